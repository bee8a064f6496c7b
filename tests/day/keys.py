"""Somebody who has no mouse: keys as the window system sends them, names as a screen reader says.

Nothing of a view is called or read but its accessible names and values.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QGroupBox, QWidget

from tests.day.person import Person
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words

FAR = 260
"""Stops of Tab after which something counts as out of reach."""


def spoken(widget: QWidget) -> str:
    """How a screen reader names it: one of several with the name of its group."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    if isinstance(widget, QComboBox):  # on Linux Qt says what is chosen, the name is a relation
        return f"{widget.accessibleName()}, {name}"
    group = widget.parentWidget()
    return f"{group.accessibleName()}, {name}" if isinstance(group, QGroupBox) else name


class Keys(Person):
    """The keyboard alone."""

    # --- pressing

    def press(self, keys: str, times: int = 1) -> None:
        """A key or a combination as written on the keys: "Ctrl+K", "Shift+Tab", "Return"."""
        for _ in range(times):
            QTest.keySequence(self.client.frame.windowHandle(), QKeySequence(keys))
        self.settle()

    def type(self, text: str) -> None:
        """Letters as keys, Hangul as an input method hands it over."""
        self.here()
        for sign in text:
            if ord(sign) > 0x7F:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                self._to_field(event)
            else:
                QTest.keyClick(self.client.frame.windowHandle(), sign)  # type: ignore[call-overload]  # a sign

    def compose(self, syllable: str) -> None:
        """A syllable under composition: on screen, not yet settled."""
        self._to_field(QInputMethodEvent(syllable, []))

    @staticmethod
    def _to_field(event: QInputMethodEvent) -> None:
        field = QGuiApplication.focusObject()
        assert field is not None, "nothing takes the keyboard"
        QCoreApplication.sendEvent(field, event)

    # --- reading

    @property
    def here_spoken(self) -> str:
        """The name of what has the keyboard."""
        return spoken(self.here())

    @property
    def value_here(self) -> str:
        """What stands in what has the keyboard."""
        here = self.here()
        if isinstance(here, QComboBox):
            return here.currentText()
        interface = QAccessible.queryAccessibleInterface(here)
        assert interface is not None
        return interface.text(QAccessible.Text.Value)

    def reads(self, words: str) -> bool:
        """Whether these words stand on screen, in the dialog above all where one is open."""
        return any(words in said for said in self.words())

    def words(self) -> list[str]:
        """All the words on screen."""
        dialogs = self.client.frame.dialogs
        page: QWidget = dialogs[-1] if dialogs else self.client.frame
        return [one.text() for one in page.findChildren(Words) if one.isVisible()]

    def awaits(self, words: str) -> None:
        """Let the program work until these words stand on screen."""
        self.wait(f"the words {words!r}", lambda: self.reads(words))

    def say(self, key: str, **values: str | int) -> str:
        """A text in the language on screen."""
        return self.client.kit.texts.say(key, **values)

    # --- going somewhere

    def tab_to(self, words: str, *, back: bool = False) -> None:
        """Tab until the keyboard is at something whose name holds these words."""
        passed: list[str] = []
        self.here()
        for _ in range(FAR):
            name = self.here_spoken
            if words in name:
                return
            passed.append(name)
            self.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"out of reach: {words!r}; passed {list(dict.fromkeys(passed))}")

    def tab_to_key(self, key: str, *, back: bool = False, **values: str | int) -> None:
        """The same for the words of a text."""
        self.tab_to(self.say(key, **values), back=back)

    def push_it(self, words: str, *, back: bool = False) -> None:
        """Go to a button of this name and press it."""
        self.tab_to(words, back=back)
        self.press("Space")

    def push_key(self, key: str, *, back: bool = False, **values: str | int) -> None:
        """The same for the words of a text."""
        self.push_it(self.say(key, **values), back=back)

    def choose(self, words: str) -> None:
        """In a list that has the keyboard: arrows until this stands there."""
        here = self.here()
        assert isinstance(here, QComboBox), f"no list: {self.here_spoken}"
        self.press("Home")
        for _ in range(here.count()):
            if words in here.currentText():
                return
            self.press("Down")
        listed = [here.itemText(place) for place in range(here.count())]
        raise AssertionError(f"{words!r} is none of {listed}")

    @property
    def dialog(self) -> Dialog | None:
        """The uppermost dialog, or None."""
        dialogs = self.client.frame.dialogs
        return dialogs[-1] if dialogs else None

    def awaits_view(self, name: str) -> None:
        """Let the program work until this view is on screen, by the name of its class."""
        self.wait(name, lambda: self.sees(name))

    @staticmethod
    def has_keyboard(widget: QWidget) -> bool:
        """Whether the keyboard is in this widget."""
        here = QApplication.focusWidget()
        return here is not None and (here is widget or widget.isAncestorOf(here))
