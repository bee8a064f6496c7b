"""A paper leaves the program only with a purpose and an entry of the access log."""

from pathlib import Path

import pytest

from core.errors import Mistake
from core.store import documents
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


def test_a_paper_kept_and_its_entry_stand_together(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    case = a_case(office, a_person())
    made = office.keep_paper(case, "note", "center", "상담기록 (11월 24일)", b"%PDF-1.7 x").made
    with office.database.reading() as connection:
        (kept,) = documents.of_case(connection, case)
        assert documents.body_of(connection, case, made) == b"%PDF-1.7 x"
    assert (kept.id, kept.size, kept.media) == (made, 10, "application/pdf")
    (entry,) = office.case(case).entries_of("access")
    assert (entry.value["what"], entry.value["why"]) == ("paper.note.kept", "center")
    office.lock()


def test_what_cannot_be_kept_leaves_no_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = an_office(tmp_path)
    case = a_case(office, a_person())

    def cut(*_told: object) -> None:
        raise OSError("cut")

    monkeypatch.setattr(documents, "keep", cut)
    with pytest.raises(OSError, match="cut"):
        office.keep_paper(case, "note", "center", "상담기록", b"%PDF")
    assert office.case(case).entries_of("access") == ()
    office.lock()


@pytest.mark.parametrize("purpose", ["", "curiosity"])
def test_without_a_purpose_nothing_is_written(tmp_path: Path, purpose: str) -> None:
    office = an_office(tmp_path)
    case = a_case(office, a_person())
    with pytest.raises(Mistake):
        office.log_paper(case, "note", "copied", purpose)
    with pytest.raises(Mistake):
        office.keep_paper(case, "note", purpose, "상담기록", b"%PDF")
    assert office.case(case).entries_of("access") == ()
    with office.database.reading() as connection:
        assert documents.of_case(connection, case) == ()
    office.lock()
