"""Signing on the laptop: what is agreed to stands above the field, in letters fit to be read."""

from collections.abc import Callable, Sequence

from core.errors import Mistake
from core.people.signature import Signature
from core.sentence import Sentence
from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.signature import SignaturePad
from ui.widgets.words import Words

_READABLE = 19
"""Px of the statement: the household reads it too (design system 2.5, client view)."""


class SignatureDialog(Dialog):
    """take: told the signature when it is done. Closing takes none."""

    def __init__(
        self, kit: Kit, statement: Sequence[Sentence], take: Callable[[Signature], None]
    ) -> None:
        say = kit.texts.say
        super().__init__(say("consent.sign.title"), width=760)
        self._kit, self._take = kit, take
        for line in statement:
            self.body.addWidget(Words(kit.texts.of(line), wrap=True, px=_READABLE))
        self.pad = SignaturePad(say("consent.sign.field"), say("consent.sign.hint"))
        self.pad.changed.connect(self._changed)
        self.body.addWidget(self.pad)
        self._said = Notice("danger", "", icon="circle-alert")
        self._said.hide()
        self.body.addWidget(self._said)
        self.body.addWidget(Words(say("consent.sign.else"), "small", "text-2", wrap=True))
        self.undo = button(say("consent.sign.undo"), icon="undo-2")
        self.undo.clicked.connect(self.pad.undo)
        self.clear = button(say("consent.sign.clear"), "quiet")
        self.clear.clicked.connect(self.pad.clear)
        self.done = button(say("consent.sign.done"), "primary")
        self.done.clicked.connect(self._finish)
        self.foot.addWidget(self.undo)
        self.foot.addWidget(self.clear)
        self.foot.addStretch(1)
        self.close_it = button(say("frame.close"))
        self.close_it.clicked.connect(self.close_dialog)
        self.foot.addWidget(self.close_it)
        self.foot.addWidget(self.done)
        self.set_primary(self.done)
        self.set_first(self.pad)
        self._changed()

    def _changed(self) -> None:
        for act in (self.undo, self.clear, self.done):
            act.setEnabled(not self.pad.is_empty)
        self._said.hide()

    def _finish(self) -> None:
        try:
            signature = self.pad.signature()
        except Mistake as slip:
            self._said.show_text(self._kit.texts.of(slip.sentence))
            self._said.show()
            return
        self.close_dialog()
        self._take(signature)
