"""One member over the page: name, ties, what is known; the birth date masked until asked for."""

from PySide6.QtWidgets import QGridLayout, QWidget

from core.casework.wording import load_wording
from ui.kit import Kit
from ui.screens.case.family.member import MemberScreen
from ui.widgets.badge import tone_badge
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.masked import Masked
from ui.widgets.words import Words


def member_dialog(screen: MemberScreen, kit: Kit) -> Dialog:
    """A member as found on visits; nothing is changed here."""
    texts = kit.texts
    dialog = Dialog(texts.of(screen.name), width=560)
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.addWidget(Words(texts.say("member.age"), "small", "text-2"), 0, 0)
    grid.addWidget(Words(texts.of(screen.age), "small"), 0, 1)
    if screen.masked_birth is not None:
        grid.addWidget(Words(texts.say("member.birth"), "small", "text-2"), 1, 0)
        grid.addWidget(_birth(screen, kit), 1, 1)
    for number, line in enumerate(screen.lines(load_wording(texts.language)), start=2):
        grid.addWidget(Words(texts.of(line.title), "small", "text-2", wrap=True), number, 0)
        if line.is_open:
            grid.addWidget(tone_badge(texts.of(line.said), "ask"), number, 1)
        else:
            grid.addWidget(Words(texts.of(line.said), "small", wrap=True), number, 1)
    dialog.body.addWidget(box)
    close = button(texts.say("frame.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    dialog.set_first(close)
    return dialog


def _birth(screen: MemberScreen, kit: Kit) -> Masked:
    texts = kit.texts
    masked = screen.masked_birth
    assert masked is not None
    return Masked(
        texts.of(masked),
        texts.say("case.act.telephone"),
        texts.say("member.birth.spoken", name=texts.of(screen.name)),
        lambda: texts.of(screen.reveal_birth()),
    )
