"""Amounts as consultants type them."""

import pytest
from hypothesis import example, given, strategies

from core.casework.amounts import (
    Reading,
    Unit,
    as_text,
    days_times_pay,
    monthly,
    read_amount,
    slip,
)
from core.errors import Mistake
from core.people.answer import Period, State

TYPED = {
    "90": (900_000, 900_000),
    "8,500": (85_000_000, 85_000_000),
    "0": (0, 0),
    "0.5": (5_000, 5_000),
    "35만 9,700원": (359_700, 359_700),
    "349,700원": (349_700, 349_700),
    "₩350,000": (350_000, 350_000),
    "350,000 won": (350_000, 350_000),
    "5백만원": (5_000_000, 5_000_000),
    "2천": (20_000_000, 20_000_000),
    "2천원": (2_000, 2_000),
    "2천 5백만원": (25_000_000, 25_000_000),
    "12만 3천원": (123_000, 123_000),
    "1억": (100_000_000, 100_000_000),
    "1.5억": (150_000_000, 150_000_000),
    "1억 2천": (120_000_000, 120_000_000),
    "1억 8,500만": (185_000_000, 185_000_000),
    "1억2천5백": (125_000_000, 125_000_000),
    "90~140": (900_000, 1_400_000),
    "90-140": (900_000, 1_400_000),
    "90 – 140만원": (900_000, 1_400_000),
    "９０～１４０": (900_000, 1_400_000),
    "90에서 140": (900_000, 1_400_000),
    "90부터 140까지": (900_000, 1_400_000),
    "1~2억": (100_000_000, 200_000_000),
    "8천만~1억": (80_000_000, 100_000_000),
    "약 120": (1_080_000, 1_320_000),
    "120쯤": (1_080_000, 1_320_000),
    "한 100 정도": (900_000, 1_100_000),
    "90 이상": (900_000, None),
    "90~": (900_000, None),
    "140 이하": (0, 1_400_000),
    "~140": (0, 1_400_000),
}


@pytest.mark.parametrize(("text", "won"), TYPED.items())
def test_what_is_typed_is_read(text: str, won: tuple[int, int | None]) -> None:
    assert read_amount(text).between == won


def test_a_field_in_won_takes_bare_numbers_as_won() -> None:
    assert read_amount("349,700", Unit.WON) == Reading(349_700, 349_700)
    assert read_amount("35만", Unit.WON) == Reading(350_000, 350_000)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "amount.unreadable"),
        ("많이", "amount.unreadable"),
        ("1,23", "amount.unreadable"),
        ("3만 2억", "amount.unreadable"),
        ("원", "amount.unreadable"),
        ("-5", "amount.negative"),
        ("140~90", "amount.low_above_high"),
        ("0.00001", "amount.not_whole"),
        ("99999999999", "amount.too_large"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, key: str) -> None:
    with pytest.raises(Mistake) as caught:
        read_amount(text)
    assert caught.value.sentence.key == key


@given(strategies.integers(0, 10**12), strategies.integers(0, 10**12))
@example(10_000, 10_001)
def test_what_is_shown_again_is_read_as_the_same(one: int, other: int) -> None:
    for unit in Unit:
        for reading in (Reading(one, one), Reading(*sorted((one, other))), Reading(one, None)):
            assert read_amount(as_text(reading, unit), unit) == reading


@given(strategies.integers(0, 10**7))
def test_about_holds_the_amount_itself(man: int) -> None:
    reading = read_amount(f"약 {man}")
    assert reading.high is not None
    assert reading.low <= man * 10_000 <= reading.high


def test_a_reading_becomes_an_answer() -> None:
    assert read_amount("90").answer().value == 900_000
    ranged = read_amount("90~140").answer(period=Period.MONTH)
    assert (ranged.state, ranged.between) == (State.GIVEN, (900_000, 1_400_000))


def test_a_yearly_amount_is_rounded_outwards_when_it_does_not_divide() -> None:
    assert monthly(Reading(1_000_000, 1_000_000), Period.YEAR) == Reading(83_333, 83_334)
    assert monthly(Reading(1_200_000, None), Period.YEAR) == Reading(100_000, None)
    assert monthly(Reading(5, 5), Period.MONTH) == Reading(5, 5)


def test_a_days_pay_times_its_days() -> None:
    assert days_times_pay(read_amount("13"), Reading(7, 10)) == Reading(910_000, 1_300_000)
    assert days_times_pay(read_amount("13"), Reading(7, None)).high is None


def test_a_hardly_meant_amount_is_offered_with_a_digit_less() -> None:
    assert slip(185_000_000, 100_000_000) == 18_500_000
    assert slip(9_000_000, 100_000_000) is None
    assert slip(9_000_000, None) is None
    assert slip(25_000_000_000, 100_000_000) == 25_000_000
