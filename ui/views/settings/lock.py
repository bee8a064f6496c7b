"""Lock and passphrase: minutes until the lock, PIN of the day, another passphrase."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.store.key.day_pin import real_keyring
from core.watch import Watch
from ui.kit import Kit
from ui.screens.settings.passphrase import PassphraseChange
from ui.views.settings.rows import Rows
from ui.views.wishes import PinLine
from ui.widgets.answer_state import Option
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.choice_list import ChoiceList
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words
from ui.wishes import LOCK_MINUTES

_FIELD = 420


class LockPart(QWidget):
    """The three ways in which the laptop stays closed to others."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        rows = Rows()
        rows.add(say("settings.lock_after"), say("settings.lock_after.why"), self._minutes())
        if real_keyring() is not None:
            rows.add_wide(PinLine(kit))
        else:
            rows.add_wide(Words(say("settings.no_pin"), "small", "text-2", wrap=True))
        column.addWidget(rows)
        passphrase = Rows()
        passphrase.add_wide(PassphraseFields(kit))
        column.addWidget(passphrase)
        column.addStretch(1)

    def _minutes(self) -> ChoiceList:
        say = self._kit.texts.say
        options = [Option(str(n), say("settings.minutes", n=n)) for n in LOCK_MINUTES]
        made = ChoiceList(say("settings.lock_after"), options)
        made.setObjectName("lock_minutes")
        made.show_code(str(self._kit.wishes.lock_minutes))
        made.chosen.connect(
            lambda code: self._kit.go.wish(replace(self._kit.wishes, lock_minutes=int(code)))
        )
        return made


class PassphraseFields(QWidget):
    """The present passphrase, the new one twice, how strong it is in words."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.change = PassphraseChange(kit.office)
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(say("settings.passphrase"), weight=600))
        column.addWidget(Words(say("settings.passphrase.why"), "small", "text-2", wrap=True))
        self.present = self._field(column, "settings.passphrase.present")
        self.new = self._field(column, "settings.passphrase.new")
        self._strength = Words(say("enrol.passphrase.rule"), "small", "text-3", wrap=True)
        column.addWidget(self._strength)
        self.again = self._field(column, "enrol.again")
        self.new.typed.connect(self._judge)
        self.said = Notice("danger", "")
        self.done = Notice("ok", "")
        column.addWidget(self.said)
        column.addWidget(self.done)
        self.act = button(say("settings.passphrase.change"))
        self.act.clicked.connect(self._begin)
        line = QHBoxLayout()
        line.addWidget(self.act)
        line.addStretch(1)
        column.addLayout(line)
        self.present.returnPressed.connect(self.new.setFocus)
        self.new.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._begin)
        end = self.change.listeners.add(self._show)
        self.destroyed.connect(lambda _gone: end())
        self._show()

    def _field(self, column: QVBoxLayout, key: str) -> LineEdit:
        words = self._kit.texts.say(key)
        column.addWidget(Words(words, "small", "text-2", weight=600))
        field = LineEdit(words)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaximumWidth(_FIELD)
        column.addWidget(field)
        return field

    def _judge(self, text: str) -> None:
        texts, said = self._kit.texts, self.change.strength(text)
        self._strength.setText(texts.of(said) if said else texts.say("enrol.passphrase.rule"))
        enough = self.change.is_strong_enough(text)
        self._strength.set_tone("text-3" if said is None else "ok" if enough else "range")

    def _begin(self) -> None:
        for field in (self.present, self.new, self.again):
            field.commit()
        if self.change.is_busy:
            return
        present, new = self.present.text(), self.new.text()
        if not self.change.may_begin(present, new, self.again.text()):
            self._focus_wrong()
            return

        def work(_watch: Watch) -> None:
            self.change.change(present, new)

        self._kit.background.start(work, done=self._changed, failed=self._failed)

    def _changed(self, _nothing: None) -> None:
        self.change.changed()

    def _failed(self, error: Exception) -> None:
        self.change.failed(error)

    def _show(self) -> None:
        change = self.change
        self.act.setEnabled(not change.is_busy)
        words = self._kit.texts.of(change.said) if change.said is not None else ""
        for notice, is_it in ((self.said, not change.is_done), (self.done, change.is_done)):
            notice.show_text(words)
            notice.setVisible(bool(words) and is_it)
        if change.is_done:
            for field in (self.present, self.new, self.again):
                field.show_text("")
            self._judge("")

    def _focus_wrong(self) -> None:
        fields = {"present": self.present, "new": self.new, "again": self.again}
        fields.get(self.change.wrong or "", self.present).setFocus()
