"""The console's texts: both languages whole, none missing, none that nobody says."""

import ast
import re
import string
from pathlib import Path

import pytest

from sync.center.console.pages.arrivals import CHANNELS, DISTRICTS
from sync.center.console.rights import PAGES, ROLES, VERBS
from sync.center.console.words import ConsoleWords, own_texts
from sync.center.sql import people
from sync.center.staff.cases import FOLLOWING, HOW
from sync.center.words import Words, _texts
from sync.protocol.outcomes import HELD_REASONS

CONSOLE = Path(__file__).parents[4] / "sync" / "center" / "console"
SAID = re.compile(r"""\b(?:t|has)\("([a-z_.-]+)"(\s*[+])?""")


def said() -> tuple[set[str], set[str]]:
    """Whole keys, and the beginnings of keys that are put together."""
    whole: set[str] = set()
    begun: set[str] = set()
    for file in (CONSOLE / "templates").glob("*.html"):
        for key, more in SAID.findall(file.read_text(encoding="utf-8")):
            (begun if more else whole).add(key)
    for file in CONSOLE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                (begun if node.value.endswith(".") else whole).add(node.value)
    return whole, {one for one in begun if re.fullmatch(r"[a-z_]+(\.[a-z_-]+)*\.", one)}


def test_every_text_that_a_page_says_has_words() -> None:
    keys = {
        key
        for file in (CONSOLE / "templates").glob("*.html")
        for key, more in SAID.findall(file.read_text(encoding="utf-8"))
        if not more
    }
    assert {key for key in keys if not ConsoleWords("ko").has(key)} == set()


def test_what_pages_put_together_has_words() -> None:
    """States and reasons of the protocol, roles, pages and verbs."""
    korean = ConsoleWords("ko")
    states = (people.ACTIVE, people.LOCKED, people.LOST, people.WIPED, people.RETIRED)
    keys = {
        *(f"held.reason.{reason}" for reason in HELD_REASONS),
        *(f"referral.state.{state}" for state in FOLLOWING),
        *(f"field.how.{how}" for how in HOW),
        *(f"laptop.state.{state}" for state in (*states, people.REVOKED)),
        *(f"role.{role}" for role in (*ROLES, *people.ROLES)),
        *(f"menu.{page}" for page in PAGES),
        *(f"did.{verb}" for verb in VERBS),
        *(f"district.{one}" for one in DISTRICTS),
        *(f"case.channel.{one}" for one in CHANNELS),
    }
    assert {key for key in keys if not korean.has(key)} == set()


def test_both_languages_have_the_same_keys_and_places() -> None:
    korean, english = own_texts("ko"), own_texts("en")
    assert set(korean) == set(english)

    def places(forms: tuple[str, ...]) -> set[str]:
        return {name for f in forms for _, name, _, _ in string.Formatter().parse(f) if name}

    differing = {k for k in korean if places(korean[k]) - {"n"} != places(english[k]) - {"n"}}
    assert differing == set()


def test_no_text_is_left_that_nobody_says() -> None:
    whole, begun = said()
    begun |= {"did.", "field.", "menu.", "done."}
    left = {key for key in own_texts("ko") if key not in whole and not key.startswith(tuple(begun))}
    assert left == set()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_text_is_empty_and_none_hides_one_of_the_program(language: str) -> None:
    own = own_texts(language)
    assert [key for key, forms in own.items() if not all(form.strip() for form in forms)] == []
    assert set(own) & set(_texts(language)) == set()


def test_a_word_of_the_program_is_found_too() -> None:
    english = ConsoleWords("en")
    assert english.text("district.eunpyeong") == Words("en")._texts["district.eunpyeong"][0]
    assert english.text("held.parts", n=1) == "1 record"
    assert english.text("held.parts", n=2) == "2 records"
