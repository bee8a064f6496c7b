"""Which papers to take along: read from the pack, chosen by what is known of the home.

Source of each paper: `forms/papers.yaml` of the pack. A paper whose condition is not known stays,
with the note that says for whom it is, unless the file says otherwise.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import yaml

from core.casework.sheet import Sheet
from core.errors import PackError
from core.people.answer import State
from core.record.kinds import HOUSEHOLD
from core.sentence import say

SHIPPED: Final = Path(__file__).parents[3] / "resources" / "pack" / "forms" / "papers.yaml"
_FIELDS: Final = {
    "id", "got", "name", "note", "when", "only_if_known", "standing", "source",
}  # fmt: skip


class Got(StrEnum):
    """Where a paper comes from; in the order of the list."""

    OWN = "own"
    OFFICE = "office"
    COUNTER = "counter"
    PROXY = "proxy"


@dataclass(frozen=True, slots=True)
class BringPaper:
    """One paper. names, notes: by language · fact, values: the condition, fact None without one ·
    only_if_known: left out while the fact is not known · is_sure: more than one source has it."""

    id: str
    got: Got
    names: Mapping[str, str]
    notes: Mapping[str, str]
    fact: str | None
    values: tuple[Any, ...]
    only_if_known: bool
    is_sure: bool
    source: str


@dataclass(frozen=True, slots=True)
class BringList:
    """Every paper the pack knows. as_of: the day on which the list was gathered."""

    as_of: date
    papers: tuple[BringPaper, ...]


@dataclass(frozen=True, slots=True)
class Needed:
    """A paper this household takes along. with_note: whether its note is needed to read it."""

    paper: BringPaper
    with_note: bool


@lru_cache(maxsize=4)
def load_bring(path: Path = SHIPPED) -> BringList:
    """The list of the pack. Raises PackError naming the paper that may not stand so."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        papers = tuple(_paper(entry) for entry in content["papers"])
        return BringList(content["as_of"], papers)
    except (OSError, yaml.YAMLError, KeyError, TypeError) as wrong:
        raise PackError(say("form.unreadable")) from wrong


def _paper(entry: Mapping[str, Any]) -> BringPaper:
    """A paper lacks neither its names nor its source."""
    try:
        return _read(entry)
    except (KeyError, ValueError, TypeError, AttributeError) as wrong:
        place = f"forms/{SHIPPED.name} {entry.get('id', '?')}"
        raise PackError(say("law.file.shape", place=place)) from wrong


def _read(entry: Mapping[str, Any]) -> BringPaper:
    when = entry.get("when") or {}
    unknown = set(entry) - _FIELDS
    if unknown or not entry["source"] or set(entry["name"]) != {"ko", "en"}:
        raise ValueError(entry["id"])
    if entry["standing"] not in ("confirmed", "single"):
        raise ValueError(entry["standing"])
    return BringPaper(
        entry["id"],
        Got(entry["got"]),
        entry["name"],
        entry.get("note") or {},
        when.get("fact"),
        tuple(when.get("is", ())),
        bool(entry.get("only_if_known", False)),
        entry["standing"] == "confirmed",
        entry["source"],
    )


def needed(listed: BringList, sheet: Sheet) -> tuple[Needed, ...]:
    """The papers of this household, by where they come from."""
    found = [one for paper in listed.papers if (one := _needed(paper, sheet)) is not None]
    order = list(Got)
    return tuple(sorted(found, key=lambda one: order.index(one.paper.got)))


def _needed(paper: BringPaper, sheet: Sheet) -> Needed | None:
    if paper.fact is None:
        return Needed(paper, with_note=True)
    answer = sheet.answer(HOUSEHOLD, paper.fact)
    is_open = answer.state is not State.GIVEN or bool(sheet.others(HOUSEHOLD, paper.fact))
    if is_open:
        return None if paper.only_if_known else Needed(paper, with_note=True)
    return Needed(paper, with_note=False) if answer.value in paper.values else None
