"""A consent taken back reaches the Center and every laptop of the case (S16)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.people.consent import ConsentKind
from tests.helpers.builders import a_consent
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.ordered import an_office_at, sync_office


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "center", FixedClock(MORNING))
    yield made
    made.close()


@pytest.fixture
def both(center: Center, tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    """Two consultants of one case."""
    made = tuple(an_office_at(center, user, tmp_path / user) for user in ("gaon", "narae"))
    yield made[0], made[1]
    for office in made:
        office.lock()


@pytest.fixture
def case(center: Center, both: tuple[Office, Office]) -> str:
    made = center.add_case()
    for office in both:
        center.staff.assign(made, office.enrolment.consultant)
        sync_office(office, center)
    return made


def judge(office: Office, case: str) -> None:
    """Something that waits for the consent to sensitive facts."""
    office.set_crisis_level(case, "watch", "물어봄")


def test_what_depended_on_it_stops_on_every_laptop_and_stays_readable_at_the_center(
    center: Center, both: tuple[Office, Office], case: str
) -> None:
    gaon, narae = both
    for kind in (ConsentKind.GENERAL, ConsentKind.SENSITIVE):
        gaon.give_consent(case, a_consent(gaon, kind))
    sync_office(gaon, center)
    sync_office(narae, center)
    judge(narae, case)
    sync_office(narae, center)
    sensitive = next(one for one in gaon.case(case).consents if one.kind is ConsentKind.SENSITIVE)
    gaon.withdraw_consent(case, sensitive.id)
    with pytest.raises(Mistake):
        judge(gaon, case)
    sync_office(gaon, center)
    sync_office(narae, center)
    with pytest.raises(Mistake):
        judge(narae, case)
    kept = [change.value for _, change in center.history(case) if change.kind == "consent"]
    assert [one["withdraws"] for one in kept if one and one.get("withdraws")] == [sensitive.id]
    levels = [change for _, change in center.history(case) if change.group == "crisis_level"]
    assert len(levels) == 1, "what was kept with the consent stays, and says so in the history"
