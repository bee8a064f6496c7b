"""The command line of the calculator: `main.py estimate|rescreen FILE …`, `main.py schema NAME`.

One household a line in, one estimate a line out, in the same order, in constant memory
(docs/spec/household.md); or only those whose answer changes (docs/spec/rescreen.md). Exit
status: 0 every line estimated, 1 at least one error, 2 a wrong call; 130 after Ctrl+C, 141 when
nobody reads on.
"""

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final, NoReturn, TextIO, TypeAlias

from core.errors import WelfareNetError
from core.law.batch.crew import Crew
from core.law.batch.estimates import Estimates, Order
from core.law.batch.rescreens import Rescreens, Sides
from core.law.batch.schema import SCHEMAS
from core.law.batch.work import Answer, Chunk, MakeWork, Words, chunks_of
from core.law.pack import load_pack
from core.sentence import say

CHUNK: Final = 16_000
"""Lines answered together: the more of one shape, the less each costs (batch/together)."""

MOST_WORKERS: Final = 64

Answers: TypeAlias = Sequence[Answer]

_MONTH: Final = re.compile(r"^\d{4}-\d{2}(-\d{2})?$", re.ASCII)
_WRONG_CALL: Final = 2
_INTERRUPTED: Final = 130
_NOBODY_READS: Final = 141
"""As a shell reports a process that was ended by Ctrl+C, and one whose reader has gone."""


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
    """Runs `estimate …`, `rescreen …` or `schema …` and gives the exit status.

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
        make = _rescreens if arguments.command == "rescreen" else _estimates
        work = make(arguments, words)
        with _opened(arguments.households, stdin) as lines:
            return _answer_all(work, lines, stdout, arguments)
    except WelfareNetError as error:
        stderr.write(words(error.sentence) + "\n")
        return _WRONG_CALL
    except BrokenPipeError:
        _forget(stdout)
        return _NOBODY_READS
    except KeyboardInterrupt:
        return _INTERRUPTED


def _forget(stdout: TextIO) -> None:
    """What is still to be written goes nowhere, so that nothing is said of it at the end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = _Arguments(prog="main.py", add_help=False)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Arguments)
    schema = commands.add_parser("schema", add_help=False)
    schema.add_argument("name", choices=sorted(SCHEMAS))
    schema.add_argument("--lang", choices=("ko", "en"), default="ko")
    estimate = _lines_parser(commands, "estimate")
    estimate.add_argument("--assume", action="store_true")
    estimate.add_argument("--trace", action="store_true")
    rescreen = _lines_parser(commands, "rescreen")
    rescreen.add_argument("--against", required=True, type=_day)
    rescreen.add_argument("--figures")
    return parser


def _lines_parser(commands: Any, name: str) -> argparse.ArgumentParser:
    """What every command that answers lines is told."""
    parser: argparse.ArgumentParser = commands.add_parser(name, add_help=False)
    parser.add_argument("households")
    parser.add_argument("--as-of", required=True, type=_day)
    parser.add_argument("--workers", type=_workers)
    parser.add_argument("--lang", choices=("ko", "en"), default="ko")
    return parser


def _workers(text: str) -> int:
    """How many processes share the work."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(text)
    return int(text)


def _day(text: str) -> date:
    """A month stands for its first day."""
    if not _MONTH.match(text):
        raise argparse.ArgumentTypeError(text)
    return date.fromisoformat(text if len(text) > len("2026-11") else f"{text}-01")


def _estimates(arguments: argparse.Namespace, words: Words) -> MakeWork:
    order = Order(arguments.as_of, _today(), assume=arguments.assume, trace=arguments.trace)
    return partial(Estimates, load_pack(), order, words)


def _rescreens(arguments: argparse.Namespace, words: Words) -> MakeWork:
    pack = load_pack()
    against = pack if arguments.figures is None else load_pack(Path(arguments.figures))
    sides = Sides(arguments.as_of, arguments.against, pack, against, _today())
    return partial(Rescreens, sides, words)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - a calendar day of the machine, as the consultant sees it


def _opened(name: str, stdin: TextIO) -> AbstractContextManager[TextIO]:
    if name == "-":
        return nullcontext(stdin)
    try:
        return open(name, encoding="utf-8-sig", errors="surrogateescape")  # noqa: PTH123 - closed by `with` where it is read
    except OSError as error:
        raise _WrongCall(say("law.command.no_file", name=name)) from error


def _answer_all(
    make: MakeWork, lines: TextIO, stdout: TextIO, arguments: argparse.Namespace
) -> int:
    """Every line answered in order; the exit status.

    What is typed or piped in is answered line by line, so that whoever waits for an answer gets it;
    a file, or a pipe with --workers, in chunks.
    """
    by_line = arguments.households == "-" and arguments.workers is None
    chunks = chunks_of(lines, 1 if by_line else CHUNK, arguments.workers or 1)
    status = 0
    with _crew(make, arguments.workers or 1) as answers_of:
        for answers in answers_of(chunks):
            stdout.writelines(f"{it.text}\n" for it in answers if it.text is not None)
            status = 1 if any(it.is_error for it in answers) else status
            if by_line:
                stdout.flush()
        stdout.flush()
    return status


@contextmanager
def _crew(make: MakeWork, workers: int) -> Iterator[Callable[[Iterable[Chunk]], Iterator[Answers]]]:
    """Who answers: this process alone, or several."""
    if workers == 1:
        work = make()
        yield lambda chunks: map(work.answers, chunks)
    else:
        with Crew(make, workers) as crew:
            yield crew.answers
