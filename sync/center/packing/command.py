"""`main.py pack build|check|sign|publish|file`: what the Center's staff does with a pack.

pack build FOLDER [--edition 2027.1] [--serial N] [--valid-until DAY] [--min-app X]
pack check FOLDER|FILE [--center DIR]     what is wrong, or what differs from the program's own;
                                          DIR: it must be signed by this Center
pack sign FOLDER --center DIR             with the Center's key
pack publish FOLDER --center DIR [--database URL] [--by NAME]
pack file FOLDER OUT                      one file to be carried to a laptop

Exit status: 0, 1 when the pack is refused, 2 for a wrong call. Sentences on standard error.
"""

import argparse
import getpass
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

from core.clock import RealClock
from core.errors import Mistake, WelfareNetError
from core.law.pack import shipped_pack
from core.sentence import Sentence, say
from sync.center import reports
from sync.center.base import OUT_OF_REACH, Base
from sync.center.keys import CenterKeys
from sync.center.packing.checking import check
from sync.center.packing.folder import Heading, as_one_file, build, sign
from sync.center.staff import Staff

OK: Final = 0
REFUSED: Final = 1

Words = Callable[[Sentence], str]


def run(arguments: Sequence[str], words: Words, out: TextIO, wrong: TextIO) -> int:
    """Carry out one command; the exit status."""
    asked = _arguments().parse_args(arguments)
    try:
        out.writelines(words(sentence) + "\n" for sentence in _VERBS[asked.verb](asked))
    except WelfareNetError as refused:
        wrong.write(words(refused.sentence) + "\n")
        return REFUSED
    except OUT_OF_REACH:
        wrong.write(words(say("center.database_away")) + "\n")
        return REFUSED
    return OK


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py pack",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    made = {name: verbs.add_parser(name) for name in _VERBS}
    for verb in made.values():
        verb.add_argument("pack", type=Path)
        verb.add_argument("--lang", choices=("ko", "en"), default="ko")
    for name, kind in (("edition", str), ("serial", int), ("valid-until", str), ("min-app", str)):
        made["build"].add_argument(f"--{name}", type=kind)
    made["file"].add_argument("out", type=Path)
    for name in ("check", "sign", "publish"):
        is_needed = name != "check"
        made[name].add_argument("--center", type=Path, required=is_needed, help="its folder")
    made["publish"].add_argument("--database", help="postgresql://… (default: SQLite)")
    made["publish"].add_argument("--by", default=getpass.getuser(), help="who gives the command")
    return parser


def _build(asked: argparse.Namespace) -> list[Sentence]:
    heading = Heading(asked.edition, asked.serial, asked.valid_until, asked.min_app)
    contents = build(asked.pack, heading, datetime.now().astimezone())
    return [
        say(
            "pack.built",
            edition=contents.edition,
            serial=contents.serial,
            n=len(contents.files),
        )
    ]


def _check(asked: argparse.Namespace) -> list[Sentence]:
    keys = () if asked.center is None else _keys(asked).pack_public
    checked = check(asked.pack, shipped_pack(), keys)
    contents = checked.contents
    return [
        say("pack.fits", edition=contents.edition, serial=contents.serial, n=len(contents.files)),
        say("pack.signed" if checked.is_signed else "pack.not_signed"),
        *(checked.differences or [say("pack.same")]),
    ]


def _sign(asked: argparse.Namespace) -> list[Sentence]:
    check(asked.pack, shipped_pack())  # what no laptop could use is not signed
    sign(asked.pack, _keys(asked))
    return [say("pack.signed")]


def _publish(asked: argparse.Namespace) -> list[Sentence]:
    check(asked.pack, shipped_pack())
    keys = _keys(asked)
    url = asked.database or f"sqlite:///{asked.center / 'center.db'}"
    with closing(Base(url, RealClock())) as base:
        serial = reports.publish_pack(Staff(base, keys, asked.by), asked.pack)
    return [say("center.pack_published", serial=serial)]


def _keys(asked: argparse.Namespace) -> CenterKeys:
    """Raises Mistake where there is no Center."""
    folder = asked.center / "keys"
    if not folder.exists():
        raise Mistake(say("center.not_there"), "center")
    return CenterKeys(folder)


def _file(asked: argparse.Namespace) -> list[Sentence]:
    check(asked.pack, shipped_pack())
    size = as_one_file(asked.pack, asked.out)
    return [say("pack.one_file", name=asked.out.name, size=size)]


_VERBS: Final = {
    "build": _build,
    "check": _check,
    "sign": _sign,
    "publish": _publish,
    "file": _file,
}
