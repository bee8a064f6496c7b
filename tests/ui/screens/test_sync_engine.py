"""The engine of an office over real TLS: a served Center, a wrong certificate, nonsense, nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import NotUnderstood, WrongCenter
from core.office.office import Office
from core.office.opening import create
from tests.helpers.builders import CHEAP, PASSPHRASE, a_case, an_office
from tests.helpers.enrolled import a_laptop_of
from tests.helpers.raw_server import http, raw_server
from tests.helpers.served import Served
from tests.helpers.tls import an_authority
from tests.ui.syncing import AtOnce
from ui.screens.sync.engine import OfficeEngine
from ui.screens.sync.progress import SyncProgress
from ui.screens.sync.run import SyncRun
from ui.texts import Texts


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    (tmp_path / "center").mkdir()
    center = Served(tmp_path / "center").found()
    center.start()
    yield center
    center.stop()


def run_of(office: Office) -> SyncRun:
    return SyncRun(OfficeEngine(office.database, office.clock), office.clock)


def test_an_office_syncs_with_a_center_that_is_another_program(
    served: Served, tmp_path: Path, clock: FixedClock
) -> None:
    cases = served.add_cases(3)
    raw = a_laptop_of(served, tmp_path / "raw")
    raw.close()
    office = create(tmp_path / "laptop", PASSPHRASE, raw.enrolment, clock, CHEAP)
    run = run_of(office)
    run.start(AtOnce())
    assert (run.stage, run.error) == ("done", None)
    assert {line.case for line in office.cases()} == set(cases)
    office.write_note(cases[0], "집주인이 전화했습니다.")
    run.start(AtOnce())
    assert run.receipt().total.sent == run.receipt().total.written == 1
    run.close()
    office.database.close()


def test_a_wrong_certificate_is_told_and_nothing_is_said_to_it(
    tmp_path: Path, clock: FixedClock, texts: Texts
) -> None:
    ours, theirs = an_authority(), an_authority("Another")
    with raw_server(lambda _: http(b"{}"), theirs.server_context(tmp_path)) as server:
        address = f"https://127.0.0.1:{server.port}"
        fields = {"center_url": address, "center_ca": ours.pem, "signing_key": b"k" * 32}
        office = an_office(tmp_path / "laptop", clock, **fields)
        run = run_of(office)
        run.start(AtOnce())
        assert server.asked == []
    assert isinstance(run.error, WrongCenter)
    trouble = SyncProgress(run).trouble
    assert trouble is not None
    assert trouble.kind == "danger"
    assert texts.of(trouble.title) == "보내기가 멈췄습니다"
    assert "아무것도 보내지 않았습니다" in texts.of(trouble.text)
    run.close()
    office.database.close()


def test_nonsense_from_the_center_is_one_sentence_and_nothing_is_lost(
    tmp_path: Path, clock: FixedClock, texts: Texts
) -> None:
    ours = an_authority()
    with raw_server(lambda _: http(b"[1, 2"), ours.server_context(tmp_path)) as server:
        address = f"https://127.0.0.1:{server.port}"
        fields = {"center_url": address, "center_ca": ours.pem, "signing_key": b"k" * 32}
        office = an_office(tmp_path / "laptop", clock, **fields)
        a_case(office)
        run = run_of(office)
        run.start(AtOnce())
    assert isinstance(run.error, NotUnderstood)
    trouble = SyncProgress(run).trouble
    assert trouble is not None
    assert trouble.may_try
    assert "받아들인 것은 없습니다" in texts.of(trouble.text)
    assert office.count_waiting() == 2
    run.close()
    office.database.close()
