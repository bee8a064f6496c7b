"""The guide of an urgent level: whom to call, what to do before leaving."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.casework.needs.forms import CrisisForm
from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.card import Notice, frame
from ui.widgets.dialog import Dialog
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

_WIDTH = 640
_STEPS = ("alone", "dangers", "contact", "manager")


def urgent_dialog(form: CrisisForm, kit: Kit, *, is_sent: bool) -> Dialog:
    """is_sent: a sync was started for it; without a network the record waits and says so."""
    say, language = kit.texts.say, kit.texts.language
    dialog = Dialog(say("needs.guide.title"), width=_WIDTH)
    dialog.body.addWidget(Words(say("needs.guide.call"), "h2"))
    numbers = QVBoxLayout()
    numbers.setSpacing(6)
    for one in form.numbers:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconMark("phone-call", "danger", 18))
        line.addWidget(Words(f"{one.title.of(language)} **{one.number}**", weight=600))
        line.addWidget(Words(one.when.of(language), "small", "text-2", wrap=True), 1)
        numbers.addLayout(line)
    dialog.body.addLayout(numbers)
    dialog.body.addWidget(frame("rule"))
    dialog.body.addWidget(Words(say("needs.guide.before"), "h2"))
    for step in _STEPS:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconMark("circle-check", "primary", 18, beside="body"))
        line.addWidget(Words(say(f"needs.guide.{step}"), wrap=True), 1)
        dialog.body.addLayout(line)
    if is_sent:
        dialog.body.addWidget(Notice("info", say("needs.guide.sent"), icon="cloud-upload"))
    close = button(say("frame.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    dialog.set_first(close)
    return dialog
