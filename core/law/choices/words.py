"""Choices and effects, as sentences. Names of members are handed in; they are no texts."""

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from core.law.choices.care import CareChoice, CareWay
from core.law.choices.effects import Effect, Given
from core.law.choices.sets import Choices, CompatibleSet, Exclusion, Key
from core.law.results import Ends
from core.sentence import Sentence, Value, say

NameOf: TypeAlias = Callable[[int], Value]
"""How a member is called, by place as listed."""

_EFFECTS: Final = {
    "lowers": "choices.effect.lowers",
    "raises": "choices.effect.raises",
    "opens": "choices.effect.opens",
    "closes": "choices.effect.closes",
    "may_change": "choices.effect.may_change",
}
_MEASURED: Final = ("lowers", "raises")
_ABOUT: Final = 100
"""Won: a span no wider comes from rounding, and is said as one amount."""

_BASIC: Final = ("livelihood", "medical_aid", "housing_benefit", "education_benefit")


# -- what a programme does to the others ------


def given_sentences(given: Given, name_of: NameOf) -> tuple[Sentence, ...]:
    """Whether it counts as income, what it does to each other programme, and what is left."""
    what = programme_name((given.programme, given.person), name_of)
    equal = next((it for it in given.effects if _is_as_much(given, it)), None)
    others = [it for it in given.effects if it is not equal]
    said = [_income(what, given, equal, name_of)]
    said += [effect_sentence(it, name_of) for it in others]
    if given.period == "month":
        said.append(_net(given.net_monthly))
    return tuple(said)


def effect_sentence(effect: Effect, name_of: NameOf) -> Sentence:
    """What it does to one other programme."""
    other = programme_name((effect.programme, effect.person), name_of)
    if effect.kind in _MEASURED:
        return say(_EFFECTS[effect.kind], other=other, much=_won(effect.by))
    return say(_EFFECTS[effect.kind], other=other)


def _is_as_much(given: Given, effect: Effect) -> bool:
    """It is lowered by exactly what counts as income."""
    low, high = given.counted_as_income
    if low is None or high is None or effect.kind != "lowers" or high <= 0:
        return False
    return _said_as(effect.by) is not None and _said_as(effect.by) == _said_as((low, high))


def _income(what: Sentence, given: Given, equal: Effect | None, name_of: NameOf) -> Sentence:
    low, high = given.counted_as_income
    if equal is not None:
        other = programme_name((equal.programme, equal.person), name_of)
        much = _won(given.counted_as_income)
        return say("choices.income.as_much", what=what, much=much, other=other)
    if (low, high) == (0, 0):
        return say("choices.income.not_counted", what=what)
    if low is None or low < 0:
        return say("choices.income.open", what=what)
    return say("choices.income.counted", what=what, much=_won((low, high)))


def _net(net: Ends) -> Sentence:
    low, high = net
    if _said_as(net) == 0:
        return say("choices.net.same")
    if low is not None and low >= 0:
        return say("choices.net.more", much=_won(net))
    if high is not None and high <= 0:
        return say("choices.net.less", much=_won(net))
    return say("choices.net.open")


# -- what can be chosen ------


def choice_sentences(choices: Choices, name_of: NameOf) -> tuple[Sentence, ...]:
    """What excludes each other, the best set and the next one, how sure the order is."""
    best, runner_up = choices.best, choices.runner_up
    if best is None:
        return (say("choices.none"),)
    said = [exclusion_sentence(it, name_of) for it in choices.exclusions]
    said += _set_sentences("choices.best", best, name_of)
    if runner_up is not None:
        said += _set_sentences("choices.next", runner_up, name_of)
        said.append(_order(choices))
    if any(programme in _BASIC for programme, _ in best.given_up):
        said.append(say("choices.keeps_other_things"))
    return *said, say("choices.ask_office")


def exclusion_sentence(exclusion: Exclusion, name_of: NameOf) -> Sentence:
    """Two that cannot be had together."""
    names = names_of((exclusion.first, exclusion.second), name_of)
    return say("choices.exclusion", names=names)


def programme_name(key: Key, name_of: NameOf) -> Sentence:
    """A programme, with the member it is for."""
    programme, person = key
    name = say(f"programme.{programme}")
    if person is None:
        return name
    return say("calendar.what", programme=name, who=name_of(person))


def names_of(keys: Iterable[Key], name_of: NameOf) -> Sentence:
    """Several programmes in one line. Raises ValueError for none."""
    first, *others = (programme_name(key, name_of) for key in keys)
    for other in others:
        first = say("choices.names", one=first, other=other)
    return first


def _set_sentences(key: str, chosen: CompatibleSet, name_of: NameOf) -> list[Sentence]:
    names = names_of(chosen.taken, name_of)
    said = [say(key, names=names, much=_won(chosen.first_year))]
    said += [
        say("choices.limited", programme=say(f"programme.{programme}"), months=months)
        for programme, months in chosen.limited.items()
    ]
    said += [
        say("choices.unpriced", programme=say(f"programme.{programme}"))
        for programme in chosen.unpriced
    ]
    return said


def _order(choices: Choices) -> Sentence:
    margin = choices.margin or (0, 0)
    if choices.is_sure:
        return say(
            "choices.order.same" if margin == (0, 0) else "choices.order.sure", much=_won(margin)
        )
    if choices.depends_on:
        return say("choices.order.depends", count=len(choices.depends_on))
    return say("choices.order.office")


# -- where a child is cared for ------

_PLACES: Final = {"none": "choices.care.at_home", "daycare": "choices.care.in_daycare"}


def care_sentences(choice: CareChoice, name_of: NameOf) -> tuple[Sentence, ...]:
    """What a child has at home and in daycare."""
    who = name_of(choice.person)
    return tuple(say(_PLACES[way.place], who=who, what=_care(way)) for way in choice.ways)


def _care(way: CareWay) -> Sentence:
    """What the child has there, with its amount a month."""
    parts = [
        say("choices.care.has", programme=say(f"programme.{programme}"), much=_won(ends))
        for (programme, _), ends in way.has
    ]
    if not parts:
        return say("choices.care.nothing")
    first, *others = parts
    for other in others:
        first = say("choices.names", one=first, other=other)
    return first


# -- won ------


def _said_as(ends: Ends) -> int | None:
    """The one amount a narrow span is said as, to 10 won; None for a wide one."""
    low, high = ends
    if low is None or high is None or high - low > _ABOUT:
        return None
    sizes = abs(low + high) if low != high else 2 * abs(low)
    return sizes // 2 if low == high else (sizes + 10) // 20 * 10


def _won(ends: Ends) -> Sentence:
    """An amount without its sign."""
    low, high = ends
    one = _said_as(ends)
    if one is not None:
        return say("choices.won" if low == high else "choices.won_about", amount=one)
    if low is None or high is None:
        known = low if high is None else high
        return say("choices.won_from", amount=abs(known or 0))
    least, most = sorted((abs(low), abs(high)))
    if least == 0:
        return say("choices.won_up_to", amount=most)
    return say("choices.won_range", low=least, high=most)
