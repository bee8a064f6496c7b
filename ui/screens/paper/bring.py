"""The list of papers to take along, for the household: where each comes from, and its source."""

from collections.abc import Sequence
from typing import Final

from core.casework.papers.bring import BringList, Got, Needed, needed
from core.casework.papers.kinds import PaperKind
from core.sentence import Sentence, say
from ui.screens.dates import full_day_words
from ui.screens.household_words import name_words
from ui.screens.paper.blocks import Block, Heading, Paper, Paragraph, Point, Points, Said
from ui.screens.paper.words import Ingredients

PARTS: Final = ("home", "counter", "proxy")
"""What may be left out: papers from home, forms of the counter, when somebody else goes."""
_GROUPS: Final[dict[str, tuple[Got, ...]]] = {
    "home": (Got.OWN, Got.OFFICE),
    "counter": (Got.COUNTER,),
    "proxy": (Got.PROXY,),
}


def point_of(one: Needed, language: str) -> Point:
    """One paper of the list, in the language of the sheet."""
    note: Said | None = one.paper.notes.get(language) if one.with_note else None
    if not one.paper.is_sure:
        note = say("paper.bring.ask") if note is None else _both(note, say("paper.bring.ask"))
    return Point(one.paper.names[language], note)


def _both(first: Said, second: Sentence) -> Sentence:
    return say("words.comma", a=first, b=second)


def bring_paper(
    given: Ingredients, language: str, parts: Sequence[str], reader: str | None, bring: BringList
) -> Paper:
    """The list for a visit to the community center."""
    wanted = needed(bring, given.sheet)
    blocks: list[Block] = []
    for part in PARTS:
        points = tuple(point_of(one, language) for one in wanted if one.paper.got in _GROUPS[part])
        if part in parts and points:
            blocks += [Heading(say(f"paper.bring.{part}")), Points(points)]
    blocks.append(Paragraph((say("paper.bring.more"),)))
    members = given.file.household.members
    who = next((one for one in members if one.id == reader), given.file.household.head)
    return Paper(
        kind=PaperKind.BRING,
        title=say("paper.kind.bring"),
        over=say("paper.from"),
        head=say("paper.bring.for", name=name_words(who.name if who else None)),
        day=full_day_words(given.day),
        by=say("paper.consultant", name=given.consultant),
        blocks=tuple(blocks),
        foot_left=say("paper.bring.as_of", day=full_day_words(bring.as_of)),
        foot_right=say("paper.number", number=given.number),
        number=given.number,
    )
