"""The commands about accounts and the trail; the console of a Center that is its own process."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
import requests

from sync.center.__main__ import main
from tests.helpers.centers import Center
from tests.helpers.served import Served

GOOD = "노란 우산 산책길 열두 걸음"
Command = Callable[..., tuple[int, list[str], str]]


@pytest.fixture
def command(
    center: Center,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Command:
    """Give a command in English with something piped in: code, lines, sentences."""

    def give(*words: str, typed: str = "") -> tuple[int, list[str], str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(["--folder", str(tmp_path / "center"), "--lang", "en", *words])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err.strip()

    return give


def test_accounts_by_command(command: Command) -> None:
    added = command("staff-add", "바다솔", "lead", typed=GOOD + "\n")
    assert added == (0, [], "The account was made: 바다솔")
    assert command("staff-password", "바다솔", typed=GOOD + "!\n")[0] == 0
    assert command("staff-list")[1] == ["바다솔 lead active"]
    assert command("staff-off", "바다솔")[0] == 0
    assert command("staff-list")[1] == ["바다솔 lead off"]


@pytest.mark.parametrize(
    ("words", "typed", "told"),
    [
        (["staff-add", "sol", "king"], GOOD, "There is no such role: king."),
        (["staff-add", "sol", "lead"], "short", "The password must have at least 12"),
        (["staff-add", "sol", "lead"], "", "The password must have at least 12"),
        (["staff-off", "sol"], "", "There is no such account: sol"),
        (["audit-check", "nonsense"], "", "Not a number that was noted: nonsense."),
        (["audit-check", "1:0a1b"], "", "The audit record does not follow at entry"),
    ],
)
def test_a_refusal_is_one_sentence(
    command: Command, words: list[str], typed: str, told: str
) -> None:
    code, _, said = command(*words, typed=typed)
    assert (code, said.startswith(told), len(said.splitlines())) == (1, True, 1)


def test_the_trail_is_checked_and_its_end_may_be_noted(command: Command) -> None:
    code, lines, said = command("audit-check")
    assert (code, said) == (0, "The audit record is whole.")
    command("staff-add", "바다솔", "lead", typed=GOOD)
    assert command("audit-check", lines[0])[0] == 0


def test_the_console_of_a_center_that_serves(tmp_path: Path) -> None:
    served = Served(tmp_path / "center").found()
    served.start()
    try:
        session = requests.Session()
        session.trust_env = False
        authority = str(tmp_path / "center" / "keys" / "authority.pem")
        page = session.get(
            f"{served.address}/console/", verify=authority, timeout=20,
            headers={"Connection": "close"},
        )  # fmt: skip
        assert (page.status_code, page.url) == (200, f"{served.address}/console/sign-in")
        session.close()
    finally:
        served.stop()
