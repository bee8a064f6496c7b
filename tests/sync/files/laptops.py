"""Laptops with photos, synced over HTTPS without pauses between tries."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from random import Random

from core.casework.actions import new_id
from core.clock import wall_ms
from core.errors import NoCenter
from core.store import documents
from core.store.apply import Pen, write
from core.store.documents import KeptDocument
from core.store.files.sending import STORED, sha256_of
from core.watch import Watch
from sync.client.files.lane import Files
from sync.wire.files import FileWire
from sync.wire.http import Http
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.enrolled import patience, sync_once
from tests.helpers.laptops import Laptop
from tests.helpers.proxy import Proxy
from tests.helpers.served import Served


def keep(laptop: Laptop, case: str, body: bytes, title: str = "통장 첫 장") -> str:
    """A file kept as the office keeps it: content, record and sending in one transaction."""
    at_ms = wall_ms(laptop.clock)
    kept = KeptDocument(new_id(), "file", title, "application/pdf", len(body), at_ms)
    with laptop.database.writing() as connection:
        write(connection, Pen(laptop.clock, case), [documents.record_of(kept, body)])
        documents.keep(connection, case, kept, body)
    return kept.id


def a_content(seed: int, size: int) -> bytes:
    """Bytes that no packing makes smaller, as those of a photo."""
    return b"%PDF-1.7 " + Random(seed).randbytes(size)


def listed(laptop: Laptop, case: str) -> dict[str, KeptDocument]:
    with laptop.database.reading() as connection:
        return {one.id: one for one in documents.of_case(connection, case)}


def body_of(laptop: Laptop, case: str, document: str) -> bytes | None:
    with laptop.database.reading() as connection:
        return documents.body_of(connection, case, document)


@contextmanager
def files_of(laptop: Laptop) -> Iterator[Files]:  # type: ignore[type-arg]  # of the store's files
    """Its lane of files, on a connection of its own."""
    enrolment = laptop.enrolment
    signer = Signer(enrolment.center, enrolment.laptop, enrolment.signing_key, "0.1.0")
    http = Http(enrolment.center_url, enrolment.center_ca)
    signed = SignedIn(http, signer, laptop.clock.monotonic)
    try:
        yield Files(laptop.shelf.files, FileWire(http, signed), laptop.clock)
    finally:
        signed.close()


def send_files(laptop: Laptop, tries: int = 5) -> int:
    """One run of the lane; how many are left."""
    with files_of(laptop) as files:
        return files.run(Watch(), patience(tries))


def fetch(laptop: Laptop, sha256: str) -> bytes:
    """What the Center gives out under this name."""
    begun = bytearray()
    with files_of(laptop) as files:
        files._wire.fetch(sha256, begun, Watch())
    return bytes(begun)


def sent_with_cuts(
    served: Served, proxy: Proxy, laptop: Laptop, case: str, contents: list[bytes], cuts: int
) -> float:
    """Send with so many cuts at random, every third with a restart of the laptop, every third with
    a kill of the Center. All has arrived to the last bit; the share of bytes that went twice."""
    random, port = Random(11), served.port
    for content in contents:
        keep(laptop, case, content)
    sync_once(laptop)
    size, passed = sum(map(len, contents)), 0
    proxy.cuts = 0
    for number in range(cuts):
        proxy.cut_after("up", random.randrange(size // (2 * cuts), size // cuts))
        with suppress(NoCenter):
            send_files(laptop, tries=1)
        passed += proxy.passed["up"]
        if number % 3 == 1:
            laptop.restart()
        if number % 3 == 2:
            served.kill()
            served.start(port)
    proxy.cut, proxy.passed = None, {"up": 0, "down": 0}
    while send_files(laptop, tries=1):
        pass
    passed += proxy.passed["up"]
    assert proxy.cuts == cuts, "a cut fell behind the end"
    assert {one.state for one in listed(laptop, case).values()} == {STORED}
    for content in contents:
        assert fetch(laptop, sha256_of(content)) == content
    return passed / size - 1
