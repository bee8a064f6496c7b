"""The Center finds cases that look alike and asks who has them; the answer ends it."""

from collections.abc import Callable
from typing import Any

from tests.helpers.centers import Center
from tests.helpers.laptops import decoded
from tests.helpers.writers import Writer, a_uuid

Enrol = Callable[[str], Writer]


def who(name: str, born: str | None) -> dict[str, Any]:
    state = "given" if born else "unknown"
    answer = {"state": state, "period": None, "source": None, "seen": None}
    return {"name": name, "birth_date": answer | ({"value": born} if born else {})}


def add_person(writer: Writer, case: str, name: str, born: str | None) -> str:
    member = a_uuid()
    return writer.write(case, who(name, born), kind="member", row=member, group="who", op="new")


def asked(writer: Writer) -> list[dict[str, Any]]:
    """What a sync of this person brings."""
    head = writer.manifest()[writer.user_stream].head
    pulled = writer.pull(writer.user_stream) if head else None
    rows = [row for frame in (pulled.frames if pulled else ()) for row in frame.rows]
    values = [decoded(bytes(one.change))["v"] for row in rows for one in row.heads]
    return [value for value in values if value.get("about") == "duplicate"]


def two_cases(center: Center, enrol: Enrol) -> tuple[Writer, Writer, str, str]:
    """One household known to two consultants, as two cases."""
    gaon, narae = enrol("gaon"), enrol("narae")
    first, second = center.add_case(), center.add_case()
    center.staff.assign(first, "gaon")
    center.staff.assign(second, "narae")
    add_person(gaon, first, "다솜찬", "1952-03-10")
    add_person(narae, second, "다솜 찬", "1952-03-10")
    gaon.push()
    narae.push()
    return gaon, narae, first, second


def test_both_are_asked_once_and_the_staff_see_the_pair(center: Center, enrol: Enrol) -> None:
    gaon, narae, first, second = two_cases(center, enrol)
    (found,) = center.staff.look_for_duplicates()
    assert ({found.case, found.other}, found.why) == ({first, second}, ("person",))
    assert center.staff.look_for_duplicates() == (found,)
    for writer in (gaon, narae):
        (notice,) = asked(writer)
        assert (notice["case"], notice["other"]) == (found.case, found.other)
        assert notice["why"] == ["person"]


def test_an_answer_of_either_kind_ends_it(center: Center, enrol: Enrol) -> None:
    gaon, narae, _, _ = two_cases(center, enrol)
    (found,) = center.staff.look_for_duplicates()
    for writer, op, into in ((gaon, "mrg", found.other), (narae, "set", None)):
        writer.write(
            found.case, {"into": into}, kind="case", row=found.case,
            group=f"same_as.{found.other}", op=op,
        )  # fmt: skip
        outcomes = writer.outcomes()
        held = {code for code in outcomes.values() if code.startswith("held")}
        if not held:
            break
    assert center.staff.look_for_duplicates() == ()


def test_only_where_it_belongs_is_one_row_the_same_as_another(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon = enrol("gaon")
    gaon.write(case, {"into": a_uuid()}, kind="case", row=case, group="stage", op="mrg")
    assert gaon.outcomes() == {1: "held:invalid"}


def test_somebody_who_left_the_household_makes_no_pair(center: Center, enrol: Enrol) -> None:
    gaon, narae, first, _ = two_cases(center, enrol)
    member = decoded(gaon.written[0])["r"]
    gaon.remove(first, "member", member, [gaon.cid(1)])
    gaon.push()
    assert center.staff.look_for_duplicates() == ()
    assert asked(narae) == []
