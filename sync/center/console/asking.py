"""What a page is asked, and what it answers: plain values, nothing of HTTP."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from core.errors import Mistake
from core.sentence import Sentence, say
from sync.center.base import Base
from sync.center.console.accounts import Account
from sync.center.console.acting import ConsoleStaff
from sync.center.keys import CenterKeys

PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class Ask:
    """One request of somebody who is signed in.

    place: from where · path, query, form: what came with it, by name.
    """

    base: Base
    keys: CenterKeys
    account: Account
    place: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]

    @property
    def staff(self) -> ConsoleStaff:
        return ConsoleStaff(self.base, self.keys, self.account, self.place)

    def said(self, name: str) -> str:
        """A field of the form, "" when it was left empty."""
        return self.form.get(name, "").strip()

    def day(self) -> dt.date:
        """The day asked for (`on`), today without one. Raises Mistake when it is none."""
        asked = self.query.get("on", "")
        if not asked:
            return self.base.clock.today()
        try:
            return dt.date.fromisoformat(asked)
        except ValueError as wrong:
            raise Mistake(say("center.bad_day", day=asked), "on") from wrong

    def page_number(self) -> int:
        """From 1."""
        asked = self.query.get("page", "")
        return max(1, int(asked)) if asked.isascii() and asked.isdecimal() and len(asked) < 7 else 1


@dataclass(frozen=True, slots=True)
class Page:
    """A page to show. whose: ids of the cases, people or laptops of which something is on it."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)
    whose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Go:
    """The verb is done: look at this page. done: the sentence that says so."""

    to: str
    done: str


Show: TypeAlias = Callable[[Ask], Page]
Do: TypeAlias = Callable[[Ask], Page | Go]


@dataclass(frozen=True, slots=True)
class Place:
    """One address of the console. name: of the page, in `rights` · acts: verbs by the name under
    which they are logged, given by a form on this page · in_menu: stands in the menu."""

    name: str
    path: str
    show: Show
    acts: Mapping[str, Do] = field(default_factory=dict)
    in_menu: bool = True


@dataclass(frozen=True, slots=True)
class Pages:
    """Which part of a long list is shown."""

    number: int
    last: int

    @classmethod
    def of(cls, ask: Ask, count: int) -> "Pages":
        last = max(1, -(-count // PER_PAGE))
        return cls(min(ask.page_number(), last), last)

    @property
    def first(self) -> int:
        return (self.number - 1) * PER_PAGE


class NothingThere(Mistake):
    """What the address names is not there."""


def nothing_there(sentence: Sentence | None = None) -> NothingThere:
    return NothingThere(sentence or say("center.nothing_there"))
