"""The look in force: one per program, read by everything that paints.

Widgets ask `look()` when they are made and when they paint. A change of theme, size or contrast
sets the new style sheet once; the frame then builds its views anew (docs/decisions/0041-look.md).
"""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme.fonts import font, load_fonts, role_font
from ui.theme.icons import icon, icon_pixmap
from ui.theme.qss import style_sheet
from ui.theme.tokens import Role, Size, Theme, Tokens, Weight, tokens
from ui.wishes import Wishes


@dataclass(slots=True)
class Look:
    """Tokens in force, with what Qt needs made of them.

    tokens: replaced as a whole by `dress`; moves: whether panels may fade in (ui.theme.motion).
    """

    tokens: Tokens = field(default_factory=tokens)
    moves: bool = False

    def color(self, name: str) -> QColor:
        """A colour token as QColor."""
        return QColor(self.tokens.color(name))

    def px(self, role: str) -> int:
        """A font size or height in px."""
        return self.tokens.px(role)

    def font(self, role: Role, weight: Weight | None = None) -> QFont:
        """The font of a role."""
        return role_font(self.tokens, role, weight)

    def icon(
        self, name: str, color: str = "text-2", px: int = 18, *, left: int = 0, right: int = 0
    ) -> QIcon:
        """An icon for a button, in a colour token, with empty px beside it."""
        return icon(self.tokens, name, color, px, left=left, right=right)

    def pixmap(self, name: str, color: str, px: int, ratio: float) -> QPixmap:
        """An icon to paint, in a colour token, for a screen of `ratio`."""
        return icon_pixmap(self.tokens, name, color, px, ratio)


_look = Look()


def look() -> Look:
    """The look in force."""
    return _look


def dress(app: QApplication, theme: Theme, size: Size, *, strong: bool = False) -> None:
    """Put the program into this theme and text size: fonts, palette and style sheet, each once."""
    if app.property("dressed") is None:
        load_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setProperty("dressed", True)
    app.setProperty("look", f"{theme} {size} {strong}")
    _look.tokens = tokens(theme, size, strong=strong)
    app.setFont(font(_look.px("body")))
    app.setPalette(palette(_look.tokens))
    app.setStyleSheet(style_sheet(_look.tokens))


def wear(app: QApplication, wishes: Wishes) -> None:
    """Put the program into what the person wishes."""
    _look.moves = wishes.moves
    theme = system_theme() if wishes.theme == "system" else wishes.theme
    dress(app, theme, wishes.size, strong=wishes.is_strong)


def system_theme() -> Theme:
    """Light or dark as the computer is set; light where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme is Qt.ColorScheme.Dark else "light"


def palette(of: Tokens) -> QPalette:
    """The palette in step with the style sheet, so that native parts match."""
    pairs = {
        QPalette.ColorRole.Window: "bg",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "raised",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "text-3",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "primary",
        QPalette.ColorRole.HighlightedText: "on-primary",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Link: "primary",
    }
    made = QPalette()
    for role, name in pairs.items():
        made.setColor(role, QColor(of.color(name)))
    return made
