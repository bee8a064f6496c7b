"""Top bar, status bar and the strip of the training laptop (SCREENS, "what runs through all")."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit import Kit, Standing
from ui.screens.dates import clock_words, day_words
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.views.finder.field import FinderField
from ui.views.place import PlaceView
from ui.views.sync.mark import SyncMark
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
        row.addWidget(SyncMark(view.kit, standing.unsent))


class StatusBar(QFrame):
    """The keys useful here; at the right what the view says, or the edition of the figures.

    is_alone: there is no bar above that shows the sync.
    """

    def __init__(
        self,
        view: PlaceView,
        standing: Standing,
        *,
        is_alone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
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
        if is_alone and view.kit.is_open:
            row.addWidget(SyncMark(view.kit, standing.unsent, is_small=True))


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
