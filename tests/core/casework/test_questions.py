"""The form: what is asked of whom, what is assumed, and words in both languages for all of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from core.casework.questions import SHIPPED, Condition, Question, Subject, load_form
from core.casework.wording import load_wording
from core.errors import PackError
from core.people.answer import Answer, State, given, without

FORM = load_form()
ASSUMED = {
    "income.unemployment": 0,
    "income.parental_leave": 0,
    "income.accident": 0,
    "income.veteran": 0,
    "income.private_transfer_regular": 0,
    "income.other_public": 0,
    "property.financial": {"between": [0, 5_000_000]},
    "property.memberships": 0,
    "debts": 0,
}
"""docs/spec/household.md section 3.3, complete."""


def question(subject: Subject, fact: str) -> Question:
    found = FORM.question(subject, fact)
    assert found is not None
    return found


def saying(answer: Answer) -> Callable[[str], Answer]:
    return lambda _fact: answer


def test_exactly_the_declared_assumptions_are_made() -> None:
    assert {one.fact: one.assume for one in FORM.questions if one.is_assumed} == ASSUMED


def test_every_section_asks_something_and_every_subject_is_asked() -> None:
    assert all(FORM.of_section(section) for section in FORM.sections)
    assert {one.subject for one in FORM.questions} >= {Subject.HOUSEHOLD, Subject.MEMBER}
    assert FORM.of_rows(Subject.VEHICLE)
    assert FORM.question(Subject.HOUSEHOLD, "shoe_size") is None


def test_health_is_sensitive_money_is_not() -> None:
    assert question(Subject.MEMBER, "disability").is_sensitive
    assert not question(Subject.HOUSEHOLD, "debts").is_sensitive


@pytest.mark.parametrize(
    ("answer", "is_asked"),
    [
        (given("monthly_rent"), True),
        (given("own"), False),
        (without(State.REFUSED), True),
        (without(State.LATER), True),
        (without(State.NOT_ASKED), False),
    ],
)
def test_rent_is_asked_of_tenants_and_where_nobody_knows(answer: Answer, is_asked: bool) -> None:
    assert question(Subject.HOUSEHOLD, "home.monthly_rent").is_asked(saying(answer), None) is (
        is_asked
    )


@pytest.mark.parametrize(("age", "is_asked"), [(14, False), (15, True), (70, True), (None, True)])
def test_an_unknown_age_keeps_the_question(age: int | None, is_asked: bool) -> None:
    found = question(Subject.MEMBER, "marital")
    assert found.is_asked(saying(without(State.NOT_ASKED)), age) is is_asked


def test_none_answers_a_condition_on_no_or_none() -> None:
    nothing = saying(without(State.NONE))
    assert Condition("work", ("none",)).holds(nothing, None)
    assert Condition("pregnant", (False,)).holds(nothing, None)
    assert not Condition("income.national_pension", ("given",)).holds(nothing, None)
    assert Condition("income.national_pension", ("given",)).holds(saying(given(5)), None)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_question_and_option_has_words(language: str) -> None:
    words = load_wording(language)
    for one in FORM.questions:
        assert words.label(one.id)
        assert all(words.option(one.id, code) for code in one.options)
    assert words.ask("birth_date")
    assert words.hint("sex") == words.unit("sex") == ""


def test_words_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    for content in (None, "questions: [", "[]", "questions: {}"):
        if content is not None:
            (tmp_path / "ko.yaml").write_text(content)
        load_wording.cache_clear()
        with pytest.raises(PackError):
            load_wording("ko", tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "song"},
        {"of": "neighbour"},
        {"section": "nowhere"},
        {"id": "sex"},
        {"fact": "sex", "id": "sex_again", "of": "member"},
        {"when": [{"is": [1]}]},
    ],
)
def test_a_question_that_may_not_stand_so_is_refused(
    tmp_path: Path, change: dict[str, object]
) -> None:
    form = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    form["questions"][0] |= change
    path = tmp_path / "form.yaml"
    path.write_text(yaml.safe_dump(form, allow_unicode=True), encoding="utf-8")
    with pytest.raises(PackError):
        load_form(path)


def test_a_form_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError):
        load_form(tmp_path / "none.yaml")
