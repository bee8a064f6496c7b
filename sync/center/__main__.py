"""The Center's command line: `python -m sync.center COMMAND` (sync design 4.17).

Each command is one transaction and is kept with who gave it (`--by`).
"""

import argparse
import datetime as dt
import json
import logging
import sys
import uuid
from collections.abc import Callable
from pathlib import Path

import uvicorn

from core.clock import RealClock
from core.errors import Mistake, WelfareNetError
from core.sentence import say
from sync.center import reports
from sync.center.app import app
from sync.center.base import Base
from sync.center.desk import Desk
from sync.center.keys import CenterKeys, make_keys
from sync.center.staff import Staff
from sync.center.words import LANGUAGES, Words

OK, REFUSED = 0, 1


def main(argv: list[str]) -> int:
    """Run one command. Returns 0, or 1 with one sentence on standard error."""
    settings = _settings().parse_args(argv)
    words = Words(settings.lang)
    try:
        if settings.command == "init":
            return _init(settings, words)
        return _run(settings, words)
    except WelfareNetError as refused:
        print(words.of(refused.sentence), file=sys.stderr)
        return REFUSED


def _settings() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sync.center", description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("center"), help="keys and SQLite file")
    parser.add_argument("--database", help="postgresql://… (default: SQLite in the folder)")
    parser.add_argument("--by", default="welfare manager", help="who gives the command")
    parser.add_argument("--lang", choices=LANGUAGES, default="ko")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, arguments in _COMMANDS.items():
        command = commands.add_parser(name)
        for argument in arguments:
            command.add_argument(argument, **_EXTRA.get(argument, {}))  # type: ignore[arg-type]  # a table
    return parser


_COMMANDS: dict[str, tuple[str, ...]] = {
    "init": ("name", "--host"),
    "serve": ("--host", "--port"),
    "add-consultant": ("user", "name"),
    "enrol-code": ("user",),
    "add-case": ("file",),
    "assign": ("case", "user", "--role"),
    "appoint": ("case", "day", "hour", "--purpose", "--visit"),
    "answer": ("referral", "state", "--how"),
    "held": ("act", "change", "--note"),
    "conflicts": (),
    "recovery-code": ("laptop",),
    "revoke": ("laptop",),
    "publish-pack": ("dir",),
    "report": ("day",),
}
_EXTRA: dict[str, dict[str, object]] = {
    "--host": {"default": "127.0.0.1"},
    "--port": {"type": int, "default": 8443},
    "--how": {"default": "telephone", "choices": ["telephone", "paper", "told_by_household"]},
    "hour": {"nargs": "?"},
    "act": {"choices": ["list", "apply", "decline"]},
    "change": {"nargs": "?"},
}


def _init(settings: argparse.Namespace, words: Words) -> int:
    base = Base(_url(settings), RealClock())
    if base.center:
        raise Mistake(say("center.already_there"))
    make_keys(settings.folder / "keys", settings.host)
    base.found(str(uuid.uuid4()), settings.name)
    print(words.of(say("center.made", name=settings.name)))
    base.close()
    return OK


def _url(settings: argparse.Namespace) -> str:
    settings.folder.mkdir(parents=True, exist_ok=True)
    return settings.database or f"sqlite:///{settings.folder / 'center.db'}"


def _run(settings: argparse.Namespace, words: Words) -> int:
    base = Base(_url(settings), RealClock())
    try:
        if not base.center:
            raise Mistake(say("center.not_there"))
        staff = Staff(base, CenterKeys(settings.folder / "keys"), settings.by)
        _VERBS[settings.command](staff, settings, words)
    finally:
        base.close()
    return OK


def _serve(staff: Staff, settings: argparse.Namespace, words: Words) -> None:
    """Serve until stopped. With port 0 the free port taken is told on standard output."""
    desk = Desk(staff.base, staff.keys)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    config = uvicorn.Config(
        app(desk), host=settings.host, port=settings.port, access_log=False, log_level="warning",
        ssl_certfile=str(staff.keys.certificate), ssl_keyfile=str(staff.keys.certificate_key),
        server_header=False, date_header=False,
    )  # fmt: skip
    socket = config.bind_socket()
    address = f"https://{settings.host}:{socket.getsockname()[1]}"
    print(words.of(say("center.serving", address=address)), flush=True)
    uvicorn.Server(config).run(sockets=[socket])


def _add_case(staff: Staff, settings: argparse.Namespace, words: Words) -> None:
    with Path(settings.file).open(encoding="utf-8") as lines:
        count = sum(1 for line in lines if line.strip() and staff.add_case(line))
    print(words.of(say("center.cases_added", n=count)))


def _held(staff: Staff, settings: argparse.Namespace, words: Words) -> None:
    if settings.act == "list":
        for line in reports.held(staff):
            print(line.cid, line.reason, line.kind, line.row, line.stream)
        return
    parts = (settings.change or "").rsplit(".", 2)
    if len(parts) != 3 or not (parts[1] + parts[2]).isdigit():
        raise Mistake(say("record.bad_change_id", text=settings.change or ""))
    outcome = staff.decide(
        parts[0], int(parts[1]), int(parts[2]), apply=settings.act == "apply", note=settings.note
    )
    print(words.of(say("center.decided", outcome=outcome)))


def _report(staff: Staff, settings: argparse.Namespace, _words: Words) -> None:
    try:
        on = dt.date.fromisoformat(settings.day)
    except ValueError as wrong:
        raise Mistake(say("center.bad_day", day=settings.day), "day") from wrong
    for line in reports.day(staff, on):
        print(
            json.dumps(
                {
                    "laptop": line.laptop, "consultant": line.consultant, "sent": line.sent,
                    "held": line.held, "by_kind": line.by_kind,
                },
                ensure_ascii=False,
            )
        )  # fmt: skip


def _conflicts(staff: Staff, _settings: argparse.Namespace, _words: Words) -> None:
    for line in reports.conflicts(staff):
        print(line.stream, line.kind, line.row, line.group)


def _appoint(staff: Staff, settings: argparse.Namespace, _words: Words) -> None:
    print(
        staff.appoint(settings.case, settings.day, settings.hour, settings.purpose, settings.visit)
    )


Verb = Callable[[Staff, argparse.Namespace, Words], None]

_VERBS: dict[str, Verb] = {
    "serve": _serve,
    "add-consultant": lambda staff, s, _w: staff.add_consultant(s.user, s.name),
    "enrol-code": lambda staff, s, _w: print(staff.enrol_code(s.user)),
    "add-case": _add_case,
    "assign": lambda staff, s, _w: print(staff.assign(s.case, s.user, s.role)),
    "appoint": _appoint,
    "answer": lambda staff, s, _w: staff.answer(s.referral, s.state, s.how),
    "held": _held,
    "conflicts": _conflicts,
    "recovery-code": lambda staff, s, _w: print(staff.recovery_code(s.laptop)),
    "revoke": lambda staff, s, _w: staff.revoke(s.laptop),
    "publish-pack": lambda staff, s, w: print(
        w.of(say("center.pack_published", serial=reports.publish_pack(staff, Path(s.dir))))
    ),
    "report": _report,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
