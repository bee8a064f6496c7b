"""Every answer the calculator reads has its question in the form."""

from datetime import date

from core.casework.questions import Subject, load_form
from core.law.engine.plan import Shape
from core.law.estimate import Estimator
from core.law.facts.known import FACTS, OFFICE_FACTS, path_of
from core.law.pack import load_pack

SUBJECTS = {
    "household": Subject.HOUSEHOLD,
    "person": Subject.MEMBER,
    "vehicle": Subject.VEHICLE,
    "obligor": Subject.OBLIGOR,
}
NOT_ASKED = {"month", "region", *OFFICE_FACTS}
"""The calendar says the month, the case's place the region, the office its own judgement."""


def test_nothing_is_read_that_nobody_asks() -> None:
    form, estimator = load_form(), Estimator(load_pack())
    shape = Shape(persons=2, head=0, vehicles=1, obligors=1)
    missing = set()
    for day in (date(2024, 7, 1), date(2026, 11, 1), date(2027, 7, 1)):
        for name, place in estimator.judge_of(day, shape).course.plan.facts:
            fact = path_of(name, place, (0, 1)).rpartition("].")[2]
            subject = Subject.HOUSEHOLD if fact == "receiving" else SUBJECTS[FACTS[name].of]
            if name not in NOT_ASKED and form.question(subject, fact) is None:
                missing.add(name)
    assert missing == set()


def test_the_standards_read_nothing_that_nobody_asks() -> None:
    form = load_form()
    asked = {
        (Subject.HOUSEHOLD, "care_minutes"),
        (Subject.HOUSEHOLD, "home.area_m2"),
        (Subject.HOUSEHOLD, "expenses.care"),
        (Subject.MEMBER, "went_without_care"),
        (Subject.MEMBER, "schooling_cut_for_money"),
        (Subject.MEMBER, "cannot_learn"),
    }
    assert {place for place in asked if form.question(*place) is None} == set()
    gone_without = form.question(Subject.MEMBER, "went_without_care")
    assert gone_without is not None
    assert gone_without.is_sensitive
