"""The console's texts: both languages whole, none missing, none that nobody says."""

import ast
import re
import string
from pathlib import Path

import pytest

from sync.center.console.words import ConsoleWords, own_texts
from sync.center.words import Words, _texts

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
