"""Who consents and how: on paper, by a signature on the screen, or aloud before a witness."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.people.consent import Channel
from core.people.household import Household
from core.people.signature import Signature
from core.sentence import Sentence
from ui.kit import Kit
from ui.screens.visit.consents import OTHER, ConsentForm
from ui.theme.look import look
from ui.views.consent.sign import SignatureDialog
from ui.views.visit.faces import Faces
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.choice_list import ChoiceList
from ui.widgets.line_edit import LineEdit
from ui.widgets.signature import SignaturePicture
from ui.widgets.words import Words

_FIELD = 168


class GiverFields(QWidget):
    """Who consents and how, at the gate and later. changed: something was chosen.

    statement: asked for what is read out and signed.
    """

    changed = Signal()

    def __init__(
        self,
        kit: Kit,
        household: Household,
        form: ConsentForm,
        statement: Callable[[], Sequence[Sentence]],
    ) -> None:
        super().__init__()
        self._kit, self._form, self._statement = kit, form, statement
        self._faces = Faces(kit.texts)
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.who = ChoiceList(say("gate.who"), self._people(household), say("gate.who_choose"))
        self.who.setMinimumWidth(_FIELD)
        self.who.chosen.connect(self._choose_giver)
        self.how = Segments(
            say("gate.how"),
            [Option(channel, say(f"gate.{channel.value}")) for channel in Channel],
        )
        self.how.chosen.connect(self._choose_channel)
        for words, field in ((say("gate.who"), self.who), (say("gate.how"), self.how)):
            row.addLayout(labelled(words, field))
        row.addStretch(1)
        self.right = QVBoxLayout()
        self.right.setSpacing(0)
        is_large = look().tokens.size == "large"
        if not is_large:
            row.addLayout(self.right)
        column.addLayout(row)
        if is_large:  # three channels and the time beside them would not fit in 1280 px
            column.addLayout(self.right)
        column.addLayout(self._build_names())
        column.addWidget(self._build_signature())
        self.show_again()

    def _people(self, household: Household) -> list[Option]:
        say = self._kit.texts.say
        options = []
        for person in household.members:
            tie = say("gate.self") if person.is_head else self._tie(person.relation.value)
            name = person.name or say("visit.nameless")
            options.append(Option(person.id, f"{name} · {tie}" if tie else name))
        return [*options, Option(OTHER, say("gate.other"))]

    def _tie(self, relation: object) -> str:
        return self._faces.wording.option("relation", relation) if isinstance(relation, str) else ""

    def _build_names(self) -> QHBoxLayout:
        say = self._kit.texts.say
        self.name = LineEdit(say("gate.other_name"))
        self.relation = LineEdit(say("gate.other_relation"))
        self.witness = LineEdit(say("gate.witness"))
        self.name.typed.connect(lambda text: self._write("other_name", text))
        self.relation.typed.connect(lambda text: self._write("other_relation", text))
        self.witness.typed.connect(lambda text: self._write("witness", text))
        row = QHBoxLayout()
        row.setSpacing(10)
        self._named: list[tuple[QWidget, Callable[[], bool]]] = []
        for field, needed in (
            (self.name, self._is_other),
            (self.relation, self._is_other),
            (self.witness, self._is_oral),
        ):
            box = QWidget()
            inside = labelled(field.accessibleName(), field)
            inside.setContentsMargins(0, 0, 0, 0)
            box.setLayout(inside)
            field.setFixedWidth(_FIELD)
            row.addWidget(box)
            self._named.append((box, needed))
        row.addStretch(1)
        return row

    def _build_signature(self) -> QWidget:
        """The button that opens the field to sign in, and what was signed."""
        box = QWidget()
        self._signed = QHBoxLayout(box)
        self._signed.setContentsMargins(0, 0, 0, 0)
        self._signed.setSpacing(12)
        self._picture: SignaturePicture | None = None
        words = self._kit.texts.say("gate.sign")
        self.sign = button(words, icon="pencil-line", small=True)
        self.sign.clicked.connect(self._open)
        self._signed.addWidget(self.sign)
        self._signed.addStretch(1)
        self._named.append((box, lambda: self._form.is_signed))
        return box

    def _open(self) -> None:
        self._kit.go.dialog(SignatureDialog(self._kit, self._statement(), self._take))

    def _take(self, signature: Signature) -> None:
        self._form.signature = signature
        self.show_again()
        self.changed.emit()

    def _show_signature(self) -> None:
        say, signature = self._kit.texts.say, self._form.signature
        self.sign.setText(say("gate.sign" if signature is None else "gate.sign_again"))
        if self._picture is not None:
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None
        if signature is not None:
            self._picture = SignaturePicture(signature, say("consent.signature"), 56)
            self._signed.insertWidget(0, self._picture)

    def _is_other(self) -> bool:
        return self._form.giver == OTHER

    def _is_oral(self) -> bool:
        return self._form.channel is Channel.ORAL

    def _write(self, name: str, text: str) -> None:
        setattr(self._form, name, text)

    def _choose_giver(self, code: str) -> None:
        self._form.giver = code
        self._form.signature = None  # it was somebody else's
        self.show_again()
        self.changed.emit()

    def _choose_channel(self, code: str) -> None:
        self._form.channel = Channel(code) if code else None
        self.show_again()
        self.changed.emit()

    def show_again(self) -> None:
        """What was chosen; the fields that it needs."""
        self.who.show_code(self._form.giver or "")
        self.how.show_code(self._form.channel or "")
        for box, needed in self._named:
            box.setVisible(needed())
        self._show_signature()


def labelled(words: str, field: QWidget) -> QVBoxLayout:
    """A field under its name."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Words(words, "small", "text-2", weight=600))
    column.addWidget(field)
    column.addStretch(1)
    return column
