"""Pictures of records that differ (08c): real records of two sides, made by real verbs."""

from core.office.case.settling import Settlement
from core.people.answer import Source, given
from core.record.kinds import HOUSEHOLD
from core.store import streams
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from ui.pictures.day import second_head
from ui.pictures.stage import Picture, Stage
from ui.views.conflicts.page import ConflictsView


def _differ(stage: Stage) -> str:
    """A deposit, a telephone whose digits were swapped, texts, and a rent that agrees."""
    case, visit = stage.case("01"), stage.visit("01")
    stage.office.case(case)
    stage.office.open_visit(visit)
    deposit, rent = "home.deposit", "home.monthly_rent"
    stage.office.answer(visit, HOUSEHOLD, deposit, given(10_000_000, Source.PAPER_SEEN))
    stage.office.answer(visit, HOUSEHOLD, rent, given(350_000))
    place = ("fact", f"{HOUSEHOLD}/{deposit}", "value")
    second_head(stage, case, place, given(8_000_000, Source.OFFICE).to_json())
    same = ("fact", f"{HOUSEHOLD}/{rent}", "value")
    second_head(stage, case, same, given(350_000).to_json())
    stage.office.set_caution(case, "초인종이 고장 나 있음. 문을 두드려 주세요.")
    reach = stage.office.case(case).reach
    number = reach.telephone or ""
    theirs = {
        "telephone": f"{number[:-3]}{number[-1]}{number[-2]}{number[-3]}",
        "caution": "작은 개가 있음. 낯선 사람을 보면 짖음.",
        "preferred": None,
    }
    second_head(stage, case, ("case", case, "contact"), theirs)
    return case


def _conflicts(stage: Stage) -> None:
    case = _differ(stage)
    stage.go.show("conflicts", case=case)


def _chosen(stage: Stage) -> None:
    """One is settled, one chosen; what was decided can be decided again."""
    case = _differ(stage)
    found = next(one for one in stage.office.differing_case(case).conflicts if one.kind == "fact")
    seen = frozenset(side.cid for side in found.sides)
    stage.office.settle(case, [Settlement(*found.spot, found.values[0], seen)])
    stage.go.show("conflicts", case=case)
    view = stage.view
    assert isinstance(view, ConflictsView)
    next(row for row in view.rows.values() if row.tiles).tiles[0].click()


def _anew(stage: Stage) -> None:
    _conflicts(stage)
    next(row for row in stage.view.rows.values() if row.tiles).pills["anew"].click()


def _none(stage: Stage) -> None:
    stage.go.show("conflicts", case=stage.case("03"))


def _not_kept(stage: Stage) -> None:
    """Somebody decided otherwise: Today tells it."""
    case = _differ(stage)
    place = ["fact", f"{HOUSEHOLD}/home.deposit", "value"]
    at = int(stage.clock.now().timestamp() * 1000)
    body = {"about": "not_kept", "case": case, "cids": [], "by": "center", "at": at,
            "note": None, "place": place}  # fmt: skip
    head = KeptHead("center.1.1", "app", body, (), at, "center", None)
    row = PulledRow("notice", "told", "value", 1, (head,))
    streams.absorb(stage.office.database, PulledFrame("user", "user", 1, 1, [row]))
    stage.go.show("today")


def _alike(stage: Stage) -> None:
    """The Center asks whether two cases are one household."""
    body = {"about": "duplicate", "case": stage.case("05"), "other": stage.case("01"),
            "why": ["person", "telephone"], "cids": [], "by": "center", "at": 0,
            "note": None}  # fmt: skip
    head = KeptHead("center.1.1", "app", body, (), 0, "center", None)
    row = PulledRow("notice", "asked", "value", 1, (head,))
    streams.absorb(stage.office.database, PulledFrame("user", "user", 1, 1, [row]))
    stage.go.show("today")


def _is_same(stage: Stage) -> None:
    """It was said to be the same: the case shows it."""
    _alike(stage)
    ((alike, *_),) = stage.office.likely_same()
    stage.office.say_same(alike, same=True)
    stage.go.show("case", case=stage.case("05"))


PICTURES: list[Picture] = [
    Picture("08c-conflict", _conflicts),
    Picture("08d-conflict-chosen", _chosen),
    Picture("08e-conflict-anew", _anew),
    Picture("08f-conflict-none", _none),
    Picture("08g-not-kept", _not_kept),
    Picture("08h-alike", _alike),
    Picture("08i-same-household", _is_same),
]
