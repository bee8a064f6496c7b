"""Whether this program's rules can reckon with a pack, and the estimator that does.

A later pack may bring new figures and new days; it never takes a figure away or gives it another
form, because that is a new program version (docs/spec/packs.md). The pack that came with the
program says which form its rules were written for.
"""

from functools import cache

from core.errors import LawError, PackError
from core.law.engine.algebra import Steps, Table
from core.law.engine.figures import Entry, Figure, FigureValue
from core.law.estimate import Estimator
from core.law.pack import PROGRAMMES, Pack, shipped_pack
from core.sentence import say


@cache
def shipped_estimator() -> Estimator:
    """With the pack that came with the program; made when first needed.

    Ask for it in the lane: reading the pack takes longer than a key stroke may wait.
    """
    return Estimator(shipped_pack())


def estimator_with(pack: Pack) -> Estimator:
    """The estimator of a pack that was received. Raises PackError where it does not fit."""
    known = shipped_pack()
    for name, figure in known.figures.items():
        if name not in pack.figures:
            raise PackError(say("law.file.missing", name=name, place="figures"))
        _check_form(pack.figures[name], figure)
    for programme in known.runs:
        if programme not in pack.runs:
            raise PackError(say("law.file.missing", name=programme, place=PROGRAMMES))
    try:
        return Estimator(pack)
    except LawError as wrong:
        raise PackError(wrong.sentence) from wrong


def _check_form(figure: Figure, known: Figure) -> None:
    """Unit, keys and kind of value as the rules know them; other values, more days, more keys."""
    is_same = (figure.unit, figure.by) == (known.unit, known.by)
    if not is_same or not all(_fits(entry, known) for entry in figure.entries):
        raise PackError(say("law.file.shape", place=figure.name))


def _fits(entry: Entry, known: Figure) -> bool:
    begun = [one for one in known.entries if one.first <= entry.first and one.value is not None]
    before = (begun or [one for one in known.entries if one.value is not None])[-1:]
    if entry.value is None or not before or before[0].value is None:
        return True
    value, model = entry.value, before[0].value
    if isinstance(value, Table) and isinstance(model, Table):
        return value.cells.keys() >= model.cells.keys()
    return _kind(value) == _kind(model)


def _kind(value: FigureValue) -> str:
    if isinstance(value, str):
        return "text"
    if isinstance(value, Table):
        return "table"
    return "steps" if isinstance(value, Steps) else "number"
