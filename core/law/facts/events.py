"""Facts that answers make together: a crisis, births on one day, a dementia, a veteran.

Each is known as soon as the answers say enough, and open as long as they do not.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from core.law.facts.answers import Told, Untold
from core.law.facts.open_facts import KnownFacts, OpenFact

_GRADES_OF_DEMENTIA: Final = ("5", "cognitive")
"""Grades of care that are given only with a dementia (노인장기요양보험법 시행령 제7조)."""


def tell_crisis(known: KnownFacts, told: Told) -> None:
    """Whether there is a reason for emergency aid. told: the list; [] = none (decision 10)."""
    _tell(
        known, ("has_crisis", 0), None if isinstance(told, Untold) else bool(told), "crisis", told
    )


def tell_dementia(known: KnownFacts, member: Mapping[str, Told], place: int, listed: int) -> None:
    """The diagnosis; where it is not known, a grade given only with one says so (decision 20)."""
    told, grade = member["dementia"], member["ltc_grade"]
    says: bool | None = None
    if isinstance(told, bool):
        says = told
    elif grade in _GRADES_OF_DEMENTIA:
        says = True
    _tell(known, ("has_dementia", place), says, f"members[{listed}].dementia", told)


def tell_veteran(known: KnownFacts, told: Told, place: int, listed: int) -> None:
    """Whether somebody is of a group of veterans. told: the list; [] = none (decision 21)."""
    says = None if isinstance(told, Untold) else bool(told)
    _tell(known, ("has_veteran_status", place), says, f"members[{listed}].veteran", told)


def tell_births(known: KnownFacts, members: Sequence[Mapping[str, Told]]) -> None:
    """Who is the first of a birth: of counted children of one relation born on one day the first
    listed (decisions 30, 36 and 60). members: all listed; who is not born yet is no person here."""
    for place, listed in enumerate(known.persons):
        shared = {
            other: _share_birth(members[listed], members[other]) for other in known.persons[:place]
        }
        open_ones = [listed, *(other for other, says in shared.items() if says is None)]
        path, why = _unknown_of_birth(members, open_ones)
        says = None if None in shared.values() else True
        says = False if True in shared.values() else says
        _tell(known, ("is_first_of_birth", place), says, path, why)


def _share_birth(one: Mapping[str, Told], elder: Mapping[str, Told]) -> bool | None:
    """An elder of the same birth who is counted; None while missing answers leave that open."""
    alike = [_alike(one[name], elder[name]) for name in ("birth_date", "relation")]
    alike.append(_alike(elder["counted"], told=True))
    if False in alike:
        return False
    return None if None in alike else True


def _alike(one: Told, told: Told) -> bool | None:
    if isinstance(one, Untold) or isinstance(told, Untold):
        return None
    return one == told


def _unknown_of_birth(
    members: Sequence[Mapping[str, Told]], listed: Sequence[int]
) -> tuple[str, Told]:
    """The path of the first answer that is missing to tell births apart, and why it is missing."""
    for place in listed:
        for name in ("birth_date", "relation", "counted"):
            if isinstance(members[place][name], Untold):
                return f"members[{place}].{name}", members[place][name]
    return "", None


def _tell(known: KnownFacts, at: tuple[str, int], says: bool | None, path: str, told: Told) -> None:
    """Puts in a yes or no; open by both cases where the answers do not say."""
    if says is not None:
        known.values[at] = says
        return
    why = told if isinstance(told, Untold) else None
    known.add(OpenFact(path, (at,), why, ({at: False}, {at: True})))
