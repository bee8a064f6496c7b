"""The visit as a place: bar, sections, form or gate, estimate; its keys and its timers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.people.consent import ConsentKind
from ui.kit import Kit
from ui.screens.visit.blocks import Block
from ui.screens.visit.screen import VisitScreen
from ui.theme.look import look
from ui.views.attempt import attempt_dialog
from ui.views.consent.consents import ConsentDialog
from ui.views.consent.gate import DangerDialog, GatePage
from ui.views.finish import finish_dialog
from ui.views.place import PlaceView
from ui.views.visit import dialogs
from ui.views.visit.bar import VisitBar
from ui.views.visit.faces import Faces
from ui.views.visit.following import Following
from ui.views.visit.form import FormPage
from ui.views.visit.order import ReadingOrder, bind
from ui.views.visit.panel import EstimatePanel, EstimateStrip
from ui.views.visit.sections import SectionColumn
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.key_hints import KeyHint

_FOLDS_BELOW = {"standard": 1_280, "comfortable": 1_330, "large": 1_366}
"""Windows narrower than this have the estimate folded into a strip, by text size."""


class VisitView(PlaceView):
    """One visit on screen; everything that matters stands in the screen."""

    def __init__(self, screen: VisitScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._faces = Faces(kit.texts)
        self._is_unfolded = False
        self._stage = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = VisitBar(screen, kit)
        self.bar.asked.connect(self._bar_asked)
        column.addWidget(self.bar)
        self.strip = EstimateStrip(screen, kit)
        self.strip.opened.connect(self._fold)
        column.addWidget(self.strip)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        column.addLayout(self._row, 1)
        self._build_middle()
        self._order = ReadingOrder(self, self._regions)
        self.following = Following(screen, kit.background, self.bar.show_again, self)
        self._ends: list[Callable[[], None]] = [
            screen.listeners.add(self.show_again),
            screen.panel.listeners.add(self._show_estimate),
            screen.keeper.listeners.add(self._show_saved),
        ]
        self._build_keys()
        self.show_again()
        self.following.reckon()

    def _build_middle(self) -> None:
        screen, kit = self._screen, self.kit
        self.sections = SectionColumn(screen, kit)
        self.sections.chosen.connect(self._show_section)
        self.sections.later.connect(self._show_later)
        self._row.addWidget(self.sections)
        middle = QWidget()
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._trouble = Notice("danger", kit.texts.say("visit.full"))
        again = button(kit.texts.say("visit.try_again"), "secondary", small=True)
        again.clicked.connect(screen.keeper.again)
        self._trouble.acts.addWidget(again)
        inside.addWidget(self._trouble)
        self._pages = QStackedWidget()
        inside.addWidget(self._pages, 1)
        self._row.addWidget(middle, 1)
        self.panel = EstimatePanel(screen, kit)
        self.panel.asked.connect(self._panel_asked)
        self._row.addWidget(self.panel)
        self.form: FormPage | None = None
        self.gate: GatePage | None = None

    @property
    def visit(self) -> VisitScreen:
        """The screen that is shown."""
        return self._screen

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("visit.heading")

    def keys(self) -> list[KeyHint]:
        said = [("Tab", "next_field"), ("Ctrl+H", "hide")]
        if self._screen.stage != "gate":
            said[1:1] = [("1 5", "states"), ("Ctrl+J", "next_question"), ("Ctrl+Z", "undo")]
        say = self.kit.texts.say
        return [KeyHint(tuple(keys.split()), say(f"visit.keys.{what}")) for keys, what in said]

    def foot(self) -> str | None:
        kept = "visit.saved_here" if self._screen.is_kept else "visit.nothing_kept_foot"
        return self.kit.texts.say(kept) + "    " + self.kit.texts.say("visit.panel.expected")

    def focus_first(self) -> None:
        """The field that was being typed in, else the first question of the section."""
        if self._screen.jump is not None or self.form is None:
            self._jump()
            if self.form is None and self.gate is not None:
                self.gate.general.focus_first()
            return
        current = self._screen.typing.current
        if current is None or not self.form.focus_place(current):
            self.form.focus_section(self._screen.section)

    def leaving(self) -> None:
        """Finish the field, put drafts on the disk at once."""
        if self.form is not None:
            self.form.commit()
        super().leaving()
        self._screen.keep_drafts()

    def gone(self) -> None:
        self.following.stop()
        for end in self._ends:
            end()

    # -- showing --------------------------------------------------------------------------------

    def show_again(self) -> None:
        """Everything as it stands."""
        screen = self._screen
        is_new = self._stage != screen.stage
        if is_new:
            self._show_stage()
        self._show_saved()
        self.sections.show_again()
        if self.form is not None:
            self.form.show_again()
        self._say_in_passing()
        self._jump()
        if is_new and self.isVisible():
            self.focus_first()

    def _show_stage(self) -> None:
        """Gate, form, or the word that the visit is over."""
        self._stage = self._screen.stage
        while (old := self._pages.currentWidget()) is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        self.form = self.gate = None
        if self._stage == "gate":
            self.gate = GatePage(self._screen.gate, self.kit)
            self.gate.danger.connect(self._ask_reason)
            self._pages.addWidget(self.gate)
        elif self._stage == "over":
            self._pages.addWidget(dialogs.over_page(self.kit))
        else:
            self.form = FormPage(self._screen, self.kit)
            self.form.asked.connect(self._form_asked)
            self.form.typed_in.connect(self.following.typed)
            self.form.section_seen.connect(self._section_seen)
            self._pages.addWidget(self.form)
        self.sections.setVisible(self._stage != "over")
        self._fit()
        self.frame_changed.emit()

    def _show_saved(self) -> None:
        """When it was saved; the notice while it cannot be."""
        self.bar.show_again()
        self._trouble.setVisible(self._screen.keeper.trouble is not None)
        self.following.changed()

    def _say_in_passing(self) -> None:
        if self._screen.said is not None:
            said, self._screen.said = self._screen.said, None
            self.kit.go.toast(self.kit.texts.of(said))

    def _jump(self) -> None:
        """Give the keyboard to the field the screen points at."""
        place = self._screen.jump
        if place is not None and self.form is not None and self.form.focus_place(place):
            self._screen.jump = None

    # -- estimate -------------------------------------------------------------------------------

    def _show_estimate(self) -> None:
        self.panel.show_again()
        if self.strip.isVisibleTo(self):
            self.strip.show_again()

    def _fold(self) -> None:
        """Unfold or fold the estimate where there is only the strip."""
        self._is_unfolded = not self._is_unfolded
        self._fit()

    def _fit(self) -> None:
        """In a narrow window or large text the estimate is a strip."""
        is_over = self._screen.stage == "over"
        folds = self.width() < _FOLDS_BELOW[look().tokens.size]
        self.strip.setVisible(folds and not is_over)
        self.strip.show_open(is_open=self._is_unfolded)
        self.strip.show_again()
        self.panel.setVisible(not is_over and (not folds or self._is_unfolded))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- what is asked --------------------------------------------------------------------------

    def _bar_asked(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "back": self.kit.go.back,
            "note": lambda: dialogs.open_note(self._screen, self.kit),
            "client": lambda: self._go("client_view"),
            "hide": self.kit.go.hide,
            "finish": self._finish,
        }
        acts[what]()

    def together(self) -> bool:
        """Only of what is kept, and when all that was typed stands in the file."""
        if self._screen.stage in {"open", "over"}:
            self._bar_asked("client")
        else:
            self.kit.go.toast(self.kit.texts.say("together.nothing_kept"))
        return True

    def _go(self, name: str) -> None:
        """To a place that reads the file: when all that was typed stands in it."""
        self.leaving()
        ids = {"case": self._screen.file.id, "visit": self._screen.visit}
        self._screen.keeper.when_settled(lambda: self.kit.go.show(name, **ids))

    def _finish(self) -> None:
        self.leaving()
        screen = self._screen
        if screen.stage == "gate":
            self.kit.go.dialog(attempt_dialog(self.kit, screen.file.id, screen.visit))
        else:
            self.kit.go.dialog(finish_dialog(screen, self.kit))

    def _panel_asked(self, what: str, code: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "answer": lambda: self._screen.answer_next(code),
            "go": self._screen.to_next,
            "skip": self._screen.panel.skip,
            "assumptions": lambda: dialogs.show_assumptions(self._screen, self.kit, self._faces),
            "why": lambda: self._go("estimate"),
        }
        acts[what]()

    def _form_asked(self, what: str, about: object) -> None:
        screen = self._screen
        acts: dict[str, Callable[[], None]] = {
            "section": lambda: self._show_section(str(about)),
            "member": lambda: self._choose_member(str(about)),
            "next_member": lambda: self._step_member(1),
            "add_member": lambda: dialogs.open_member(screen, self.kit, self._faces, is_new=True),
            "edit_member": lambda: dialogs.open_member(screen, self.kit, self._faces, is_new=False),
            "remove_member": lambda: dialogs.ask_remove(screen, self.kit),
            "add_row": lambda: screen.add_row(str(about)),
            "sensitive": lambda: self._ask_consent(ConsentKind.SENSITIVE),
            "consent": lambda: self._ask_consent(ConsentKind(str(about))),
        }
        if isinstance(about, Block):
            self._block_asked(what, about)
        else:
            acts[what]()

    def _block_asked(self, what: str, block: Block) -> None:
        screen = self._screen
        if what == "remove_row":
            screen.book.remove_row(block.row_kind, block.target)
            self.kit.go.toast(self.kit.texts.say("visit.removed"))
        elif what == "rest_none":
            screen.none_for_the_rest(screen.section_of(block), block.target)
        else:
            screen.confirm_all(screen.section_of(block), block.target)

    def _ask_consent(self, kind: ConsentKind) -> None:
        self.kit.go.dialog(ConsentDialog(self._screen, self.kit, kind))

    def _ask_reason(self) -> None:
        self.kit.go.dialog(DangerDialog(self._screen.gate, self.kit))

    def _show_later(self) -> None:
        go = self._screen.go_to
        self.kit.go.dialog(dialogs.later_dialog(self._screen, self.kit, self._faces, go))

    # -- moving ---------------------------------------------------------------------------------

    def _show_section(self, code: str) -> None:
        if self.form is not None and code in self._screen.sections:
            self.form.focus_section(code)
            self._screen.section = code
            self.show_again()

    def _section_seen(self, code: str) -> None:
        if code != self._screen.section:
            self._screen.section = code
            self.sections.show_again()

    def _choose_member(self, member: str) -> None:
        if self.form is not None:
            self.form.let_go()
        self._screen.choose_member(member)

    def _step_member(self, by: int) -> None:
        """The next person, at the same section's first question."""
        if self.form is not None:
            self.form.let_go()
            self._screen.step_member(by)
            self.form.focus_section(self._screen.section)

    # -- keys -----------------------------------------------------------------------------------

    def _build_keys(self) -> None:
        on = partial(bind, self)
        on("Ctrl+J", self._screen.to_next)
        on("Ctrl+E", self._to_panel)
        on("Ctrl+M", lambda: self._bar_asked("note"))
        on("Ctrl+Tab", lambda: self._next_region(1))
        on("Ctrl+Shift+Tab", lambda: self._next_region(-1))
        on("Ctrl+Z", self._undo)
        on("Ctrl+Shift+Z", self._redo)
        on("Alt+Right", lambda: self._step_member(1))
        on("Alt+Left", lambda: self._step_member(-1))
        for number, code in enumerate(self._screen.sections, start=1):
            on(f"Ctrl+{number}", partial(self._show_section, code))

    def _undo(self) -> None:
        self._finish_field()
        done = self._screen.book.undo()
        self.kit.go.toast(self.kit.texts.say("visit.undone" if done else "visit.nothing_to_undo"))

    def _redo(self) -> None:
        self._finish_field()
        if self._screen.book.redo():
            self.kit.go.toast(self.kit.texts.say("visit.redone"))

    def _finish_field(self) -> None:
        if self.form is not None:
            self.form.commit()

    def _to_panel(self) -> None:
        """To the estimate and back (Ctrl+E); where it is folded it unfolds."""
        here = QApplication.focusWidget()
        is_there = here is not None and self.panel.isAncestorOf(here)
        folds = self.strip.isVisible()
        if is_there or (folds and self._is_unfolded):
            if folds:
                self._fold()
            self._screen.jump = self._screen.typing.current
            self._jump()
            return
        if folds:
            self._fold()
        for stop in self._order.stops_in(self.panel)[:1]:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- order of Tab ---------------------------------------------------------------------------

    def _regions(self) -> list[QWidget]:
        """Bar, sections, form or gate, estimate: the order of reading, every stop in its place."""
        if self.form is not None:
            self.form.page.complete()
        shown = [self.bar, self.strip, self.sections, self._pages.currentWidget(), self.panel]
        return [part for part in shown if part is not None and part.isVisibleTo(self)]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in the order of reading."""
        target = self._order.step(forward=forward)
        if target is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        if self.form is not None:
            self.form.bring(target)
        return True

    def _next_region(self, by: int) -> None:
        """Ctrl+Tab: the first field of the next region; in the form the current question."""
        target = self._order.region(by)
        current = self._screen.typing.current
        if target is None:
            return
        if target is self.form and current is not None and self.form.focus_place(current):
            return
        self._order.stops_in(target)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
