"""The table of cases: filter, order, what is read aloud; quick with 2,000 households."""

import time
from datetime import date

import pytest
from PySide6.QtCore import Qt

from core.casework.alerts.alert import Alert, AlertKind
from ui.screens.cases import CaseRow
from ui.screens.today.alert_words import alert_row
from ui.tables.cases import LAST, NAME, NEXT, ROW, STATE, CaseTable
from ui.texts import Texts

pytestmark = pytest.mark.usefixtures("dressed")


def a_row(name: str, district: str = "eunpyeong", **changed: object) -> CaseRow:
    fields: dict[str, object] = {
        "case": name,
        "person": name,
        "names": (name,),
        "birth_date": None,
        "size": 3,
        "district": district,
        "dong": "견본동",
        "level": None,
        "last": None,
        "next": None,
        "today": date(2026, 11, 24),
    }
    return CaseRow(**(fields | changed))  # type: ignore[arg-type]  # fields of the row by name


def a_table(texts: Texts, *rows: CaseRow) -> CaseTable:
    table = CaseTable(texts)
    table.show_rows(rows)
    return table


def names(shown: CaseTable) -> list[str]:
    return [shown.index(at, NAME).data(ROW).case for at in range(shown.rowCount())]


def test_every_typed_word_must_be_found_in_names_or_places(texts: Texts) -> None:
    shown = a_table(texts, a_row("가온들"), a_row("나래뜰", "nowon"), a_row("가을뜰", "nowon"))
    shown.seek("가")
    assert names(shown) == ["가온들", "가을뜰"]
    shown.seek("가 노원")
    assert names(shown) == ["가을뜰"]
    shown.seek("  ")
    assert len(names(shown)) == 3
    shown.seek("도시락")
    assert names(shown) == []


def test_what_the_index_found_is_shown_beside(texts: Texts) -> None:
    shown = a_table(texts, a_row("가온들"), a_row("나래뜰"), a_row("다솜찬"))
    shown.seek("가온", frozenset({"다솜찬"}))
    assert names(shown) == ["가온들", "다솜찬"]
    assert (shown.place_of("다솜찬"), shown.place_of("나래뜰")) == (1, None)


def test_the_gu_is_found_in_the_language_of_the_screen(english: Texts) -> None:
    shown = a_table(english, a_row("가온들"), a_row("나래뜰", "nowon"))
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
    shown = a_table(
        texts,
        a_row("나래뜰", last=date(2026, 11, 5), next=date(2026, 11, 27)),
        a_row("다솜찬", level="urgent", last=date(2026, 10, 1)),
        a_row("가온들", level="watch"),
    )
    shown.sort(column, Qt.SortOrder.AscendingOrder)
    assert names(shown) == order


def test_an_order_stays_when_the_rows_are_read_again(texts: Texts) -> None:
    table = CaseTable(texts)
    table.sort(NAME, Qt.SortOrder.DescendingOrder)
    table.show_rows([a_row("가온들"), a_row("나래뜰")])
    assert [table.index(at, NAME).data() for at in range(2)] == ["나래뜰 님", "가온들 님"]


def test_the_whole_row_is_read_aloud_in_one_breath(texts: Texts) -> None:
    shown = a_table(texts, a_row("가온들", level="crisis", differing=2))
    spoken = shown.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "가온들 님, 나이 모름 · 3인 가구, 은평구 견본동, 아직 없음, 일정 없음, 위기, 겹친 기록 2"
    )


def test_what_is_most_pressing_is_read_aloud_too(texts: Texts) -> None:
    alert = Alert(AlertKind.MEETING, "가온들", "가온들", None, date(2026, 11, 20))
    shown = CaseTable(texts)
    shown.show_rows([a_row("가온들")], {"가온들": alert_row(alert, date(2026, 11, 24))})
    spoken = shown.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("일정 없음, 사례회의")


def test_two_thousand_households_are_narrowed_while_one_types(texts: Texts) -> None:
    shown = a_table(texts, *(a_row(f"가온들 {number}") for number in range(2000)))
    began = time.perf_counter()
    shown.seek("가온들 199")
    assert len(names(shown)) == 12
    assert time.perf_counter() - began < 0.5  # some 20 ms are usual
