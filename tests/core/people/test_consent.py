"""Which consents stand, and what the gate lets through."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import permutations

import pytest

from core.clock import SEOUL
from core.errors import Mistake
from core.people.consent import (
    Channel,
    Consent,
    ConsentKind,
    Gate,
    Giver,
    in_force,
    in_knowledge_of,
)

DAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 14, 0, tzinfo=SEOUL)


def consent(
    row: str = "c1",
    kind: ConsentKind = ConsentKind.GENERAL,
    *,
    given: bool = True,
    at: datetime = AT,
    until: date | None = None,
    to: str | None = None,
    withdraws: str | None = None,
) -> Consent:
    return Consent(
        row, kind, given, "2026.1", Giver("self"), Channel.PAPER, at,
        until=until, to=to, withdraws=withdraws,
    )  # fmt: skip


def ids(*consents: Consent) -> set[str]:
    return {one.id for one in in_force(consents, DAY)}


def test_a_consent_stands_until_its_last_day() -> None:
    assert ids(consent(until=DAY)) == {"c1"}
    assert ids(consent(until=DAY - timedelta(days=1))) == set()


def test_a_refusal_is_no_consent_and_ends_an_earlier_one() -> None:
    assert ids(consent(given=False)) == set()
    assert ids(consent(), consent("c2", given=False, at=AT + timedelta(hours=1))) == set()


def test_a_new_consent_after_a_refusal_stands() -> None:
    assert ids(consent(given=False), consent("c2", at=AT + timedelta(hours=1))) == {"c2"}


def test_a_withdrawal_ends_the_consent_whatever_the_clocks_say() -> None:
    later = consent("w1", given=False, at=AT + timedelta(hours=1), withdraws="c1")
    earlier = replace(later, at=AT - timedelta(days=3650))
    assert ids(consent(), later) == set()
    assert ids(consent(), earlier) == set()


def test_a_withdrawal_brings_no_older_consent_back() -> None:
    older = consent("c0", at=AT - timedelta(days=30))
    withdrawal = consent("w1", given=False, at=AT + timedelta(hours=1), withdraws="c1")
    assert ids(older, consent(), withdrawal) == set()


def test_two_words_of_one_moment_that_differ_count_as_a_no() -> None:
    yes, no = consent(), consent("c2", given=False)
    for order in permutations((yes, no)):
        assert ids(*order) == set()


def test_a_word_that_knew_of_another_follows_it_whatever_the_clocks_say() -> None:
    no = consent("c2", given=False, at=AT - timedelta(days=3650))
    assert ids(consent(), no) == {"c1"}
    assert ids(consent(), in_knowledge_of([consent()], no)) == set()


def test_two_words_that_knew_nothing_of_each_other_count_as_a_no() -> None:
    first = consent("c0", at=AT - timedelta(days=1))
    yes = in_knowledge_of([first], consent("c1", at=AT + timedelta(hours=5)))
    no = in_knowledge_of([first], consent("c2", given=False))
    for order in permutations((first, yes, no)):
        assert ids(*order) == set()
    again = in_knowledge_of([first, yes, no], consent("c3", at=AT - timedelta(days=9)))
    assert ids(first, yes, no, again) == {"c3"}


def test_a_withdrawal_of_which_a_new_consent_knew_nothing_counts() -> None:
    taken_back = in_knowledge_of([consent()], consent("w1", given=False, withdraws="c1"))
    unknowing = in_knowledge_of([consent()], consent("c2", at=AT + timedelta(hours=1)))
    assert ids(consent(), taken_back, unknowing) == set()


def test_of_two_consents_that_knew_nothing_of_each_other_the_longer_stands() -> None:
    short = in_knowledge_of([], consent("c1", until=DAY - timedelta(days=1)))
    long = in_knowledge_of([], consent("c2", until=DAY + timedelta(days=1)))
    assert ids(short, long) == {"c2"}


def test_third_parties_stand_each_by_its_addressee() -> None:
    one = consent("a", ConsentKind.THIRD_PARTY, to="견본종합복지관")
    no = consent("b", ConsentKind.THIRD_PARTY, given=False, to="견본보건소")
    assert ids(one, no) == {"a"}


def test_a_spoken_consent_needs_a_witness() -> None:
    with pytest.raises(Mistake) as caught:
        replace(consent(), channel=Channel.ORAL)
    assert caught.value.field == "witness"
    assert replace(consent(), channel=Channel.ORAL, witness="라온빛").witness == "라온빛"


def test_the_giver_has_a_relation() -> None:
    with pytest.raises(Mistake):
        replace(consent(), given_by=Giver(""))


def test_a_consent_comes_back_from_its_json_as_it_was() -> None:
    whole = replace(
        consent(until=DAY, to="견본보건소"),
        given_by=Giver("guardian", None, "다솜찬"),
        purpose="의뢰",
        items=("이름", "연락처"),
    )
    assert Consent.from_json(whole.id, whole.to_json()) == whole


def test_what_the_record_does_not_say_is_not_given() -> None:
    read = Consent.from_json("c1", {"kind": "general", "at": AT.isoformat()})
    assert not read.is_given


def test_the_gate_is_shut_until_a_general_consent_stands() -> None:
    with pytest.raises(Mistake) as caught:
        Gate.of([], DAY).check("debts")
    assert caught.value.sentence.key == "consent.general_needed"
    Gate.of([consent()], DAY).check("debts")


def test_health_waits_for_its_own_consent() -> None:
    gate = Gate.of([consent()], DAY)
    with pytest.raises(Mistake) as caught:
        gate.check("disability")
    assert caught.value.sentence.key == "consent.sensitive_needed"
    Gate.of([consent(), consent("c2", ConsentKind.SENSITIVE)], DAY).check("disability")


def test_a_sensitive_consent_alone_opens_nothing() -> None:
    with pytest.raises(Mistake):
        Gate.of([consent(kind=ConsentKind.SENSITIVE)], DAY).check("disability")


def test_danger_to_life_and_the_policy_switch_open_it() -> None:
    Gate.of([], DAY, overridden=True).check("disability")
    Gate.of([], DAY, is_on=False).check("disability")
