"""Verbs become acts on the groups where facts live."""

from collections.abc import Callable

import pytest

from core.casework import actions
from core.casework.actions import Act
from core.casework.questions import load_form
from core.casework.spec_facts import HOUSEHOLD_FACTS, MEMBER_FACTS, ROW_FACTS
from core.errors import Mistake
from core.people.answer import State, given, without
from core.people.person import Person
from core.record.kinds import KINDS

WHO = Person("m1", "가온들", birth_date=given("1952-03-10"))


def test_a_household_fact_is_a_row_of_its_own() -> None:
    act = actions.answer_act("household", "home.deposit", given(1))
    assert (act.kind, act.row, act.group) == ("fact", "household/home.deposit", "value")


def test_a_dotted_member_fact_is_a_row_an_undotted_one_a_group() -> None:
    dotted = actions.answer_act("m1", "income.rent", given(1))
    plain = actions.answer_act("m1", "school", given("high"))
    assert (dotted.kind, dotted.row, dotted.group) == ("fact", "m1/income.rent", "value")
    assert (plain.kind, plain.row, plain.group) == ("member", "m1", "status.school")


def test_a_fact_the_specification_does_not_have_is_refused() -> None:
    refused: list[Callable[[], Act]] = [
        lambda: actions.answer_act("m1", "shoe_size", given(1)),
        lambda: actions.answer_act("household", "school", given("high")),
        lambda: actions.member_field_act(WHO, "school", given(1)),
        lambda: actions.add_row_act("vehicle", "r1", {"colour": given("red")}),
        lambda: actions.row_field_act("vehicle", "r1", {}, "colour", given("red")),
    ]
    for ask in refused:
        with pytest.raises(Mistake):
            ask()


def test_one_field_of_a_group_leaves_the_others_as_they_are() -> None:
    act = actions.member_field_act(WHO, "sex", given("f"))
    assert act.group == "who"
    assert act.value is not None
    assert act.value["name"] == "가온들"
    assert act.value["birth_date"] == given("1952-03-10").to_json()
    tie = actions.member_field_act(WHO, "marital", without(State.REFUSED))
    assert tie.group == "tie"


def test_only_the_groups_that_differ_are_written() -> None:
    assert actions.edit_member_acts(WHO, WHO) == []
    renamed = Person("m1", "나래뜰", birth_date=WHO.birth_date)
    assert [act.group for act in actions.edit_member_acts(WHO, renamed)] == ["who"]
    married = Person("m1", "가온들", birth_date=WHO.birth_date, marital=given("married"))
    assert [act.group for act in actions.edit_member_acts(WHO, married)] == ["tie"]


def test_every_act_names_a_kind_and_group_of_the_record_table() -> None:
    acts: list[Act] = [
        *actions.add_member_acts(WHO),
        actions.answer_act("household", "debts", given(1)),
        actions.answer_act("m1", "school", given("high")),
        actions.add_row_act("vehicle", "r1", {"cc": given(1)}),
        actions.row_field_act("debt", "d1", {}, "balance", given(1)),
        actions.remove_act("obligor", "o1"),
        actions.plan_act("v1", {}, is_new=True),
        actions.visit_stage_act("v1", "open"),
        actions.crisis_act("c1", "watch", None),
        actions.todo_act("t1", "전화", None),
        actions.append_act("note", "n1", {"text": "…"}),
    ]
    assert all(KINDS[act.kind].has_group(act.group) for act in acts)


def test_every_question_of_the_form_fills_a_fact_of_the_specification() -> None:
    rows = {"vehicle", "obligor", "debt"}
    for question in load_form().questions:
        subject = question.subject.value
        known = ROW_FACTS[subject] if subject in rows else None
        if known is None:
            known = HOUSEHOLD_FACTS if subject == "household" else MEMBER_FACTS
        assert question.fact in known, question.id
