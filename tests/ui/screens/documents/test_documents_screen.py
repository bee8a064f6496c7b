"""Consents and documents of a case: what the page says of them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from core.casework.documents.document import NewDocument
from core.clock import FixedClock
from core.office.office import Office
from core.people.consent import Channel, ConsentKind, Giver
from core.people.signature import Signature
from tests.helpers.builders import a_case, a_consent, a_person
from ui.screens.documents.page import DocumentsScreen, size_words
from ui.screens.visit.consents import OTHER, ConsentForm, statement
from ui.texts import Texts

SIGNED = Signature.drawn(560, 190, [[(20, 80), (400, 120)]])
HEAD, CHILD = a_person("가온들"), a_person("라온빛", "grandchild", "2014-05-02")


@pytest.fixture
def screen(office: Office, clock: FixedClock) -> DocumentsScreen:
    case = a_case(office, HEAD, CHILD)
    office.give_consent(case, a_consent(office))

    def tell(_changes: Any) -> None:
        made.read_again()

    made = DocumentsScreen(office, clock, case, tell)
    return made


def photo_form(**changed: Any) -> ConsentForm:
    """A photo consent signed by the head, whole."""
    form = ConsentForm(
        ConsentKind.PHOTO, True, HEAD.id, channel=Channel.SIGNATURE, signature=SIGNED,
        items={"papers", "home"},
    )  # fmt: skip
    for name, value in changed.items():
        setattr(form, name, value)
    return form


def test_a_signed_consent_is_kept_and_told_in_full(
    screen: DocumentsScreen, texts: Texts, clock: FixedClock
) -> None:
    assert screen.ask_consent(photo_form(months=6)) is None
    photo = next(one for one in screen.consents() if one.kind is ConsentKind.PHOTO)
    assert photo.row.last is not None
    told = screen.details(photo.row.last)
    assert told.signature == SIGNED
    assert {texts.of(name): texts.of(value) for name, value in told.lines} == {
        "답": "동의하심",
        "누가": "가온들",
        "어떻게": "화면에 서명",
        "무엇을": "서류, 집 안팎",
        "까닭": "서류와 집의 형편을 확인하는 일",
        "언제까지": "2027년 5월 24일까지",
        "글": "동의 글 2026.1판",
        "언제": "2026년 11월 24일 09:12",
    }


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"is_given": None}, "gate.missing.photo"),
        ({"items": set()}, "gate.missing.items"),
        ({"giver": None}, "gate.missing.giver"),
        ({"channel": None}, "gate.missing.channel"),
        ({"signature": None}, "consent.signature_needed"),
        ({"channel": Channel.ORAL}, "consent.witness_needed"),
        ({"giver": CHILD.id}, "gate.guardian_needed"),
        ({"giver": OTHER}, "gate.missing.other_name"),
        ({"giver": OTHER, "other_name": "나래뜰"}, "gate.missing.other_name"),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_kept(
    screen: DocumentsScreen, changed: dict[str, Any], key: str
) -> None:
    said = screen.ask_consent(photo_form(**changed))
    assert said is not None
    assert said.key in {key, "consent.relation_needed"}
    assert not screen.allows_photos


def test_a_guardian_consents_for_a_child(screen: DocumentsScreen, texts: Texts) -> None:
    form = photo_form(giver=OTHER, other_name="나래뜰", other_relation="어머니")
    assert screen.ask_consent(form) is None
    photo = next(one for one in screen.consents() if one.kind is ConsentKind.PHOTO)
    assert photo.row.last is not None
    assert photo.row.last.given_by == Giver("어머니", name="나래뜰")
    assert "나래뜰 (어머니)" in [
        texts.of(value) for _, value in screen.details(photo.row.last).lines
    ]


def test_an_agency_has_to_be_named(screen: DocumentsScreen) -> None:
    form = ConsentForm(
        ConsentKind.THIRD_PARTY, True, HEAD.id, channel=Channel.PAPER, items={"name"}
    )
    said = screen.ask_consent(form)
    assert said is not None
    assert said.key == "gate.missing.to"
    form.to = "견본복지관"
    assert screen.ask_consent(form) is None
    agency = next(one for one in screen.consents() if one.kind is ConsentKind.THIRD_PARTY)
    assert agency.row.last is not None
    assert agency.row.last.to == "견본복지관"


def test_the_statement_says_what_why_until_when_and_that_one_may_refuse(
    clock: FixedClock, texts: Texts
) -> None:
    lines = [texts.of(line) for line in statement(photo_form(), clock.today())]
    assert lines == [
        "적는 것: 서류, 집 안팎",
        "까닭: 서류와 집의 형편을 확인하는 일",
        "기간: 2027년 11월 24일까지",
        "동의하지 않으셔도 되고, 언제든 거두실 수 있습니다. 그래도 상담은 이어집니다.",
    ]


@pytest.fixture
def kept(screen: DocumentsScreen) -> Callable[[], list[tuple[str, bool, str]]]:
    """A photo is kept; what the list says now."""
    screen.ask_consent(photo_form())
    screen.kept(screen.keep(NewDocument("통장 첫 장", "image/jpeg", b"\xff\xd8\xff photo")))

    def listed() -> list[tuple[str, bool, str]]:
        return [(one.title, one.may_open, one.second.key) for one in screen.listed()]

    return listed


def test_what_is_kept_is_said_to_lie_here_only(
    screen: DocumentsScreen, kept: Callable[[], list[tuple[str, bool, str]]], texts: Texts
) -> None:
    assert kept() == [("통장 첫 장", True, "documents.second")]
    assert texts.of(screen.listed()[0].second) == "11월 24일 09:12 · 1KB · 이 노트북에만"


def test_without_the_consent_it_is_not_opened_but_may_be_erased(
    screen: DocumentsScreen, kept: Callable[[], list[tuple[str, bool, str]]], clock: FixedClock
) -> None:
    clock.go_on(timedelta(minutes=1))
    photo = next(one for one in screen.consents() if one.kind is ConsentKind.PHOTO)
    assert photo.row.consent is not None
    screen.withdraw(photo.row.consent)
    assert kept() == [("통장 첫 장", False, "documents.closed")]
    assert screen.preview(screen.listed()[0].id) is None
    screen.erase(screen.listed()[0].id)
    assert kept() == []


@pytest.mark.parametrize(
    ("size", "said"),
    [(1, "1KB"), (410_000, "400KB"), (1_048_576, "1.0MB"), (3_300_000, "3.1MB")],
)
def test_sizes(size: int, said: str, texts: Texts) -> None:
    assert texts.of(size_words(size)) == said
