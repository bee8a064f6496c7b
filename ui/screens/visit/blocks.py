"""A section of the form in blocks: the home, one person, one vehicle or obligor, and what is
between them."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from core.casework.questions import QuestionKind, Subject
from core.people.answer import State
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.visit.form import ROW_SUBJECTS, FormReader, Line, Typing

BlockKind: TypeAlias = Literal["household", "member", "row", "add", "sensitive"]


@dataclass(frozen=True, slots=True)
class Block:
    """kind: the home; the person chosen among the cards; a vehicle or obligor; the button that
    adds one; questions that wait for the consent to sensitive answers.

    is_disputed: another record removed this vehicle or obligor · not_asked: money and yes/no
    questions that one press can answer "none" · earlier: answers of an earlier visit that one
    press can confirm.
    """

    kind: BlockKind
    target: str
    lines: tuple[Line, ...] = ()
    title: Sentence | None = None
    row_kind: str = ""
    is_disputed: bool = False
    not_asked: int = 0
    earlier: int = 0

    @property
    def key(self) -> str:
        """The same for what is shown in the same place: members share one."""
        return self.kind if self.kind in {"household", "member"} else f"{self.kind}/{self.target}"


def blocks_of(reader: FormReader, section: str, member: str, typing: Typing) -> tuple[Block, ...]:
    """The blocks of a section in order; of the people only the one chosen."""
    found: list[Block] = []
    disputed = {row.id for row in reader.sheet.rows if row.is_disputed}
    numbers: dict[str, int] = {}
    for subject, target in reader.targets(section):
        if subject is Subject.MEMBER and target != member:
            continue
        lines = tuple(reader.lines(section, target, subject, typing))
        if subject in {Subject.HOUSEHOLD, Subject.MEMBER}:
            found.append(_block(subject, target, lines))
            continue
        number = numbers[subject.value] = numbers.get(subject.value, 0) + 1
        title = say(f"visit.row.{subject.value}", number=number)
        is_disputed = target in disputed
        found.append(Block("row", target, lines, title, subject.value, is_disputed))
    found += _adds(reader, section)
    if reader.holds_back(section):
        found.append(Block("sensitive", section))
    return tuple(found)


def _block(subject: Subject, target: str, lines: tuple[Line, ...]) -> Block:
    is_person = subject is Subject.MEMBER
    return Block(
        "member" if is_person else "household",
        target,
        lines,
        not_asked=sum(_may_be_none(line) for line in lines) if is_person else 0,
        earlier=sum(line.earlier is not None for line in lines),
    )


def _may_be_none(line: Line) -> bool:
    return line.state == State.NOT_ASKED and line.question.kind is QuestionKind.WON


def _adds(reader: FormReader, section: str) -> list[Block]:
    """A button for another row, while the list is said to exist."""
    return [
        Block("add", fact, row_kind=subject.value)
        for fact, subject in ROW_SUBJECTS.items()
        if reader.form.question(Subject.HOUSEHOLD, fact) in reader.form.of_section(section)
        and reader.sheet.answer(HOUSEHOLD, fact).state is State.GIVEN
    ]


@dataclass(frozen=True, slots=True)
class Card:
    """One member among the cards. left: questions of the section not yet answered."""

    member: str
    name: str
    age: int | None
    relation: str
    left: int
    is_chosen: bool


def cards_of(reader: FormReader, section: str, member: str) -> tuple[Card, ...]:
    """The members, where the section asks about each of them; () where it does not."""
    if not any(subject is Subject.MEMBER for subject, _ in reader.targets(section)):
        return ()
    return tuple(
        Card(
            one.id,
            one.name,
            one.age(reader.day),
            str(one.relation.value) if one.relation.state is State.GIVEN else "",
            reader.count(section, one.id).left,
            one.id == member,
        )
        for one in reader.sheet.household.members
    )
