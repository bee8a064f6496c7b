"""What the chart and the comparison say: drops, what is left of more earned, what else changes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.law.facts.programmes import LISTED
from core.law.results import Ends
from core.law.what_if.joint import More
from core.law.what_if.jumps import Jump
from core.law.what_if.samples import Benefit, Sample, Who, order
from core.law.what_if.turns import Turn
from core.law.what_if.what_if import Case, compared
from core.sentence import Sentence, say
from ui.screens.money import won, won_range
from ui.screens.what_if.drawing import Drawing
from ui.screens.what_if.variables import Variable

NoticeKind: TypeAlias = Literal["ok", "danger", "range", "info"]
NameOf: TypeAlias = Callable[[int], str]
"""The name of a member, by place as listed."""

MEDICAL: Final = "medical_aid"
_GOING: Final = ("ends", "may_end", "less")
_MOST_NAMES: Final = 4
"""Programmes named in one notice; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A place where the household has less at once. value: the last one before it.

    change: how much less; what: which benefit ends or falls there.
    """

    value: int
    change: Sentence
    what: Sentence
    turn: Turn


@dataclass(frozen=True, slots=True)
class Told:
    """One notice. kind: as of ui.widgets.card."""

    kind: NoticeKind
    words: Sentence
    icon: str


def drops_of(
    drawing: Drawing, name_of: NameOf, waiting: frozenset[str] = frozenset()
) -> tuple[Drop, ...]:
    """Every sure drop, in order. waiting: programmes that are left out of the words."""
    return tuple(
        Drop(one.last, change_words(one.change), turn_words(one.jumps, name_of, waiting), one)
        for one in drawing.turns
        if one.is_drop
    )


def change_words(change: Ends) -> Sentence:
    """By how much a total falls, without a sign: 11만원, or 5만 ~ 11만원."""
    ends = sorted(abs(end) for end in change if end is not None)
    return won_range(ends[0], ends[-1])


def turn_words(
    jumps: Iterable[Jump], name_of: NameOf, waiting: frozenset[str] = frozenset(), *, most: int = 1
) -> Sentence:
    """What ends or falls, cash of a month first; "… 외 n가지"."""
    told = [it for it in jumps if it.programme not in waiting]
    going = sorted(told, key=lambda it: (it.kind not in _GOING, not is_cash(it.programme)))
    if not going:
        return say("what_if.nothing")
    said = _joined([_jump(it, name_of) for it in going[:most]])
    rest = len(going) - most
    return say("what_if.and_more", what=said, n=rest) if rest > 0 else said


def _jump(jump: Jump, name_of: NameOf) -> Sentence:
    what = title_of((jump.programme, jump.person), name_of)
    return say("what_if.jump", what=what, how=say(f"what_if.jump.{jump.kind}"))


def title_of(who: Who, name_of: NameOf) -> Sentence:
    """A programme, with the member it is for."""
    programme, person = who
    title = say(f"programme.{programme}")
    if person is None or not name_of(person):
        return title
    return say("words.dot", a=title, b=name_of(person))


def is_cash(programme: str) -> bool:
    """Paid every month and in the sums."""
    listed = LISTED.get(programme)
    return listed is not None and listed.is_cash


def _joined(parts: Sequence[Sentence]) -> Sentence:
    first, *others = parts
    for other in others:
        first = say("words.comma", a=first, b=other)
    return first


# -- what is left of more earned ------


def rate_words(variable: Variable, one: Sample, more: Sample, step: int) -> Sentence | None:
    """What is left of one step more; None where the answer is no income of a month.

    Where answers are missing it is said of both ends of the total, each by itself.
    """
    if not variable.is_income:
        return None
    ends = zip(one.total, more.total, strict=True)
    left = [high - low for low, high in ends if low is not None and high is not None]
    if not left:
        return None
    amount = won(step)
    if len(set(left)) == 1:
        key, much = _kept("what_if.rate", left[0])
        return say(key, amount=amount, much=much, share=lost_share(left[0], step))
    first, second = (_signed(it) for it in left)
    return say("what_if.rate.ends", amount=amount, first=first, second=second)


def _kept(key: str, left: int) -> tuple[str, Sentence]:
    return (key if left >= 0 else f"{key}.less"), won(abs(left))


def _signed(left: int) -> Sentence:
    return won(left) if left >= 0 else say("what_if.minus", amount=won(-left))


def lost_share(left: int, step: int) -> str:
    """How much of a step is lost again, in whole per cent, halves up."""
    return f"{(200 * (step - left) + step) // (2 * step)}%"


# -- what else changes ------


def notices_of(
    first: Sample,
    second: Sample,
    waiting: frozenset[str] = frozenset(),
    more: int | None = None,
    joint: More | None = None,
) -> tuple[Told, ...]:
    """Money in all, then gains and losses that are not monthly money, medical aid by itself.

    waiting: programmes that are left out · more: by how much more is earned in the second, won a
    month, where that is known · joint: by how much the second has more, in one reckoning.
    """
    found = [_money(first, second, more, joint)]
    gone, come, may_go = _beside_money(first, second)
    if MEDICAL in {programme for programme, _ in (*gone, *may_go)}:
        key = "what_if.medical.goes" if (MEDICAL, None) in gone else "what_if.medical.may_go"
        found.append(Told("danger", say(key), "heart-pulse"))
    listings: tuple[tuple[NoticeKind, str, list[Who], str], ...] = (
        ("danger", "what_if.also_goes", gone, "triangle-alert"),
        ("range", "what_if.may_go", may_go, "circle-help"),
        ("ok", "what_if.also_comes", come, "plus"),
    )
    for kind, key, listed, icon in listings:
        told = [who for who in listed if who[0] not in waiting]
        others = [who for who in told if who[0] != MEDICAL or key == "what_if.also_comes"]
        if others:
            found.append(Told(kind, say(key, what=_names(others)), icon))
    return tuple(found)


def _money(first: Sample, second: Sample, more: int | None, joint: More | None) -> Told:
    """By how much the household has more or less, as far as that is sure."""
    low, high = compared(Case((), first), Case((), second), joint).total
    if (low, high) == (0, 0):
        return Told("info", say("what_if.money.same"), "equal")
    if (first.total, first.benefits) == (second.total, second.benefits):
        return Told("info", say("what_if.money.same_span"), "equal")
    is_exact = low == high
    if low is not None and low > 0:
        if is_exact and more is not None and more > low:
            words = say("what_if.money.earned", more=won(more), much=won(low))
        else:
            key = "what_if.money.more" if is_exact else "what_if.money.more_least"
            words = say(key, much=won(low))
        return Told("ok", words, "trending-up")
    if high is not None and high < 0:
        key = "what_if.money.less" if is_exact else "what_if.money.less_least"
        return Told("danger", say(key, much=won(-high)), "trending-down")
    if low == 0 and high is not None:
        return Told("ok", say("what_if.money.not_less", much=won(high)), "trending-up")
    if high == 0 and low is not None:
        return Told("danger", say("what_if.money.not_more", much=won(-low)), "trending-down")
    return Told("range", say("what_if.money.open"), "circle-help")


def _beside_money(first: Sample, second: Sample) -> tuple[list[Who], list[Who], list[Who]]:
    """What goes surely, what comes, and what may go, apart from monthly cash."""
    gone, come, may_go = [], [], []
    for who in sorted({*first.benefits, *second.benefits}, key=order):
        before, after = _verdict(first.benefits.get(who)), _verdict(second.benefits.get(who))
        if is_cash(who[0]) or _is_closed(first, second, who) or before == after:
            continue
        if before == "entitled" and after == "not_entitled":
            gone.append(who)
        elif after == "entitled":
            come.append(who)
        elif before != "not_entitled":
            may_go.append(who)
    return gone, come, may_go


def _verdict(benefit: Benefit | None) -> str:
    return "not_entitled" if benefit is None else benefit.verdict


def _is_closed(first: Sample, second: Sample, who: Who) -> bool:
    found = first.benefits.get(who) or second.benefits.get(who)
    return found is not None and found.is_closed


def _names(listed: Sequence[Who]) -> Sentence:
    """The programmes, each once, the rest counted."""
    titles = [say(f"programme.{programme}") for programme in dict.fromkeys(it[0] for it in listed)]
    said = _joined(titles[:_MOST_NAMES])
    rest = len(titles) - _MOST_NAMES
    return say("what_if.and_more", what=said, n=rest) if rest > 0 else said


def medical_ahead(drawing: Drawing, value: int) -> Turn | None:
    """The first turn from a value on at which medical aid ends or may end."""
    return next(
        (
            turn
            for turn in drawing.turns
            if turn.first > value
            and any(it.programme == MEDICAL and it.kind in _GOING for it in turn.jumps)
        ),
        None,
    )
