"""The console of a Center in this process, without sockets, and somebody who is signed in."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import uvicorn
from sqlalchemy import insert

from sync.center.app import app
from sync.center.console import sessions
from sync.center.console.accounts import ACTIVE
from sync.center.console.app import with_console
from sync.center.console.asking import Place
from sync.center.console.counter import ROOT, Counter, Heard, Reply
from sync.center.console.pages import PLACES
from sync.center.console.tables import STAFF_MEMBER
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, a_uuid, deposit

BY_NAME = {place.name: place for place in PLACES}
FROM = "127.0.0.1"
PEOPLE = ("gaon", "narae", "dasom")


def an_account(center: Center, name: str, role: str) -> None:
    """An account nobody can sign in to by a password; making real ones takes its time."""
    with center.base.writing() as connection:
        connection.execute(
            insert(STAFF_MEMBER).values(
                center_id=center.base.center, name=name, role=role, password="none", state=ACTIVE,
                created=center.base.now(),
            )
        )  # fmt: skip


@dataclass
class Visitor:
    """Signed in with a role. language: of the pages · secret: in the session's cookie."""

    center: Center
    role: str
    name: str = ""
    language: str = "en"
    counter: Counter = field(init=False)
    secret: str = field(init=False)

    def __post_init__(self) -> None:
        self.name = self.name or f"a-{self.role}"
        an_account(self.center, self.name, self.role)
        self.counter = Counter(self.center.base, self.center.keys, PLACES)
        self.sign_in()

    def sign_in(self) -> None:
        self.secret = self.center.base.transact(
            lambda connection: sessions.begin(self.center.base, connection, self.name)
        )

    def see(self, page: str, query: dict[str, str] | None = None, /, **path: str) -> Reply:
        """Look at a page."""
        return self.counter.answer(BY_NAME[page], self.heard(BY_NAME[page], path, query or {}))

    def do(self, page: str, act: str, form: dict[str, str] | None = None, /, **path: str) -> Reply:
        """Send a form of this page."""
        sent = {"act": act, "csrf": sessions.csrf_of(self.secret), **(form or {})}
        return self.counter.answer(
            BY_NAME[page], self.heard(BY_NAME[page], path, {}, sent, is_form=True)
        )

    def heard(
        self,
        place: Place,
        path: dict[str, str],
        query: dict[str, str],
        form: dict[str, str] | None = None,
        *,
        is_form: bool = False,
        is_from_here: bool = True,
    ) -> Heard:
        return Heard(
            is_form, is_from_here, FROM, self.language, self.secret, None, path, query, form or {},
            ROOT + place.path.format(**path),
        )  # fmt: skip


def words_of(reply: Reply) -> str:
    """What can be read on a page, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", reply.body).split())


@dataclass(frozen=True)
class Busy:
    """What there is to see at a Center. case: in gaon's care, with a conflict and a referral ·
    arrived: nobody's yet · held: id of a held change · laptop: gaon's."""

    case: str
    arrived: str
    held: str
    laptop: str
    referral: str


def busy(center: Center) -> Busy:
    """Something of everything that the pages show."""
    case, arrived = center.add_case(), center.add_case()
    for user, name in (("gaon", "가온들"), ("narae", "나래뜰")):
        center.staff.add_consultant(user, name)
        center.staff.assign(case, user)
    gaon, narae, dasom = (Writer.enrolled(center.desk, center.staff, u) for u in PEOPLE)
    member, referral = a_uuid(), a_uuid()
    gaon.write(case, {"name": "<b>라온빛</b>"}, kind="member", row=member, group="who", op="new")
    gaon.write(case, {"telephone": "010-0000-0011"}, kind="case", row=case, group="contact")
    gaon.write(case, {"to": "견본복지관"}, kind="referral", row=referral, group="request", op="new")
    gaon.write(case, {"state": "requested"}, kind="referral", row=referral, group="state")
    gaon.write(case, deposit(10_000_000))
    attempt = a_uuid()
    gaon.write(
        case, {"outcome": "10", "began": "2026-11-22T14:00:00+09:00", "ended": None},
        kind="visit_attempt", row=attempt, op="app",
    )  # fmt: skip
    gaon.write(
        case, {"attempt": attempt, "missing": ["debts"]}, kind="visit_report", row=a_uuid(),
        op="app",
    )  # fmt: skip
    gaon.push()
    narae.write(case, deposit(12_000_000))
    assert narae.outcomes() == {1: "conflict"}
    dasom.write(case, {"text": "문 앞에서 만남"}, kind="note", row=a_uuid(), op="app")
    assert dasom.outcomes() == {1: "held:no-access"}
    return Busy(case, arrived, dasom.cid(1), gaon.laptop, referral)


@contextmanager
def open_console(center: Center) -> Iterator[str]:
    """The whole Center over TLS on a free port; its address."""
    config = uvicorn.Config(
        with_console(app(center.desk), center.base, center.keys), log_config=None,
        access_log=False, log_level="warning", ssl_certfile=str(center.keys.certificate),
        ssl_keyfile=str(center.keys.certificate_key),
    )  # fmt: skip
    server = uvicorn.Server(config)
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield f"https://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()
