"""What the access log calls a paper, and that no paper leaves without a purpose."""

import pytest

from core.casework.papers.kinds import USUAL_PURPOSE, PaperKind, access_entry
from core.errors import Mistake


def test_an_entry_names_kind_act_and_purpose() -> None:
    assert access_entry("note", "copied", "center") == ("paper.note.copied", "center")


@pytest.mark.parametrize(
    "words",
    [("note", "copied", ""), ("note", "lent", "center"), ("letter", "copied", "center")],
)
def test_what_is_no_word_of_the_log_is_refused_in_a_sentence(words: tuple[str, str, str]) -> None:
    with pytest.raises(Mistake) as refused:
        access_entry(*words)
    assert refused.value.sentence.key == "paper.purpose_missing"


def test_every_kind_has_a_usual_purpose() -> None:
    assert set(USUAL_PURPOSE) == set(PaperKind)
