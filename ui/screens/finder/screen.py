"""The finder: today's visits, cases, things to do, notes and places of the program, by key alone.

It is made for an open office and goes with the overlay; nothing it found is kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, Protocol, TypeAlias

from core.casework.today import Today, TodayLine
from core.clock import Clock
from core.sentence import Sentence, say
from core.store.found import Found, FoundCase, FoundText
from core.store.search import folded, initials_of
from core.watch import Watch
from ui.screens import household_words as words
from ui.screens.dates import day_words
from ui.screens.listeners import Listener, Listeners

Group: TypeAlias = Literal["visit", "case", "todo", "note", "place"]

_AROUND: Final = 24
"""Characters told before the found word of a long note."""


class Office(Protocol):
    """What the finder needs of the open office."""

    def today(self, day: date) -> Today:
        """The visits of a day."""

    def find(self, typed: str, districts: Mapping[str, str]) -> Found:
        """Cases, notes and things to do with all the typed words."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names in the language of the screen. districts: name -> id; places: name -> place."""

    districts: Mapping[str, str]
    places: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FinderRow:
    """One find. place, values: where it leads (ui.places)."""

    group: Group
    icon: str
    title: Sentence
    second: Sentence | None
    place: str
    values: Mapping[str, str] = field(default_factory=dict)


class FinderScreen:
    """What is typed, and what was found for it.

    are_more: not everything found is told · is_asked: the finds are those of what stands typed.
    """

    def __init__(self, office: Office, clock: Clock, names: Names) -> None:
        self._office, self._clock, self._names = office, clock, names
        self._listeners = Listeners()
        self._visits = office.today(clock.today()).visits
        self._found = Found()
        self.text = ""
        self.is_asked = True
        self.rows = self._rows()

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    @property
    def are_more(self) -> bool:
        """Whether further words would tell more apart."""
        return self._found.are_more

    def ask(self, text: str) -> Callable[[Watch], tuple[str, Found]]:
        """What is typed now; returns the work for the background."""
        self.text, self.is_asked = text, False
        office, districts = self._office, self._names.districts
        return lambda _watch: (text, office.find(text, districts))

    def take(self, answer: tuple[str, Found]) -> None:
        """What was found; an answer to what no longer stands there is dropped."""
        text, found = answer
        if text != self.text:
            return
        self._found, self.is_asked = found, True
        self.rows = self._rows()
        self._listeners.tell()

    def _rows(self) -> tuple[FinderRow, ...]:
        cases = (self._case(one) for one in self._found.cases)
        texts = (self._text(one) for one in self._found.texts)
        return (*self._visit_rows(), *cases, *texts, *self._place_rows())

    # -- rows -----------------------------------------------------------------------------------

    def _visit_rows(self) -> tuple[FinderRow, ...]:
        """Today's visits; those with the typed words, all of them before anything is typed."""
        return tuple(self._visit(line) for line in self._visits if self._is_meant(line))

    def _is_meant(self, line: TodayLine) -> bool:
        told = folded(" ".join(filter(None, (line.person, line.dong, line.address, line.purpose))))
        firsts = initials_of(folded(line.person))
        return all(word in told or word in firsts for word in folded(self.text).split())

    def _visit(self, line: TodayLine) -> FinderRow:
        at = f"{line.at:%H:%M}" if line.at else None
        parts = [part for part in (at, line.purpose) if part]
        is_on = line.ended is None and line.began is not None
        values = {"case": line.case, "visit": line.visit} if is_on else {"case": line.case}
        return FinderRow(
            "visit",
            "calendar-check",
            words.home_words(line.person),
            words.dotted(parts) if parts else None,
            "visit" if is_on else "case",
            values,
        )

    def _case(self, one: FoundCase) -> FinderRow:
        parts: list[Sentence | str] = [
            words.age_words(one.birth_date, self._clock.today()),
            words.size_words(one.size),
            words.place_words(one.district, one.dong),
        ]
        if one.member:
            parts.insert(0, say("finder.member", name=one.member))
        if one.by_number:
            parts.append(say("finder.by_number"))
        if one.is_closed:
            parts.append(say("cases.closed"))
        return FinderRow(
            "case", "folder-open", words.name_words(one.person), words.dotted(parts), "case",
            {"case": one.case},
        )  # fmt: skip

    def _text(self, one: FoundText) -> FinderRow:
        second: list[Sentence | str] = [words.name_words(one.person)]
        if one.due is not None:
            second.append(say("finder.due", day=day_words(one.due, weekday=False)))
        is_todo = one.kind == "todo"
        return FinderRow(
            "todo" if is_todo else "note",
            "clipboard-list" if is_todo else "pencil-line",
            say("words.plain", a=around(one.text, folded(self.text).split())),
            words.dotted(second),
            "case",
            {"case": one.case},
        )

    def _place_rows(self) -> tuple[FinderRow, ...]:
        asked = folded(self.text).split()
        return tuple(
            FinderRow("place", "chevron-right", say("words.plain", a=name), None, place)
            for name, place in self._names.places.items()
            if all(word in folded(name) or word in initials_of(folded(name)) for word in asked)
        )


def around(text: str, sought: list[str]) -> str:
    """One line of a note with the first found word in sight."""
    line = " ".join(text.split())
    low = line.casefold()
    at = min((place for word in sought if (place := low.find(word)) >= 0), default=0)
    return line if at <= _AROUND else f"… {line[at - _AROUND // 2 :]}"
