"""When what is found must be applied for: announced windows, claim times of the law, lead times."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from core.law.calendar.days import months_after
from core.law.calendar.entries import ClaimTime, Entry
from core.law.calendar.snapshots import Key, Snapshot
from core.law.engine.figures import Reading
from core.law.household_format import Household
from core.law.pack import Pack

On: TypeAlias = Callable[[date], Snapshot]
Claim: TypeAlias = Literal["regular", "late", "first_half", "second_half"]

_CREDITS: Final[tuple[tuple[str, Claim, str], ...]] = (
    ("earned_income_credit", "regular", "applications.credit_regular"),
    ("earned_income_credit", "late", "applications.credit_late"),
    ("earned_income_credit", "first_half", "applications.credit_first_half"),
    ("earned_income_credit", "second_half", "applications.credit_second_half"),
    ("child_tax_credit", "regular", "applications.credit_regular"),
    ("child_tax_credit", "late", "applications.credit_late"),
    ("culture_card", "regular", "applications.culture_card"),
    ("food_voucher", "regular", "applications.food_voucher"),
)
"""Programme, claim, and the figure that holds its days in every year."""

_HALVES: Final = ("first_half", "second_half")
_LEAD: Final = {"basic_pension": "applications.basic_pension_lead_months"}
"""Programmes that may be applied for before they begin."""

_BACKDATED: Final = ("child_allowance", "parent_benefit")
_BACKDATED_DAYS: Final = "applications.birth_backdated_days"
"""Programmes paid from the month of birth when applied for within so many days of it."""


def apply_entries(
    household: Household, pack: Pack, on: On, day: date, until: date
) -> Iterator[Entry]:
    """Windows and claim times from `day` to `until` of what is found or possible when they open."""
    for programme, times in _times(household, pack, day, until).items():
        ahead = [it for it in times if it.closes >= day]
        for time in ahead:
            opens = max(time.opens or day, day)
            if opens > until or (time.kind == "late" and opens > day):
                continue
            for key in _found(on(opens), programme):
                if opens > day:
                    yield _entry(opens, "apply_opens", key, on(opens), time)
                if time.closes <= until:
                    yield _entry(time.closes, "apply_by", key, on(opens), time)
        if times and not ahead:
            for key in _found(on(day), programme):
                yield _entry(day, "apply_over", key, on(day), times[-1])


def lead_entries(pack: Pack, begun: Entry, day: date) -> Iterator[Entry]:
    """From when something that begins with a birthday may be applied for, never before `day`."""
    figure = _LEAD.get(begun.programme)
    if figure is None or begun.kind not in ("begins", "may_begin"):
        return
    if not any(cause.kind == "birthday" for cause in begun.causes):
        return
    reading = _reading(pack, figure, begun.day)
    if reading is not None and isinstance(reading.value, int):
        opens = months_after(begun.day.replace(day=1), -reading.value)
        time = ClaimTime("window", opens, begun.day, reading.source)
        yield _of_begun(begun, max(opens, day), "apply_from", time)


def backdated_entries(
    household: Household, pack: Pack, on: On, day: date, until: date
) -> Iterator[Entry]:
    """Until when it is still paid from the month of birth."""
    reading = _reading(pack, _BACKDATED_DAYS, day)
    if reading is None or not isinstance(reading.value, int):
        return
    for person, member in enumerate(household.members):
        born = member["birth_date"]
        if not isinstance(born, date):
            continue
        last = born + timedelta(days=reading.value - 1)
        if not day <= last <= until:
            continue
        snapshot = on(max(born, day))
        for programme in _BACKDATED:
            if (programme, person) in snapshot.worths:
                time = ClaimTime("backdated", born, last, reading.source)
                yield _entry(last, "apply_by", (programme, person), snapshot, time)


def _reading(pack: Pack, figure: str, day: date) -> Reading | None:
    """What the figure gives; None where an older pack does not have it."""
    return pack.figures[figure].on(day) if figure in pack.figures else None


def _times(household: Household, pack: Pack, day: date, until: date) -> dict[str, list[ClaimTime]]:
    """Announced windows and yearly claims by programme, in their order."""
    times: dict[str, list[ClaimTime]] = {}
    for programme, windows in pack.windows.items():
        for window in windows:
            time = ClaimTime("window", window.opens, window.closes)
            times.setdefault(programme, []).append(time)
    for programme, claim, figure in _CREDITS:
        if claim in _HALVES and not _may_have_only_wages(household):
            continue
        for year in range(day.year, until.year + 1):
            time_of_year = _in_year(pack, claim, figure, year)
            if time_of_year is not None and time_of_year.closes >= day:
                times.setdefault(programme, []).append(time_of_year)
    return {
        programme: sorted(found, key=lambda it: it.closes) for programme, found in times.items()
    }


def _in_year(pack: Pack, claim: Claim, figure: str, year: int) -> ClaimTime | None:
    """The days a figure gives for a year: "05-01/05-31", or "/11-30" without a first day."""
    reading = _reading(pack, figure, date(year, 1, 1))
    if reading is None or not (reading.is_in_force and isinstance(reading.value, str)):
        return None
    first, _, last = reading.value.partition("/")
    opens = date.fromisoformat(f"{year}-{first}") if first else None
    return ClaimTime(claim, opens, date.fromisoformat(f"{year}-{last}"), reading.source)


def _may_have_only_wages(household: Household) -> bool:
    """Half-year claims are for wage earners without business receipts; unknown may be either."""
    couple = [it for it in household.members if it["relation"] in ("head", "spouse")]
    wages = any(it["tax_year.wages"] != 0 for it in couple)
    receipts = any(_is_above_zero(it["tax_year.business_receipts"]) for it in couple)
    return wages and not receipts


def _is_above_zero(told: object) -> bool:
    return isinstance(told, int) and told > 0


def _found(snapshot: Snapshot, programme: str) -> list[Key]:
    """Whom it is found or possible for, by figures of the day or the last known ones."""
    return [
        key
        for key, worth in snapshot.worths.items()
        if key[0] == programme and (worth.is_known or worth.figures_year is not None)
    ]


def _entry(
    day: date,
    kind: Literal["apply_opens", "apply_by", "apply_over"],
    key: Key,
    snapshot: Snapshot,
    time: ClaimTime,
) -> Entry:
    worth, member = snapshot.worths[key], snapshot.results[key].member
    return Entry(day, kind, key[0], member, key[1], worth, worth, claim=time)


def _of_begun(begun: Entry, day: date, kind: Literal["apply_from"], time: ClaimTime) -> Entry:
    return Entry(
        day,
        kind,
        begun.programme,
        begun.member,
        begun.person,
        None,
        begun.after,
        causes=begun.causes,
        claim=time,
    )
