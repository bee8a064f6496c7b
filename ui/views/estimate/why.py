"""The steps of a reckoning as rows of a tree: title, amount, origin, article."""

from ui.kit import Kit
from ui.screens.estimate import EstimateScreen, WhyRow
from ui.widgets.tree import TreeRow

_SIGN = {"+": "plus", "-": "minus", "=": "equal"}


def why_rows(screen: EstimateScreen, kit: Kit) -> list[TreeRow]:
    """The rows of the chosen result; a row about an open answer carries its path."""
    return [_row(one, kit) for one in screen.why()]


def _row(one: WhyRow, kit: Kit) -> TreeRow:
    texts = kit.texts
    title = texts.of(one.title) if one.title else (one.by_language or {}).get(texts.language, "")
    label = f"{one.person} · {title}" if one.person else title
    second = " · ".join(part for part in (texts.of(one.origin), one.law) if part)
    return TreeRow(
        code=one.fact or "",
        depth=one.depth,
        label=label,
        amount=texts.of(one.amount),
        second=second,
        sign=_SIGN[one.sign],
        tone=one.tone,
        strong=one.depth == 0,
    )
