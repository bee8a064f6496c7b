"""A paper leaves the program only with a purpose and an entry of the access log."""

from pathlib import Path

import pytest

from core.errors import Mistake
from tests.helpers.builders import a_case, a_person, an_office


def test_making_a_paper_is_one_sealed_entry(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    case = a_case(office, a_person())
    office.log_paper(case, "household", "printed", "household")
    changes = office.log_paper(case, "note", "copied", "center")
    first, second = office.case(case).entries_of("access")
    assert (first.value["what"], first.value["why"]) == ("paper.household.printed", "household")
    assert second.value["before"] == first.value["seal"]
    assert case in changes.topics
    office.lock()


@pytest.mark.parametrize("purpose", ["", "curiosity"])
def test_without_a_purpose_nothing_is_written(tmp_path: Path, purpose: str) -> None:
    office = an_office(tmp_path)
    case = a_case(office, a_person())
    with pytest.raises(Mistake):
        office.log_paper(case, "note", "copied", purpose)
    assert office.case(case).entries_of("access") == ()
    office.lock()
