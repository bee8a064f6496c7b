"""Telephone numbers, and the guard against resident numbers in free text."""

import pytest
from hypothesis import given, strategies

from core.errors import Mistake
from core.people.contact import (
    checked_telephone,
    holds_resident_number,
    masked_telephone,
    refuse_resident_number,
    with_resident_numbers_masked,
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("01000000001", "010-0000-0001"),
        ("010 0000 0002", "010-0000-0002"),
        ("010.0000.0003", "010-0000-0003"),
        ("02-000-0004", "02-000-0004"),
        ("0200000005", "02-0000-0005"),
        ("031-000-0006", "031-000-0006"),
        ("15660120", "1566-0120"),
        ("050200000007", "0502-0000-0007"),
    ],
)
def test_a_number_is_written_in_its_usual_way(typed: str, written: str) -> None:
    assert checked_telephone(typed) == written


@pytest.mark.parametrize("typed", ["", "010", "010-0000-00001x", "123-4567", "010000000000000"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Mistake) as caught:
        checked_telephone(typed)
    assert caught.value.field == "telephone"


def test_the_middle_is_masked() -> None:
    assert masked_telephone("010-0000-0041") == "010-****-0041"
    assert masked_telephone("02-000-0004") == "02-***-0004"
    assert masked_telephone("1566-0120") == "*****0120"


NUMBERS = [
    "520310-2000000",
    "5203102000000",
    "520310 2000000",
    "520310–2000000",
    "990000-1000000",
    "5 2 0 3 1 0 - 2 0 0 0 0 0 0",
    "５２０３１０－２００００００",
    "번호는 520310-2000000입니다",
    "11121314151617 이 아니라 520310-2000000",
]


@pytest.mark.parametrize("text", NUMBERS)
def test_a_resident_number_is_found_however_it_is_written(text: str) -> None:
    assert holds_resident_number(text)
    with pytest.raises(Mistake):
        refuse_resident_number(text, "note")
    assert not holds_resident_number(with_resident_numbers_masked(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "월세 450000원, 보증금 10000000원",
        "500000 1000000",
        "010-0000-0001",
        "계좌 110-000-000001",
        "52031020000001",
        "2026-11-24 14:02",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert not holds_resident_number(text)
    refuse_resident_number(text)
    assert with_resident_numbers_masked(text) == text


@given(strategies.text(max_size=30), strategies.text(max_size=30))
def test_masking_leaves_nothing_of_it_and_keeps_the_rest(before: str, behind: str) -> None:
    text = f"{before} 520310-2000000 {behind}"
    masked = with_resident_numbers_masked(text)
    assert len(masked) == len(text)
    assert not holds_resident_number(masked)
