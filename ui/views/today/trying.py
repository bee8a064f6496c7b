"""A verb asked for on Today: what moved is told, and what hindered it is said."""

from collections.abc import Callable

from core.errors import Mistake, StoreError
from core.office.base import Changes
from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words


def tried(kit: Kit, verb: Callable[[], Changes | None]) -> bool:
    """Whether something was written. A full disk and the like are said in a dialog."""
    try:
        changes = verb()
    except (Mistake, StoreError) as hindered:
        kit.go.dialog(_said(kit, kit.texts.of(hindered.sentence)))
        return False
    if changes is None:
        return False
    kit.refresh.tell(changes.topics)
    return True


def _said(kit: Kit, words: str) -> Dialog:
    dialog = Dialog(kit.texts.say("today.not_written"), width=560)
    dialog.body.addWidget(Words(words, wrap=True))
    close = button(kit.texts.say("frame.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    dialog.set_first(close)
    return dialog
