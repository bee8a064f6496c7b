"""The dialog that gives the case of the slider a name; the name is a draft while it is typed."""

from collections.abc import Callable

from core.errors import WelfareNetError
from ui.kit import Kit
from ui.screens.drafting import Drafting
from ui.screens.what_if.screen import WhatIfScreen
from ui.views.drafted import DraftedDialog
from ui.views.what_if.said import Said
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words


class KeepDialog(DraftedDialog):
    """kept: told the id of what was kept."""

    def __init__(
        self, screen: WhatIfScreen, said: Said, kit: Kit, kept: Callable[[str], None]
    ) -> None:
        say = kit.texts.say
        super().__init__(kit, say("what_if.keep.title"), width=560)
        self._screen, self._kit, self._kept = screen, kit, kept
        answers = " · ".join(said.answer(one) for one in screen.live_answers)
        self.body.addWidget(Words(answers, "body", weight=600, wrap=True))
        self.body.addWidget(Words(say("what_if.keep.name"), "small", "text-2"))
        self.name = LineEdit(say("what_if.keep.name"))
        self._typing = self.draft(f"what_if/{screen.case}", self._take_up)
        self.name.show_text(self._typing.text or said.suggested_name())
        self.name.selectAll()
        self.name.typed.connect(lambda text: self.typed(self._typing, text))
        self.body.addWidget(self.name)
        self.wrong = Notice("danger", "")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.body.addWidget(self.trouble)
        self.body.addWidget(Words(say("what_if.keep.text"), "small", "text-2", wrap=True))
        keep = button(say("what_if.keep.act"), "primary")
        keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        close = button(say("what_if.keep.back"), "quiet")
        close.clicked.connect(self._give_up)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self.foot.addWidget(keep)
        self.set_primary(keep)
        self.set_first(self.name)

    def _take_up(self) -> Drafting:
        office, case = self._kit.office, self._screen.case
        return Drafting(
            office,
            self._kit.background,
            office.typed_scenario_name(case),
            lambda text: lambda office: office.type_scenario_name(case, text),
        )

    def settle_fields(self) -> None:
        self.name.commit()

    def _give_up(self) -> None:
        self.end_drafts()
        self.close_dialog()

    def _keep(self) -> None:
        try:
            changes = self._screen.keep(self.name.whole_text())
        except WelfareNetError as refused:
            words = self._kit.texts.of(refused.sentence)
            self.wrong.show_text(words)
            self.wrong.show()
            self.name.show_wrong(True, words)
            self.name.setFocus()
            return
        self.end_drafts()
        self.close_dialog()
        self._kept(changes.made)
