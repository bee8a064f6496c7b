"""Who may consent."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from core.clock import SEOUL
from core.errors import Mistake
from core.people.consent import Channel, Consent, ConsentKind, Giver
from core.people.consent_giver import check_giver
from core.people.household import Household
from core.people.signature import Signature
from tests.helpers.builders import a_person

DAY = date(2026, 11, 24)
SIGNED = Signature.drawn(560, 190, [[(20, 80), (400, 120)]])
HEAD, CHILD = a_person("가온들"), a_person("라온빛", "grandchild", "2012-11-25")
HOME = Household("h", (HEAD, CHILD))


def consent(giver: Giver, *, is_given: bool = True) -> Consent:
    now = datetime(2026, 11, 24, 10, tzinfo=SEOUL)
    return Consent(
        "c", ConsentKind.PHOTO, is_given, "2026.1", giver, Channel.SIGNATURE, now,
        signature=SIGNED if is_given else None,
    )  # fmt: skip


def test_a_member_of_fourteen_consents() -> None:
    check_giver(consent(Giver("grandchild", CHILD.id)), HOME, date(2026, 11, 25))


def test_the_day_before_fourteen_the_guardian_is_asked_for() -> None:
    with pytest.raises(Mistake) as refused:
        check_giver(consent(Giver("grandchild", CHILD.id)), HOME, DAY)
    assert refused.value.sentence.key == "gate.guardian_needed"
    assert refused.value.sentence.values["years"] == "14"


def test_a_child_may_refuse() -> None:
    check_giver(consent(Giver("grandchild", CHILD.id), is_given=False), HOME, DAY)


@pytest.mark.parametrize(
    "giver", [Giver("mother"), Giver("mother", name=" "), Giver(" ", name="나래뜰")]
)
def test_a_guardian_has_a_name_and_a_relation(giver: Giver) -> None:
    with pytest.raises(Mistake) as refused:
        check_giver(consent(giver), HOME, DAY)
    assert refused.value.field == "other_name"


def test_a_guardian_by_name_and_relation_consents() -> None:
    check_giver(consent(Giver("mother", name="나래뜰")), HOME, DAY)


def test_the_one_whom_the_case_is_about_is_the_head() -> None:
    check_giver(consent(Giver("self")), HOME, DAY)
    with pytest.raises(Mistake):
        check_giver(consent(Giver("self")), Household("h", (CHILD,)), DAY)


def test_a_signed_consent_without_signature_is_none() -> None:
    with pytest.raises(Mistake) as refused:
        replace(consent(Giver("self")), signature=None)
    assert refused.value.field == "signature"


@pytest.mark.parametrize("kept", [None, "", "no signature", 7])
def test_a_signature_that_cannot_be_read_counts_as_no_consent(kept: object) -> None:
    body = consent(Giver("self")).to_json() | {"signature": kept}
    assert not Consent.from_json("c", body).is_given


def test_a_signature_is_kept_with_its_consent() -> None:
    told = consent(Giver("self"))
    assert Consent.from_json("c", told.to_json()) == told
    spoken = replace(told, channel=Channel.ORAL, witness="다솜찬", signature=None)
    assert "signature" not in spoken.to_json()
