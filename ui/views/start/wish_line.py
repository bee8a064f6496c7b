"""Text size, theme and language in one quiet line: on the lock, before anybody is known."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit import Kit
from ui.texts import Language
from ui.theme.look import look
from ui.theme.tokens import SIZES
from ui.widgets.button import button


class WishLine(QWidget):
    """Three buttons; each press is worn at once."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say, wishes = kit.texts.say, kit.wishes
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        size = say("unlock.size", size=say(f"wishes.size.{wishes.size}")).replace("**", "")
        following = SIZES[(SIZES.index(wishes.size) + 1) % len(SIZES)]
        dark = look().tokens.theme == "light"
        other: Language = "en" if wishes.language == "ko" else "ko"
        for icon, words, wished in (
            ("a-large-small", size, replace(wishes, size=following)),
            (
                "moon" if dark else "sun",
                say("unlock.to_dark" if dark else "unlock.to_light"),
                replace(wishes, theme="dark" if dark else "light"),
            ),
            (
                "languages",
                say("unlock.to_english" if other == "en" else "unlock.to_korean"),
                replace(wishes, language=other),
            ),
        ):
            press = button(words, "inside", icon=icon)
            press.setObjectName(f"wish.{icon}")
            press.clicked.connect(lambda _on=False, w=wished: kit.go.wish(w))
            row.addWidget(press)
        row.addStretch(1)
