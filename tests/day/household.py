"""The household of the day, as a line of the Center's case file. Every word of it is a canary."""

import json
from pathlib import Path

from core.casework import actions
from core.casework.actions import Act, answer_act
from core.people.answer import Source, given
from core.people.person import Person

HEAD, SON = "가온들카나리아", "나래뜰카나리아"
STREET = "견본로카나리아 1"
TELEPHONE = "010-0000-0061"
DEPOSIT = 10_061_061
"""What the office knew of the deposit, in won."""

WORDS = (HEAD, SON, STREET, TELEPHONE, str(DEPOSIT))


def write_case(file: Path) -> tuple[str, str]:
    """A grandmother and her son, renting by the month; the ids of the case and of its head."""
    case = actions.new_id()
    head = _person(HEAD, "head", "1952-03-10", "f")
    son = _person(SON, "child", "1980-05-02", "m")
    place = {"district": "eunpyeong", "dong": "견본동", "registered": STREET, "actual": STREET}
    acts = [
        Act("case", case, "place", "new", place),
        Act("case", case, "contact", "set", {"telephone": TELEPHONE}),
        Act("case", case, "stage", "set", {"stage": "open", "arrived": "2026-11-03"}),
        *actions.add_member_acts(head),
        *actions.add_member_acts(son),
        answer_act("household", "home.tenure", given("monthly_rent", Source.OFFICE)),
        answer_act("household", "home.deposit", given(DEPOSIT, Source.OFFICE)),
    ]
    line = {"case": case, "rows": [_row(act) for act in acts]}
    file.write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
    return case, head.id


def _person(name: str, relation: str, born: str, sex: str) -> Person:
    return Person(
        actions.new_id(),
        name=name,
        birth_date=given(born),
        sex=given(sex),
        relation=given(relation),
        counted=given(True),
    )


def _row(act: Act) -> dict[str, object]:
    return {
        "kind": act.kind, "row": act.row, "group": act.group, "op": act.op, "value": act.value,
    }  # fmt: skip
