"""Results of an estimate as rows: badge, amount and bar, the same on every screen.

Badge and amount are read from the likely layer where there is one (design system 3.3, 3.4).
"""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.law.facts.programmes import LISTED
from core.law.judging.tally import Verdict
from core.law.results import Assumption, Ends, Estimate, Result
from core.sentence import Sentence, say
from ui.screens.money import won, won_range

Group: TypeAlias = Literal["main", "further", "refused"]

_MAIN: Final = frozenset({"medical_aid", "emergency_livelihood", "seoul_emergency"})
"""Shown beside the monthly cash, though they enter no sum."""
UP_TO: Final = frozenset(
    {"electricity_discount", "telecom_discount", "dementia_treatment", "seoul_basic_security"}
)
"""What is paid depends on a bill: household.md 5.18 gives the maximum."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One programme, ready to be shown.

    badge: a state of the table `status` of the design · low, high: likely amounts in won of the
    period, None without an amount (high None: no upper end) · sound_low: sure without assumption ·
    is_monthly: cash of a month, with a bar · is_on_event: waits for an event (household.md 5.19).
    """

    programme: str
    member: str | None
    person: int | None
    title: Sentence
    badge: str
    amount: Sentence
    low: int | None
    high: int | None
    sound_low: int
    is_monthly: bool
    is_on_event: bool = False

    @property
    def group(self) -> Group:
        """Where it stands in the list: first, among what is listed only, or among what is not."""
        if not self.is_found:
            return "refused"
        return "main" if self.is_monthly or self.programme in _MAIN else "further"

    @property
    def is_found(self) -> bool:
        """Can be received, or may turn out so."""
        return self.badge not in {"notEligible", "closed"}


@dataclass(frozen=True, slots=True)
class Headline:
    """The month's sum: likely ends, sound ends (None: no upper end), and what was assumed."""

    low: int
    high: int | None
    sound_low: int
    sound_high: int | None
    assumptions: tuple[Assumption, ...]

    @property
    def is_range(self) -> bool:
        return self.low != self.high


def headline_of(estimate: Estimate) -> Headline:
    """The headline's bundle (docs/spec/household.md 6)."""
    bundle = next(one for one in estimate.bundles if one.id == estimate.headline)
    likely = estimate.likely_bundles.get(bundle.id)
    sound = bundle.monthly
    shown = likely.monthly if likely is not None and likely.monthly is not None else sound
    assuming = likely.assuming if likely is not None else ()
    return Headline(shown[0] or 0, shown[1], sound[0] or 0, sound[1], assuming)


def rows_of(estimate: Estimate) -> tuple[ResultRow, ...]:
    """Every programme that is not closed; what can be received first, then by amount."""
    rows = [row_of(result) for result in estimate.results if not result.is_closed]
    return tuple(sorted(rows, key=_order))


def _order(row: ResultRow) -> tuple[bool, bool, int, str, int]:
    ranks = {"eligible": 0, "eligibleRange": 1, "needAnswer": 2, "possible": 2}
    rank = ranks.get(row.badge, 3)
    return (not row.is_found, not row.is_monthly, rank, row.programme, row.person or 0)


def row_of(result: Result) -> ResultRow:
    """One result as a row."""
    verdict, ends = shown_of(result)
    badge = badge_of(result)
    low, high = ends if ends is not None else (None, None)
    is_sound = result.verdict == "entitled" and result.amount is not None
    return ResultRow(
        programme=result.programme,
        member=result.member,
        person=result.person,
        title=say(f"programme.{result.programme}"),
        badge=badge,
        amount=_amount_words(result, verdict, ends),
        low=low,
        high=high,
        sound_low=(result.amount[0] or 0) if is_sound and result.amount else 0,
        is_monthly=_is_cash(result),
        is_on_event=result.is_on_event,
    )


def _is_cash(result: Result) -> bool:
    listed = LISTED.get(result.programme)
    return result.period == "month" and listed is not None and listed.is_cash


def shown_of(result: Result) -> tuple[Verdict, Ends | None]:
    """Verdict and amount to show: the likely ones where assumptions were made."""
    likely = result.likely
    if likely is None or likely.verdict is None:
        return result.verdict, result.amount
    return likely.verdict, likely.amount


def badge_of(result: Result) -> str:
    """The state of the design's table `status` (design system 3.3)."""
    verdict, ends = shown_of(result)
    if result.is_closed:
        return "closed"
    if verdict == "not_covered":
        return "noFigures"
    if verdict == "entitled":
        is_exact = ends is None or ends[0] == ends[1] or result.programme in UP_TO
        return "eligible" if is_exact else "eligibleRange"
    if verdict == "undecided":
        return "needAnswer" if result.missing else "possible"
    return "notEligible"


def _amount_words(result: Result, verdict: Verdict, ends: Ends | None) -> Sentence:
    if verdict == "not_covered":
        return _reference_words(result)
    if verdict == "not_entitled":
        return say("estimate.amount.none")
    if result.standing == "unverified":
        return say("estimate.amount.unverified")
    if ends is None:
        return say(f"estimate.amount.{verdict}")
    words = _up_to_words(ends) if result.programme in UP_TO else _range_words(ends)
    if result.is_on_event:
        return say("estimate.amount.on_event", amount=words)
    if result.period == "month" and not _is_cash(result):
        return say("estimate.amount.monthly", amount=words)
    return words if result.period == "month" else _of_period(result, words)


def _of_period(result: Result, words: Sentence) -> Sentence:
    return say(f"estimate.amount.{'yearly' if result.period == 'year' else 'once'}", amount=words)


def _up_to_words(ends: Ends) -> Sentence:
    """The most there may be; without a limit only that it follows the bill."""
    if ends[1] is None:
        return say("estimate.amount.by_bill")
    return say("estimate.amount.up_to", amount=won(ends[1]))


def _reference_words(result: Result) -> Sentence:
    if result.reference is None or result.reference[0] is None:
        return say("estimate.amount.no_figures")
    ends, year = result.reference[0], result.reference[1]
    return say("estimate.amount.reference", year=str(year), amount=_range_words(ends))


def _range_words(ends: Ends) -> Sentence:
    low, high = ends[0] or 0, ends[1]
    return won(low) if low == high else won_range(low, high)
