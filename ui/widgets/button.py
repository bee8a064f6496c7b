"""Buttons: primary, secondary, quiet, danger, and those on the visit bar (3.1)."""

from typing import Literal, TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme.look import look

Kind: TypeAlias = Literal[
    "primary", "secondary", "quiet", "danger", "visit", "visit-primary", "visit-quiet", "inside"
]
_ICON_TONE: dict[Kind, str] = {
    "primary": "on-primary",
    "secondary": "text",
    "quiet": "primary",
    "danger": "danger",
    "visit": "on-visit",
    "visit-primary": "visit",
    "visit-quiet": "on-visit-2",
    "inside": "text-2",
}

_GAP = 4  # beside Qt's own 4 px between icon and words


def button(
    text: str,
    kind: Kind = "secondary",
    *,
    icon: str | None = None,
    after: bool = False,
    small: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """A button whose label is the act; Enter and Space press it.

    icon: name of an icon, before the words or, with `after`, behind them; small: 32 px high.
    """
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    if small:
        made.setProperty("small", "true")
    made.setAutoDefault(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon is not None:
        px = 16 if small else 18
        gap = _GAP if text else 0
        left, right = (gap, 0) if after else (0, gap)
        made.setIcon(look().icon(icon, _ICON_TONE[kind], px, left=left, right=right))
        made.setIconSize(QSize(px + gap, px))
        if after:
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return made


def icon_button(
    icon: str, name: str, kind: Kind = "secondary", *, parent: QWidget | None = None
) -> QPushButton:
    """A button that shows only an icon; `name` is read aloud and shown in the tooltip."""
    made = button("", kind, icon=icon, parent=parent)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
