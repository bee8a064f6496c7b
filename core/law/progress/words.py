"""What became of a household, as sentences."""

from typing import Final

from core.law.progress.change import Change
from core.law.progress.moments import Moment
from core.law.results import Ends
from core.sentence import Sentence, say

_LINE: Final = {
    "rose_above": "progress.line.rose_above",
    "fell_below": "progress.line.fell_below",
    "stayed_above": "progress.line.stayed_above",
    "stayed_below": "progress.line.stayed_below",
    None: "progress.line.not_known",
}
_EARNED: Final = {
    "more": ("progress.earned.more", "progress.earned.more_between", "progress.earned.more_from"),
    "less": ("progress.earned.less", "progress.earned.less_between", "progress.earned.less_from"),
}
_WORK: Final = {
    "began": "progress.work.began",
    "stopped": "progress.work.stopped",
    "works": "progress.work.works",
    "does_not_work": "progress.work.does_not_work",
    None: "progress.work.not_known",
}


def change_sentences(change: Change) -> tuple[Sentence, ...]:
    """Against the line, earned income, work of the head."""
    return say(_LINE[change.line]), _earned(change), say(_WORK[change.work])


def moment_sentence(moment: Moment) -> Sentence:
    """Where the household stands against the line of the day."""
    low, high = moment.below_line
    if moment.is_above is None or low is None or high is None:
        return say("progress.now.not_known")
    if moment.is_above:
        return _from_to(("progress.now.above", "progress.now.above_between"), -high, -low)
    return _from_to(("progress.now.below", "progress.now.below_between"), low, high)


def _from_to(keys: tuple[str, str], low: int, high: int) -> Sentence:
    return say(keys[0], amount=low) if low == high else say(keys[1], low=low, high=high)


def _earned(change: Change) -> Sentence:
    if change.earned is None:
        return say("progress.earned.not_known")
    if change.earned == "same":
        return say("progress.earned.same")
    exact, between, upwards = _EARNED[change.earned]
    low, high = _sizes(change.earned_by)
    if high is None:
        return say(upwards, low=low)
    return say(exact, amount=low) if low == high else say(between, low=low, high=high)


def _sizes(by: Ends) -> tuple[int, int | None]:
    """The least and the most by which it moved, without a sign; one of the ends is known."""
    low, high = by
    if low is not None and low > 0:
        return low, high
    return -(high or 0), None if low is None else -low
