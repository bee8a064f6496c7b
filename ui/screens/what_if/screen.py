"""What if: one answer over its values, and two cases side by side; plain Python, no Qt.

Nothing here writes an answer: a case can be kept under its name, beside the answers.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from core.casework.case_file import CaseFile
from core.casework.certain import with_certain
from core.casework.scenarios.scenario import Other, Scenario, changes_of
from core.casework.sheet import Sheet
from core.clock import Clock
from core.errors import Mistake, WelfareNetError
from core.law.estimate import Estimator
from core.law.what_if.changes import changed
from core.law.what_if.samples import Sample, sample_of
from core.people.consent import Gate
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.lane import Lane
from ui.screens.listeners import Listener, Listeners
from ui.screens.what_if.compare import Row, rows_of
from ui.screens.what_if.curve import Curve
from ui.screens.what_if.drawing import Base
from ui.screens.what_if.pair import LIVE, NOW, Pair, Ready
from ui.screens.what_if.variables import Variable, first_of, other_of, variables_of
from ui.screens.what_if.words import Drop, Told, drops_of, medical_ahead, notices_of, rate_words


class Office(Protocol):
    """What the screen needs of the open office."""

    def case(self, case: str) -> CaseFile:
        """One whole case."""

    def estimator(self, visit: str | None = None) -> Estimator:
        """The calculator with the pack that counts."""

    def gate(self, file: CaseFile, visit: str | None = None) -> Gate:
        """What may be kept of the case."""

    def scenarios(self, case: str) -> tuple[Scenario, ...]:
        """What-if cases kept under a name."""

    def keep_scenario(self, case: str, scenario: Scenario) -> Any:
        """Keep one."""

    def drop_scenario(self, case: str, scenario: str) -> Any:
        """Forget one."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """An answer put differently along with the one of the slider."""

    variable: Variable
    value: int

    @property
    def other(self) -> Other:
        """As a case keeps it."""
        return other_of(self.variable, self.value)


class WhatIfScreen:
    """What the leaf knows.

    ready: None until the case is read · variable: what the slider moves · pinned: what else is put
    differently · curve, pair: worked out through the lane · shows_closed: 정책 비교 보기 ·
    shows_table: the table stands in place of the chart · said: why there is nothing.
    """

    def __init__(
        self, office: Office, lane: Lane, clock: Clock, case: str, visit: str | None = None
    ) -> None:
        self._office, self._lane, self._clock = office, lane, clock
        self.case, self.visit = case, visit
        self._listeners = Listeners()
        self.ready: Ready | None = None
        self.variable: Variable | None = None
        self.pinned: tuple[Pinned, ...] = ()
        self.curve = Curve(lane, self._told, self._failed)
        self.pair = Pair(lane, self._told, self._failed)
        self.shows_closed = self.shows_table = False
        self.said: Sentence | None = None
        self._readings = 0
        self._wanted = ""

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    # -- reading the case -----------------------------------------------------------------------

    def wake(self) -> None:
        """Somebody looks again: go on where it was stopped, or begin."""
        if self.ready is None:
            self.start()
        elif self.variable is not None and not self.curve.drawing.is_whole:
            self._vary(self.variable, self.value)

    def start(self) -> None:
        """Read the case, anew if it was read before."""
        self.stop()
        mine = self._readings
        self._lane.start(
            lambda _watch: self._read(),
            done=lambda ready: self._is_read(ready, mine),
            failed=self._failed,
        )

    def stop(self) -> None:
        """Work out nothing more; what is there stays."""
        self._readings += 1
        self.curve.stop()
        self.pair.stop()

    def _read(self) -> Ready:
        file = self._office.case(self.case)
        sheet = Sheet(file.household, dict(file.answers), file.rows, self.visit)
        if not sheet.household.members:
            raise Mistake(say("what_if.nobody"))
        day = self._clock.today()
        free = self._office.gate(file, self.visit).is_open_for_sensitive
        facts = with_certain(sheet.facts(), day)
        base = Base(self._office.estimator(self.visit), facts, day)
        estimate = base.estimate()
        return Ready(
            sheet,
            base,
            variables_of(sheet, day, may_ask_sensitive=free),
            sample_of(estimate),
            self._office.scenarios(self.case),
            frozenset(it.programme for it in estimate.results if it.is_on_event),
        )

    def _is_read(self, ready: Ready, reading: int) -> None:
        if reading != self._readings:
            return
        self.ready = ready
        self.pair.forget()
        self.pair.forget_more()
        self.pair.ask(ready)
        keys = {one.key: one for one in ready.variables}
        self.pinned = tuple(
            replace(one, variable=keys[one.variable.key])
            for one in self.pinned
            if one.variable.key in keys
        )
        kept = keys.get(self.variable.key) if self.variable else None
        variable = kept or first_of(ready.variables)
        if variable is None:
            self._failed(Mistake(say("what_if.nobody")))
            return
        self._vary(variable, min(self.value, variable.high) if kept else variable.start)
        if self._wanted:
            self._choose_wanted()

    def _told(self) -> None:
        self.pair.follow(self.ready, self.sample_of, self.live_answers)
        self._listeners.tell()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self.said = error.sentence
        self._listeners.tell()

    # -- choosing -------------------------------------------------------------------------------

    @property
    def owners(self) -> tuple[str, ...]:
        """Whose answers can be chosen: ids of members and rows, the home last."""
        return tuple(dict.fromkeys(one.target for one in self._variables))

    def of_owner(self, target: str) -> tuple[Variable, ...]:
        """What can be put differently of one of them."""
        return tuple(one for one in self._variables if one.target == target)

    @property
    def _variables(self) -> tuple[Variable, ...]:
        return self.ready.variables if self.ready else ()

    def find(self, target: str, fact: str) -> Variable | None:
        """The variable of an answer; None when it is not asked any more."""
        return next((one for one in self._variables if one.key == f"{target}/{fact}"), None)

    def owner_name(self, target: str) -> Sentence | str:
        """A member's name, "this home", or which vehicle or relative."""
        if self.ready is None or target == HOUSEHOLD:
            return say("what_if.home")
        sheet = self.ready.sheet
        for member in sheet.household.members:
            if member.id == target:
                return member.name or say("person.nameless")
        row = next((row for row in sheet.rows if row.id == target), None)
        if row is None:
            return say("what_if.home")
        number = [one.id for one in sheet.rows_of(row.kind)].index(target) + 1
        return say(f"visit.row.{row.kind}", number=number)

    def choose(self, key: str) -> None:
        """Let the slider move another answer."""
        found = next((one for one in self._variables if one.key == key), None)
        if found is not None and found != self.variable:
            self.pinned = tuple(one for one in self.pinned if one.variable.key != key)
            self._vary(found, found.start)

    def look_at(self, path: str) -> None:
        """Let the slider move the answer of this path, as soon as the case is read."""
        self._wanted = path
        if self.ready is not None:
            self._choose_wanted()

    def _choose_wanted(self) -> None:
        found = next((one for one in self._variables if one.path == self._wanted), None)
        self._wanted = ""
        if found is not None:
            self.choose(found.key)

    @property
    def following(self) -> Variable | None:
        """The answer that would come after pinning this one; None when there is no other."""
        if self.variable is None:
            return None
        taken = {self.variable.key, *(one.variable.key for one in self.pinned)}
        listed = (*self.of_owner(self.variable.target), *self._variables)
        return next((one for one in listed if one.key not in taken), None)

    def pin(self) -> None:
        """Keep the answer of the slider as it stands, so that another one can be put too."""
        following = self.following
        if self.variable is not None and following is not None:
            self.pinned = (*self.pinned, Pinned(self.variable, self.value))
            self._vary(following, following.start)

    def unpin(self, key: str) -> None:
        """Take an answer back to what was told."""
        self.pinned = tuple(one for one in self.pinned if one.variable.key != key)
        if self.variable is not None:
            self._vary(self.variable, self.value)

    def _vary(self, variable: Variable, value: int) -> None:
        self.variable, self.said = variable, None
        if self.ready is not None:
            along = changes_of(self.ready.sheet, tuple(one.other for one in self.pinned))
            content = changed(self.ready.base.content, along)
            self.curve.begin(replace(self.ready.base, content=content), variable, value)
        self._listeners.tell()

    @property
    def value(self) -> int:
        """Where the slider stands."""
        return self.curve.value

    def move(self, value: int) -> None:
        """The slider stands elsewhere; between its steps too, where a value was typed."""
        if self.variable is None:
            return
        value = max(0, min(value, self.variable.high))
        if value != self.value:
            self.curve.move(value)
            self._listeners.tell()

    def step(self, by: int, *, coarse: bool = False) -> None:
        """So many steps on, to a round value."""
        if self.variable is not None:
            width = self.variable.coarse if coarse else self.variable.step
            places = self.value // width + by
            if by < 0 and self.value % width:
                places += 1
            self.move(places * width)

    def pause(self, on: bool) -> None:
        """Stop working out the curve half-way, or go on."""
        self.curve.pause(on)
        self._listeners.tell()

    def show_closed(self, on: bool) -> None:
        """정책 비교 보기: closed programmes stand beside, for comparison."""
        self.shows_closed = on
        self._listeners.tell()

    def show_table(self, on: bool) -> None:
        """The table with the same values, in place of the chart."""
        self.shows_table = on
        self._listeners.tell()

    # -- two cases ------------------------------------------------------------------------------

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Those kept under a name."""
        return self.ready.scenarios if self.ready else ()

    def scenario(self, code: str) -> Scenario | None:
        """The kept case of this code; None for now and the slider."""
        return next((one for one in self.scenarios if one.id == code), None)

    def compare(self, first: str, second: str) -> None:
        """Put these two side by side."""
        self.pair.first, self.pair.second = first, second
        if self.ready is not None:
            self.pair.ask(self.ready)
        self._told()

    def sample_of(self, code: str) -> Sample | None:
        """The household of a case; None while it is being worked out."""
        if code == NOW:
            return self.ready.now if self.ready else None
        return self.curve.live if code == LIVE else self.pair.sample(code)

    @property
    def live_answers(self) -> tuple[Other, ...]:
        """All that is put differently now."""
        if self.variable is None:
            return ()
        here = other_of(self.variable, self.value)
        return (*(one.other for one in self.pinned), here)

    def keep(self, name: str) -> Any:
        """Keep the case of the slider under a name. Raises Mistake as the office does."""
        changes = self._office.keep_scenario(self.case, Scenario("", name, self.live_answers))
        self.pair.forget(changes.made)
        self._read_scenarios()
        return changes

    def drop(self, code: str) -> Any:
        """Forget a kept case."""
        changes = self._office.drop_scenario(self.case, code)
        self.pair.leave(code)
        self._read_scenarios()
        return changes

    def _read_scenarios(self) -> None:
        if self.ready is not None:
            self.ready = replace(self.ready, scenarios=self._office.scenarios(self.case))
            self.pair.ask(self.ready)
        self._listeners.tell()

    # -- what is said ---------------------------------------------------------------------------

    def name_of(self, person: int) -> str:
        """The name of a member, by place as listed."""
        members = self.ready.sheet.household.members if self.ready else ()
        return members[person].name if person < len(members) else ""

    @property
    def waiting(self) -> frozenset[str]:
        """Programmes of which no word is said: they wait for an event."""
        return self.ready.waiting if self.ready else frozenset()

    @property
    def drops(self) -> tuple[Drop, ...]:
        """Where the household has less at once."""
        return drops_of(self.curve.drawing, self.name_of, self.waiting)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The two cases, row by row; empty while one of them is being worked out."""
        first, second = self.sample_of(self.pair.first), self.sample_of(self.pair.second)
        if first is None or second is None:
            return ()
        closed = self.shows_closed
        return rows_of(first, second, self.name_of, self.pair.more, with_closed=closed)

    @property
    def notices(self) -> tuple[Told, ...]:
        """Gains and losses, of money and beside it."""
        first, second = self.sample_of(self.pair.first), self.sample_of(self.pair.second)
        if first is None or second is None or self.pair.first == self.pair.second:
            return ()
        return notices_of(first, second, self.waiting, self._more_earned, self.pair.more)

    @property
    def _more_earned(self) -> int | None:
        """By how much more is earned than today, where nothing else is put differently."""
        is_plain = (self.pair.first, self.pair.second, self.pinned) == (NOW, LIVE, ())
        if not is_plain or self.variable is None or not self.variable.is_income:
            return None
        low, high = self.variable.span or (None, None)
        return self.value - low if low is not None and low == high else None

    @property
    def medical_from(self) -> int | None:
        """From which value on medical aid ends or may end, above where the slider stands."""
        turn = medical_ahead(self.curve.drawing, self.value)
        return turn.last if turn else None

    @property
    def rate(self) -> Sentence | None:
        """What is left of one step more than where the slider stands."""
        variable, live = self.variable, self.curve.live
        if variable is None or live is None:
            return None
        more = self.curve.drawing.at(self.value + variable.step)
        return rate_words(variable, live, more, variable.step) if more is not None else None
