"""The lock, as 01-unlock: what a stranger may see at the left, the passphrase at the right."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.unlock import UnlockScreen
from ui.views.place import PlaceView
from ui.views.start.side import VisitSide
from ui.views.start.wish_line import WishLine
from ui.widgets.button import button
from ui.widgets.card import Notice, rule
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyCap, KeyHint
from ui.widgets.line_edit import LineEdit
from ui.widgets.tile import Avatar
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.views.start.door import DoorPanel

_RIGHT_WIDTH = 436


class UnlockView(PlaceView):
    """Shows an UnlockScreen; the key is worked out in the background."""

    def __init__(self, screen: UnlockScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._door: DoorPanel | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(), 1)
        row.addWidget(self._right(), 1)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(screen.tick)
        screen.changed(self.show_screen)
        self._end = kit.visits.listeners.add(self.show_screen)
        self._is_gone = False
        self.show_screen()
        kit.background.start(
            screen.look_for_keyring(), done=screen.keyring_seen, failed=screen.refused
        )

    # -- building -------------------------------------------------------------------------------

    def _left(self) -> QWidget:
        say, of = self.kit.texts.say, self.kit.texts.of
        side = VisitSide(with_net=True, net_at=0.55)
        column = QVBoxLayout(side)
        column.setContentsMargins(64, 52, 64, 48)
        column.setSpacing(0)
        column.addLayout(product_head(self.kit, 44, say("app.center")))
        column.addSpacing(48)
        column.addWidget(Words(of(self._screen.day), "display", "on-visit", wrap=True))
        column.addWidget(Words(of(self._screen.visits), "display", "on-visit", wrap=True))
        column.addSpacing(12)
        column.addWidget(Words(of(self._screen.first), "body", "on-visit-2", wrap=True))
        column.addStretch(1)
        line = rule()
        line.setProperty("kind", "visit-rule")
        column.addWidget(line)
        column.addSpacing(16)
        for icon, words in (
            ("cloud-off", say("unlock.offline")),
            ("check-check", of(self._screen.sent)),
            ("shield-check", say("unlock.encrypted")),
        ):
            column.addLayout(_icon_line(icon, words, "body", "on-visit-2", 20))
            column.addSpacing(10)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        across = QHBoxLayout(side)
        across.addStretch(1)
        box = QWidget()
        box.setFixedWidth(_RIGHT_WIDTH if self.kit.wishes.size != "large" else _RIGHT_WIDTH + 60)
        across.addWidget(box)
        across.addStretch(1)
        column = QVBoxLayout(box)
        column.setSpacing(0)
        column.addStretch(1)
        column.addLayout(self._who())
        column.addSpacing(20)
        self.unsaved = Notice("range", "", icon="triangle-alert")
        column.addWidget(self.unsaved)
        column.addSpacing(12)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._entry = QWidget()
        entry = QVBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(0)
        self._build_field(entry)
        entry.addSpacing(14)
        self._build_acts(entry)
        entry.addSpacing(24)
        entry.addWidget(rule())
        entry.addSpacing(14)
        self._build_tries(entry)
        self._place.addWidget(self._entry)
        column.addStretch(1)
        return side

    def _who(self) -> QHBoxLayout:
        of = self.kit.texts.of
        row = QHBoxLayout()
        row.setSpacing(12)
        if self._screen.is_known:
            row.addWidget(Avatar(self._screen.initials, 52))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Words(of(self._screen.greeting), "h1", wrap=True))
        names.addWidget(Words(of(self._screen.whose), "small", "text-2", wrap=True))
        row.addLayout(names, 1)
        return row

    def _build_field(self, column: QVBoxLayout) -> None:
        say = self.kit.texts.say
        name = say("unlock.passphrase")
        column.addWidget(Words(name, "body", "text-2", weight=600))
        column.addSpacing(4)
        self.passphrase = LineEdit(name)
        self.passphrase.setProperty("big", "true")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.typed.connect(self._watch_hangul)
        self.passphrase.returnPressed.connect(self._open)
        column.addWidget(self.passphrase)
        self.reveal = button(say("unlock.show"), "inside", icon="eye", parent=self.passphrase)
        self.reveal.clicked.connect(self._turn_reveal)
        inside = QHBoxLayout(self.passphrase)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.addStretch(1)
        inside.addWidget(self.reveal)
        self.passphrase.setTextMargins(0, 0, self.reveal.sizeHint().width() + 4, 0)
        self.hangul = Notice("range", say("unlock.hangul"), icon="languages")
        self.wrong = Notice("danger", "", icon="circle-alert")
        for notice in (self.hangul, self.wrong):
            notice.hide()
            column.addSpacing(8)
            column.addWidget(notice)

    def _build_acts(self, column: QVBoxLayout) -> None:
        say = self.kit.texts.say
        self.open_button = _wide_button(say("unlock.open"), "lock-open", "Enter")
        self.open_button.clicked.connect(self._open)
        column.addWidget(self.open_button)
        row = QHBoxLayout()
        self.pin_button = button(say("unlock.pin_open"), "quiet", small=True)
        self.pin_button.clicked.connect(self._open_by_pin)
        self.pin = LineEdit(say("unlock.pin"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setFixedWidth(110)
        self.pin.returnPressed.connect(self._open_by_pin)
        self.pin_hint = Words("", "small", "text-3", wrap=True)
        row.addWidget(self.pin)
        row.addWidget(self.pin_button)
        row.addWidget(self.pin_hint, 1)
        self.forgotten = button(say("unlock.forgotten"), "quiet", small=True)
        self.forgotten.clicked.connect(self._recover)
        row.addWidget(self.forgotten)
        column.addSpacing(10)
        column.addLayout(row)

    def _build_tries(self, column: QVBoxLayout) -> None:
        self.tries = Words("", "small", "text-2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark("info", "text-2", 18, beside="small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tries, 1)
        column.addLayout(row)
        column.addSpacing(6)
        call = self.kit.texts.say("unlock.call")
        column.addLayout(_icon_line("phone", call, "small", "text-2", 18))
        column.addSpacing(8)
        column.addLayout(self._build_beside())
        column.addSpacing(4)
        column.addWidget(WishLine(self.kit))

    def _build_beside(self) -> QHBoxLayout:
        """Taking work out without a key, and who else uses this computer."""
        say = self.kit.texts.say
        row = QHBoxLayout()
        row.setSpacing(4)
        self.others = button(say("unlock.others"), "inside", icon="users")
        self.others.clicked.connect(self._show_others)
        self.rescue = button(say("unlock.rescue"), "inside", icon="save")
        self.rescue.clicked.connect(self._take_out)
        self.rescue.setVisible(self._screen.can_take_out)
        row.addWidget(self.others)
        row.addWidget(self.rescue)
        row.addStretch(1)
        return row

    # -- showing --------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """Show what the screen says now."""
        if self._is_gone:
            return
        of, say, screen = self.kit.texts.of, self.kit.texts.say, self._screen
        self._show_door()
        is_ready = screen.stage == "ready"
        self.passphrase.setReadOnly(not is_ready)
        self.open_button.setEnabled(is_ready)
        label = "unlock.opening" if screen.stage == "opening" else "unlock.open"
        self.open_button.findChildren(Words)[0].setText(say(label))
        self.open_button.setAccessibleName(say(label))
        self.wrong.setVisible(screen.said is not None and screen.stage != "waiting")
        if screen.said is not None:
            self.wrong.show_text(of(screen.said))
            self.passphrase.setAccessibleDescription(of(screen.said))
        self.unsaved.setVisible(screen.unsaved is not None)
        if screen.unsaved is not None:
            self.unsaved.show_text(of(screen.unsaved))
        self.tries.setText(of(screen.tries))
        self.pin.setVisible(screen.is_pin_set)
        self.pin_button.setVisible(screen.is_pin_set)
        self.pin_hint.setText(of(screen.pin_hint) if screen.pin_hint else "")
        if screen.stage == "waiting":
            self._second.start()
        else:
            self._second.stop()

    def _show_door(self) -> None:
        """In the place of the passphrase while reading is locked."""
        screen = self._screen
        if screen.door is None and self._door is not None:
            self._door.gone()
            self._door.hide()
            self._door.deleteLater()
            self._door = None
            self._entry.show()
            self.passphrase.setFocus()
        elif screen.door is not None and self._door is None:
            from ui.views.start.door import DoorPanel

            self.passphrase.clear()
            self._entry.hide()
            self._door = DoorPanel(screen.door, self.kit, self._opened, screen.leave_door)
            self._place.addWidget(self._door)
            self._door.show()
            self._door.contact.setFocus()

    def _show_others(self) -> None:
        from ui.views.start.others import others_dialog

        self.kit.go.dialog(others_dialog(self.kit))

    def _take_out(self) -> None:
        from ui.views.start.rescue import take_out

        take_out(self, self.kit, self._screen.take_out)

    def _watch_hangul(self, text: str) -> None:
        self.hangul.setVisible(self._screen.is_hangul(text))

    def _turn_reveal(self) -> None:
        was_hidden = self.passphrase.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if was_hidden else QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(mode)
        self.reveal.setText(self.kit.texts.say("unlock.conceal" if was_hidden else "unlock.show"))
        self.passphrase.setFocus()

    # -- opening --------------------------------------------------------------------------------

    def _open(self) -> None:
        self.passphrase.commit()
        text = self.passphrase.text()
        if text and self._screen.stage == "ready":
            self._start(self._screen.by_passphrase(text))

    def _open_by_pin(self) -> None:
        if self.pin.text() and self._screen.stage == "ready":
            self._start(self._screen.by_pin(self.pin.text()))

    def _recover(self) -> None:
        from ui.views.start.recover import recover_dialog

        dialog = recover_dialog(self.kit, self._screen, self._start)
        self.kit.go.dialog(dialog)

    def _start(self, work: Any) -> None:
        self._screen.start()
        self.kit.background.start(work, done=self._opened, failed=self._refused)

    def _opened(self, office: Any) -> None:
        self.kit.go.opened(office)

    def _refused(self, error: Exception) -> None:
        self._screen.refused(error)
        if not self._is_gone and self._screen.door is None:
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    # -- PlaceView ------------------------------------------------------------------------------

    def keys(self) -> list[KeyHint]:
        return [KeyHint(("Enter",), self.kit.texts.say("unlock.keys.open"))]

    def focus_first(self) -> None:
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        self._is_gone = True
        self._end()
        self._second.stop()
        self.passphrase.clear()
        if self._door is not None:
            self._door.gone()


def product_head(kit: Kit, px: int, second: str = "") -> QHBoxLayout:
    """The product mark with its name, on the dark side."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconMark("product-mark", "on-visit", px))
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(Words(kit.texts.say("app.name"), "h1", "on-visit"))
    if second:
        names.addWidget(Words(second, "small", "on-visit-2"))
    row.addLayout(names, 1)
    return row


def _icon_line(icon: str, words: str, role: Any, tone: str, px: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12 if px > 18 else 8)
    row.addWidget(IconMark(icon, tone, px, beside=role), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(words, role, tone, wrap=True), 1)
    return row


def _wide_button(words: str, icon: str, key: str) -> QPushButton:
    """The one large button, with the key that presses it drawn inside."""
    made = button("", "primary")
    made.setProperty("big", "true")
    row = QHBoxLayout(made)
    row.setSpacing(10)
    row.addStretch(1)
    row.addWidget(IconMark(icon, "on-primary", 20))
    row.addWidget(Words(words, "h2", "on-primary"))
    row.addWidget(KeyCap(key, "on-primary"))
    row.addStretch(1)
    for part in made.findChildren(QWidget):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
