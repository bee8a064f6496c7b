"""Sentences that several papers and the together view share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from core.casework.case_file import CaseFile
from core.casework.conflicts.fields import differs
from core.casework.needs.need import Need
from core.casework.papers.kinds import PaperAct, PaperKind, Purpose
from core.casework.questions import Form, Subject
from core.casework.sheet import Sheet
from core.casework.wording import Wording
from core.law.results import Assumption, Estimate
from core.people.consent import SENSITIVE_FACTS
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.household_words import in_a_row
from ui.screens.money import won

UNNAMED = SENSITIVE_FACTS | {"debts", "financial_debt"}
"""Facts that a paper for the household never names (docs/spec/records.md section 7)."""
_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Ingredients:
    """What every paper of a case is made from. wordings: words of the form by language."""

    file: CaseFile
    sheet: Sheet
    estimate: Estimate
    consultant: str
    day: date
    visit: str | None
    wordings: Mapping[str, Wording]
    form: Form
    needs: tuple[Need, ...] = ()

    @property
    def number(self) -> str:
        """Number of the sheet and of its file: day and four signs of the case, never a name."""
        return f"{self.day:%y-%m-%d}-{self.file.id[:4]}"

    @property
    def is_disputed(self) -> bool:
        """Whether two records of this case differ."""
        return bool(self.file.conflicts) or any(row.is_disputed for row in self.file.rows)


def telephones_differ(file: CaseFile) -> bool:
    """Whether two records of the telephone differ."""
    return any(
        differs(one.values, "telephone")
        for one in file.conflicts
        if one.spot == ("case", file.id, "contact")
    )


def assumed_words(
    assumptions: Sequence[Assumption], sheet: Sheet, wording: Wording, form: Form
) -> Sentence | None:
    """What was assumed, in one sentence that does not say who refused what; None for nothing.

    Debts, illness and crisis are not named: they are "the rest".
    """
    none: dict[str, str] = {}
    limited: dict[str, Sentence] = {}
    has_rest = False
    for one in assumptions:
        place = sheet.place_of(one.fact)
        fact = place[1] if place else one.fact
        if fact in UNNAMED:
            has_rest = True
            continue
        subject = Subject.HOUSEHOLD if place is None or place[0] == HOUSEHOLD else Subject.MEMBER
        question = form.question(subject, fact)
        label = wording.label(question.id) if question else fact
        if isinstance(one.taken_as, int):
            none[fact] = label
        else:
            high = one.taken_as["between"][1]
            limited[fact] = say("paper.assumed_up_to", what=label, amount=won(high))
    said = list(limited.values())
    if none:
        said.append(say("paper.assumed_none", what=in_a_row(list(none.values()), "words.comma")))
    if has_rest:
        said.append(say("paper.assumed_rest"))
    return say("paper.assumed", what=in_a_row(said, "words.comma")) if said else None


def last_weekday(day: date) -> date | None:
    """The last Monday to Friday of this month; None when only a weekend is left of it."""
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    last = following - timedelta(days=1)
    while last.weekday() > _FRIDAY:
        last -= timedelta(days=1)
    return last if last >= day else None


def access_words(entry: Mapping[str, Any]) -> Sentence | None:
    """An entry of the access log that is about a paper: which, how it left, what for; else None."""
    root, _, rest = str(entry.get("what") or "").partition(".")
    kind, _, act = rest.partition(".")
    why = str(entry.get("why") or "")
    if root != "paper" or kind not in set(PaperKind) or act not in set(PaperAct):
        return None
    if why not in set(Purpose):
        return None
    return say(
        "paper.access",
        what=say(f"paper.kind.{kind}"),
        act=say(f"paper.act.{act}"),
        why=say(f"paper.what_for.{why}"),
    )
