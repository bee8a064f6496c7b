"""What the screens of needs say, as sentences; names of domains and items come from the pack."""

from core.casework.needs.crisis_view import Reason
from core.casework.needs.forms import MOST, Check, isolation_form
from core.casework.needs.isolation import Checked
from core.casework.wording import load_wording
from core.people.answer import State
from core.sentence import Sentence, say
from ui.screens.household_words import in_a_row
from ui.screens.needs.crisis import Crisis
from ui.screens.needs.scores import DomainRow

STATES = (State.UNKNOWN, State.LATER, State.REFUSED)
"""What may stand in the place of a score."""


def who_words(name: str) -> Sentence:
    """A subject: the whole household, or a member by name."""
    return say("needs.who_member", name=name) if name else say("needs.who_home")


def last_words(row: DomainRow) -> Sentence | None:
    """Last time's score, and whether it is worse now."""
    if row.last is None:
        return None
    return say("needs.last_worse" if row.is_worse else "needs.last", score=row.last)


def spoken_row(row: DomainRow, language: str) -> Sentence:
    """A domain with its score, as a screen reader says it."""
    title = row.domain.title.of(language)
    if row.score is None:
        state = row.state if row.state in STATES else State.NOT_ASKED
        return say("needs.spoken_open", domain=title, state=say(f"needs.state.{state.value}"))
    return say("needs.spoken", domain=title, score=row.score, most=MOST)


def reason_words(reason: Reason, screen: Crisis, language: str) -> Sentence:
    """Why the program sees a level."""
    said = _reason(reason, screen, language)
    name = screen.name_of(reason.member)
    return say("needs.view.of", name=name, what=said) if name else said


def _reason(reason: Reason, screen: Crisis, language: str) -> Sentence:
    if reason.cause == "score":
        title = screen.form.domain(reason.what).title.of(language)
        return say("needs.view.score", domain=title, score=reason.n)
    if reason.cause == "star":
        return check_words(isolation_form().item(reason.what), language)
    if reason.cause == "told":
        return say("words.plain", a=load_wording(language).option("crisis", reason.what))
    if reason.cause == "group":
        title = isolation_form().group(reason.what).title.of(language)
        return say("needs.view.group", group=title)
    return say("needs.view.worse", n=reason.n)


def view_words(screen: Crisis, language: str) -> Sentence | None:
    """The program's view with its strongest reasons; None where it has nothing to say."""
    found = screen.seen
    if found.level is None:
        return None
    why = [reason_words(one, screen, language) for one in found.reasons[:_MOST_REASONS]]
    level = say(f"badge.crisis.{found.level}")
    return say("needs.view", level=level, why=in_a_row(why, "words.dot"))


_MOST_REASONS = 3


def check_words(item: Check, language: str) -> Sentence:
    """An item of the checklist with its number."""
    return say("needs.check", number=item.number, title=item.title.of(language))


def choice_words(item: Check, value: int) -> Sentence:
    """One answer to an item."""
    return say(f"needs.check.{item.answers}.{value}")


def sheet_words(sheet: Checked) -> Sentence:
    """How far a checklist is; a sheet with gaps comes to nothing."""
    if not sheet.is_begun:
        return say("needs.check.not_begun")
    if sheet.missing:
        return say("needs.check.incomplete", n=len(sheet.missing))
    return say("needs.check.whole")
