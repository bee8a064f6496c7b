"""Amounts of won in words for lists and headlines (design system 3.4, 4).

Exact amounts stand to the won; ranges stand in 만원 and are rounded outwards, so that a bound is
never said higher than the low end or lower than the high end (docs/decisions/0042-amounts.md).
"""

from core.sentence import Sentence, say

MAN = 10_000
EOK = 100_000_000


def won(amount: int) -> Sentence:
    """349_700 -> 34만 9,700원; parts that are zero are left out."""
    eok, rest = divmod(amount, EOK)
    man, ones = divmod(rest, MAN)
    parts = {"eok": eok, "man": man, "won": ones}
    named = [name for name, part in parts.items() if part] if amount > 0 else []
    key = "money." + ("_".join(named) or "won")
    return say(key, whole=f"{amount:,}", **{name: f"{part:,}" for name, part in parts.items()})


def won_range(low: int, high: int | None) -> Sentence:
    """175_192 and 525_192 -> 17만 ~ 53만원; equal ends stand as one amount; None: no upper end."""
    if high is None:
        return say("money.from", low=_man(low), low_short=_short(low, up=False))
    if low == high:
        return won(low)
    return say(
        "money.range",
        low=_man(low),
        high=f"{-(-high // MAN):,}",
        low_short=_short(low, up=False),
        high_short=_short(high, up=True),
    )


def up_to(high: int) -> Sentence:
    """1_588_240 -> 159만원: the upper end as ranges show it, rounded up."""
    return say("money.up_to", high=f"{-(-high // MAN):,}", high_short=_short(high, up=True))


def won_axis(amount: int) -> Sentence:
    """A round amount beside an axis: 100만, 1억, 1억 2,000만, ₩1.00M."""
    eok, rest = divmod(amount // MAN, EOK // MAN)
    key = "money.axis" if not eok else "money.axis_eok_man" if rest else "money.axis_eok"
    return say(key, eok=f"{eok:,}", man=f"{rest:,}", short=_short(amount, up=False))


def won_monthly(low: int, high: int | None) -> Sentence:
    """The headline of a month: 월 100만 ~ 159만원."""
    return say("money.monthly", amount=won_range(low, high))


def won_falls(now: int, then: int) -> Sentence:
    """How far an answer narrows a range: 58만 → 35만원."""
    return say(
        "money.falls",
        now=f"{-(-now // MAN):,}",
        then=f"{-(-then // MAN):,}",
        now_short=_short(now, up=True),
        then_short=_short(then, up=True),
    )


def _man(low: int) -> str:
    """The low end in 만, "0" without the word 만."""
    man = low // MAN
    return f"{man:,}만" if man else "0"


def _short(amount: int, *, up: bool) -> str:
    """The short form of English lists: 1.01M, 520k, 900; rounded down, or up."""
    for unit, name in ((1_000_000, "M"), (1_000, "k")):
        if amount >= unit:
            step = unit // 100 if name == "M" else unit
            steps = -(-amount // step) if up else amount // step
            return f"{steps // 100}.{steps % 100:02d}M" if name == "M" else f"{steps:,}k"
    return f"{amount:,}"
