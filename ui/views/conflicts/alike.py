"""A card with cases that may be one household: look at both, say whether they are."""

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.kit import Kit
from ui.screens.conflicts.alike import AlikeRow, alike_rows
from ui.views.conflicts.not_kept import not_kept_card
from ui.views.flow import flow_of
from ui.views.today.trying import tried
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.words import Words


def told_cards(kit: Kit) -> Iterator[Card]:
    """What the Center told this consultant: decisions of others, cases that look alike."""
    for card in (not_kept_card(kit), alike_card(kit)):
        if card is not None:
            yield card


def alike_card(kit: Kit) -> Card | None:
    """None where there is nothing to answer."""
    rows = list(alike_rows(kit.office))
    if not rows:
        return None
    card = Card(kit.texts.say("alike.card", n=len(rows)), icon="users", icon_tone="range")
    card.hold_rows()
    for row in rows:
        card.body.addWidget(_row(row, kit, is_last=row is rows[-1]))
    return card


def _row(row: AlikeRow, kit: Kit, *, is_last: bool) -> QFrame:
    say, said = kit.texts.say, kit.texts.of(row.said)
    shown = frame("last" if is_last else "row")
    column = QVBoxLayout(shown)
    column.setContentsMargins(14, 8, 12, 8)
    column.setSpacing(6)
    column.addWidget(Words(said, "small", wrap=True))
    acts = []
    for number, (case, name) in enumerate(row.cases, start=1):
        look = button(say("alike.look", number=number), small=True)
        look.setAccessibleName(f"{look.text()}, {kit.texts.of(name)}")
        look.clicked.connect(lambda _on=False, case=case: kit.go.show("case", case=case))
        acts.append(look)
    for same in (True, False) if row.may_answer else ():
        answer = button(say("alike.same" if same else "alike.two"), small=True)
        answer.setAccessibleName(f"{answer.text()}, {said}")
        answer.clicked.connect(lambda _on=False, same=same: _answer(row, kit, same=same))
        acts.append(answer)
    column.addWidget(flow_of(*acts, across=6, between=6))
    return shown


def _answer(row: AlikeRow, kit: Kit, *, same: bool) -> None:
    if tried(kit, lambda: kit.office.say_same(row.alike, same=same)):
        kit.go.toast(kit.texts.say("alike.said"))
