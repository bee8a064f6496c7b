"""Emergency aid, event grants, births in Seoul and elder care, plainly: fact bases A 3.7, A 4, B 9.

Every answer is (verdict, amounts); amounts None where there are none to show.
"""

from datetime import date
from typing import Any, TypeAlias

from tests.core.law.plain.livelihood import Livelihood
from tests.core.law.plain.told import Member, Told, parameter

Answer: TypeAlias = tuple[str, Any]

MILLION = 1_000_000
CEILING = {"gyeonggi": 152, "other": 130}
TAKEN_OFF = {"gyeonggi": 42, "other": 35}
NOTHING: Answer = ("not_entitled", (0, 0))
UNKNOWN: Answer = ("not_covered", None)


class Urgent:
    """What hangs on an event; by the last known amounts in 2027."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.year = told.day.year
        self.plain = Livelihood(told)

    # -- emergency aid ------

    def _income(self) -> int:
        """Gross, with the pensions received today by those counted."""
        counted = {member.told["id"] for member in self.told.counted}
        received = self.told.receives("basic_pension")
        pensions = sum(int(it["amount"]) for it in received if it["member"] in counted)
        return self.told.gross_income + pensions

    def _property(self) -> int:
        told = self.told
        home = 0
        if told.tenure == "own":
            home = told.part("home", "value")
        elif told.tenure in ("jeonse", "monthly_rent", "public_rental"):
            home = told.part("home", "deposit")
        owned = max(0, home - TAKEN_OFF.get(told.region, 69) * MILLION)
        for name in ("general", "financial", "memberships"):
            owned += told.part("property", name)
        for car in told.cars:
            if car.get("use", "general") not in ("business", "disabled"):
                owned += car["value"]
        return owned - told.debts

    def _support(self) -> int:
        """The flat amount of the year, of 2026 in 2027."""
        table = parameter("emergency.livelihood", self.told.day)
        amount = table[min(self.told.size, 6)]
        for _ in range(6, self.told.size):
            amount += parameter("emergency.livelihood_extra_member", self.told.day)
        return int(amount)

    def emergency(self) -> Answer:
        told = self.told
        holds = (
            bool(told.content["crisis"])
            and self._income() <= told.line(75)
            and self._property() <= CEILING.get(told.region, 241) * MILLION
            and told.part("property", "financial") <= told.median + 6 * MILLION
        )
        if not holds:
            return NOTHING
        if self.year < 2026 and told.size >= 7:
            return UNKNOWN
        if self.year == 2025:
            return "entitled", None
        return "entitled", (self._support(),) * 2

    def seoul_emergency(self) -> Answer:
        told = self.told
        if self.year < 2026:
            return UNKNOWN
        holds = (
            told.region == "seoul"
            and bool(told.content["crisis"])
            and self._income() <= told.line(100)
            and self._property() <= 409 * MILLION
            and told.part("property", "financial") <= 10 * MILLION
            and not self.plain.livelihood()[0]
        )
        medical = self.plain.medical_aid()
        if not holds or medical is True:
            return NOTHING
        if medical is None:
            return "undecided", (0, self._support())
        return "entitled", (self._support(),) * 2

    # -- grants on an event ------

    def grant(self, amount: int) -> Answer:
        if self.plain.livelihood()[0] or self.plain.has_housing():
            return "entitled", (amount, amount)
        return {
            True: ("entitled", (amount, amount)),
            None: ("undecided", (0, amount)),
            False: NOTHING,
        }[self.plain.medical_aid()]

    # -- births ------

    def _carries(self, child: Member) -> bool:
        """The first counted child of one relation and day."""
        same = [
            it
            for it in self.told.counted
            if it.told["birth_date"] == child.told["birth_date"]
            and it.says("relation", "") == child.says("relation", "")
        ]
        return same[0] is child

    def _order(self, member: Member) -> int:
        relation = member.says("relation", "")
        if member.says("pregnant", False):
            return 1 + len([it for it in self.told.members if it.says("relation", "") == "child"])
        listed = [it for it in self.told.content["members"] if it.get("relation") == relation]
        elder = sorted(listed, key=lambda it: str(it["birth_date"]))
        return elder.index(member.told) + 1

    def births(self) -> dict[str, Answer]:
        """Maternity transport and postpartum care of everybody who may carry them."""
        found: dict[str, Answer] = {}
        late = self.year >= 2026
        transport = (700_000, 800_000, 1_000_000) if late else (700_000,) * 3
        care = (1_000_000, 1_200_000, 1_500_000) if late else (1_000_000,) * 3
        for member in self.told.counted:
            expecting = bool(member.says("pregnant", False))
            if not expecting and member.age >= 1:
                continue
            place = min(self._order(member), 3) - 1
            holds = self.told.region == "seoul" and (expecting or self._carries(member))
            days = (self.told.day - date.fromisoformat(member.told["birth_date"])).days
            in_time = expecting or days <= (180 if late else 60)
            id_ = member.told["id"]
            found[f"seoul_maternity_transport/{id_}"] = _once(holds, transport[place])
            found[f"seoul_postpartum_care/{id_}"] = _once(holds and in_time, care[place])
        return found

    # -- elder care ------

    def senior_care(self, member: Member) -> Answer:
        status = [
            self.plain.livelihood()[0],
            self.plain.medical_aid(),
            self.plain.has_housing(),
            bool(self.plain.pupils()) and self.plain.recognised <= self.told.line(50),
            self.plain.is_near_poor(),
            self.plain.pension.is_entitled(member),
        ]
        if member.says("ltc_grade", "none") != "none":
            return "not_entitled", None
        if True in status:
            return "entitled", None
        # medical aid left to the office: refused it leaves near-poor, so there is a status anyway
        return ("entitled" if None in status else "not_entitled"), None

    def dementia_treatment(self, member: Member) -> Answer:
        by_grade = member.says("ltc_grade", "none") in ("5", "cognitive")
        holds = member.says("dementia", by_grade) and self.plain.recognised <= self.told.line(140)
        return ("entitled", (0, 30_000)) if holds else NOTHING


def _once(holds: bool, amount: int) -> Answer:
    return ("entitled", (amount, amount)) if holds else NOTHING


def urgently(content: dict[str, Any], day: date) -> dict[str, Answer]:
    """Everything of this group, by programme and member."""
    told = Told(content, day)
    urgent = Urgent(told)
    found = {
        "emergency_livelihood": urgent.emergency(),
        "seoul_emergency": urgent.seoul_emergency(),
        "childbirth_grant": urgent.grant(700_000),
        "funeral_grant": urgent.grant(800_000),
        **urgent.births(),
    }
    for member in told.counted:
        if member.age >= 65:
            found[f"senior_care/{member.told['id']}"] = urgent.senior_care(member)
        if member.age >= 60:
            found[f"dementia_treatment/{member.told['id']}"] = urgent.dementia_treatment(member)
    return found
