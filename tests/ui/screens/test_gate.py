"""The consent gate: nothing chosen in advance, three ways on, what is missing is named."""

from dataclasses import replace
from datetime import date

import pytest

from core.casework.visit import VisitStage
from core.errors import Mistake
from core.office.office import Office
from core.people.consent import Channel, ConsentKind, in_force
from core.people.signature import Signature
from tests.helpers.builders import a_person
from tests.ui.visiting import MEMBERSHIPS, a_gated_visit
from ui.screens.visit.consents import OTHER, ConsentForm
from ui.screens.visit.gate import GateScreen
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts

SIGNED = Signature.drawn(560, 190, [[(20, 80), (400, 120)]])


@pytest.fixture
def gated(office: Office) -> VisitScreen:
    return a_gated_visit(office)[1]


def choose_all(gate: GateScreen, giver: str) -> None:
    gate.choose_general(is_given=True)
    gate.choose_giver(giver)
    gate.choose_channel("paper")


def head_of(screen: VisitScreen) -> str:
    head = screen.sheet.household.head
    assert head is not None
    return head.id


def test_nothing_is_chosen_in_advance(gated: VisitScreen) -> None:
    general = gated.gate.general
    assert (general.is_given, general.giver, general.channel) == (None, None, None)
    assert gated.gate.sensitive is None


@pytest.mark.parametrize("left_out", ["general", "giver", "channel"])
def test_what_is_missing_is_said_and_nothing_begins(
    gated: VisitScreen, texts: Texts, left_out: str
) -> None:
    gate = gated.gate
    if left_out != "general":
        gate.choose_general(is_given=True)
    if left_out != "giver":
        gate.choose_giver(head_of(gated))
    if left_out != "channel":
        gate.choose_channel("paper")
    gate.start()
    assert gate.said is not None
    assert texts.of(gate.said)
    assert gated.stage == "gate"


def test_a_consent_opens_the_form_and_is_kept_with_all_it_says(
    office: Office, gated: VisitScreen
) -> None:
    choose_all(gated.gate, head_of(gated))
    gated.gate.choose_sensitive("later")
    gated.gate.start()
    assert gated.stage == "open"
    (consent,) = office.case(gated.file.id).consents
    assert consent.kind is ConsentKind.GENERAL
    assert (consent.given_by.relation, consent.given_by.member) == ("self", head_of(gated))
    assert (consent.channel, consent.text_version) == (Channel.PAPER, "2026.1")
    assert consent.until == date(2027, 11, 24)
    assert not gated.reader.may_ask_sensitive


def test_a_refused_optional_consent_is_kept_and_blocks_only_its_questions(
    office: Office, gated: VisitScreen
) -> None:
    choose_all(gated.gate, head_of(gated))
    gated.gate.choose_sensitive("refused")
    gated.gate.start()
    file = office.case(gated.file.id)
    assert {one.kind: one.is_given for one in file.consents} == {
        ConsentKind.GENERAL: True,
        ConsentKind.SENSITIVE: False,
    }
    gated.press(MEMBERSHIPS, "none")
    assert office.case(gated.file.id).known(*MEMBERSHIPS) is not None
    assert not gated.reader.may_ask_sensitive


def test_a_spoken_consent_needs_its_witness(gated: VisitScreen) -> None:
    choose_all(gated.gate, head_of(gated))
    gated.gate.choose_channel("oral")
    gated.gate.start()
    assert gated.gate.wrong == "witness"
    gated.gate.write_witness("솔바람")
    gated.gate.start()
    assert gated.stage == "open"


def test_a_child_cannot_consent_the_guardian_can(office: Office) -> None:
    child = a_person("다솜찬", "grandchild", "2015-06-15")
    _, screen = a_gated_visit(office, a_person(), child)
    choose_all(screen.gate, child.id)
    with pytest.raises(Mistake) as caught:
        screen.gate.consents()
    assert caught.value.sentence.key == "gate.guardian_needed"
    screen.gate.choose_giver(OTHER)
    screen.gate.start()
    assert screen.gate.wrong == "other_name"
    screen.gate.write_other("마루별", "어머니")
    screen.gate.start()
    (consent,) = office.case(screen.file.id).consents
    assert (consent.given_by.name, consent.given_by.relation) == ("마루별", "어머니")


def test_without_consent_only_reckoning_is_left(gated: VisitScreen) -> None:
    choose_all(gated.gate, head_of(gated))
    gated.gate.choose_general(is_given=False)
    assert gated.gate.is_refused
    gated.gate.start()
    assert gated.stage == "gate"
    gated.gate.only_reckon()
    assert (gated.stage, gated.is_kept) == ("reckon", False)


def test_danger_to_life_goes_first_with_a_reason_that_is_logged(
    office: Office, gated: VisitScreen
) -> None:
    gated.gate.start_in_danger("  ")
    assert (gated.gate.wrong, gated.stage) == ("danger", "gate")
    gated.gate.start_in_danger("쓰러져 계셨습니다.")
    assert gated.stage == "open"
    file = office.case(gated.file.id)
    assert [entry.value["why"] for entry in file.entries_of("access")] == ["쓰러져 계셨습니다."]
    assert in_force(file.consents, office.clock.today()) == ()
    assert file.visits[0].stage is VisitStage.OPEN
    gated.press(MEMBERSHIPS, "none")
    assert office.case(gated.file.id).known(*MEMBERSHIPS) is not None
    assert gated.reader.may_ask_sensitive


def test_a_consent_asked_for_later_is_kept_or_says_what_is_missing(
    office: Office, gated: VisitScreen
) -> None:
    choose_all(gated.gate, head_of(gated))
    gated.gate.start()
    form = ConsentForm(ConsentKind.SENSITIVE)
    missing = gated.ask_consent(form)
    assert missing is not None
    form.is_given, form.giver, form.channel = True, head_of(gated), Channel.PAPER
    assert gated.ask_consent(form) is None
    assert gated.reader.may_ask_sensitive
    assert [line.state for line in gated.consent_lines()] == ["given", "given"]
    assert len(office.case(gated.file.id).consents) == 2


def test_one_signature_stands_for_both_kinds(office: Office, gated: VisitScreen) -> None:
    gate = gated.gate
    choose_all(gate, head_of(gated))
    gate.choose_sensitive("given")
    gate.choose_channel("signature")
    gate.start()
    assert gate.said is not None
    assert gate.said.key == "consent.signature_needed"
    gate.general.signature = SIGNED
    gate.start()
    kept = office.case(gated.file.id).consents
    assert [one.kind for one in kept] == [ConsentKind.GENERAL, ConsentKind.SENSITIVE]
    assert all(one.signature == SIGNED for one in kept)


def test_what_was_signed_is_signed_again_when_more_is_agreed_to(gated: VisitScreen) -> None:
    gate = gated.gate
    choose_all(gate, head_of(gated))
    gate.choose_channel("signature")
    only_general = gate.statements()
    gate.general = replace(gate.general, signature=SIGNED)
    gate.choose_sensitive("given")
    assert gate.general.signature is None
    assert len(gate.statements()) == len(only_general) + 1
