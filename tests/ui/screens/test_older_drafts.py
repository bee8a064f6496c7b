"""A draft that was begun with an older form: its text stands, and that it is older is said."""

from dataclasses import replace

from core.casework.questions import Form, load_form
from core.office.office import Office
from tests.ui.visiting import SAVINGS, AtOnce, a_begun_visit, nobody
from ui.screens.visit.screen import VisitScreen
from ui.texts import Texts


def reopened(office: Office, visit: str, form: Form) -> VisitScreen:
    """As a program started anew finds it, with another form."""
    return VisitScreen(office, AtOnce(), office.clock, visit, nobody, form)


def half_typed(office: Office) -> str:
    """A visit in which an amount was half typed with the form as it ships."""
    _, screen = a_begun_visit(office)
    screen.typed(SAVINGS, "12")
    screen.keep_drafts()
    return screen.visit


def test_with_the_same_form_it_simply_stands_there(office: Office) -> None:
    screen = reopened(office, half_typed(office), load_form())
    assert (screen.typing.drafts, screen.typing.wrong) == ({SAVINGS: "12"}, {})


def test_with_another_form_the_question_is_to_be_read_again(office: Office, texts: Texts) -> None:
    visit, form = half_typed(office), load_form()
    screen = reopened(office, visit, replace(form, version="2099.1"))
    assert screen.typing.drafts == {SAVINGS: "12"}
    assert form.version in texts.of(screen.typing.wrong[SAVINGS])
    screen.typed(SAVINGS, "120")
    screen.keep_drafts()
    assert screen.typing.wrong == {}
    assert [one.form for one in office.drafts(visit)] == [form.version]
    screen.commit(SAVINGS, "120")
    assert office.drafts(visit) == ()


def test_a_question_that_is_no_more_asked_loses_no_text(office: Office, texts: Texts) -> None:
    visit, form = half_typed(office), load_form()
    asked = tuple(one for one in form.questions if one.fact != SAVINGS[1])
    screen = reopened(office, visit, replace(form, version="2099.1", questions=asked))
    assert screen.stage == "open"
    assert screen.said is not None
    assert "12" in texts.of(screen.said)
    assert [one.text for one in office.drafts(visit)] == ["12"]
