"""The history of a case out of the changes this laptop holds: old and new value of every change.

The laptop holds its own changes for good, of others only what stands now and what reports froze;
where the value before is not here, that is said and nothing is put in its place
(docs/decisions/0082-history-and-correction.md).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from core.casework.case_file import CaseFile, Entry
from core.casework.questions import Form, Subject
from core.record.kinds import HOUSEHOLD, ROW_GROUP, VALUE_GROUP

Value: TypeAlias = Mapping[str, Any] | None
Spot: TypeAlias = tuple[str, str, str]
"""(kind, row, group)"""

_STATUS = "status."
SILENT = frozenset({"estimate", "visit_report"})
"""Kinds that no person changes: what reports say is read as answers, an estimate is reckoned."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One change that this laptop holds.

    base: ids of the changes it replaced · order: place among the changes of one moment ·
    is_waiting: not yet acknowledged.
    """

    cid: str
    kind: str
    row: str
    group: str
    op: str
    value: Value
    base: tuple[str, ...]
    at_ms: int
    author: str
    visit: str | None
    order: int = 0
    is_waiting: bool = False

    @property
    def spot(self) -> Spot:
        """What it is a change of."""
        return (self.kind, self.row, self.group)


@dataclass(frozen=True, slots=True)
class Turn:
    """One line of the history.

    before: the value it replaced · has_before: False where an older value was replaced that is not
    on this laptop · reason: why an answer was corrected after its visit.
    """

    recorded: Recorded
    before: Value = None
    has_before: bool = True
    reason: str | None = None

    @property
    def is_first(self) -> bool:
        """Whether nothing stood there before."""
        return self.has_before and self.before is None


def turns(file: CaseFile, recorded: Sequence[Recorded]) -> tuple[Turn, ...]:
    """Everything that was changed, the newest first."""
    own = [one for one in recorded if one.kind not in SILENT]
    listed = sorted([*own, *_from_reports(file, own)], key=lambda one: (one.at_ms, one.order))
    known = {one.cid: one for one in listed}
    corrected = {key: one for one in file.entries_of("visit_report") for key in _corrected(one)}
    last: dict[Spot, Recorded] = {}
    made = []
    for one in listed:
        turn = _turn(one, known, last.get(one.spot))
        report = corrected.get((_place(one), one.visit, one.at_ms))
        made.append(_with_reason(turn, report) if report is not None else turn)
        if one.op != FROZEN:
            last[one.spot] = one
    return tuple(reversed(made))


def _turn(one: Recorded, known: Mapping[str, Recorded], previous: Recorded | None) -> Turn:
    replaced = [known[cid] for cid in one.base if cid in known]
    if replaced:
        return Turn(one, replaced[-1].value)
    if not one.base:
        return Turn(one)
    if previous is not None:
        return Turn(one, previous.value)
    return Turn(one, None, has_before=False)


# -- what reports froze -------------------------------------------------------------------------

FROZEN = "frozen"
"""Stands as `op` of a correction of an older visit's answer: what stands now is a later visit's."""

_Key: TypeAlias = tuple[tuple[str, str], str | None, int]
"""(target, fact), visit and moment of an answer."""


def _from_reports(file: CaseFile, own: Sequence[Recorded]) -> Iterable[Recorded]:
    """Answers of finished visits whose changes are no longer here, and corrections of old ones."""
    told = {(one.spot, one.at_ms) for one in own}
    for report in file.entries_of("visit_report"):
        corrected = {place for place, _, _ in _corrected(report)}
        for number, answer in enumerate(report.value.get("answers") or ()):
            place = (str(answer.get("target")), str(answer.get("fact")))
            at = int(answer.get("at_ms") or report.at_ms)
            is_correction = place in corrected and at == report.at_ms
            spot = spot_of(*place)
            merged = place[1] in MERGED
            if (spot, at) in told or (merged and not is_correction):
                continue
            told.add((spot, at))
            value = {place[1]: answer.get("answer")} if merged else answer.get("answer")
            op = FROZEN if is_correction else "set"
            cid = f"{report.id}/{number}"
            yield Recorded(cid, *spot, op, value, (), at, report.author, report.visit)


def _corrected(report: Entry) -> tuple[_Key, ...]:
    """Which answer a report corrects; none for the report that ended the visit."""
    about = report.value.get("corrected")
    if not about or not report.value.get("corrects"):
        return ()
    place = (str(about.get("target")), str(about.get("fact")))
    return ((place, report.visit, report.at_ms),)


def _with_reason(turn: Turn, report: Entry) -> Turn:
    """With why it was corrected, and from what, as the correcting report says it."""
    reason = str(report.value.get("reason") or "")
    if turn.recorded.op != FROZEN:
        return replace(turn, reason=reason)
    about = report.value["corrected"]
    before = about.get("before")
    if about.get("fact") in MERGED:
        before = {about["fact"]: before}
    return replace(turn, before=before, has_before=True, reason=reason)


MERGED = {"birth_date": "who", "sex": "who", "relation": "tie", "marital": "tie", "counted": "tie"}
"""Facts that merge with others of their member, and the group in which they do."""


def spot_of(target: str, fact: str) -> Spot:
    """Where an answer about the household or a member is kept."""
    if target == HOUSEHOLD or "." in fact:
        return ("fact", f"{target}/{fact}", VALUE_GROUP)
    return ("member", target, MERGED.get(fact, _STATUS + fact))


def _place(one: Recorded) -> tuple[str, str]:
    """(target, fact) of a change; of answers that merge the one it names."""
    told = _target_of(one)
    if told is not None:
        return told
    facts = [
        fact for fact, group in MERGED.items() if group == one.group and fact in (one.value or {})
    ]
    return (one.row, facts[0] if len(facts) == 1 else "")


def _target_of(one: Recorded) -> tuple[str, str] | None:
    """(target, fact) of a change of one answer."""
    if one.kind == "fact":
        target, _, fact = one.row.partition("/")
        return target, fact
    if one.kind == "member" and one.group.startswith(_STATUS):
        return one.row, one.group.removeprefix(_STATUS)
    return None


# -- filters ------------------------------------------------------------------------------------


def member_of(one: Recorded) -> str | None:
    """The member a change is about; None: the household."""
    if one.kind == "member":
        return one.row
    if one.kind == "fact":
        target = one.row.partition("/")[0]
        return None if target == HOUSEHOLD else target
    about = (one.value or {}).get("about") if one.kind == "note" else None
    return str(about) if about else None


def section_of(one: Recorded, form: Form) -> str:
    """The section of the form a change belongs to, else the kind of its record."""
    told = _target_of(one)
    if told is not None:
        target, fact = told
        subject = Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER
        question = form.question(subject, fact)
        return question.section if question is not None else one.kind
    if one.kind in {"vehicle", "obligor", "debt"}:
        asked = form.of_rows(Subject(one.kind))
        return asked[0].section if asked else one.kind
    if one.kind == "member":
        return "family"
    return one.kind


def is_removal(one: Recorded) -> bool:
    """Whether a row was taken out."""
    return one.group == ROW_GROUP and one.op == "del"
