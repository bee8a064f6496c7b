"""A pack on its way: published at a Center that is its own process, synced, used."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from core.clock import RealClock
from core.law.pack import shipped_contents
from core.office.office import Office
from core.watch import Watch
from sync.client.outbox_shelf import OutboxShelf
from sync.client.report import Report
from sync.client.run import drive
from sync.client.session import session
from sync.wire.http import Http
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.builders import a_case, an_office, an_open_visit
from tests.helpers.enrolled import admitted, patience
from tests.helpers.packs import BASE_AMOUNT, PENSION, SHIPPED_SERIAL, a_newer_pack, put
from tests.helpers.proxy import a_proxy
from tests.helpers.served import Served

NOVEMBER = date(2026, 11, 24)
OWN = shipped_contents().edition
NEWER = SHIPPED_SERIAL + 1
ELDER = {
    "region": "seoul",
    "members": [{"birth": "1952-03-10", "relation": "head", "sex": "f"}],
}


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Served]:
    served = Served(tmp_path / "center").found()
    served.start()
    yield served
    served.stop()


@contextmanager
def an_enrolled_office(served: Served, folder: Path, address: str = "") -> Iterator[Office]:
    told = admitted(served)
    office = an_office(
        folder,
        laptop=told.laptop,
        consultant=told.consultant,
        center=told.center,
        center_url=address or told.address,
        center_ca=told.authority,
        signing_key=told.signing_key,
        pack_keys=b"".join(told.pack_keys),
    )
    try:
        yield office
    finally:
        office.database.close()


def publish(served: Served, folder: Path, files: dict[str, bytes]) -> None:
    served.command("publish-pack", str(put(files, folder)))


def sync(office: Office) -> Report:
    shelf = OutboxShelf(office.database)
    own = shelf.enrolment
    http = Http(own.center_url, own.center_ca)
    wire = SignedIn(
        http, Signer(own.center, own.laptop, own.signing_key, "0.1.0"), RealClock().monotonic
    )
    try:
        return drive(session(shelf, office.clock), wire, patience(), Watch())
    finally:
        wire.close()


def used(office: Office, visit: str | None = None) -> tuple[str, int | None]:
    """Edition that an estimate names, and the most the basic pension can be in it."""
    estimate = office.estimator(visit).estimate(ELDER, NOVEMBER)
    (pension,) = (one for one in estimate.results if one.programme == "basic_pension")
    return estimate.edition, pension.amount[1] if pension.amount else None


def test_a_published_figure_is_used_from_the_next_estimate_on(
    center: Served, tmp_path: Path
) -> None:
    with an_enrolled_office(center, tmp_path / "laptop") as office:
        visit = an_open_visit(office, a_case(office))
        sync(office)
        assert used(office) == used(office, visit) == (OWN, 349_700)
        publish(center, tmp_path / "pack", a_newer_pack(old=BASE_AMOUNT, new="400000"))
        report = sync(office)
        assert (report.has_new_pack, report.pack_refused) == (True, None)
        assert used(office) == (f"2026.{NEWER}", 400_000)
        assert used(office, visit) == (OWN, 349_700), "changed in the middle of a visit"
        assert used(office, an_open_visit(office, a_case(office))) == (f"2026.{NEWER}", 400_000)


def test_a_pack_that_the_rules_cannot_use_is_told_once_and_a_better_one_taken(
    center: Served, tmp_path: Path
) -> None:
    with an_enrolled_office(center, tmp_path / "laptop") as office:
        gap = a_newer_pack(file=PENSION, old="334810,", new="334810, until: 2024-06-30,")
        publish(center, tmp_path / "gap", gap)
        refused = sync(office).pack_refused
        assert refused is not None
        assert refused.key == "store.pack_unfit"
        assert used(office) == (OWN, 349_700)
        again = sync(office)
        assert (again.requests, again.pack_refused) == (1, None)
        better = a_newer_pack(NEWER + 1, old=BASE_AMOUNT, new="400000")
        publish(center, tmp_path / "better", better)
        assert sync(office).pack_refused is None
        assert used(office) == (f"2026.{NEWER + 1}", 400_000)


def test_the_center_gives_out_no_pack_older_than_the_programs_own(
    center: Served, tmp_path: Path
) -> None:
    publish(center, tmp_path / "old", a_newer_pack(SHIPPED_SERIAL - 1, old=BASE_AMOUNT, new="1"))
    with an_enrolled_office(center, tmp_path / "laptop") as office:
        report = sync(office)
        assert (report.has_new_pack, report.pack_refused) == (False, None)
        assert used(office) == (OWN, 349_700)


def test_a_pack_that_breaks_off_on_the_way_goes_on_where_it_stood(
    center: Served, tmp_path: Path
) -> None:
    with (
        a_proxy(center.port) as proxy,
        an_enrolled_office(
            center, tmp_path / "laptop", f"https://127.0.0.1:{proxy.port}"
        ) as office,
    ):
        sync(office)
        publish(center, tmp_path / "pack", a_newer_pack(old=BASE_AMOUNT, new="400000"))
        proxy.cut_after("down", 30_000)
        report = sync(office)
        assert proxy.cuts == 1
        assert report.has_new_pack
        assert used(office) == (f"2026.{NEWER}", 400_000)
