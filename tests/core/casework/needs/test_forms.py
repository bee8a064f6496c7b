"""The forms of needs: complete, sourced, and refused with the place where they are not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from core.casework.needs.forms import (
    FOLDER,
    crisis_form,
    isolation_form,
    needs_form,
    read_crisis,
    read_isolation,
    read_needs,
)
from core.errors import PackError

READERS: dict[str, Callable[[str], object]] = {
    "needs": read_needs,
    "crisis": read_crisis,
    "isolation": read_isolation,
}
ICONS = Path(__file__).parents[4] / "resources" / "icons"


def content_of(name: str) -> Any:
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


def refused(name: str, content: Any) -> str:
    with pytest.raises(PackError) as wrong:
        READERS[name](yaml.safe_dump(content, allow_unicode=True))
    return str(wrong.value)


def test_ten_domains_with_the_official_codes_and_an_icon_each() -> None:
    domains = needs_form().domains
    assert [one.code for one in domains] == [f"{n}000000" for n in range(10)]
    assert all((ICONS / f"{one.icon}.svg").exists() for one in domains)
    assert min(len(one.items) for one in domains) >= 7


def test_every_domain_has_its_items_in_two_parts() -> None:
    assert {len(one.parts) for one in needs_form().domains} == {2}
    assert sum(len(one.items) for one in needs_form().domains) == 109


def test_the_checklist_has_two_stars_and_says_whose_words_it_asks_in() -> None:
    form = isolation_form()
    assert [item.number for item in form.items if item.star] == ["3-2", "3-3"]
    assert [item.number for item in form.part("ties").items] == [f"1-{n}" for n in range(1, 6)]
    assert form.words
    assert [part.id for part in form.parts if part.about is not None] == ["ties", "daily"]


def test_numbers_for_an_emergency_carry_their_source() -> None:
    assert {one.number for one in crisis_form().numbers} == {"109", "112", "119", "129"}
    assert all(one.source for one in crisis_form().numbers)


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        ("needs", ("domains", 0, "icon"), None),
        ("needs", ("domains", 0, "colour"), "red"),
        ("needs", ("domains", 3, "title"), {"ko": "가족"}),
        ("needs", ("version",), 2026.1),
        ("crisis", ("levels", 1, "within_days"), -1),
        ("crisis", ("view", "score_crisis"), 5),
        ("crisis", ("numbers", 0, "number"), "one one nine"),
        ("isolation", ("parts", 0, "items", 0, "answers"), "maybe"),
        ("isolation", ("checked",), "yesterday"),
    ],
)
def test_what_may_not_stand_so_is_refused_with_its_place(
    name: str, path: tuple[str | int, ...], value: object
) -> None:
    content = content_of(name)
    part = content
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    said = refused(name, content)
    assert f"{name}.yaml" in said
    assert "$" in said


def test_a_name_twice_is_refused() -> None:
    for name, listed in (("needs", "domains"), ("crisis", "numbers")):
        content = content_of(name)
        content[listed].append(content[listed][0])
        assert "twice" in refused(name, content)
    content = content_of("isolation")
    content["parts"][1]["items"].append(content["parts"][0]["items"][0])
    assert "lonely_1" in refused("isolation", content)


def test_levels_stand_in_their_order() -> None:
    content = content_of("crisis")
    content["levels"].reverse()
    assert "levels" in refused("crisis", content)
