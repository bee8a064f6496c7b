"""The table of record kinds says what spec/records.md section 2 says."""

import pytest

from core.record.kinds import KINDS, Rule

APPEND = {
    "consent",
    "visit_attempt",
    "visit_report",
    "estimate",
    "note",
    "access",
    "held_decision",
    "document",
}


def test_all_kinds_of_the_first_stage_are_there() -> None:
    assert set(KINDS) == APPEND | {
        "case",
        "member",
        "fact",
        "vehicle",
        "obligor",
        "debt",
        "need",
        "visit",
        "referral",
        "todo",
    }


def test_what_is_written_once_is_append_only() -> None:
    assert {name for name, kind in KINDS.items() if kind.rule is Rule.APPEND} == APPEND


@pytest.mark.parametrize(
    ("kind", "group", "there"),
    [
        ("member", "status.school", True),
        ("member", "status", False),
        ("member", "who", True),
        ("case", "crisis_level", True),
        ("case", "mood", False),
        ("case", "same_as.another", True),
        ("case", "same_as", False),
        ("fact", "row", True),
    ],
)
def test_groups(kind: str, group: str, there: bool) -> None:
    assert KINDS[kind].has_group(group) is there


def test_amounts_telephone_and_address_are_critical() -> None:
    assert KINDS["fact"].is_critical("value")
    assert KINDS["case"].is_critical("contact")
    assert not KINDS["case"].is_critical("stage")
