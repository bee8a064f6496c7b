"""Photos and files over real HTTPS: equal to the last bit, after any cut, records first (I18)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from core.clock import RealClock
from core.errors import NoCenter
from core.store import documents
from core.store.files import sending
from core.watch import Watch
from sync.center.base import Base
from sync.center.files.tables import BLOB, PIECE, UPLOAD
from sync.client.run import Sync
from sync.protocol.files import PIECE as FILE_PIECE
from sync.wire.files import FileWire, Place
from tests.helpers.enrolled import a_laptop_of, patience, sync_once
from tests.helpers.laptops import Laptop
from tests.helpers.proxy import Proxy, a_proxy
from tests.helpers.served import Served
from tests.sync.files.laptops import (
    a_content,
    body_of,
    fetch,
    files_of,
    keep,
    listed,
    send_files,
    sent_with_cuts,
)


@contextmanager
def using(laptop: Laptop) -> Iterator[Laptop]:
    try:
        yield laptop
    finally:
        laptop.close()


@pytest.fixture
def proxied(served: Served, folder: Path) -> Iterator[tuple[Proxy, Laptop, str]]:
    """A laptop behind a line that can be cut, with one case."""
    with (
        a_proxy(served.port) as proxy,
        using(a_laptop_of(served, folder, port=proxy.port)) as laptop,
    ):
        (case,) = served.add_cases(1)
        sync_once(laptop)
        yield proxy, laptop, case


def test_a_shared_case_shows_the_file_and_fetches_it_when_wanted(
    served: Served, tmp_path: Path
) -> None:
    served.add_consultant("consultant-2", "라온빛")
    (case,) = served.add_cases(1)
    served.command("assign", case, "consultant-2", "--role", "second")
    content = a_content(1, 700_000)
    with (
        using(a_laptop_of(served, tmp_path / "one")) as one,
        using(a_laptop_of(served, tmp_path / "two", user="consultant-2")) as two,
    ):
        sync_once(one)
        document = keep(one, case, content)
        sync_once(one)
        assert send_files(one) == 0
        sync_once(two)
        there = listed(two, case)[document]
        assert (there.is_here, there.title, there.size) == (False, "통장 첫 장", len(content))
        with two.database.writing() as connection:
            sending.want(connection, case, document, there.sha256)
        send_files(two)
        assert body_of(two, case, document) == content
        assert listed(two, case)[document].is_here


def test_records_go_first_and_a_record_in_between_stops_the_files(
    proxied: tuple[Proxy, Laptop, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, laptop, case = proxied
    document = keep(laptop, case, a_content(2, 3 * FILE_PIECE))
    assert send_files(laptop) == 1
    assert listed(laptop, case)[document].state == sending.LOCAL, "sent before its record"
    sync_once(laptop)
    whole = FileWire.send

    def typed_meanwhile(wire: FileWire, place: Place, piece: bytes, watch: Watch) -> Place:
        laptop.note(case, "그사이의 메모")
        return whole(wire, place, piece, watch)

    with monkeypatch.context() as patched:
        patched.setattr(FileWire, "send", typed_meanwhile)
        assert send_files(laptop) == 1
    assert len(laptop.waiting()) == 1, "more than one piece went before the record"
    sync_once(laptop)
    assert send_files(laptop) == 0


def test_a_sync_tells_how_many_are_left_and_the_lane_ends_them(
    served: Served, folder: Path
) -> None:
    with using(a_laptop_of(served, folder)) as laptop:
        (case,) = served.add_cases(1)
        sync_once(laptop)
        keep(laptop, case, a_content(3, 1_000))
        sync = Sync.over_http(laptop.shelf, laptop.clock)
        report = sync.run(Watch())
        assert (report.is_safe_to_close, report.files_left) == (True, 1)
        assert sync.run_files(Watch()) == 0
        assert sync.run(Watch()).files_left == 0
        sync.close()


def nothing_is_orphaned(served: Served) -> None:
    """Every file of the folder is named by a row, and every row of a piece has its file."""
    base = Base(served.database or f"sqlite:///{served.folder / 'center.db'}", RealClock())
    try:
        with base.reading() as connection:
            named = {(row.store, row.name) for row in connection.execute(select(PIECE))}
            kept = set(connection.execute(select(BLOB.c.store)).scalars())
            on_way = set(connection.execute(select(UPLOAD.c.upload_id)).scalars())
    finally:
        base.close()
    files = {(one.parent.name, one.name) for one in (served.folder / "files").glob("*/*")}
    assert named <= files
    assert {store for store, _ in files} <= kept | on_way
    assert len(files - named) <= 4, "files that no row names: only of requests that were killed"


def test_files_arrive_bit_equal_after_cuts_and_restarts(
    served: Served, proxied: tuple[Proxy, Laptop, str]
) -> None:
    contents = [a_content(seed, 1_500_000) for seed in range(20, 24)] + [a_content(30, 10)]
    twice = sent_with_cuts(served, *proxied, contents, cuts=3)
    nothing_is_orphaned(served)
    assert twice <= 0.10, f"{twice:.1%} of 6 MB went twice in three cuts"


@pytest.mark.soak
def test_files_arrive_after_many_cuts(served: Served, proxied: tuple[Proxy, Laptop, str]) -> None:
    contents = [a_content(seed, 3_000_000) for seed in range(40, 60)]
    sent_with_cuts(served, *proxied, contents, cuts=40)
    nothing_is_orphaned(served)


def test_a_case_leaves_only_when_its_files_have_arrived(served: Served, folder: Path) -> None:
    with using(a_laptop_of(served, folder)) as laptop:
        (case,) = served.add_cases(1)
        sync_once(laptop)
        document = keep(laptop, case, a_content(5, 400_000))
        sync_once(laptop)
        served.command("end-assignment", case, "consultant-1")
        assert case not in sync_once(laptop).left_streams
        assert body_of(laptop, case, document) is not None
        assert send_files(laptop) == 0
        assert case in sync_once(laptop).left_streams
        assert listed(laptop, case) == {}


def test_what_somebody_removed_goes_from_the_other_laptop(served: Served, tmp_path: Path) -> None:
    with (
        using(a_laptop_of(served, tmp_path / "one")) as one,
        using(a_laptop_of(served, tmp_path / "two")) as two,
    ):
        (case,) = served.add_cases(1)
        sync_once(one)
        document = keep(one, case, a_content(6, 1_000))
        sync_once(one)
        send_files(one)
        sync_once(two)
        two.remove(case, documents.RECORD, document)
        sync_once(two)
        sync_once(one)
        assert listed(one, case) == {}
        one.shelf.files.adopt(one.clock)
        assert body_of(one, case, document) is None


def test_a_restored_center_gets_its_files_back_and_no_file_twice(
    served: Served, proxied: tuple[Proxy, Laptop, str]
) -> None:
    proxy, laptop, case = proxied
    lost, kept = a_content(8, 300_000), a_content(9, 300_000)
    for content in (lost, kept):
        keep(laptop, case, content)
    sync_once(laptop)
    assert send_files(laptop) == 0
    base = Base(served.database or f"sqlite:///{served.folder / 'center.db'}", RealClock())
    with base.writing() as connection:
        connection.execute(delete(BLOB).where(BLOB.c.sha256 == sending.sha256_of(lost)))
        connection.execute(delete(UPLOAD))
    base.close()
    laptop.shelf.begin_anew(None)
    proxy.passed = {"up": 0, "down": 0}
    assert send_files(laptop) == 0
    assert fetch(laptop, sending.sha256_of(lost)) == lost
    assert proxy.passed["up"] < 1.2 * len(lost), "what the Center still had was sent again"


def test_a_stopped_lane_goes_on_from_where_it_was(proxied: tuple[Proxy, Laptop, str]) -> None:
    proxy, laptop, case = proxied
    content = a_content(7, 4 * FILE_PIECE)
    keep(laptop, case, content)
    sync_once(laptop)
    proxy.cut_after("up", 3 * FILE_PIECE)
    with pytest.raises(NoCenter), files_of(laptop) as files:
        files.run(Watch(), patience(1))
    proxy.passed = {"up": 0, "down": 0}
    assert send_files(laptop) == 0
    assert proxy.passed["up"] < 3 * FILE_PIECE
