"""Top bar, status bar and the strip of the training laptop (SCREENS, "what runs through all")."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit import Kit, Standing
from ui.screens.dates import clock_words, day_words
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.views.finder.field import FinderField
from ui.views.place import PlaceView
from ui.widgets.button import button
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHints
from ui.widgets.words import Words


class TopBar(QFrame):
    """Name of the screen, its own buttons, and what waits to be sent. back: its button pressed."""

    back = Signal()

    def __init__(self, view: PlaceView, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "top")
        self.setFixedHeight(max(layout("topbar"), look().px("control") + 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        if view.back_words():
            back = button(view.back_words(), "inside", icon="chevron-left")
            back.clicked.connect(self.back)
            row.addWidget(back)
        row.addWidget(Words(view.heading(), "h1"))
        row.addWidget(Words(view.second(), "body", "text-2", elide=True), 1)
        for act in view.top_acts():
            row.addWidget(act)
        row.addWidget(FinderField(view.kit))
        row.addWidget(_chip(view.kit, standing))


def _chip(kit: Kit, standing: Standing) -> QWidget:
    """What waits, in neutral colour: being offline is the usual state and no obstacle."""
    chip = QFrame()
    chip.setProperty("kind", "chip")
    row = QHBoxLayout(chip)
    row.setContentsMargins(11, 0, 12, 0)
    row.setSpacing(6)
    icon = "cloud-upload" if standing.unsent else "check-check"
    words = kit.texts.say("frame.unsent", n=standing.unsent)
    if not standing.unsent:
        words = kit.texts.say("frame.all_sent")
    row.addWidget(IconMark(icon, "text-2", 16))
    row.addWidget(Words(words, "small", "text-2"))
    chip.setFixedHeight(30)
    return chip


class StatusBar(QFrame):
    """The keys useful here; at the right what the view says, or the edition of the figures."""

    def __init__(self, view: PlaceView, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setFixedHeight(max(layout("statusbar"), look().px("caption") + 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(KeyHints(view.keys()))
        said = view.foot()
        if said is None:
            said = _edition(view.kit, standing)
        align = Qt.AlignmentFlag.AlignRight
        row.addWidget(Words(said, "caption", "text-3", elide=True, align=align), 1)


def _edition(kit: Kit, standing: Standing) -> str:
    parts = []
    if standing.edition and standing.figures_until:
        until = day_words(standing.figures_until, weekday=False)
        parts.append(kit.texts.say("frame.edition", edition=standing.edition, until=until))
    if standing.center_at:
        day = day_words(standing.center_at.date(), weekday=False)
        at = clock_words(standing.center_at)
        parts.append(kit.texts.say("frame.center_at", day=day, at=at))
    return "    ".join(parts)


class TrainingStrip(QFrame):
    """Across the whole window, on every screen: these people are invented."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note-range")
        self.setProperty("strip", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.setSpacing(8)
        row.addWidget(IconMark("graduation-cap", "range", 16))
        row.addWidget(Words(kit.texts.say("frame.training"), "caption", "range", weight=600), 1)
