"""F1: what this screen is for, how one goes on, and its keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QWidget

from ui.screens.help.guides import GUIDED, guide_of
from ui.views.help.keys import everywhere, key_table
from ui.views.place import PlaceView
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class HelpDialog(Dialog):
    """There is nothing to fill in: the arrows and Page keys scroll what is read."""

    def __init__(self, title: str, *, width: int) -> None:
        super().__init__(title, width=width)
        for key, action in _SCROLLS.items():
            # The button that has the keyboard would take the arrows for itself.
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(QKeySequence(key), self, context=within)
            bar = self._scroll.verticalScrollBar()
            shortcut.activated.connect(lambda on=bar, what=action: on.triggerAction(what))


def help_dialog(view: PlaceView, place: str) -> HelpDialog:
    """The overlay over `view`, which shows `place`."""
    texts = view.kit.texts
    has_guide = place in GUIDED
    title = texts.of(guide_of(place).title) if has_guide else texts.say("frame.keys.title")
    dialog = HelpDialog(title, width=760)
    if has_guide:
        for number, step in enumerate(guide_of(place).steps, start=1):
            dialog.body.addWidget(_step(number, texts.of(step)))
    here, common = view.keys(), everywhere(view.kit)
    known = {hint.keys for hint in common}
    own = [hint for hint in here if hint.keys not in known]
    for heading, hints in (("frame.keys.here", own), ("frame.keys.everywhere", common)):
        if hints:
            dialog.body.addWidget(Words(texts.say(heading), "h2"))
            dialog.body.addWidget(key_table(hints))
    close = button(texts.say("frame.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addWidget(IconMark("info", "text-3", 16))
    dialog.foot.addWidget(Words(texts.say("help.ask"), "small", "text-2", wrap=True), 1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    return dialog


def _step(number: int, words: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Words(f"{number}.", weight=600, tone="primary"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(words, wrap=True), 1)
    return box
