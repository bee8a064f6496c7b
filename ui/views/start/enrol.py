"""The first run, as 10b-enrol: four steps at the left, the current one at the right."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.office.laptop.people import others
from ui.kit import Kit
from ui.screens.enrol import STEPS, EnrolScreen
from ui.views.place import PlaceView
from ui.views.start.others import others_dialog
from ui.views.start.side import VisitSide
from ui.views.start.unlock import product_head
from ui.views.wishes import WishChoices
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.key_hints import KeyHint
from ui.widgets.line_edit import LineEdit
from ui.widgets.meter import Meter
from ui.widgets.steps_line import Step, StepsColumn
from ui.widgets.words import Words

_LEFT_WIDTH = {"standard": 320, "comfortable": 330, "large": 370}
_FIELD_WIDTH = 520
_THOUSAND = 1000


class EnrolView(PlaceView):
    """Shows an EnrolScreen; each step is a page of its own, made when it is reached."""

    def __init__(self, screen: EnrolScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._shown = ""
        self._is_gone = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._side = VisitSide(with_net=False)
        self._side.setFixedWidth(_LEFT_WIDTH[kit.wishes.size])
        self._left = QVBoxLayout(self._side)
        self._left.setContentsMargins(40, 32, 28, 20)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(56, 32, 56, 22)
        row.addWidget(self._side)
        row.addLayout(self._right, 1)
        self._page: QWidget | None = None
        self._steps: QWidget | None = None
        self._first: QWidget | None = None
        self._build_left()
        screen.changed(self.show_screen)
        self.show_screen()

    # -- left -----------------------------------------------------------------------------------

    def _build_left(self) -> None:
        say = self.kit.texts.say
        self._left.addLayout(product_head(self.kit, 38))
        self._left.addSpacing(24)
        self._left.addWidget(Words(say("enrol.welcome"), "h1", "on-visit", wrap=True))
        self._left.addSpacing(18)
        self._place = QVBoxLayout()
        self._left.addLayout(self._place)
        self._left.addStretch(1)
        self._left.addWidget(Words(say("enrol.help"), "small", "on-visit-2", wrap=True))

    def _show_steps(self) -> None:
        of, say, screen = self.kit.texts.of, self.kit.texts.say, self._screen
        if self._steps is not None:
            self._steps.hide()
            self._steps.deleteLater()
        self._steps = StepsColumn(
            [
                Step(say(f"enrol.step.{name}"), screen.stage_of(name), of(screen.hint_of(name)))
                for name in STEPS
            ]
        )
        self._place.addWidget(self._steps)
        self._steps.show()

    # -- right ----------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """Show the step that the screen stands at, and what it says."""
        if self._is_gone:
            return
        if self._shown != self._screen.step:
            self._shown = self._screen.step
            self._build_page()
        self._show_steps()
        self._show_said()

    def _build_page(self) -> None:
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        say = self.kit.texts.say
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(Words(say(f"enrol.{self._shown}.title"), "display", wrap=True))
        text = Words(say(f"enrol.{self._shown}.text"), "body", "text-2", wrap=True)
        self._column.addWidget(text)
        self._acts = QHBoxLayout()
        builders = {
            "code": self._build_code,
            "passphrase": self._build_passphrase,
            "look": self._build_look,
            "receive": self._build_receive,
        }
        builders[self._shown]()
        self._wrong = Notice("danger", "", icon="circle-alert")
        self._column.addWidget(self._wrong)
        self._column.addStretch(1)
        self._column.addLayout(self._acts)
        self._right.addWidget(self._page, 1)
        self._page.show()  # at once, so that the keyboard can be in it
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_said(self) -> None:
        said = self._screen.said
        self._wrong.setVisible(said is not None)
        if said is not None:
            self._wrong.show_text(self.kit.texts.of(said))
        self._main.setEnabled(not self._screen.is_busy)
        if self._shown == "receive":
            self._show_progress()

    def _field(self, key: str, *, secret: bool = False) -> LineEdit:
        words = self.kit.texts.say(key)
        self._column.addWidget(Words(words, "small", "text-2", weight=600))
        field = LineEdit(words)
        field.setMaximumWidth(_FIELD_WIDTH)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._column.addWidget(field)
        return field

    def _add_acts(self, main: QPushButton, *beside: QPushButton) -> None:
        if self._shown != "code":
            back = button(self.kit.texts.say("enrol.back"), icon="chevron-left")
            back.clicked.connect(self._screen.back)
            self._acts.addWidget(back)
        self._acts.addStretch(1)
        for act in beside:
            self._acts.addWidget(act)
        self._acts.addWidget(main)
        self._main = main

    def _next(self, key: str) -> QPushButton:
        return button(self.kit.texts.say(key), "primary", icon="chevron-right", after=True)

    # -- the four pages -------------------------------------------------------------------------

    def _build_code(self) -> None:
        address = self._field("enrol.address")
        address.setPlaceholderText("https://")
        address.show_text(self._screen.address)
        code = self._field("enrol.code")
        code.show_text(self._screen.code)
        name = self._field("enrol.laptop")
        name.show_text(self._screen.laptop)
        fields = (address, code, name)
        main = self._next("enrol.register")

        def go() -> None:
            for field in fields:
                field.commit()
            if all(field.text().strip() for field in fields) and not self._screen.is_busy:
                work = self._screen.enrol(address.text(), code.text(), name.text())
                self._start(work, self._screen.enrolled)

        main.clicked.connect(go)
        name.returnPressed.connect(go)
        address.returnPressed.connect(code.setFocus)
        code.returnPressed.connect(name.setFocus)
        later = button(self.kit.texts.say("enrol.later"), "quiet")
        later.clicked.connect(lambda: self._screen.go_to("passphrase"))
        beside = [later]
        if others(self.kit.folder):
            other = button(self.kit.texts.say("unlock.others"), "quiet", icon="users")
            other.clicked.connect(lambda: self.kit.go.dialog(others_dialog(self.kit)))
            beside.insert(0, other)
        self._add_acts(main, *beside)
        self._first = code if self._screen.address else address

    def _build_passphrase(self) -> None:
        texts, screen = self.kit.texts, self._screen
        new = self._field("enrol.passphrase", secret=True)
        strength = Words(texts.say("enrol.passphrase.rule"), "small", "text-3", wrap=True)
        self._column.addWidget(strength)
        again = self._field("enrol.again", secret=True)
        self._column.addWidget(Notice("plain", texts.say("enrol.passphrase.note")))

        def judge(text: str) -> None:
            said = screen.strength(text)
            strength.setText(texts.of(said) if said else texts.say("enrol.passphrase.rule"))
            strength.set_tone("ok" if screen.is_strong_enough(text) else "range")

        def go() -> None:
            new.commit()
            again.commit()
            taken = screen.take_passphrase(new.text(), again.text())
            if not taken:
                (again if screen.field == "again" else new).setFocus()

        new.typed.connect(judge)
        new.returnPressed.connect(again.setFocus)
        again.returnPressed.connect(go)
        main = self._next("enrol.next_look")
        main.clicked.connect(go)
        self._add_acts(main)
        self._first = new

    def _build_look(self) -> None:
        choices = WishChoices(self.kit.texts, self.kit.wishes, languages=True)
        choices.wished.connect(self.kit.go.wish)
        self._column.addWidget(choices)
        main = self._next("enrol.next_receive")
        main.clicked.connect(lambda: self._screen.go_to("receive"))
        self._add_acts(main)
        self._first = main

    def _build_receive(self) -> None:
        self._said = Words("", wrap=True)
        self._column.addWidget(self._said)
        self._meter = Meter(10)
        self._column.addWidget(self._meter)
        main = self._next("enrol.receive")
        main.clicked.connect(self._receive)
        self._add_acts(main)
        self._first = main

    def _show_progress(self) -> None:
        texts, screen = self.kit.texts, self._screen
        key = "enrol.ready" if screen.may_receive else "enrol.passphrase_first"
        if screen.names is None:
            key = "enrol.code_first"
        words = texts.say("enrol.received" if screen.is_received else key)
        share = 1.0 if screen.is_received else 0.0
        if screen.is_busy and screen.progress is not None:
            words = texts.of(screen.progress[0])
            share = screen.progress[1] or 0.0
        self._said.setText(words)
        self._meter.setVisible(screen.is_busy or screen.is_received)
        self._meter.show_counts(round(share * _THOUSAND), 0, _THOUSAND, words)
        self._main.setText(texts.say(self._receive_label()))

    def _receive_label(self) -> str:
        if self._screen.is_received:
            return "enrol.begin"
        if self._screen.names is None:
            return "enrol.to_code"
        return "enrol.receive" if self._screen.may_receive else "enrol.to_passphrase"

    def _receive(self) -> None:
        screen = self._screen
        if screen.is_received:
            self.kit.go.opened(screen.office)
        elif not screen.may_receive:
            screen.go_to("code" if screen.names is None else "passphrase")
        else:
            self._start(screen.make_and_receive(), lambda _office: screen.received())

    def _start(self, work: Any, done: Any) -> None:
        screen = self._screen
        self.kit.background.start(work, done=done, failed=screen.failed, said=screen.hear)

    # -- PlaceView ------------------------------------------------------------------------------

    def keys(self) -> list[KeyHint]:
        return [KeyHint(("Enter",), self.kit.texts.say("enrol.keys.next"))]

    def focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        self._is_gone = True
