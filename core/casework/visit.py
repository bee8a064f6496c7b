"""A visit and the moves it may make: planned → open → finished → received.

`received` is not written by anybody: a finished visit is received when the Center has
acknowledged its report and every change before it (docs/spec/records.md section 3).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from core.errors import Mistake
from core.sentence import say


class VisitStage(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    FINISHED = "finished"
    RECEIVED = "received"


_MOVES = {
    VisitStage.PLANNED: (VisitStage.OPEN,),
    VisitStage.OPEN: (VisitStage.FINISHED,),
    VisitStage.FINISHED: (VisitStage.RECEIVED,),
    VisitStage.RECEIVED: (),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """When, what for and with whom. companions: colleagues who come along, by their own words."""

    day: date | None
    at: time | None = None
    purpose: str | None = None
    companions: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "date": self.day.isoformat() if self.day else None,
            "time": self.at.isoformat("minutes") if self.at else None,
            "purpose": self.purpose,
            "with": list(self.companions),
        }

    @classmethod
    def from_json(cls, body: Mapping[str, Any] | None) -> "Plan":
        body = body or {}
        day, hour = body.get("date"), body.get("time")
        return cls(
            date.fromisoformat(day) if day else None,
            time.fromisoformat(hour) if hour else None,
            body.get("purpose"),
            tuple(body.get("with") or ()),
        )


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay at one home.

    received_ms: the Center's time of the acknowledgement, milliseconds since 1970, or None.
    """

    id: str
    case: str
    plan: Plan
    stage: VisitStage = VisitStage.PLANNED
    began: datetime | None = None
    ended: datetime | None = None
    received_ms: int | None = None

    @classmethod
    def from_groups(
        cls,
        row: str,
        case: str,
        plan: Mapping[str, Any] | None,
        stage: Mapping[str, Any] | None,
    ) -> "Visit":
        stage = stage or {}
        began, ended = stage.get("began"), stage.get("ended")
        return cls(
            row,
            case,
            Plan.from_json(plan),
            VisitStage(stage.get("stage") or "planned"),
            datetime.fromisoformat(began) if began else None,
            datetime.fromisoformat(ended) if ended else None,
        )

    def check_move(self, to: VisitStage) -> None:
        """Raises Mistake when the visit may not go there from where it stands."""
        if to not in _MOVES[self.stage]:
            raise Mistake(say(f"visit.cannot_become_{to.value}"))

    def check_open(self) -> None:
        """Raises Mistake unless answers may be written."""
        if self.stage is not VisitStage.OPEN:
            raise Mistake(say("visit.not_open"))

    @property
    def is_over(self) -> bool:
        return self.stage in (VisitStage.FINISHED, VisitStage.RECEIVED)
