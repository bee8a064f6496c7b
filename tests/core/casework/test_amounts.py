"""Amounts as consultants type them."""

import pytest
from hypothesis import given, strategies

from core.casework.amounts import MAN, WON, Amount, amount_text, read_amount, read_number
from core.errors import Mistake

TYPED = {
    "90": 900_000,
    "8,500": 85_000_000,
    "0": 0,
    "0.5": 5_000,
    "35만 9,700원": 359_700,
    "349,700원": 349_700,
    "5백만원": 5_000_000,
    "2천": 20_000_000,
    "2천원": 2_000,
    "2천 5백만원": 25_000_000,
    "12만 3천원": 123_000,
    "1억": 100_000_000,
    "1.5억": 150_000_000,
    "1억 2천": 120_000_000,
    "1억 8,500만": 185_000_000,
    "1억2천5백": 125_000_000,
    "90~140": (900_000, 1_400_000),
    "90-140": (900_000, 1_400_000),
    "90 – 140만원": (900_000, 1_400_000),
    "90에서 140": (900_000, 1_400_000),
    "90부터 140까지": (900_000, 1_400_000),
    "1~2억": (100_000_000, 200_000_000),
    "8천만~1억": (80_000_000, 100_000_000),
    "약 120": (1_080_000, 1_320_000),
    "120쯤": (1_080_000, 1_320_000),
    "90 이상": (900_000, None),
    "140 이하": (0, 1_400_000),
}


@pytest.mark.parametrize(("text", "won"), TYPED.items())
def test_what_is_typed_is_read(text: str, won: Amount) -> None:
    assert read_amount(text, MAN) == won


def test_a_field_in_won_takes_bare_numbers_as_won() -> None:
    assert read_amount("349,700", WON) == 349_700
    assert read_amount("35만", WON) == 350_000


def test_counts_are_read_alike() -> None:
    assert read_number("1,999") == 1_999
    assert read_number("7~10") == (7, 10)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "amount.unreadable"),
        ("많이", "amount.unreadable"),
        ("-5", "amount.negative"),
        ("140~90", "amount.low_above_high"),
        ("0.00001", "amount.not_whole"),
        ("999999999", "amount.too_large"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, key: str) -> None:
    with pytest.raises(Mistake) as caught:
        read_amount(text, MAN)
    assert caught.value.sentence.key == key


@given(strategies.integers(0, 10**12), strategies.integers(0, 10**12))
def test_what_is_shown_again_is_read_as_the_same(one: int, other: int) -> None:
    low, high = sorted((one, other))
    amounts: list[Amount] = [one, (low, None)]
    if low < high:
        amounts.append((low, high))
    for unit in (MAN, WON):
        for amount in amounts:
            assert read_amount(amount_text(amount, unit), unit) == amount


@given(strategies.integers(0, 10**7))
def test_about_holds_the_amount_itself(man: int) -> None:
    low, high = read_amount(f"약 {man}", MAN)  # type: ignore[misc]  # "약" always gives a span
    assert low <= man * 10_000 <= high
