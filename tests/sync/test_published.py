"""What the Center publishes of itself, asked by a tool that knows nothing else (schemathesis).

It draws requests that fit the published forms and requests that do not, and judges the answers:
none may be a fault of the Center, none of a form or a kind that is not published, and what does not
fit must be refused.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from sync.protocol.routes import PUBLISHED
from tests.helpers.online import center_of, pens_of
from tests.helpers.served import Served

TOO_STRICT = "positive_data_acceptance"
"""A form cannot say that a laptop is enrolled or a signature right, so what fits may be refused."""


def ask(served: Served, access: str, folder: Path, examples: int) -> str:
    """What the tool says after so many requests of each kind, as a laptop that is signed in."""
    program = Path(sys.executable).with_name("schemathesis")
    run = subprocess.run(
        [
            str(program), "run", served.address + PUBLISHED,
            "--tls-verify", str(served.folder / "keys" / "authority.pem"),
            "-H", f"Authorization: Bearer {access}", "--exclude-checks", TOO_STRICT,
            "--max-examples", str(examples), "--seed", "1", "--no-color",
            "--suppress-health-check", "all", "--generation-database", "none",
        ],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-6_000:] + run.stderr[-2_000:]
    return run.stdout


def answers_as_it_says(served: Served, folder: Path, examples: int, at_least: int) -> None:
    center = center_of(served)
    case = center.add_case()
    ((pen, line),) = pens_of(served, center, 1, [case])
    line.wire.close()
    before = center.everything()
    said = ask(served, pen.access, folder, examples)
    generated = re.search(r"(\d+) generated", said)
    assert generated is not None
    assert int(generated[1]) >= at_least
    assert center.everything() == before, "what was drawn at random was stored"
    center.close()


def test_the_center_answers_as_it_publishes(served: Served, tmp_path: Path) -> None:
    answers_as_it_says(served, tmp_path, examples=3, at_least=50)


@pytest.mark.soak
def test_the_center_answers_as_it_publishes_for_long(
    served_on_postgres: Served, tmp_path: Path
) -> None:
    answers_as_it_says(served_on_postgres, tmp_path, examples=500, at_least=2_000)
