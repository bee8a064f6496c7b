"""What a person wishes of the program: language, look, money unit, lock. Kept in lock.json.

Outside the encrypted file, because the lock screen is dressed by it
(docs/decisions/0087-wishes-and-hand-back.md).
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar, get_args

from core.office.lock_note import keep_lock_note, read_lock_note
from ui.texts import LANGUAGES, Language
from ui.theme.tokens import SIZES, THEMES, Size, Theme

ThemeWish: TypeAlias = Theme | Literal["system"]
MoneyUnit: TypeAlias = Literal["man", "won"]

THEME_WISHES: tuple[ThemeWish, ...] = (*THEMES, "system")
T = TypeVar("T")
MONEY_UNITS: tuple[MoneyUnit, ...] = get_args(MoneyUnit)
LOCK_MINUTES = (1, 3, 5, 10)
"""Minutes after which an untouched laptop may lock itself; the spec's own is 5."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """The defaults are the design's: Korean, light, comfortable, no motion, 만원, five minutes.

    theme: "system" follows the computer; is_strong: stronger lines and letters; moves: panels and
    words in passing fade in; lock_minutes: one of LOCK_MINUTES; syncs_by_itself: when a network is
    there; an urgent level goes out also without it.
    """

    language: Language = "ko"
    theme: ThemeWish = "light"
    size: Size = "comfortable"
    is_strong: bool = False
    moves: bool = False
    money_unit: MoneyUnit = "man"
    lock_minutes: int = 5
    syncs_by_itself: bool = True

    def larger(self, by: int) -> "Wishes":
        """The next text size up (1) or down (-1); the last one stays."""
        at = min(max(0, SIZES.index(self.size) + by), len(SIZES) - 1)
        return replace(self, size=SIZES[at])


def read_wishes(folder: Path) -> Wishes:
    """The wishes kept in `folder`; the defaults for what is missing or unknown."""
    note, usual = read_lock_note(folder), Wishes()
    return Wishes(
        note.language if note.language in LANGUAGES else usual.language,
        note.theme if note.theme in THEME_WISHES else usual.theme,
        note.size if note.size in SIZES else usual.size,
        note.contrast == "strong",
        note.motion == "fades",
        note.money_unit if note.money_unit in MONEY_UNITS else usual.money_unit,
        note.lock_minutes if note.lock_minutes in LOCK_MINUTES else usual.lock_minutes,
        note.sync != "asked",
    )


def _unless(value: T, usual: T) -> T | None:
    """The value, where it is another than the usual one."""
    return None if value == usual else value


def keep_wishes(folder: Path, wishes: Wishes) -> None:
    """Keep them for the next start; a full disk changes nothing."""
    usual = Wishes()
    keep_lock_note(
        folder,
        language=wishes.language,
        theme=wishes.theme,
        size=wishes.size,
        contrast="strong" if wishes.is_strong else None,
        motion="fades" if wishes.moves else None,
        money_unit=_unless(wishes.money_unit, usual.money_unit),
        lock_minutes=_unless(wishes.lock_minutes, usual.lock_minutes),
        sync=None if wishes.syncs_by_itself else "asked",
    )
