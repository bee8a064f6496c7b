"""The genogram: who is tied to whom and where everybody stands, case by case."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from core.casework.case_file import CaseFile, Known, ListRow
from core.casework.genogram.family import Couple, Descent, Family, Shape, family_of
from core.casework.genogram.layout import Layout, lay_out
from core.people.answer import given
from core.people.household import Household
from core.people.person import Person

DAY = date(2026, 11, 24)
CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("families.yaml").read_text(encoding="utf-8")
)


def a_member(told: dict[str, Any]) -> Person:
    fields = {"relation": "relation", "born": "birth_date", "sex": "sex", "marital": "marital"}
    answers: dict[str, Any] = {
        fields[name]: given(str(told[name])) for name in fields if name in told
    }
    return Person(told["id"], name=told["id"], **answers)


def a_file(members: list[dict[str, Any]], **beside: Any) -> CaseFile:
    return CaseFile("case", Household.of("case", map(a_member, members)), **beside)


def a_family(members: list[dict[str, Any]], **beside: Any) -> Family:
    return family_of(a_file(members, **beside), DAY, shows_health=True)


def rows_of(layout: Layout) -> list[list[str]]:
    rows: list[list[tuple[float, str]]] = [[] for _ in range(layout.rows)]
    for figure, spot in layout.spots.items():
        rows[spot.row].append((spot.x, figure))
    return [[figure for _, figure in sorted(row)] for row in rows]


def said(tie: Couple | Descent) -> str:
    mark = "" if tie.is_sure else " not sure"
    if isinstance(tie, Couple):
        return f"{tie.left} {tie.bond.value} {tie.right}{mark}"
    return f"{' '.join(tie.parents)} > {' '.join(tie.children)}{mark}".strip()


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_family_is_drawn(case: dict[str, Any]) -> None:
    family = a_family(case["members"])
    assert [said(one) for one in family.couples] == case["couples"]
    assert [said(one) for one in family.descents] == case["descents"]
    apart = [f"{one.id} not sure" if one.is_open else one.id for one in family.apart]
    assert apart == case["apart"]
    assert rows_of(lay_out(family)) == case["rows"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_nobody_stands_on_anybody_and_partners_stand_side_by_side(case: dict[str, Any]) -> None:
    family = a_family(case["members"])
    layout = lay_out(family)
    rows = rows_of(layout)
    for row in rows:
        places = [layout.spots[figure].x for figure in row]
        gaps = [after - before for before, after in pairwise(places)]
        assert all(gap >= 0.999 for gap in gaps), row
        assert not places or (min(places) >= 0 and max(places) <= layout.columns - 1)
    for couple in family.couples:
        row = rows[layout.spots[couple.left].row]
        assert row.index(couple.right) == row.index(couple.left) + 1


def test_a_line_that_passes_a_row_touches_nobody_there() -> None:
    case = next(case for case in CASES if case["name"].startswith("a grandparent"))
    family = a_family(case["members"])
    layout = lay_out(family)
    ((number, way),) = layout.detours.items()
    assert said(family.descents[number]) == "g > a not sure"
    assert abs(way - layout.spots["p"].x) >= 0.5


def test_an_empty_household_is_an_empty_picture() -> None:
    layout = lay_out(a_family([]))
    assert (layout.rows, layout.columns, dict(layout.spots)) == (0, 0, {})


def test_shapes_ages_and_who_is_gone() -> None:
    family = a_family(CASES[0]["members"])
    head, late = family.figure("a"), family.figure("a/partner")
    assert (head.shape, head.age, head.is_head) == (Shape.CIRCLE, 74, True)
    assert (late.shape, late.age, late.name, late.is_dead) == (Shape.DIAMOND, None, "", True)
    assert not family.figure("b/partner").is_dead


def test_illness_is_shown_only_where_it_may_be() -> None:
    answers = {
        ("a", "disability"): Known(given("severe")),
        ("a", "illness"): Known(given("none")),
    }
    file = a_file([{"id": "a", "relation": "head"}], answers=answers)
    marked = family_of(file, DAY, shows_health=True).figure("a")
    assert marked.health == ("disability",)
    assert family_of(file, DAY, shows_health=False).figure("a").health == ()


def test_a_relation_that_two_records_tell_differently_ties_nobody() -> None:
    differing = Known(given("child"), (given("sibling"),))
    family = a_family(
        [{"id": "a", "relation": "head"}, {"id": "b", "relation": "child"}],
        answers={("b", "relation"): differing},
    )
    assert [one.id for one in family.apart] == ["b"]
    assert family.descents == ()


def test_relatives_elsewhere_stand_apart_by_their_relation_only() -> None:
    family = a_family(
        [{"id": "a", "relation": "head"}],
        rows=(ListRow("obligor", "o1"), ListRow("obligor", "o2")),
        answers={("o1", "relation"): Known(given("child"))},
    )
    outside = [one for one in family.figures if not one.is_member]
    assert [(one.relation, one.name, one.age) for one in outside] == [
        ("obligor_child", "", None),
        ("obligor", "", None),
    ]
