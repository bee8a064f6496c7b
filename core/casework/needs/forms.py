"""The forms of needs, crisis and isolation as data of the pack, read strictly.

Sources: `forms/needs.yaml`, `forms/crisis.yaml`, `forms/isolation.yaml` (docs/decisions/0078).
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, TypeVar

import msgspec

from core.errors import PackError
from core.law.engine.figure_file import read_yaml
from core.sentence import say

FOLDER = Path(__file__).parents[3] / "resources" / "pack" / "forms"
LEVELS = ("normal", "watch", "crisis", "urgent")
"""Crisis levels, the mildest first (core.casework.case_file.CrisisLevel)."""

MOST = 4
"""Highest score of a need; 0 is no difficulty."""

Id: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]*$")]
Said: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]
Version: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^\d{4}\.\d+$")]
Standing: TypeAlias = Literal["confirmed", "single", "unverified"]
Score: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=MOST)]
Count: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=20)]
F = TypeVar("F")


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a form: what it does not know is refused."""


class Title(Strict, frozen=True):
    """Words in both languages."""

    ko: Said
    en: Said

    def of(self, language: str) -> str:
        """The words in "ko" or "en"."""
        return self.ko if language == "ko" else self.en


class Grounds(Strict, frozen=True):
    """Where something stands, and how sure it is."""

    source: Said
    standing: Standing
    checked: dt.date


class Item(Strict, frozen=True):
    """One thing a need may be about."""

    id: Id
    title: Title


class Part(Strict, frozen=True):
    """A sub-domain."""

    title: Title
    items: Annotated[tuple[Item, ...], msgspec.Meta(min_length=1)]


class Domain(Strict, frozen=True):
    """A domain of needs. code: of the national welfare-service API."""

    code: Annotated[str, msgspec.Meta(pattern=r"^[0-9A-F]000000$")]
    id: Id
    icon: Said
    title: Title
    parts: Annotated[tuple[Part, ...], msgspec.Meta(min_length=1)]

    @property
    def items(self) -> tuple[Item, ...]:
        """The items of all its parts."""
        return tuple(item for part in self.parts for item in part.items)


class NeedSources(Strict, frozen=True):
    """Domains and items come from different places."""

    domains: Grounds
    items: Grounds


class NeedsForm(Strict, frozen=True):
    """Ten domains in their order."""

    form: Literal["needs"]
    version: Version
    sources: NeedSources
    domains: Annotated[tuple[Domain, ...], msgspec.Meta(min_length=1)]

    def domain(self, name: str) -> Domain:
        """One domain. Raises KeyError for a name that is none."""
        return {one.id: one for one in self.domains}[name]


class Level(Strict, frozen=True):
    """A crisis level and within how many days somebody acts; 0 is today."""

    id: Literal["normal", "watch", "crisis", "urgent"]
    within_days: Annotated[int, msgspec.Meta(ge=0, le=366)]
    title: Title


class View(Strict, frozen=True):
    """From when the program speaks up: scores of one domain, domains worse than last time."""

    safety_urgent: Score
    score_crisis: Score
    score_watch: Score
    worse_watch: Count


class Number(Strict, frozen=True):
    """A telephone number for an emergency."""

    number: Annotated[str, msgspec.Meta(pattern=r"^[0-9-]{3,13}$")]
    title: Title
    when: Title
    source: Said
    checked: dt.date


class CrisisForm(Strict, frozen=True):
    """Levels, the program's own view, whom to call."""

    form: Literal["crisis"]
    version: Version
    source: Said
    standing: Standing
    checked: dt.date
    levels: Annotated[tuple[Level, ...], msgspec.Meta(min_length=4, max_length=4)]
    view: View
    numbers: Annotated[tuple[Number, ...], msgspec.Meta(min_length=1)]


Answers: TypeAlias = Literal["often", "there", "yes_no"]
CHOICES: dict[str, tuple[int, ...]] = {"often": (1, 2, 3), "there": (0, 1), "yes_no": (1, 0)}
"""The values of an answer in the order in which they are offered."""


class Check(Strict, frozen=True):
    """One item of the isolation checklist."""

    id: Id
    number: Annotated[str, msgspec.Meta(pattern=r"^\d-\d$")]
    answers: Answers
    title: Title
    star: bool = False


class CheckPart(Strict, frozen=True):
    """A part of the checklist. about: over which time it asks, and who counts."""

    id: Literal["ties", "daily", "crisis"]
    title: Title
    items: Annotated[tuple[Check, ...], msgspec.Meta(min_length=1)]
    about: Title | None = None


class Group(Strict, frozen=True):
    """What a whole checklist comes to, and the services named for it."""

    id: Literal["general", "ties", "daily", "at_risk", "intensive", "emergency"]
    title: Title
    services: Title


class NeedsHelp(Strict, frozen=True):
    """From which sum or count a part says: needs help."""

    loneliness: Count
    isolation: Count
    daily: Count
    others: Count


class IsolationForm(Strict, frozen=True):
    """The checklist in three parts. source: of its scoring · words: of the items' wording."""

    form: Literal["isolation"]
    version: Version
    source: Said
    words: Said
    standing: Standing
    checked: dt.date
    needs_help: NeedsHelp
    parts: Annotated[tuple[CheckPart, ...], msgspec.Meta(min_length=3, max_length=3)]
    groups: Annotated[tuple[Group, ...], msgspec.Meta(min_length=6, max_length=6)]

    @property
    def items(self) -> tuple[Check, ...]:
        """The items of all parts."""
        return tuple(item for part in self.parts for item in part.items)

    def part(self, name: str) -> CheckPart:
        """One part. Raises KeyError for a name that is none."""
        return {str(one.id): one for one in self.parts}[name]

    def item(self, name: str) -> Check:
        """One item. Raises KeyError for a name that is none."""
        return {one.id: one for one in self.items}[name]

    def group(self, name: str) -> Group:
        """One group. Raises KeyError for a name that is none."""
        return {str(one.id): one for one in self.groups}[name]


def read_needs(text: str) -> NeedsForm:
    """The needs form. Raises PackError with the place of what may not stand so."""
    form = _read("needs.yaml", text, NeedsForm)
    _once("needs.yaml", (one.id for one in form.domains))
    _once("needs.yaml", (one.code for one in form.domains))
    for domain in form.domains:
        _once(f"needs.yaml {domain.id}", (item.id for item in domain.items))
    return form


def read_crisis(text: str) -> CrisisForm:
    """The crisis form. Raises PackError with the place of what may not stand so."""
    form = _read("crisis.yaml", text, CrisisForm)
    if tuple(level.id for level in form.levels) != LEVELS:
        raise _unreadable("crisis.yaml", f"levels: {', '.join(LEVELS)}")
    _once("crisis.yaml", (one.number for one in form.numbers))
    return form


def read_isolation(text: str) -> IsolationForm:
    """The isolation checklist. Raises PackError with the place of what may not stand so."""
    form = _read("isolation.yaml", text, IsolationForm)
    _once("isolation.yaml", (one.id for one in form.parts))
    _once("isolation.yaml", (one.id for one in form.groups))
    _once("isolation.yaml", (item.id for item in form.items))
    return form


@cache
def needs_form() -> NeedsForm:
    """The needs form that came with the program, read once."""
    return read_needs(_shipped("needs.yaml"))


@cache
def crisis_form() -> CrisisForm:
    """The crisis form that came with the program, read once."""
    return read_crisis(_shipped("crisis.yaml"))


@cache
def isolation_form() -> IsolationForm:
    """The checklist that came with the program, read once."""
    return read_isolation(_shipped("isolation.yaml"))


def _shipped(name: str) -> str:
    try:
        return (FOLDER / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(name, error) from error


def _read(file: str, text: str, kind: type[F]) -> F:
    content: Any = read_yaml(file, text)
    try:
        return msgspec.convert(content, kind)
    except msgspec.ValidationError as error:
        raise _unreadable(file, error) from error


def _once(place: str, names: Iterable[str]) -> None:
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise PackError(say("law.file.twice", name=twice[0], place=place))


def _unreadable(file: str, what: object) -> PackError:
    return PackError(say("law.file.unreadable", file=file, what=str(what)))
