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
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol, TextIO

from core.clock import RealClock
from core.errors import Mistake, WelfareNetError
from core.sentence import Sentence, say
from sync.center import reports
from sync.center.base import OUT_OF_REACH, Base
from sync.center.keys import CenterKeys
from sync.center.staff import Staff
from sync.protocol.pack_file import bundle, unbundle

OK: Final = 0
REFUSED: Final = 1

_HEADING: Final = {"edition": str, "serial": int, "valid_until": str, "min_app": str}
"""What stands at the head of a pack; not told: as it was, the serial one more."""

Words = Callable[[Sentence], str]


class Contents(Protocol):
    """What stands in a pack.json."""

    @property
    def edition(self) -> str: ...
    @property
    def serial(self) -> int: ...
    @property
    def files(self) -> Mapping[str, str]: ...


class Checked(Protocol):
    """A pack that the program can use."""

    @property
    def contents(self) -> Contents: ...
    @property
    def is_signed(self) -> bool: ...
    @property
    def differences(self) -> Sequence[Sentence]: ...


class Bench(Protocol):
    """Who knows packs (core.store.packing); the Center itself only carries them."""

    def build(self, folder: Path, told: Mapping[str, Any], now: datetime) -> Contents:
        """Write pack.json."""

    def files_in(self, folder: Path) -> Mapping[str, bytes]:
        """Its files by path."""

    def check(self, files: Mapping[str, bytes], name: str, keys: Collection[bytes] = ()) -> Checked:
        """Whether it can be used, and what differs."""

    def sign(self, folder: Path, by: Callable[[bytes], bytes]) -> None:
        """Write pack.sig."""

    def signed_files(self, folder: Path) -> Mapping[str, bytes]:
        """Its files, when it is signed."""


def run(arguments: Sequence[str], bench: Bench, words: Words, out: TextIO, wrong: TextIO) -> int:
    """Carry out one command; the exit status."""
    asked = _arguments().parse_args(arguments)
    try:
        out.writelines(words(sentence) + "\n" for sentence in _VERBS[asked.verb](bench, asked))
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
    for name, kind in _HEADING.items():
        made["build"].add_argument(f"--{name.replace('_', '-')}", type=kind)
    made["file"].add_argument("out", type=Path)
    for name in ("check", "sign", "publish"):
        is_needed = name != "check"
        made[name].add_argument("--center", type=Path, required=is_needed, help="its folder")
    made["publish"].add_argument("--database", help="postgresql://… (default: SQLite)")
    made["publish"].add_argument("--by", default=getpass.getuser(), help="who gives the command")
    return parser


def _build(bench: Bench, asked: argparse.Namespace) -> list[Sentence]:
    told = {name: getattr(asked, name) for name in _HEADING}
    contents = bench.build(asked.pack, told, datetime.now().astimezone())
    return [
        say(
            "pack.built",
            edition=contents.edition,
            serial=contents.serial,
            n=len(contents.files),
        )
    ]


def _check(bench: Bench, asked: argparse.Namespace) -> list[Sentence]:
    keys = () if asked.center is None else _keys(asked).pack_public
    checked = _checked(bench, asked.pack, keys)
    contents = checked.contents
    return [
        say("pack.fits", edition=contents.edition, serial=contents.serial, n=len(contents.files)),
        say("pack.signed" if checked.is_signed else "pack.not_signed"),
        *(checked.differences or [say("pack.same")]),
    ]


def _checked(bench: Bench, place: Path, keys: Collection[bytes] = ()) -> Checked:
    """A pack in a folder, or in one file. Raises what refuses it."""
    if place.is_dir():
        return bench.check(bench.files_in(place), place.name, keys)
    try:
        body = place.read_bytes()
    except OSError as gone:
        raise Mistake(say("center.no_file", file=place.name), "pack") from gone
    return bench.check(unbundle(body), place.name, keys)


def _sign(bench: Bench, asked: argparse.Namespace) -> list[Sentence]:
    _checked(bench, asked.pack)  # what no laptop could use is not signed
    bench.sign(asked.pack, _keys(asked).sign_pack)
    return [say("pack.signed")]


def _publish(bench: Bench, asked: argparse.Namespace) -> list[Sentence]:
    _checked(bench, asked.pack)
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


def _file(bench: Bench, asked: argparse.Namespace) -> list[Sentence]:
    _checked(bench, asked.pack)
    body = bundle(bench.signed_files(asked.pack))
    asked.out.write_bytes(body)
    return [say("pack.one_file", name=asked.out.name, size=len(body))]


_VERBS: Final = {
    "build": _build,
    "check": _check,
    "sign": _sign,
    "publish": _publish,
    "file": _file,
}
