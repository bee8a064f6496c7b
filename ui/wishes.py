"""What a person wishes of the program: language, theme, text size. Kept in lock.json."""

from dataclasses import dataclass, replace
from pathlib import Path

from core.office.lock_note import keep_lock_note, read_lock_note
from ui.texts import LANGUAGES, Language
from ui.theme.tokens import SIZES, THEMES, Size, Theme


@dataclass(frozen=True, slots=True)
class Wishes:
    """The defaults are the design's: Korean, light, comfortable."""

    language: Language = "ko"
    theme: Theme = "light"
    size: Size = "comfortable"

    def larger(self, by: int) -> "Wishes":
        """The next text size up (1) or down (-1); the last one stays."""
        at = min(max(0, SIZES.index(self.size) + by), len(SIZES) - 1)
        return replace(self, size=SIZES[at])


def read_wishes(folder: Path) -> Wishes:
    """The wishes kept in `folder`; the defaults for what is missing or unknown."""
    note, usual = read_lock_note(folder), Wishes()
    return Wishes(
        note.language if note.language in LANGUAGES else usual.language,
        note.theme if note.theme in THEMES else usual.theme,
        note.size if note.size in SIZES else usual.size,
    )


def keep_wishes(folder: Path, wishes: Wishes) -> None:
    """Keep them for the next start; a full disk changes nothing."""
    keep_lock_note(folder, language=wishes.language, theme=wishes.theme, size=wishes.size)
