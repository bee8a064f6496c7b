"""The command line of the calculator: `main.py estimate FILE …` and `main.py schema NAME`.

One household a line in, one estimate a line out, in the same order, in constant memory
(docs/spec/household.md). Exit status: 0 every line estimated, 1 at least one error, 2 a wrong call.
"""

import argparse
import io
import json
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from datetime import date
from decimal import Decimal
from typing import Any, Final, NoReturn, TextIO

from core.errors import Mistake, WelfareNetError
from core.law.estimate import Estimator
from core.law.estimate_format import as_json, error_json
from core.law.facts.answers import mistake
from core.law.pack import load_pack
from core.law.schema import SCHEMAS
from core.sentence import Sentence, say

Words = Callable[[Sentence], str]

_MONTH: Final = re.compile(r"^\d{4}-\d{2}(-\d{2})?$", re.ASCII)
_WRONG_CALL: Final = 2


class _WrongCall(WelfareNetError):
    """The call itself is wrong; nothing was estimated."""


class _Arguments(argparse.ArgumentParser):
    """argparse that raises instead of printing and leaving."""

    def error(self, message: str) -> NoReturn:
        raise _WrongCall(say("law.command.usage", what=message))


def language_of(argv: Sequence[str]) -> str:
    """The language asked for by --lang: "ko" unless it says "en"."""
    pairs = zip(argv, [*argv[1:], ""], strict=True)
    asked = any(pair == ("--lang", "en") or pair[0] == "--lang=en" for pair in pairs)
    return "en" if asked else "ko"


def run(
    argv: Sequence[str],
    words: Words,
    stdin: TextIO,
    stdout: TextIO,
    stderr: TextIO = sys.stderr,
) -> int:
    """Runs `estimate …` or `schema …` and gives the exit status.

    words: puts a Sentence into the language of `language_of(argv)`.
    """
    for stream in (stdin, stdout):
        if isinstance(stream, io.TextIOWrapper):  # a terminal may be set to another encoding
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    try:
        arguments = _parser().parse_args(argv)
        if arguments.command == "schema":
            json.dump(SCHEMAS[arguments.name](), stdout, ensure_ascii=False, indent=1)
            stdout.write("\n")
            return 0
        return _estimate(arguments, words, stdin, stdout)
    except WelfareNetError as error:
        stderr.write(words(error.sentence) + "\n")
        return _WRONG_CALL


def _parser() -> argparse.ArgumentParser:
    parser = _Arguments(prog="main.py", add_help=False)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Arguments)
    schema = commands.add_parser("schema", add_help=False)
    schema.add_argument("name", choices=sorted(SCHEMAS))
    schema.add_argument("--lang", choices=("ko", "en"), default="ko")
    estimate = commands.add_parser("estimate", add_help=False)
    estimate.add_argument("households")
    estimate.add_argument("--as-of", required=True, type=_day)
    estimate.add_argument("--assume", action="store_true")
    estimate.add_argument("--trace", action="store_true")
    estimate.add_argument("--lang", choices=("ko", "en"), default="ko")
    return parser


def _day(text: str) -> date:
    """A month stands for its first day."""
    if not _MONTH.match(text):
        raise argparse.ArgumentTypeError(text)
    return date.fromisoformat(text if len(text) > len("2026-11") else f"{text}-01")


def _estimate(arguments: argparse.Namespace, words: Words, stdin: TextIO, stdout: TextIO) -> int:
    estimator = Estimator(load_pack())
    try:
        source = (
            nullcontext(stdin)
            if arguments.households == "-"
            else open(arguments.households, encoding="utf-8-sig", errors="surrogateescape")  # noqa: PTH123, SIM115 - closed by `with` below
        )
    except OSError as error:
        raise _WrongCall(say("law.command.no_file", name=arguments.households)) from error
    status = 0
    with source as lines:
        for content in _answers(lines, estimator, arguments, words):
            status = 1 if "error" in content else status
            stdout.write(_line(content) + "\n")
    return status


def _line(content: dict[str, Any]) -> str:
    """One line of JSON in plain letters; escaped where a letter is half of one."""
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return line if line.isprintable() else json.dumps(content, separators=(",", ":"))


def _answers(
    lines: Iterable[str], estimator: Estimator, arguments: argparse.Namespace, words: Words
) -> Iterable[dict[str, Any]]:
    """One estimate or error for every line; empty lines are errors too, so that lines match."""
    today = date.today()  # noqa: DTZ011 - a calendar day of the machine, as the consultant sees it
    for line in lines:
        content: object = None
        try:
            content = _read(line)
            estimate = estimator.estimate(
                content, arguments.as_of, today=today, assume=arguments.assume
            )
            yield as_json(estimate, words, trace=arguments.trace)
        except Mistake as found:
            id_ = content.get("id") if isinstance(content, dict) else None
            yield error_json(id_, found, words)


def _read(line: str) -> object:
    """One line of JSON. Raises Mistake for what is none, for a name given twice, for no number."""
    if any("\udc80" <= letter <= "\udcff" for letter in line):  # bytes that are no UTF-8
        raise mistake("unreadable", "")
    try:
        return json.loads(
            line,
            parse_float=Decimal,
            parse_constant=_no_number,
            object_pairs_hook=_without_repeats,
        )
    except (ValueError, RecursionError) as error:
        raise mistake("unreadable", "") from error


def _no_number(text: str) -> NoReturn:
    raise mistake("no_number", "", number=text)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        names = [name for name, _ in pairs]
        raise mistake("twice", next(name for name in names if names.count(name) > 1))
    return content
