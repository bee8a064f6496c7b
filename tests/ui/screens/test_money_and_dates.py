"""Amounts and days in words, and dates as typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.sentence import Sentence
from ui.screens.dates import day_words, full_day_words, read_date
from ui.screens.money import MAN, won, won_monthly, won_range
from ui.texts import Texts


@pytest.mark.parametrize(
    ("amount", "korean", "in_english"),
    [
        (0, "0원", "₩0"),
        (9_700, "9,700원", "₩9,700"),
        (349_700, "34만 9,700원", "₩349,700"),
        (450_000, "45만원", "₩450,000"),
        (185_000_000, "1억 8,500만원", "₩185,000,000"),
        (100_000_000, "1억원", "₩100,000,000"),
        (100_000_003, "1억 3원", "₩100,000,003"),
        (100_010_003, "1억 1만 3원", "₩100,010,003"),
    ],
)
def test_an_amount_to_the_won(
    texts: Texts, english: Texts, amount: int, korean: str, in_english: str
) -> None:
    assert texts.of(won(amount)) == korean
    assert english.of(won(amount)) == in_english


@pytest.mark.parametrize(
    ("low", "high", "korean", "in_english"),
    [
        (175_200, 525_200, "17만 ~ 53만원", "₩175k – ₩526k"),
        (1_008_240, 1_588_240, "100만 ~ 159만원", "₩1.00M – ₩1.59M"),
        (0, 230_000, "0 ~ 23만원", "₩0 – ₩230k"),
        (349_700, 349_700, "34만 9,700원", "₩349,700"),
        (500_000, None, "50만원 이상", "₩500k or more"),
    ],
)
def test_a_range_is_rounded_outwards(
    texts: Texts, english: Texts, low: int, high: int | None, korean: str, in_english: str
) -> None:
    assert texts.of(won_range(low, high)) == korean
    assert english.of(won_range(low, high)) == in_english


def test_the_headline_of_a_month(texts: Texts, english: Texts) -> None:
    assert texts.of(won_monthly(1_008_240, 1_588_240)) == "월 100만 ~ 159만원"
    assert english.of(won_monthly(1_008_240, 1_588_240)) == "₩1.00M – ₩1.59M / mo"


@given(st.integers(0, 10**10), st.integers(1, 10**9))
def test_a_bound_is_never_said_too_well(low: int, more: int) -> None:
    said = won_range(low, low + more)
    assert said.key == "money.range"
    shown_low = int(str(said.values["low"]).replace("만", "").replace(",", "")) * MAN
    shown_high = int(str(said.values["high"]).replace(",", "")) * MAN
    assert shown_low <= low
    assert low + more <= shown_high


def test_days_in_words(texts: Texts, english: Texts) -> None:
    day = date(2026, 11, 24)
    assert texts.of(day_words(day)) == "11월 24일 화요일"
    assert english.of(day_words(day)) == "Tuesday, 24 Nov"
    assert texts.of(full_day_words(date(2027, 11, 5))) == "2027년 11월 5일"
    assert isinstance(day_words(day, weekday=False), Sentence)


@pytest.mark.parametrize(
    "typed", ["1952-03-01", "1952.3.1", "1952. 3. 1.", "1952/3/1", "1952년 3월 1일", "19520301"]
)
def test_a_date_is_read_as_people_write_it(typed: str) -> None:
    assert read_date(typed) == date(1952, 3, 1)


@pytest.mark.parametrize("typed", ["", "52-03-01", "1952-13-01", "1952-02-30", "모름", "1952"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert read_date(typed) is None
