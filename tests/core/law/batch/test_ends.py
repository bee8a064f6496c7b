"""The command as a process of its own: Ctrl+C and a reader who goes away end it quietly."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.law import a_household

ROOT = Path(__file__).parents[4]


def hears_ctrl_c() -> None:
    """A run in the background inherits that Ctrl+C is ignored; one at a terminal does not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.jsonl"
    line = json.dumps(a_household()) + "\n"
    path.write_text(line * 200_000, encoding="utf-8")  # far more than is answered before the end
    return path


@pytest.fixture(params=[pytest.param("1", marks=pytest.mark.soak), "2"])
def at_work(many: Path, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[bytes]]:
    """A run that has answered its first line."""
    options = ("--as-of", "2026-11", "--workers", request.param)
    with subprocess.Popen(
        (sys.executable, "main.py", "estimate", str(many), *options),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=hears_ctrl_c,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        yield process
        process.kill()


def test_ctrl_c_ends_it_without_a_word(at_work: subprocess.Popen[bytes]) -> None:
    os.killpg(at_work.pid, signal.SIGINT)  # as a terminal does: to every process
    _, said = at_work.communicate(timeout=60)
    assert (at_work.returncode, said) == (130, b"")


def test_a_reader_who_goes_away_ends_it_without_a_word(at_work: subprocess.Popen[bytes]) -> None:
    assert at_work.stdout is not None
    assert at_work.stderr is not None
    at_work.stdout.close()
    said = at_work.stderr.read()
    assert (at_work.wait(timeout=60), said) == (141, b"")
