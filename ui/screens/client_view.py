"""Together view (함께 보기, SCREENS 14): what the household may see, and nothing else.

No notes, scores, debts, refusals, closed programmes or other cases; assumptions in one sentence.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from core.casework.case_file import CaseFile
from core.casework.wording import Wording
from core.clock import Clock
from core.sentence import Sentence, say
from ui.screens.estimate import FORM, EstimateScreen
from ui.screens.estimate_rows import Headline, ResultRow
from ui.screens.household_words import in_a_row, name_words
from ui.screens.money import MAN, won, won_range
from ui.screens.paper.words import assumed_words

ASK_AFTER = timedelta(minutes=2)
"""After this long the passphrase is asked for: the laptop may be in other hands (SCREENS 5)."""


class ClientViewScreen:
    """The estimate as the household sees it. is_handed: the laptop is in the household's hands."""

    def __init__(self, estimate: EstimateScreen, clock: Clock) -> None:
        self._estimate = estimate
        self._clock = clock
        self._since: datetime = clock.now()
        self.is_handed = False

    @property
    def estimate(self) -> EstimateScreen:
        """The screen that works the numbers out."""
        return self._estimate

    def changed(self, listener: Callable[[], None]) -> Callable[[], None]:
        return self._estimate.changed(listener)

    @property
    def asks_passphrase(self) -> bool:
        """Whether going back needs the passphrase."""
        return self.is_handed or self._clock.now() - self._since >= ASK_AFTER

    def hand_over(self) -> None:
        """From now on nobody comes back to the consultant's screens without the passphrase."""
        self.is_handed = True

    @property
    def file(self) -> CaseFile | None:
        return self._estimate.file

    @property
    def title(self) -> Sentence:
        return say("together.title", name=name_words(self._estimate.name or None))

    @property
    def headline(self) -> Headline | None:
        return self._estimate.headline

    @property
    def amount(self) -> Sentence | None:
        headline = self.headline
        return won_range(headline.low, headline.high) if headline else None

    @property
    def ends(self) -> tuple[Sentence, Sentence] | None:
        """What the month may be at least and at most, in whole 만원; None without a range."""
        headline = self.headline
        if headline is None or headline.high is None or not headline.is_range:
            return None
        low = won(headline.low // MAN * MAN)
        high = won(-(-headline.high // MAN) * MAN)
        return say("together.less", amount=low), say("together.more", amount=high)

    @property
    def rows(self) -> tuple[ResultRow, ...]:
        """Monthly benefits that can be received or may turn out so."""
        return tuple(row for row in self._estimate.rows if row.is_monthly and row.is_found)

    @property
    def further(self) -> Sentence | None:
        """The names of all others, never summed."""
        titles = {
            row.programme: row.title
            for row in self._estimate.rows
            if row.is_found and not row.is_monthly and not row.is_on_event
        }
        if not titles:
            return None
        listed = in_a_row(list(titles.values()), "words.comma")
        return say("together.further", n=len(titles), what=listed)

    def assumed(self, wording: Wording) -> Sentence | None:
        """What was assumed, without saying who refused what."""
        reckoned, headline = self._estimate.reckoned, self.headline
        if reckoned is None or headline is None:
            return None
        return assumed_words(headline.assumptions, reckoned.sheet, wording, FORM)

    @property
    def next_step(self) -> Sentence:
        dong = self.file.home.dong if self.file else None
        return say("together.next_at", dong=dong) if dong else say("together.next")
