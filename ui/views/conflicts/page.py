"""Records of a case that differ (08c): choose field by field, settle what is chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.casework.wording import load_wording
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.screens.conflicts.line import Key, Line
from ui.screens.conflicts.screen import ConflictsScreen, Spot
from ui.theme.tokens import layout
from ui.views.conflicts.anew import AnewDialog
from ui.views.conflicts.line import WHOSE, ConflictLine, widths
from ui.views.conflicts.side import PastCard
from ui.views.place import PlaceView
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words


class ConflictsView(PlaceView):
    """Lines are built once for what differs; a choice only touches what it changes."""

    def __init__(self, screen: ConflictsScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        screen.wear(load_wording(kit.texts.language))
        row = QHBoxLayout(self)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 16, margin, 16)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(12)
        self._top = QVBoxLayout()
        column.addLayout(self._top)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot())
        row.addLayout(column, 1)
        self.past = PastCard(kit)
        row.addWidget(self.past)
        self.rows: dict[Key, ConflictLine] = {}
        self._shown: tuple[object, ...] = ()
        self._build_top()
        self._show()
        self._ends: list[Callable[[], None]] = [
            screen.changed(self._show),
            kit.refresh.listen(self._heard),
        ]
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(QKeySequence(keys), self, context=within)
            shortcut.activated.connect(self._settle)

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("differ.title")

    def second(self) -> str:
        texts, name = self.kit.texts, self.kit.texts.of(self._screen.name)
        if not self.rows:
            return name
        return texts.say("words.dot", a=name, b=texts.say("differ.count", n=len(self.rows)))

    def back_words(self) -> str:
        return self.kit.texts.say("differ.back")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        if not self.rows:
            return []
        other = "center" if self._screen.others_are_center else "other"
        return [
            KeyHint(("←",), say("differ.only.mine")),
            KeyHint(("→",), say(f"differ.only.{other}")),
            KeyHint(("↓",), say("differ.keys.next")),
            KeyHint(("Ctrl+Enter",), say("differ.keys.settle")),
        ]

    def foot(self) -> str | None:
        return self.kit.texts.say("differ.nothing_erased")

    def focus_first(self) -> None:
        current = self.rows.get(self._screen.current) if self._screen.current else None
        if current is not None:
            current.focus_first()
        else:
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        super().leaving()
        self._screen.mask_again()

    def gone(self) -> None:
        for end in self._ends:
            end()

    def _heard(self, topics: frozenset[str]) -> None:
        if topics & {"sync", self._screen.case}:
            self._screen.read_again()

    # -- building -------------------------------------------------------------------------------

    def _build_top(self) -> None:
        self.notice = Notice("info", self.kit.texts.say("differ.what"))
        if self._screen.has_telephone:
            self.numbers = button(self.kit.texts.say("differ.numbers"), small=True, icon="eye")
            self.numbers.clicked.connect(self._show_numbers)
            self.notice.acts.addWidget(self.numbers)
        self._top.addWidget(self.notice)

    def _foot(self) -> QHBoxLayout:
        say = self.kit.texts.say
        row = QHBoxLayout()
        row.setSpacing(8)
        self.count = Words("", "small", "text-2", wrap=True)
        row.addWidget(self.count, 1)
        self.later = button(say("differ.later"), "quiet")
        self.later.clicked.connect(self.kit.go.back)
        row.addWidget(self.later)
        self.keep = button("", "primary")
        self.keep.clicked.connect(self._settle)
        row.addWidget(self.keep)
        return row

    def _show(self) -> None:
        """What differs stays built; only other records are another page."""
        lines = self._screen.lines
        stands: tuple[object, ...] = (
            tuple((line.key, line.item, line.before, line.sides) for line in lines),
            self._screen.decided,
            self._screen.agreed,
        )
        if stands != self._shown:
            self._shown = stands
            self._build(lines)
            self.frame_changed.emit()
        for line in lines:
            self.rows[line.key].show_line(line)
        self._show_foot(len(lines))
        self._show_past(lines)

    def _build(self, lines: tuple[Line, ...]) -> None:
        had_focus = any(row.isAncestorOf(self.focusWidget()) for row in self.rows.values()
                        if self.focusWidget() is not None)  # fmt: skip
        self.rows = {}
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if lines:
            column.addWidget(self._table(lines))
        else:
            column.addWidget(self._nothing())
        for words in self._screen.consents:
            column.addWidget(Notice("range", self.kit.texts.of(words), icon="file-warning"))
        if self._screen.decided:
            column.addWidget(self._decided())
        column.addStretch(1)
        self._scroll.setWidget(page)
        if had_focus or not lines:
            self.focus_first()

    def _table(self, lines: tuple[Line, ...]) -> Card:
        card = Card()
        card.hold_rows()
        card.body.addWidget(self._heads())
        for line in lines:
            row = ConflictLine(line, partial(self._screen.both, line.key), self.kit)
            row.chosen.connect(self._screen.choose)
            row.moved.connect(self._move)
            row.entered.connect(self._entered)
            row.anew.connect(self._write_anew)
            self.rows[line.key] = row
            card.body.addWidget(row)
        for item, said in self._screen.agreed:
            card.body.addWidget(self._agreed(item, said))
        rows = card.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
        rows[-1].setProperty("kind", "last")
        return card

    def _heads(self) -> QWidget:
        say = self.kit.texts.say
        shown = frame("tablehead")
        row = QHBoxLayout(shown)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(10)
        item, before, result = widths()
        row.addWidget(_head(say("differ.head.item"), item))
        row.addWidget(_head(say("differ.head.before"), before))
        other = "center" if self._screen.others_are_center else "other"
        for side, whose in enumerate(("mine", other)):
            row.addWidget(self._head_of(whose, side), 1)
        row.addWidget(_head(say("differ.head.result"), result))
        return shown

    def _head_of(self, whose: str, side: int) -> QWidget:
        say = self.kit.texts.say
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        icon, tone = WHOSE[whose]
        row.addWidget(IconMark(icon, tone, 17))
        row.addWidget(Words(say(f"differ.head.{whose}"), "small", weight=600, elide=True), 1)
        act = button(say(f"differ.all.{whose}"), small=True)
        act.clicked.connect(lambda: self._screen.choose_all(side))
        row.addWidget(act)
        return box

    def _agreed(self, item: object, said: object) -> QWidget:
        of = self.kit.texts.of
        shown = frame("row")
        row = QHBoxLayout(shown)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(IconMark("equal", "text-3", 15))
        words = of(item), of(said)  # type: ignore[arg-type]  # both sentences
        row.addWidget(Words(self.kit.texts.say("words.dot", a=words[0], b=words[1]), "small",
                            "text-3", wrap=True), 1)  # fmt: skip
        return shown

    def _decided(self) -> Card:
        say, of = self.kit.texts.say, self.kit.texts.of
        card = Card(say("differ.decided"), icon="circle-check", icon_tone="ok")
        card.hold_rows()
        listed = self._screen.decided
        for spot, item, by in listed:
            shown = frame("last" if spot == listed[-1][0] else "row")
            row = QHBoxLayout(shown)
            row.setContentsMargins(16, 8, 14, 8)
            row.setSpacing(8)
            row.addWidget(Words(of(item), "small", weight=600, wrap=True))
            row.addWidget(Words(of(by), "small", "text-2", wrap=True), 1)
            row.addWidget(self._again(spot, of(item)))
            card.body.addWidget(shown)
        return card

    def _again(self, spot: Spot, item: str) -> QPushButton:
        act = button(self.kit.texts.say("differ.again"), small=True, icon="undo-2")
        act.setAccessibleName(f"{act.text()}, {item}")
        act.clicked.connect(lambda: self._choose_again(spot))
        return act

    def _nothing(self) -> Card:
        say = self.kit.texts.say
        found = self._screen.next_case
        if found is not None:
            case, name, count = found
            words = say("differ.next", name=self.kit.texts.of(name), n=count)
            self.go_on = button(words, "primary")
            self.go_on.clicked.connect(lambda: self.kit.go.show("conflicts", case=case))
        else:
            self.go_on = button(say("differ.back"), "primary")
            self.go_on.clicked.connect(self.kit.go.back)
        card = Card()
        title, text = say("differ.none"), say("differ.none.text")
        card.body.addWidget(EmptyState("circle-check", title, text, [self.go_on], tone="ok"))
        return card

    # -- showing --------------------------------------------------------------------------------

    def _show_foot(self, count: int) -> None:
        say, screen = self.kit.texts.say, self._screen
        chosen = say("differ.chosen", n=count, chosen=screen.chosen_count)
        if screen.chosen_count > screen.ready_count:
            chosen = say("words.dot", a=chosen, b=say("differ.together"))
        self.count.setText(chosen)
        self.count.setVisible(count > 0)
        for act in (self.keep, self.later):
            act.setVisible(count > 0)
        self.keep.setEnabled(screen.ready_count > 0)
        self.keep.setText(say("differ.settle", n=screen.ready_count))
        self.notice.setVisible(count > 0)

    def _show_past(self, lines: tuple[Line, ...]) -> None:
        line = next((one for one in lines if one.key == self._screen.current), None)
        self.past.setVisible(line is not None)
        if line is not None:
            past = self._screen.past(line.key)
            self.past.show_past(self.kit.texts.of(line.item), past)

    # -- acts -----------------------------------------------------------------------------------

    def _entered(self, key: Key) -> None:
        self._screen.stand_in(key)
        self._scroll.ensureWidgetVisible(self.rows[key], 0, 8)

    def _move(self, key: Key, by: int) -> None:
        keys = list(self.rows)
        at = keys.index(key) + by
        if 0 <= at < len(keys):
            self.rows[keys[at]].focus_first()
        elif at == len(keys):
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_anew(self, key: Key) -> None:
        self.kit.go.dialog(AnewDialog(self._screen, self.rows[key].line, self.kit))

    def _choose_again(self, spot: Spot) -> None:
        self._screen.choose_again(spot)
        self.focus_first()

    def _show_numbers(self) -> None:
        changes = self._screen.show_numbers()
        self.numbers.setEnabled(False)
        self.kit.refresh.tell(changes.topics)

    def _settle(self) -> None:
        """Settle what is chosen; where something came meanwhile it is said and nothing is kept."""
        count = self._screen.ready_count
        try:
            changes = self._screen.settle()
        except WelfareNetError as wrong:
            self._screen.read_again()
            self.kit.go.toast(self.kit.texts.of(wrong.sentence))
            return
        if changes is not None:
            self.kit.refresh.tell(changes.topics)
            self.kit.go.toast(self.kit.texts.say("differ.settled", n=count))
            self.focus_first()


def _head(words: str, width: int) -> QWidget:
    shown = Words(words, "small", "text-3", weight=600, elide=True)
    shown.setFixedWidth(width)
    return shown
