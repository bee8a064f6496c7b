"""The table of cases: filter, order, what is read aloud; quick with 2,000 households."""

import time
from datetime import date

import pytest
from PySide6.QtCore import Qt

from core.sentence import say
from ui.screens import household_words as words
from ui.screens.cases import CaseRow
from ui.tables.cases import LAST, NAME, NEXT, ROW, STATE, CaseFilter, CaseTable
from ui.texts import Texts

pytestmark = pytest.mark.usefixtures("dressed")


def a_row(name: str, district: str = "eunpyeong", **changed: object) -> CaseRow:
    fields: dict[str, object] = {
        "case": name,
        "name": words.name_words(name),
        "who": words.size_words(3),
        "place": words.place_words(district, "견본동"),
        "sought": (name, "견본동"),
        "gu": words.gu_words(district),
        "level": None,
        "last": None,
        "last_words": say("cases.not_visited"),
        "next": None,
        "next_words": say("cases.not_planned"),
        "differing": 0,
        "is_closed": False,
    }
    return CaseRow(**(fields | changed))  # type: ignore[arg-type]  # fields of the row by name


def a_filter(texts: Texts, *rows: CaseRow) -> CaseFilter:
    table = CaseTable(texts)
    table.show_rows(rows)
    shown = CaseFilter()
    table.setParent(shown)
    shown.setSourceModel(table)
    return shown


def names(shown: CaseFilter) -> list[str]:
    return [shown.index(at, NAME).data(ROW).case for at in range(shown.rowCount())]


def test_every_typed_word_must_be_found_in_names_or_places(texts: Texts) -> None:
    shown = a_filter(texts, a_row("가온들"), a_row("나래뜰", "nowon"), a_row("가을뜰", "nowon"))
    shown.seek("가")
    assert names(shown) == ["가온들", "가을뜰"]
    shown.seek("가 노원")
    assert names(shown) == ["가을뜰"]
    shown.seek("  ")
    assert len(names(shown)) == 3
    shown.seek("도시락")
    assert names(shown) == []


def test_the_gu_is_found_in_the_language_of_the_screen(english: Texts) -> None:
    shown = a_filter(english, a_row("가온들"), a_row("나래뜰", "nowon"))
    shown.seek("NOWON")
    assert names(shown) == ["나래뜰"]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (NAME, ["가온들", "나래뜰", "다솜찬"]),
        (STATE, ["다솜찬", "가온들", "나래뜰"]),
        (LAST, ["가온들", "다솜찬", "나래뜰"]),
        (NEXT, ["나래뜰", "가온들", "다솜찬"]),
    ],
)
def test_each_column_has_its_own_order(texts: Texts, column: int, order: list[str]) -> None:
    shown = a_filter(
        texts,
        a_row("나래뜰", last=date(2026, 11, 5), next=date(2026, 11, 27)),
        a_row("다솜찬", level="urgent", last=date(2026, 10, 1)),
        a_row("가온들", level="watch"),
    )
    shown.sourceModel().sort(column, Qt.SortOrder.AscendingOrder)
    assert names(shown) == order


def test_an_order_stays_when_the_rows_are_read_again(texts: Texts) -> None:
    table = CaseTable(texts)
    table.sort(NAME, Qt.SortOrder.DescendingOrder)
    table.show_rows([a_row("가온들"), a_row("나래뜰")])
    assert [table.index(at, NAME).data() for at in range(2)] == ["나래뜰 님", "가온들 님"]


def test_the_whole_row_is_read_aloud_in_one_breath(texts: Texts) -> None:
    shown = a_filter(texts, a_row("가온들", level="crisis", differing=2))
    spoken = shown.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ("가온들 님, 3인 가구, 은평구 견본동, 아직 없음, 일정 없음, 위기, 겹친 기록 2")


def test_two_thousand_households_are_narrowed_while_one_types(texts: Texts) -> None:
    shown = a_filter(texts, *(a_row(f"가온들 {number}") for number in range(2000)))
    began = time.perf_counter()
    shown.seek("가온들 199")
    assert len(names(shown)) == 12
    assert time.perf_counter() - began < 0.5  # some 20 ms are usual
