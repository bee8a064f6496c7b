"""The history of a case out of the changes this laptop holds: old and new value of every change.

The laptop holds its own changes for good, of others only what stands now and what reports froze;
where the value before is not here, that is said and nothing is put in its place
(docs/decisions/0082-history-and-correction.md).
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from core.casework.actions import LIST_FACTS
from core.casework.case_file import CaseFile, Entry
from core.casework.genogram.moving import GROUP as PICTURE
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
class Alteration:
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


def alterations(file: CaseFile, recorded: Sequence[Recorded]) -> tuple[Alteration, ...]:
    """Everything that was changed, the newest first."""
    own = [one for one in recorded if one.kind not in SILENT and one.group != PICTURE]
    listed = sorted([*own, *_from_reports(file, own)], key=lambda one: (one.at_ms, one.order))
    known = {one.cid: one for one in listed}
    reports = [one for one in file.entries_of("visit_report") if _corrected(one) is not None]
    corrected = {
        (target, one.visit, one.at_ms): one for one in reports for target in _corrected_targets(one)
    }
    last: dict[Spot, Recorded] = {}
    made = []
    for one in listed:
        alteration = _alteration(one, known, last.get(one.spot))
        report = corrected.get((_target(one), one.visit, one.at_ms))
        made.append(_with_reason(alteration, report) if report is not None else alteration)
        if one.op != FROZEN:
            last[one.spot] = one
    return tuple(reversed(made))


def _alteration(
    one: Recorded, known: Mapping[str, Recorded], previous: Recorded | None
) -> Alteration:
    replaced = [known[cid] for cid in one.base if cid in known]
    if replaced:
        return Alteration(one, replaced[-1].value)
    if not one.base:
        return Alteration(one)
    if previous is not None:
        return Alteration(one, previous.value)
    return Alteration(one, None, has_before=False)


# -- what reports froze -------------------------------------------------------------------------

FROZEN = "frozen"
"""Stands as `op` of a correction of an older visit's answer: what stands now is a later visit's."""


def _from_reports(file: CaseFile, own: Sequence[Recorded]) -> Iterable[Recorded]:
    """Answers of finished visits whose changes are no longer here, and corrections of old ones.

    Rows of lists keep their history in their own changes: what a report says of one field of a row
    is no value of the row. A row put right that a later visit had overtaken has none; it is told
    from the report.
    """
    told = {(one.spot, one.at_ms) for one in own}
    targets = {HOUSEHOLD, *(who.id for who in file.household.members)}
    for report in file.entries_of("visit_report"):
        corrected = _corrected(report)
        for number, answer in enumerate(report.value.get("answers") or ()):
            target, fact = str(answer.get("target")), str(answer.get("fact"))
            at = int(answer.get("at_ms") or report.at_ms)
            is_correction = (target, fact) == corrected and at == report.at_ms
            merged = fact in MERGED
            if target not in targets or (merged and not is_correction):
                continue
            spot = spot_of(target, fact)
            if (spot, at) in told:
                continue
            told.add((spot, at))
            value = {fact: answer.get("answer")} if merged else answer.get("answer")
            op = FROZEN if is_correction else "set"
            cid = f"{report.id}/{number}"
            yield Recorded(cid, *spot, op, value, (), at, report.author, report.visit)
        yield from _rows_put_right(report, told)


def _rows_put_right(report: Entry, told: Container[tuple[Spot, int]]) -> Iterable[Recorded]:
    """Rows that only the report puts right: what stands of them is a later visit's."""
    corrected = _corrected(report)
    kind = next((kind for kind, of in LIST_FACTS.items() if corrected and of == corrected[1]), None)
    if kind is None:
        return
    after: dict[str, dict[str, Any]] = {}
    for one in report.value.get("answers") or ():
        after.setdefault(str(one.get("target")), {})[str(one.get("fact"))] = one.get("answer")
    for row in report.value["corrected"].get("rows") or {}:
        at = report.at_ms
        if ((kind, row, VALUE_GROUP), at) in told or ((kind, row, ROW_GROUP), at) in told:
            continue
        group, op = (VALUE_GROUP, FROZEN) if row in after else (ROW_GROUP, "del")
        cid, value = f"{report.id}/{row}", after.get(row)
        yield Recorded(cid, kind, row, group, op, value, (), at, report.author, report.visit)


def _corrected(report: Entry) -> tuple[str, str] | None:
    """(target, fact) of the answer a report corrects; None for one that ended its visit."""
    about = report.value.get("corrected")
    if not about or not report.value.get("corrects"):
        return None
    return (str(about.get("target")), str(about.get("fact")))


def _corrected_targets(report: Entry) -> tuple[str, ...]:
    """Whom or what a correction is about: of a list its rows too."""
    rows = report.value["corrected"].get("rows") or {}
    return ((_corrected(report) or ("", ""))[0], *rows)


def _with_reason(alteration: Alteration, report: Entry) -> Alteration:
    """With why it was corrected, and from what, as the correcting report says it."""
    reason = str(report.value.get("reason") or "")
    if alteration.recorded.op != FROZEN:
        return replace(alteration, reason=reason)
    about = report.value["corrected"]
    before = about.get("before")
    if alteration.recorded.kind in LIST_FACTS:
        before = (about.get("rows") or {}).get(alteration.recorded.row) or None
    elif about.get("fact") in MERGED:
        before = {about["fact"]: before}
    return replace(alteration, before=before, has_before=True, reason=reason)


MERGED = {"birth_date": "who", "sex": "who", "relation": "tie", "marital": "tie", "counted": "tie"}
"""Facts that merge with others of their member, and the group in which they do."""


def spot_of(target: str, fact: str) -> Spot:
    """Where an answer about the household or a member is kept."""
    if target == HOUSEHOLD or "." in fact:
        return ("fact", f"{target}/{fact}", VALUE_GROUP)
    return ("member", target, MERGED.get(fact, _STATUS + fact))


def _target(one: Recorded) -> str:
    """Whom or what a change is about: "household", a member, a row."""
    told = _target_of(one)
    return told[0] if told is not None else one.row


def _target_of(one: Recorded) -> tuple[str, str] | None:
    """(target, fact) of a change of one answer."""
    if one.kind == "fact":
        target, _, fact = one.row.partition("/")
        return target, fact
    if one.kind == "member" and one.group.startswith(_STATUS):
        return one.row, one.group.removeprefix(_STATUS)
    return None


# -- filters ------------------------------------------------------------------------------------


def fact_of(one: Recorded) -> str | None:
    """The fact a change answers; None for what is no single answer."""
    told = _target_of(one)
    return told[1] if told is not None else None


def member_of(one: Recorded) -> str | None:
    """The member a change is about; None: the household."""
    if one.kind == "member":
        return one.row
    if one.kind == "fact":
        target = one.row.partition("/")[0]
        return None if target == HOUSEHOLD else target
    about = (one.value or {}).get({"note": "about", "need": "member"}.get(one.kind, ""))
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
