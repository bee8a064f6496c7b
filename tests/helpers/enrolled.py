"""Laptops enrolled over real connections, and what a Center's database holds of them."""

from collections import Counter
from pathlib import Path
from random import Random

from sqlalchemy import select

from core.clock import RealClock
from core.watch import Watch
from sync.center.base import Base
from sync.center.tables import CHANGE, HELD
from sync.client.enrol import Admission, enrol
from sync.client.report import Report
from sync.client.run import Heard, drive, unheard
from sync.client.session import session
from sync.wire.http import Http
from sync.wire.patient import Patience
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.laptops import Laptop, an_enrolment, decoded
from tests.helpers.served import Served


def no_pause(_seconds: float) -> None:
    """Tests do not wait."""


def patience(tries: int = 5) -> Patience:
    return Patience(no_pause, Random(1), tries)


def admitted(served: Served, code: str | None = None, address: str | None = None) -> Admission:
    """First contact, as the program does it."""
    return enrol(
        address or served.address,
        code or str(served.code()),
        "노트북 1",
        lambda _key: b"box",
        patience(),
        RealClock(),
        Watch(),
    )


def a_laptop_of(
    served: Served, folder: Path, *, port: int | None = None, user: str = "consultant-1"
) -> Laptop:
    """Enrolled, with its own store. port: of a proxy that stands between."""
    admission = admitted(served, str(served.code(user)))
    url = f"https://127.0.0.1:{port}" if port is not None else admission.address
    enrolment = an_enrolment(
        admission.laptop,
        instance=admission.instance,
        consultant=admission.consultant,
        center=admission.center,
        center_url=url,
        center_ca=admission.authority,
        signing_key=admission.signing_key,
    )
    return Laptop(folder, enrolment)


def sync_once(laptop: Laptop, tries: int = 5, heard: Heard = unheard) -> Report:
    """One sync over HTTPS on a new connection, without pauses between tries."""
    enrolment = laptop.enrolment
    signer = Signer(enrolment.center, enrolment.laptop, enrolment.signing_key, "0.1.0")
    http = Http(enrolment.center_url, enrolment.center_ca)
    wire = SignedIn(http, signer, laptop.clock.monotonic)
    try:
        engine = session(laptop.shelf, laptop.clock)
        return drive(engine, wire, patience(tries), Watch(), heard)
    finally:
        wire.close()


def notes_at(url: str) -> Counter[str]:
    """Texts of all notes a Center has, applied or held, with how often it has them."""
    base = Base(url, RealClock())
    try:
        with base.reading() as connection:
            bodies = [
                *connection.execute(select(CHANGE.c.body)).scalars(),
                *connection.execute(select(HELD.c.raw)).scalars(),
            ]
    finally:
        base.close()
    changes = [decoded(bytes(body)) for body in bodies]
    return Counter(one["v"]["text"] for one in changes if one["t"] == "note")
