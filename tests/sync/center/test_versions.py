"""Old and new programs together: nothing is refused for its age, and who is refused is told why."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests

from core.errors import CenterTooOld, ProgramTooOld
from core.record import upcast
from core.record.change import SCHEMA
from core.watch import Watch
from sync.center import judge
from sync.center.desk import Desk
from sync.center.sql import people
from sync.client.run import drive
from sync.client.session import session
from sync.protocol import codec
from sync.protocol import messages as m
from sync.wire.direct import Direct
from sync.wire.sign_in import SignedIn, Signer
from sync.wire.wire import refusal
from tests.helpers.centers import Center
from tests.helpers.enrolled import patience
from tests.helpers.writers import Writer, deposit
from tests.sync.center.test_app import CLOSING, open_to, problem

Enrol = Callable[[str], Writer]
RECORDED = Path(__file__).parent / "recorded"
"""Bodies of pushes as released programs sent them: one file for each."""


# --- bodies of every released version


def tell(center: Center, pushes: list[m.Push]) -> list[m.Pushed]:
    """The recorded laptop and its cases are made known; then it sends what it sent."""
    changes = [json.loads(bytes(one)) for push in pushes for one in push.changes]
    author, laptop = changes[0]["u"], pushes[0].laptop
    cases = sorted({change["st"] for change in changes})
    center.staff.add_consultant(author, author)
    request = m.Enrol("", b"k" * 32, b"box", "견본", "0.1.0", pushes[0].schema)
    with center.base.writing() as connection:
        people.keep_laptop(center.base, connection, laptop, author, request)
        for case in cases:
            people.open_stream(center.base, connection, case, "case")
    for case in cases:
        center.staff.assign(case, author)
    access = center.desk._access.token(laptop)
    replies = [center.desk.handle(push, access) for push in pushes]
    assert all(isinstance(reply, m.Pushed) for reply in replies), replies
    return [reply for reply in replies if isinstance(reply, m.Pushed)]


@pytest.mark.parametrize("file", sorted(RECORDED.glob("*.jsonl")), ids=lambda file: file.stem)
def test_what_a_released_program_sent_is_applied_and_given_back(center: Center, file: Path) -> None:
    pushes = [codec.decode(m.Push, line) for line in file.read_bytes().splitlines()]
    said = tell(center, pushes)
    assert [reply.acked for reply in said] == [p.first + len(p.changes) - 1 for p in pushes]
    assert center.held() == {}
    sent = {bytes(one) for push in pushes for one in push.changes}
    assert sent <= set(center.changes().values())
    before = center.everything()
    access = center.desk._access.token(pushes[0].laptop)
    for push in pushes:
        center.desk.handle(push, access)
    assert center.everything() == before


def test_every_record_schema_has_its_recorded_bodies() -> None:
    written = {
        json.loads(line)["sv"]
        for file in RECORDED.glob("*.jsonl")
        for line in file.read_bytes().splitlines()
    }
    assert written == set(range(1, SCHEMA + 1))


# --- a laptop that is newer than the Center


def later(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A planted step: the next schema calls the amount "won"."""
    value = dict(body["v"] or {})
    if "value" in value:
        value["won"] = value.pop("value")
    return {**body, "v": value}


def test_a_newer_laptops_work_is_kept_and_applied_once_the_center_is_newer(
    center: Center, enrol: Enrol, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    gaon = enrol("gaon")
    old = gaon.write(case, deposit(7))
    new = gaon.write(
        case, {"state": "given", "won": 8}, base=[old], schema=SCHEMA + 1, extra={"zz": 1}
    )
    pushed = gaon.push()
    assert [(one.seq, one.code) for one in pushed.outcomes] == [(2, "held:schema")]
    assert isinstance(gaon.ask(m.Manifest(1)), m.Streams)
    assert center.held()[new] == gaon.written[1]

    monkeypatch.setattr(judge, "SCHEMA", SCHEMA + 1)
    assert center.staff.decide(gaon.laptop, 1, 2, apply=True, note=None) == "applied"
    assert center.changes()[new] == gaon.written[1]
    assert center.standing(case)["fact", "household/home.deposit", "value"] == {new}


def test_one_value_in_two_schemas_is_no_conflict(
    center: Center, enrol: Enrol, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    monkeypatch.setattr(judge, "SCHEMA", SCHEMA + 1)
    read = upcast.lifted
    monkeypatch.setattr(judge, "lifted", lambda body: read(body, SCHEMA + 1, {SCHEMA: later}))
    gaon.write(case, {"state": "given", "value": 8})
    narae.write(case, {"state": "given", "won": 8}, schema=SCHEMA + 1)
    gaon.push()
    assert narae.outcomes() == {1: "same"}
    assert center.conflicts(case) == set()


# --- a laptop that is too old, or speaks another protocol


def test_a_program_too_old_sends_all_it_has_and_is_told(center: Center, tmp_path: Path) -> None:
    laptop = center.enrol("gaon", tmp_path / "laptop")
    case = center.add_case()
    center.staff.assign(case, "gaon")
    desk = Desk(center.base, center.keys, min_schema=SCHEMA + 1)
    laptop.note(case, "오래된 프로그램의 메모")
    me = laptop.enrolment
    signer = Signer(center.base.center, me.laptop, me.signing_key, "0.1.0")
    wire = SignedIn(Direct(desk), signer, laptop.clock.monotonic)
    with pytest.raises(ProgramTooOld) as told:
        drive(session(laptop.shelf, laptop.clock), wire, patience(), Watch())
    assert told.value.sentence.key == "sync.program_too_old"
    assert laptop.waiting() == set()
    assert len([body for body in center.changes().values() if "메모".encode() in body]) == 1
    laptop.close()


@pytest.mark.parametrize(
    ("path", "name"),
    [("/v2/sync/push", "center-too-old"), ("/v0/time", "program-too-old"), ("/x", "not-found")],
)
def test_another_protocol_is_refused_by_its_age(center: Center, path: str, name: str) -> None:
    authority = str(center.keys.folder / "authority.pem")
    with open_to(center) as address:
        said = problem(requests.get(address + path, headers=CLOSING, verify=authority, timeout=20))
    assert said.name == name
    assert said.status == (404 if name == "not-found" else 426)


def test_a_laptop_newer_than_the_center_says_so_in_a_sentence() -> None:
    wrong = refusal(msgspec.convert({
        "type": m.URN + "center-too-old", "title": "", "status": 426, "server_ms": 1,
    }, m.Problem))  # fmt: skip
    assert isinstance(wrong, CenterTooOld)
    assert wrong.sentence.key == "sync.center_too_old"
