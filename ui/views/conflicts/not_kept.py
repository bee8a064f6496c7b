"""A card that tells what was settled otherwise than one wrote; each line stays until put aside."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.casework.wording import load_wording
from ui.kit import Kit
from ui.screens.conflicts.not_kept import NotKeptRow, not_kept_rows
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.words import Words


def not_kept_card(kit: Kit) -> Card | None:
    """None where there is nothing to tell."""
    rows = list(not_kept_rows(kit.office, load_wording(kit.texts.language)))
    if not rows:
        return None
    title = kit.texts.say("differ.not_kept.card", n=len(rows))
    card = Card(title, icon="git-merge", icon_tone="info")
    card.hold_rows()
    for row in rows:
        card.body.addWidget(_row(row, kit, is_last=row is rows[-1]))
    return card


def _row(row: NotKeptRow, kit: Kit, *, is_last: bool) -> QFrame:
    say, said = kit.texts.say, kit.texts.of(row.said)
    shown = frame("last" if is_last else "row")
    column = QVBoxLayout(shown)
    column.setContentsMargins(14, 8, 12, 8)
    column.setSpacing(6)
    column.addWidget(Words(said, "small", wrap=True))
    acts = QHBoxLayout()
    acts.addStretch(1)
    if row.case is not None:
        case = row.case
        look = button(say("differ.not_kept.look"), small=True)
        look.setAccessibleName(f"{look.text()}, {said}")
        look.clicked.connect(lambda: kit.go.show("conflicts", case=case))
        acts.addWidget(look)
    seen = button(say("differ.not_kept.seen"), "quiet", small=True)
    seen.setAccessibleName(f"{seen.text()}, {said}")
    seen.clicked.connect(lambda: kit.refresh.tell(kit.office.put_aside(row.notice).topics))
    acts.addWidget(seen)
    column.addLayout(acts)
    return shown
