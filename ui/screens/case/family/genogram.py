"""The genogram in words: what stands at each figure, and the same ties as a table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from core.casework.case_file import CaseFile
from core.casework.genogram.closeness import Tie, ties_of
from core.casework.genogram.family import Couple, Descent, Family, Figure, family_of
from core.casework.genogram.layout import Layout, lay_out
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.people.consent import ConsentKind, in_force
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import question_of


@dataclass(frozen=True, slots=True)
class FigureText:
    """What stands at one figure. below: lines under the name; ties: how the person belongs here."""

    name: Sentence | None
    below: tuple[Sentence, ...]
    spoken: Sentence
    ties: Sentence

    @property
    def called(self) -> Sentence:
        """By name, those elsewhere by what they are."""
        return self.name if self.name is not None else self.below[0]


@dataclass(frozen=True, slots=True)
class Picture:
    """The family with its places and its words.

    is_marked: whether illness may be shown · ties: whose closeness is asked · is_moved: whether
    figures were put somewhere by hand.
    """

    family: Family
    layout: Layout
    texts: Mapping[str, FigureText]
    is_marked: bool
    ties: tuple[Tie, ...] = ()
    is_moved: bool = False


def family_picture(file: CaseFile, day: date, wording: Wording) -> Picture:
    """The genogram of a case. Disability and illness stand there only with a sensitive consent."""
    kinds = {consent.kind for consent in in_force(file.consents, day)}
    is_marked = ConsentKind.SENSITIVE in kinds
    family = family_of(file, day, shows_health=is_marked)
    ties = ties_of(family, file.closeness)
    speaker = Speaker(family, ties, wording)
    texts = {figure.id: speaker.text(figure) for figure in family.figures}
    is_moved = any(figure.id in file.picture for figure in family.figures)
    return Picture(family, lay_out(family, file.picture), texts, is_marked, ties, is_moved)


class Speaker:
    """Puts figures and ties of one family into words."""

    def __init__(self, family: Family, closeness: Sequence[Tie], wording: Wording) -> None:
        self._family, self._closeness, self._wording = family, closeness, wording

    def text(self, figure: Figure) -> FigureText:
        name = words.name_words(figure.name) if figure.is_member else None
        relation = self._relation(figure)
        below = [relation, *(say(f"family.health.{fact}") for fact in figure.health)]
        ties = self._ties(figure)
        age = [say("person.age", years=figure.age)] if figure.age is not None else []
        sex = [say(f"family.shape.{figure.shape.value}")] if figure.is_member else []
        said = [one for one in (name, *below, *age, *sex, ties) if one is not None]
        return FigureText(name, tuple(below), words.in_a_row(said, "words.comma"), ties)

    def _relation(self, figure: Figure) -> Sentence:
        if figure.relation == "partner":
            bond = next(one.bond for one in self._couples_of(figure))
            return say(f"family.partner.{bond.value}")
        if not figure.is_member:
            return say(f"family.{figure.relation}")
        question = question_of("relation", Subject.MEMBER)
        if question is None or figure.relation not in question.options:
            return say("family.open")
        return say("words.plain", a=self._wording.option(question.id, figure.relation))

    # -- ties -----------------------------------------------------------------------------------

    def _ties(self, figure: Figure) -> Sentence:
        """With whom, and whose child; that nothing is known is said too."""
        found = [*self._bonds(figure), *self._parents(figure), *self._children(figure)]
        close = [*self._closeness_of(figure)]
        if found:
            return words.in_a_row([*found, *close], "words.dot")
        kind = "none" if figure.is_head else "apart"
        alone = say("family.tie.open" if figure.is_open else f"family.tie.{kind}")
        return words.in_a_row([alone, *close], "words.dot")

    def _closeness_of(self, figure: Figure) -> Iterator[Sentence]:
        """To whom somebody is close or not, as far as it was said."""
        for tie in self._closeness:
            if tie.closeness is not None and figure.id in (tie.left, tie.right):
                other = tie.right if tie.left == figure.id else tie.left
                said = say(f"family.close.{tie.closeness.value}")
                yield say("family.close.with", name=self.name(other), said=said)

    def _couples_of(self, figure: Figure) -> Iterator[Couple]:
        return (one for one in self._family.couples if figure.id in (one.left, one.right))

    def _bonds(self, figure: Figure) -> Iterator[Sentence]:
        for couple in self._couples_of(figure):
            other = couple.right if couple.left == figure.id else couple.left
            if self._family.figure(other).is_member or not figure.is_member:
                tie = say(f"family.tie.{couple.bond.value}", name=self.name(other))
            else:
                tie = say(f"family.alone.{couple.bond.value}")
            yield tie if couple.is_sure else _unsure(tie)

    def _parents(self, figure: Figure) -> Iterator[Sentence]:
        for descent in self._family.descents:
            if figure.id in descent.children:
                yield self._from(descent, figure)

    def _from(self, descent: Descent, figure: Figure) -> Sentence:
        if not descent.parents:
            others = [row for row in descent.children if row != figure.id]
            return say("family.tie.sibling", name=self._names(others))
        if figure.relation in {"grandchild", "head"} and not descent.is_sure:
            return _unsure(say("family.tie.younger", name=self._names(descent.parents)))
        return say("family.tie.child", name=self._names(descent.parents))

    def _children(self, figure: Figure) -> Iterator[Sentence]:
        for descent in self._family.descents:
            if figure.id in descent.parents:
                key = "family.tie.parent" if descent.is_sure else "family.tie.older"
                tie = say(key, name=self._names(descent.children))
                yield tie if descent.is_sure else _unsure(tie)

    def _names(self, rows: tuple[str, ...] | list[str]) -> Sentence:
        return words.in_a_row([self.name(row) for row in rows], "words.comma")

    def name(self, row: str) -> Sentence:
        """By name, those elsewhere by their relation."""
        figure = self._family.figure(row)
        return words.name_words(figure.name) if figure.is_member else self._relation(figure)


def _unsure(tie: Sentence) -> Sentence:
    return say("family.tie.unsure", tie=tie)
