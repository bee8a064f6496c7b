"""The Center's command line: `python -m sync.center COMMAND` (sync design 4.17).

Each command is one transaction and is kept with who gave it (`--by`). Values go to standard
output, one a line, for people and for programs; sentences go to standard error.
"""

import argparse
import datetime as dt
import getpass
import json
import sys
import uuid
from collections.abc import Callable
from pathlib import Path

from core.clock import RealClock
from core.errors import Mistake, WelfareNetError
from core.record.change import ChangeId
from core.sentence import Sentence, say
from sync.center import reports
from sync.center.app import app, serve
from sync.center.base import OUT_OF_REACH, Base
from sync.center.commands import accounts, duplicates, handover, laptops, urgent
from sync.center.console.app import with_console
from sync.center.console.counter import ROOT
from sync.center.desk import Desk
from sync.center.http.opening import Opening
from sync.center.keys import CenterKeys, make_keys, renew_certificate
from sync.center.staff import Staff, seals
from sync.center.words import LANGUAGES, Words

OK, REFUSED = 0, 1

Say = Callable[[Sentence], None]
Verb = Callable[[Staff, argparse.Namespace, Say], None]


def main(argv: list[str]) -> int:
    """Run one command. Returns 0, or 1 with one sentence on standard error."""
    settings = _settings().parse_args(argv)
    words = Words(settings.lang)

    def tell(sentence: Sentence) -> None:
        print(words.of(sentence), file=sys.stderr)

    try:
        _run(settings, tell)
    except WelfareNetError as refused:
        tell(refused.sentence)
    except OUT_OF_REACH:
        tell(say("center.database_away"))
    else:
        return OK
    return REFUSED


def _settings() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sync.center", description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("center"), help="keys and SQLite file")
    parser.add_argument("--database", help="postgresql://… (default: SQLite in the folder)")
    parser.add_argument("--files", type=Path, help="photos and files (default: in the folder)")
    parser.add_argument("--by", default=getpass.getuser(), help="who gives the command")
    parser.add_argument("--lang", choices=LANGUAGES, default="ko")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, arguments in _ARGUMENTS.items():
        command = commands.add_parser(name)
        for argument in arguments.split():
            command.add_argument(argument, **_EXTRA.get(argument, {}))  # type: ignore[arg-type]  # a table
    return parser


_ARGUMENTS: dict[str, str] = {
    "init": "name --host",
    "serve": "--host --port --workers",
    "add-consultant": "user name",
    "enrol-code": "user",
    "add-case": "file",
    "appoint": "case day hour --purpose --visit",
    "answer": "referral state --how",
    "held": "act change --note",
    "conflicts": "",
    "recovery-code": "laptop",
    "revoke": "laptop",
    "publish-pack": "dir",
    "report": "day",
    "verify-access": "",
    **laptops.ARGUMENTS,
    **handover.ARGUMENTS,
    **accounts.ARGUMENTS,
    **duplicates.ARGUMENTS,
    **urgent.ARGUMENTS,
}
_EXTRA: dict[str, dict[str, object]] = {
    "--host": {"default": "127.0.0.1"},
    "--port": {"type": int, "default": 8443},
    "--workers": {"type": int, "default": 1},
    "--how": {"default": "telephone"},
    **laptops.EXTRA,
    "hour": {"nargs": "?"},
    "act": {"choices": ["list", "apply", "decline"]},
    "change": {"nargs": "?"},
    "known": {"nargs": "?"},
}


def _run(settings: argparse.Namespace, tell: Say) -> None:
    settings.folder.mkdir(parents=True, exist_ok=True)
    base = Base(_url(settings), RealClock())
    try:
        keys = CenterKeys(settings.folder / "keys")
        if settings.command == "init":
            _init(base, keys, settings, tell)
        elif not base.center or not keys.folder.exists():
            raise Mistake(say("center.not_there"))
        else:
            _VERBS[settings.command](Staff(base, keys, settings.by), settings, tell)
    finally:
        base.close()


def _url(settings: argparse.Namespace) -> str:
    return settings.database or f"sqlite:///{settings.folder / 'center.db'}"


def _init(base: Base, keys: CenterKeys, settings: argparse.Namespace, tell: Say) -> None:
    if base.center:
        raise Mistake(say("center.already_there"))
    if not keys.folder.exists():
        make_keys(keys.folder, settings.host)
    base.found(str(uuid.uuid4()), settings.name)
    tell(say("center.made", name=settings.name))


def _serve(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    """The address is told on standard output: programs that start the Center wait for it."""
    words, workers = Words(settings.lang), settings.workers
    if workers < 1 or (workers > 1 and staff.base.is_sqlite):
        raise Mistake(say("center.workers", n=workers), "workers")
    whole = with_console(
        app(Desk(staff.base, staff.keys, files=settings.files)), staff.base, staff.keys
    )
    renew_certificate(staff.keys)

    def opened(address: str) -> None:
        print(words.of(say("center.serving", address=address)), flush=True)
        tell(say("center.console_at", address=f"{address}{ROOT}"))

    try:
        served = (
            Opening(_url(settings), staff.keys.folder, settings.files) if workers > 1 else whole
        )
        serve(served, staff.keys, settings.host, settings.port, opened, workers=workers)
    except OSError as taken:
        raise Mistake(
            say("center.port_taken", host=settings.host, port=str(settings.port)), "port"
        ) from taken


def _add_consultant(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.add_consultant(settings.user, settings.name)
    tell(say("center.consultant_added", name=settings.name))


def _enrol_code(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    print(staff.enrol_code(settings.user))
    tell(say("center.code_valid"))


def _add_case(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    """Each line is a transaction of its own; the first that is refused ends it."""
    try:
        lines = Path(settings.file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as wrong:
        raise Mistake(say("center.no_file", file=settings.file), "file") from wrong
    added = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            print(staff.add_case(line))
        except Mistake as wrong:
            raise Mistake(say("center.in_line", line=number, what=wrong.sentence)) from wrong
        added += 1
    tell(say("center.cases_added", n=added))


def _appoint(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    print(
        staff.appoint(settings.case, settings.day, settings.hour, settings.purpose, settings.visit)
    )
    tell(say("center.appointed", day=settings.day))


def _answer(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.answer(settings.referral, settings.state, settings.how)
    tell(say("center.answered", state=settings.state))


def _held(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    if settings.act == "list":
        lines = reports.held(staff)
        for line in lines:
            print(line.cid, line.reason, line.user, line.kind, line.row, line.stream)
        if not lines:
            tell(say("center.none_held"))
        return
    cid = ChangeId.read(settings.change or "")
    outcome = staff.decide(
        cid.laptop, cid.instance, cid.seq, apply=settings.act == "apply", note=settings.note
    )
    print(outcome)
    tell(say("center.decided", outcome=outcome))


def _conflicts(staff: Staff, _settings: argparse.Namespace, tell: Say) -> None:
    lines = reports.conflicts(staff)
    for line in lines:
        print(line.stream, line.kind, line.row, line.group)
    if not lines:
        tell(say("center.no_conflicts"))


def _recovery_code(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    print(staff.recovery_code(settings.laptop))
    tell(say("center.recovery_read"))


def _revoke(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.revoke(settings.laptop)
    tell(say("center.revoked", laptop=settings.laptop))


def _publish_pack(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    serial = reports.publish_pack(staff, Path(settings.dir))
    print(serial)
    tell(say("center.pack_published", serial=serial))


def _report(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    try:
        on = dt.date.fromisoformat(settings.day)
    except ValueError as wrong:
        raise Mistake(say("center.bad_day", day=settings.day), "day") from wrong
    lines = reports.day(staff, on)
    for line in lines:
        values = {
            "laptop": line.laptop, "consultant": line.consultant, "sent": line.sent,
            "held": line.held, "by_kind": line.by_kind,
        }  # fmt: skip
        print(json.dumps(values, ensure_ascii=False))
        tell(say("center.day_line", consultant=line.consultant, sent=line.sent, held=line.held))
    if not lines:
        tell(say("center.day_empty"))


def _verify_access(staff: Staff, _settings: argparse.Namespace, tell: Say) -> None:
    """Whether the laptops' logs of who opened what are whole."""
    broken = [line for line in _printed(seals.chains(staff)) if line.broken is not None]
    if broken:
        raise Mistake(say("center.access_broken", changes=", ".join(str(b.broken) for b in broken)))
    tell(say("center.access_whole"))


def _printed(lines: tuple[seals.ChainLine, ...]) -> tuple[seals.ChainLine, ...]:
    for line in lines:
        print(line.laptop, line.entries, line.broken or "whole")
    return lines


_VERBS: dict[str, Verb] = {
    "serve": _serve,
    "add-consultant": _add_consultant,
    "enrol-code": _enrol_code,
    "add-case": _add_case,
    "appoint": _appoint,
    "answer": _answer,
    "held": _held,
    "conflicts": _conflicts,
    "recovery-code": _recovery_code,
    "revoke": _revoke,
    "publish-pack": _publish_pack,
    "report": _report,
    "verify-access": _verify_access,
    **laptops.VERBS,
    **handover.VERBS,
    **accounts.VERBS,
    **duplicates.VERBS,
    **urgent.VERBS,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
