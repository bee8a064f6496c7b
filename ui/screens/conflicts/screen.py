"""Deciding between records of one case, without a network (08c).

Nothing is chosen in advance; only free texts stand both unless the person chooses otherwise.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from core.casework.amounts import Unit
from core.casework.case_file import Conflict
from core.casework.conflicts.fields import fields_of, is_text
from core.casework.conflicts.open import OpenCase
from core.casework.today import CaseLine
from core.casework.visit import VisitStage
from core.casework.wording import Wording
from core.office.case.settling import Settlement
from core.sentence import Sentence, say
from core.store.laptop import Enrolment
from ui.screens import household_words as words
from ui.screens.case.page import TELEPHONE
from ui.screens.conflicts.choice import (
    BOTH,
    Anew,
    Choice,
    fact_of,
    mine_first,
    read_anew,
    value_chosen,
)
from ui.screens.conflicts.line import Key, Line, Past, Reader, both_texts
from ui.screens.listeners import Listener, Listeners

MOST_DECIDED: Final = 5
"""Decisions that can be taken back here; older ones stand in the history."""

Spot = tuple[str, str, str]


class Office(Protocol):
    """What it needs of the open office."""

    @property
    def enrolment(self) -> Enrolment:
        """Whose laptop this is."""

    def differing_case(self, case: str) -> OpenCase:
        """Everything of a case in which records differ, agreed, or were decided."""

    def settle(self, case: str, settlements: Sequence[Settlement]) -> Any:
        """Decide, all of it in one transaction."""

    def log_access(self, case: str, what: str, why: str | None = None) -> Any:
        """Somebody revealed something."""

    def cases(self) -> tuple[CaseLine, ...]:
        """The cases of this laptop."""


class ConflictsScreen:
    """One case. current: the field one stands in · unit: what a bare amount counts."""

    def __init__(self, office: Office, case: str, wording: Wording, unit: Unit = Unit.MAN) -> None:
        self._office, self.case, self._wording, self.unit = office, case, wording, unit
        self._listeners = Listeners()
        self._chosen: dict[Key, Choice] = {}
        self._again: dict[Spot, tuple[Conflict, str]] = {}
        self._is_whole = False
        self.current: Key | None = None
        self._read()

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def read_again(self) -> None:
        """Read the case anew; what was chosen of sides that still stand stays chosen."""
        before = {conflict.spot: conflict for conflict in self._conflicts}
        self._read()
        for conflict in self._conflicts:
            if before.get(conflict.spot) != conflict:
                self._forget(conflict.spot)
        self._listeners.tell()

    def wear(self, wording: Wording) -> None:
        """Say it in another language from now on."""
        self._wording = wording
        self._read()

    def _read(self) -> None:
        found = self._office.differing_case(self.case)
        me = self._office.enrolment.consultant
        self._found, self._me = found, me
        decided = {one.conflict.spot: one for one in found.decisions}
        self._again = {spot: one for spot, one in self._again.items() if spot in decided}
        reopened = [conflict for conflict, _ in self._again.values()]
        self._conflicts = [mine_first(one, me) for one in (*found.conflicts, *reopened)]
        self._reader = Reader(found, me, self._wording, is_whole=self._is_whole)
        keys = [(*one.spot, field) for one in self._conflicts for field in fields_of(one)]
        self._chosen = {key: one for key, one in self._chosen.items() if key in keys}
        for conflict in self._conflicts:
            for field in fields_of(conflict):
                if is_text(conflict, field) and conflict.spot not in self._again:
                    self._chosen.setdefault((*conflict.spot, field), BOTH)
        if self.current not in keys:
            self.current = next((line.key for line in self.lines), None)

    def _forget(self, spot: Spot) -> None:
        for key in [key for key in self._chosen if key[:3] == spot]:
            del self._chosen[key]
        self._read()

    # -- what is shown --------------------------------------------------------------------------

    @property
    def name(self) -> Sentence:
        """Whose records they are."""
        head = self._found.file.household.head
        return words.name_words(head.name if head is not None else None)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every field to decide; free texts stand last."""
        listed = [
            self._reader.line(
                conflict,
                field,
                self._chosen.get((*conflict.spot, field)),
                is_again=conflict.spot in self._again,
            )
            for conflict in self._conflicts
            for field in fields_of(conflict)
        ]
        return tuple(sorted(listed, key=lambda line: line.may_join))

    @property
    def agreed(self) -> tuple[tuple[Sentence, Sentence], ...]:
        """What settled by itself: the item, and what both said."""
        return tuple(self._reader.agreed(conflict) for conflict in self._found.file.agreed)

    @property
    def decided(self) -> tuple[tuple[Spot, Sentence, Sentence], ...]:
        """Decisions that can be taken back: where, the item, and who decided when."""
        found = []
        for one in self._found.decisions[:MOST_DECIDED]:
            if one.conflict.spot in self._again:
                continue
            for field in fields_of(one.conflict)[:1]:
                line = self._reader.line(one.conflict, field, None, is_again=True)
                by = self._reader.who(one.made.author)
                when = self._reader.when(one.made.at_ms)
                found.append((one.conflict.spot, line.item, say("differ.by", who=by, when=when)))
        return tuple(found)

    @property
    def consents(self) -> tuple[Sentence, ...]:
        """Consents of which the last words differ: only the household can say which holds."""
        kinds = [say(f"case.consent.{kind.value}") for kind in self._found.consents]
        return tuple(say("differ.consent", what=kind) for kind in kinds)

    @property
    def others_are_center(self) -> bool:
        """Whether all that is not mine came from the Center."""
        theirs = [side.whose for line in self.lines for side in line.sides if side.whose != "mine"]
        return bool(theirs) and set(theirs) == {"center"}

    def past(self, key: Key) -> tuple[Past, ...]:
        """The history of a field, the newest first."""
        return tuple(self._reader.past(self._conflict(key), key[3]))

    def both(self, key: Key) -> tuple[str, ...]:
        """The texts of a field that would stand one after the other."""
        return both_texts(self._conflict(key), key[3])

    def _conflict(self, key: Key) -> Conflict:
        return next(one for one in self._conflicts if one.spot == key[:3])

    def stand_in(self, key: Key) -> None:
        """The keyboard has come to a field: its history is shown."""
        if key != self.current:
            self.current = key
            self._listeners.tell()

    @property
    def is_whole(self) -> bool:
        """Whether telephone numbers are shown whole."""
        return self._is_whole

    @property
    def has_telephone(self) -> bool:
        """Whether telephone numbers differ."""
        return any(line.key[3] == "telephone" for line in self.lines)

    def show_numbers(self) -> Any:
        """Show whole numbers; written to the access log before they are shown."""
        changes = self._office.log_access(self.case, TELEPHONE)
        self._is_whole = True
        self.read_again()
        return changes

    def mask_again(self) -> None:
        """The page is left or covered: the numbers are hidden again."""
        if self._is_whole:
            self._is_whole = False
            self.read_again()

    # -- choosing -------------------------------------------------------------------------------

    def choose(self, key: Key, choice: Choice) -> None:
        """Take one side, or both texts."""
        self._chosen[key] = choice
        self._listeners.tell()

    def write_anew(self, key: Key, text: str) -> None:
        """Write something else. Raises Mistake when it cannot be read."""
        self.choose(key, read_anew(self._conflict(key), key[3], text, self.unit))

    def choose_all(self, side: int) -> None:
        """Of every field that has it the same column."""
        for line in self.lines:
            if side < len(line.sides) and (side > 0 or line.sides[0].whose == "mine"):
                self._chosen[line.key] = side
        self._listeners.tell()

    @property
    def chosen_count(self) -> int:
        """Fields for which something is chosen."""
        return len(self._chosen)

    @property
    def ready_count(self) -> int:
        """Fields that can be settled: of a group that merges whole all are chosen."""
        return sum(len(fields_of(one)) for one in self._conflicts if self._is_ready(one))

    def _is_ready(self, conflict: Conflict) -> bool:
        return all((*conflict.spot, field) in self._chosen for field in fields_of(conflict))

    def choose_again(self, spot: Spot) -> None:
        """Take a decision back: its sides are there to choose among once more."""
        made = next(one for one in self._found.decisions if one.conflict.spot == spot)
        self._again[spot] = (made.conflict, made.made.cid)
        self._read()
        self.current = (*spot, fields_of(made.conflict)[0])
        self._listeners.tell()

    def settle(self) -> Any:
        """Keep what is chosen, all in one transaction; the rest waits. Raises Mistake as the
        office does; None where nothing is ready."""
        ready = [one for one in self._conflicts if self._is_ready(one)]
        if not ready:
            return None
        changes = self._office.settle(self.case, [self._settlement(one) for one in ready])
        for conflict in ready:
            self._again.pop(conflict.spot, None)
            for field in fields_of(conflict):
                self._chosen.pop((*conflict.spot, field), None)
        self._read()
        self._listeners.tell()
        return changes

    def _settlement(self, conflict: Conflict) -> Settlement:
        chosen = {field: self._chosen[*conflict.spot, field] for field in fields_of(conflict)}
        again = self._again.get(conflict.spot)
        seen = {side.cid for side in conflict.sides} if again is None else {again[1]}
        taken = next((one for one in chosen.values() if isinstance(one, int)), None)
        told = [fact_of(conflict, field) for field in chosen if isinstance(chosen[field], Anew)]
        return Settlement(
            *conflict.spot,
            value_chosen(conflict, chosen),
            frozenset(seen),
            conflict.sides[taken].visit if taken is not None else self._open_visit(),
            frozenset(one[0] for one in told if one is not None),
        )

    def _open_visit(self) -> str | None:
        """What is written anew while a visit is open was told in it."""
        visits = self._found.file.visits
        return next((one.id for one in visits if one.stage is VisitStage.OPEN), None)

    # -- on and on ------------------------------------------------------------------------------

    @property
    def next_case(self) -> tuple[str, Sentence, int] | None:
        """Another case in which records differ: its id, name and how many."""
        others = [one for one in self._office.cases() if one.conflicts and one.case != self.case]
        if not others:
            return None
        return others[0].case, words.name_words(others[0].person), others[0].conflicts
