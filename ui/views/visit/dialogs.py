"""Over the form: a member's name and ties, removing one, what to ask later, what was assumed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from core.casework.actions import new_id
from core.casework.case_file import Place
from core.law.results import Assumption
from core.people.answer import NOT_ASKED, Answer, State, given
from core.people.person import RELATIONS, Person
from ui.kit import Kit
from ui.screens.dates import read_date
from ui.screens.money import won
from ui.screens.visit.screen import VisitScreen
from ui.views.case.writing import note_dialog
from ui.views.visit.faces import Faces
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.choice_list import ChoiceList
from ui.widgets.date_edit import DateEdit
from ui.widgets.dialog import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words

_NEW = "new"
"""Target of the drafts of a member who is not there yet."""


class MemberDialog(Dialog):
    """Name, birth date, sex and relation of a member. What is typed is kept as a draft.

    member None: a new one.
    """

    def __init__(self, screen: VisitScreen, kit: Kit, faces: Faces, member: Person | None) -> None:
        say = kit.texts.say
        key = "visit.member.add_title" if member is None else "visit.member.edit_title"
        super().__init__(say(key), width=600)
        self._screen, self._kit, self._faces = screen, kit, faces
        self._is_new = member is None
        self._person = member or Person(new_id())
        self._build()
        self._fill()

    def _build(self) -> None:
        say, wording = self._kit.texts.say, self._faces.wording
        self.name = LineEdit(say("visit.member.name"))
        self.birth = DateEdit(wording.label("birth_date"))
        options = [Option(code, wording.option("sex", code)) for code in ("f", "m")]
        self.sex = Segments(wording.label("sex"), options)
        ties = [Option(code, wording.option("relation", code)) for code in RELATIONS]
        self.relation = ChoiceList(wording.label("relation"), ties, say("gate.who_choose"))
        for field in (self.name, self.birth, self.sex, self.relation):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(Words(field.accessibleName(), "small", "text-2", weight=600))
            column.addWidget(field)
            self.body.addLayout(column)
        self.name.typed.connect(lambda text: self._typed("name", text))
        self.birth.typed.connect(lambda text: self._typed("birth", text))
        self._said = Notice("danger", "")
        self._said.hide()
        self.body.addWidget(self._said)
        cancel = button(say("visit.member.cancel"))
        cancel.clicked.connect(self._give_up)
        self.save = button(say("visit.member.save"), "primary")
        self.save.clicked.connect(self._save)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)
        self.set_primary(self.save)
        self.set_first(self.name)

    def _fill(self) -> None:
        person, loose = self._person, self._screen.loose
        born = person.birth_date.value
        sex, relation = person.sex.value, person.relation.value
        self.name.show_text(loose.get(self._field("name"), person.name))
        self.birth.show_text(loose.get(self._field("birth"), born if isinstance(born, str) else ""))
        self.sex.show_code(sex if isinstance(sex, str) else "")
        self.relation.show_code(relation if isinstance(relation, str) else "")

    def _field(self, name: str) -> str:
        return f"{_NEW if self._is_new else 'edit'}/{name}"

    def _typed(self, name: str, text: str) -> None:
        self._screen.keep_loose(self._field(name), text)

    def _save(self) -> None:
        self.name.commit()
        self.birth.commit()
        today = self._kit.clock.today()
        born = read_date(self.birth.text())
        name = self.name.text().strip()
        if not name and self._screen.is_kept:
            self._say("visit.member.name_needed")
            return
        if self.birth.text().strip() and (born is None or born > today):
            self._say("visit.day_unreadable" if born is None else "visit.day_ahead")
            return
        person = replace(
            self._person,
            name=name,
            birth_date=given(born.isoformat(), seen=today) if born else self._open_birth(),
            sex=given(self.sex.code, seen=today) if self.sex.code else NOT_ASKED,
            relation=given(self.relation.code) if self.relation.code else NOT_ASKED,
        )
        if self._is_new:
            self._screen.add_member(person)
        else:
            self._screen.edit_member(person)
        self._forget()
        self.close_dialog()

    def _open_birth(self) -> Answer:
        kept = self._person.birth_date
        return kept if kept.state is not State.GIVEN else NOT_ASKED

    def _say(self, key: str) -> None:
        self._said.show_text(self._kit.texts.say(key))
        self._said.show()

    def _give_up(self) -> None:
        self._forget()
        self.close_dialog()

    def _forget(self) -> None:
        for name in ("name", "birth"):
            self._screen.forget_loose(self._field(name))


def ask_remove(screen: VisitScreen, kit: Kit) -> None:
    """Remove the member chosen, after asking."""
    people = screen.sheet.household.members
    member = next((one for one in people if one.id == screen.member), None)
    if member is None:
        return

    def remove() -> None:
        screen.remove_member(member.id)
        kit.go.toast(kit.texts.say("visit.removed"))

    name = member.name or kit.texts.say("visit.nameless")
    kit.go.dialog(remove_dialog(kit, name, remove))


def open_member(screen: VisitScreen, kit: Kit, faces: Faces, *, is_new: bool) -> None:
    """The dialog of the member chosen, or of a new one."""
    people = screen.sheet.household.members
    member = next((one for one in people if one.id == screen.member), None)
    kit.go.dialog(MemberDialog(screen, kit, faces, None if is_new else member))


def remove_dialog(kit: Kit, name: str, remove: Callable[[], None]) -> Dialog:
    """Asks before a member leaves; the safe button has the keyboard."""
    say = kit.texts.say
    dialog = Dialog(say("visit.member.remove_title", name=name), width=520)
    dialog.body.addWidget(Words(say("visit.member.remove_text"), wrap=True))
    keep = button(say("visit.member.remove_no"))
    keep.clicked.connect(dialog.close_dialog)
    go = button(say("visit.member.remove_yes"), "danger")

    def confirmed() -> None:
        dialog.close_dialog()
        remove()

    go.clicked.connect(confirmed)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(keep)
    dialog.foot.addWidget(go)
    dialog.set_first(keep)
    return dialog


def later_dialog(
    screen: VisitScreen, kit: Kit, faces: Faces, go: Callable[[Place], None]
) -> Dialog:
    """What is to be asked later; a press leads to the question."""
    say = kit.texts.say
    dialog = Dialog(say("visit.later_title"), width=560)
    names = {one.id: one.name for one in screen.sheet.household.members}
    places = screen.reader.with_state(State.LATER)
    if not places:
        dialog.body.addWidget(Words(say("visit.later_none"), wrap=True))
    for place in places:
        label = faces.label(screen.question(place))
        name = names.get(place[0], "")
        words = say("visit.panel.of_member", title=label, name=name) if name else label
        press = button(words, "secondary", icon="clock")
        press.setProperty("align", "left")

        press.clicked.connect(lambda _on=False, p=place: _gone_to(dialog, go, p))
        dialog.body.addWidget(press)
    _closing(dialog, kit)
    return dialog


def _gone_to(dialog: Dialog, go: Callable[[Place], None], place: Place) -> None:
    dialog.close_dialog()
    go(place)


def show_assumptions(screen: VisitScreen, kit: Kit, faces: Faces) -> None:
    """The list behind "가정 n개 · 보기"."""
    headline = screen.panel.headline
    if headline is not None:
        kit.go.dialog(assumptions_dialog(screen, kit, faces, headline.assumptions))


def over_page(kit: Kit) -> EmptyState:
    """In the form's place when the visit is finished."""
    say = kit.texts.say
    back = button(say("visit.to_case"), "primary")
    back.clicked.connect(kit.go.back)
    return EmptyState("circle-check", say("visit.over"), say("visit.over_text"), [back])


def assumptions_dialog(
    screen: VisitScreen, kit: Kit, faces: Faces, assumed: tuple[Assumption, ...]
) -> Dialog:
    """What was assumed: the fact, taken as, and why it is not known (design system 3.4)."""
    say = kit.texts.say
    dialog = Dialog(say("visit.assumptions_title"), width=640)
    names = {one.id: one.name for one in screen.sheet.household.members}
    for one in assumed:
        place = screen.sheet.place_of(one.fact)
        if place is None:
            continue
        label = faces.label(screen.question(place))
        name = names.get(place[0], "")
        title = say("visit.panel.of_member", title=label, name=name) if name else label
        taken = _taken(kit, one.taken_as)
        why = say(f"visit.why.{one.why.value}")
        dialog.body.addWidget(Words(f"**{title}**  {taken} · {why}", "small", wrap=True))
    _closing(dialog, kit)
    return dialog


def _taken(kit: Kit, taken_as: object) -> str:
    if isinstance(taken_as, dict):
        return kit.texts.say("visit.assumed_up_to", amount=won(int(taken_as["between"][1])))
    return kit.texts.say("visit.assumed_none")


def _closing(dialog: Dialog, kit: Kit) -> None:
    close = button(kit.texts.say("visit.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)


def open_note(screen: VisitScreen, kit: Kit) -> None:
    """A quick note of this visit; none where nothing of it is kept."""
    if screen.is_kept:
        kit.go.dialog(note_dialog(kit, screen.file.id, screen.visit))
