"""Figure files: what is refused, and what a figure gives on a day."""

from datetime import date

import pytest

from core.errors import NoFigureFor, PackError
from core.law.engine.algebra import Steps, Table
from core.law.engine.bounds import NOTHING_KNOWN
from core.law.engine.exact import Part
from core.law.engine.figure_file import read_figures
from core.law.engine.figures import Figure, Standing


def a_file(figures: str, unit: str = "won", more: str = "") -> str:
    lines = "\n".join(f"    {line}" for line in figures.strip().splitlines())
    head = "limit:\n  title: {ko: 한도, en: Limit}\n  law: 법\n"
    return f"{head}  unit: {unit}\n{more}  figures:\n{lines}\n"


def figure(text: str) -> Figure:
    return read_figures("invented", text)["invented.limit"]


SOURCE = "standing: confirmed, source: 고시"


def test_a_figure_holds_until_the_next_date() -> None:
    limit = figure(
        a_file(
            f"2025-01-01: {{value: 1, {SOURCE}}}\n"
            "2026-01-01: {value: 2, standing: single, source: 고시}"
        )
    )
    assert limit.on(date(2025, 12, 31)).value == 1
    later = limit.on(date(2026, 1, 1))
    assert (later.value, later.standing, later.is_in_force) == (2, Standing.SINGLE, True)


def test_after_its_last_day_the_last_known_value_is_given_with_its_year() -> None:
    limit = figure(a_file(f"2026-01-01: {{value: 5, until: 2026-12-31, {SOURCE}}}"))
    assert limit.on(date(2026, 12, 31)).is_in_force
    after = limit.on(date(2027, 1, 1))
    assert (after.value, after.year, after.is_in_force) == (5, 2026, False)


def test_a_season_is_known_by_the_year_it_began_in() -> None:
    season = figure(a_file(f"2026-07-01: {{value: 5, until: 2027-05-31, {SOURCE}}}"))
    assert season.on(date(2027, 5, 31)).is_in_force
    assert season.on(date(2027, 6, 1)).year == 2026


def test_a_value_that_ended_within_its_first_year_is_known_by_that_year() -> None:
    half = figure(a_file(f"2026-01-01: {{value: 5, until: 2026-06-30, {SOURCE}}}"))
    assert half.on(date(2026, 7, 1)).year == 2026


def test_before_its_first_day_nothing_is_known() -> None:
    before = figure(a_file(f"2026-01-01: {{value: 5, {SOURCE}}}")).on(date(2025, 12, 31))
    assert before.value is NOTHING_KNOWN
    assert not before.known


def test_an_abolished_figure_may_not_be_read() -> None:
    limit = figure(
        a_file(f"2025-01-01: {{value: 5, {SOURCE}}}\n2026-01-01: {{value: null, {SOURCE}}}")
    )
    with pytest.raises(NoFigureFor):
        limit.on(date(2026, 1, 1))


def test_a_figure_that_a_decision_writes_out_lowers_no_standing() -> None:
    limit = figure(
        a_file("2025-01-01: {value: 5, standing: unverified, source: 안내}", more="  decided: 12\n")
    )
    assert limit.on(date(2026, 1, 1)).standing is Standing.CONFIRMED


def test_percents_become_exact_shares() -> None:
    assert figure(a_file(f"2025-01-01: {{value: 32, {SOURCE}}}", "percent")).on(
        date(2026, 1, 1)
    ).value == Part(32, 100)
    assert figure(a_file(f'2025-01-01: {{value: "4.17", {SOURCE}}}', "percent_per_month")).on(
        date(2026, 1, 1)
    ).value == Part(417, 10_000)


def test_tables_and_steps_are_read_by_their_keys() -> None:
    table = a_file(
        f"2025-01-01: {{value: {{1: {{a: 10}}, 2: {{a: 20}}}}, {SOURCE}}}",
        more="  by: [size, grade]\n",
    )
    steps = a_file(f'2025-01-01: {{value: {{"[0, 20)": 5, "[20, )": 7}}, {SOURCE}}}')
    assert figure(table).on(date(2026, 1, 1)).value == Table(
        ("size", "grade"), {(1, "a"): 10, (2, "a"): 20}
    )
    assert figure(steps).on(date(2026, 1, 1)).value == Steps(((0, 20, 5), (20, None, 7)))


REFUSED = {
    "gap": a_file(
        f"2025-01-01: {{value: 1, until: 2025-12-30, {SOURCE}}}\n2026-01-01: {{value: 2, {SOURCE}}}"
    ),
    "overlap": a_file(
        f"2025-01-01: {{value: 1, until: 2026-01-01, {SOURCE}}}\n2026-01-01: {{value: 2, {SOURCE}}}"
    ),
    "float": a_file(f"2025-01-01: {{value: 0.7, {SOURCE}}}", "share"),
    "missing": a_file("2025-01-01: {value: 1, standing: confirmed}"),
    "standing": a_file("2025-01-01: {value: 1, standing: planned, source: 계획}"),
    "unit": a_file(f"2025-01-01: {{value: 1, {SOURCE}}}", "dollars"),
    "unknown_key": a_file(f"2025-01-01: {{value: 1, colour: red, {SOURCE}}}"),
    "value": a_file(f"2025-01-01: {{value: many, {SOURCE}}}"),
    "until": a_file(f"2025-01-01: {{value: 1, until: 2024-01-01, {SOURCE}}}"),
    "shape": "- a list",
    "unreadable": a_file(f"2025-01-01: {{value: 1, {SOURCE}}}\n2025-01-01: {{value: 2, {SOURCE}}}"),
    "steps": a_file(f'2025-01-01: {{value: {{"[0, 20)": 5, "[21, )": 7}}, {SOURCE}}}'),
    "table": a_file(
        f"2025-01-01: {{value: {{1: {{a: 1}}, 2: {{b: 1}}}}, {SOURCE}}}",
        more="  by: [size, grade]\n",
    ),
}


@pytest.mark.parametrize("flaw", sorted(REFUSED))
def test_a_flawed_file_is_refused_with_its_place(flaw: str) -> None:
    with pytest.raises(PackError) as refused:
        read_figures("invented", REFUSED[flaw])
    assert refused.value.sentence.key == f"law.file.{flaw}"
    values = refused.value.sentence.values
    assert "invented" in str(values.get("place", values.get("file")))
