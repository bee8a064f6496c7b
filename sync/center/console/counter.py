"""The counter: who is there, whether they may, what they are shown; every look is written down.

A page is logged before it is shown, a verb in the transaction of its deed.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from core.errors import Mistake, WelfareNetError
from core.sentence import Sentence, say
from sync.center.base import OUT_OF_REACH, UNFIT, Base
from sync.center.console import accounts, sessions
from sync.center.console.acting import NotAllowed
from sync.center.console.asking import Ask, Go, NothingThere, Page, Place
from sync.center.console.look import render
from sync.center.console.rights import may_do, may_see
from sync.center.console.sessions import Session
from sync.center.console.words import ConsoleWords
from sync.center.keys import CenterKeys
from sync.center.trail import chain

ROOT = "/console"
_DONE = "done."
"""Sentences that a page may be asked to show begin so."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A request as it was heard. is_from_here: no other site sent the form · session, door: the
    secrets of the cookies · address: of the page."""

    is_form: bool
    is_from_here: bool
    place: str
    language: str
    session: str | None
    door: str | None
    path: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    address: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back. to: another page · session, door: cookies to set, "" takes one back."""

    status: int
    body: str = ""
    to: str = ""
    session: str | None = None
    door: str | None = None


@dataclass(slots=True)
class Counter:
    """Where every request of the console arrives."""

    base: Base
    keys: CenterKeys
    places: Sequence[Place]
    _secret: bytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._secret = chain.secret(self.keys.folder)

    # --- pages and verbs -------------------------------------------------------------------

    def answer(self, place: Place, heard: Heard) -> Reply:
        """A page of the console, or what became of a form on it."""
        try:
            session = sessions.find(self.base, heard.session)
            if session is None:
                return self._signed_out(heard)
            return self._answer(place, heard, session)
        except OUT_OF_REACH:
            return self._plain(heard, None, 503, say("center.database_away"))
        except UNFIT:
            return self._plain(heard, None, 400, say("center.nothing_there"))

    def _answer(self, place: Place, heard: Heard, session: Session) -> Reply:
        account = session.account
        ask = Ask(self.base, self.keys, account, heard.place, heard.path, heard.query, heard.form)
        if not may_see(account.role, place.name):
            self._log(account.name, heard.place, "", f"refused-{place.name}")
            return self._plain(heard, session, 403, say("center.staff_may_not"))
        try:
            if not heard.is_form:
                return self._shown(place, ask, heard, session)
            return self._done(place, ask, heard, session)
        except NothingThere as wrong:
            return self._plain(heard, session, 404, wrong.sentence)
        except NotAllowed as wrong:
            self._log(account.name, heard.place, "", f"refused-{heard.form.get('act', '')[:40]}")
            return self._plain(heard, session, 403, wrong.sentence)

    def _done(self, place: Place, ask: Ask, heard: Heard, session: Session) -> Reply:
        """Do what the form asks for; a mistake is told on the same page, with what was typed."""
        name = heard.form.get("act", "")
        act = place.acts.get(name)
        if not heard.is_from_here or not sessions.is_own_form(
            heard.session or "", heard.form.get("csrf", "")
        ):
            return self._plain(heard, session, 403, say("center.form_not_ours"))
        if act is None:
            return self._plain(heard, session, 404, say("center.nothing_there"))
        if not may_do(session.account.role, name):
            raise NotAllowed(say("center.staff_may_not"))
        try:
            done = act(ask)
        except (NothingThere, NotAllowed):
            raise
        except WelfareNetError as wrong:
            return self._shown(place, ask, heard, session, wrong)
        if isinstance(done, Go):
            return Reply(303, to=f"{ROOT}{done.to}{'&' if '?' in done.to else '?'}done={done.done}")
        self._log(session.account.name, heard.place, " ".join(done.whose), f"see-{place.name}")
        return self._reply(done, heard, session, 200)

    def _shown(
        self,
        place: Place,
        ask: Ask,
        heard: Heard,
        session: Session,
        wrong: WelfareNetError | None = None,
    ) -> Reply:
        """A page, logged before it is shown."""
        try:
            page = place.show(ask)
        except NothingThere:
            raise
        except Mistake as odd:  # something in the address itself, such as a day that is none
            return self._plain(heard, session, 400, odd.sentence)
        self._log(session.account.name, heard.place, " ".join(page.whose), f"see-{place.name}")
        values: dict[str, Any] = {"typed": heard.form if wrong else {}}
        if wrong is not None:
            values |= {"wrong": wrong.sentence, "wrong_field": getattr(wrong, "field", None)}
        page = replace(page, values={**page.values, **values})
        return self._reply(page, heard, session, 422 if wrong else 200)

    def _log(self, who: str, place: str, whose: str, what: str) -> None:
        facts = chain.Facts(self.base.now(), who, place, whose, what)
        self.base.transact(lambda connection: chain.add(self.base, connection, self._secret, facts))

    # --- the door --------------------------------------------------------------------------

    def door(self, heard: Heard) -> Reply:
        """Signing in."""
        door = heard.door or secrets.token_urlsafe(32)
        if not heard.is_form:
            return self._door_page(heard, door, 200)
        form = heard.form
        if not heard.is_from_here or not sessions.is_own_form(door, form.get("csrf", "")):
            return self._door_page(heard, door, 403, say("center.form_not_ours"))
        name = form.get("name", "").strip()
        try:
            member = accounts.sign_in(self.base, name, form.get("password", ""))
        except Mistake as wrong:
            self._log(self._known(name), heard.place, "", "sign-in-refused")
            return self._door_page(heard, door, 401, wrong.sentence)
        except OUT_OF_REACH:
            return self._door_page(heard, door, 503, say("center.database_away"))
        self._log(member.name, heard.place, "", "sign-in")
        secret = self.base.transact(
            lambda connection: sessions.begin(self.base, connection, member.name)
        )
        return Reply(303, to=f"{ROOT}/day", session=secret, door="")

    def sign_out(self, heard: Heard) -> Reply:
        """The session is over, here and at the Center."""
        session = sessions.find(self.base, heard.session)
        secret = heard.session or ""
        if session is None:
            return self._signed_out(heard)
        if not heard.is_from_here or not sessions.is_own_form(secret, heard.form.get("csrf", "")):
            return self._plain(heard, session, 403, say("center.form_not_ours"))
        self.base.transact(lambda connection: sessions.end(self.base, connection, secret))
        self._log(session.account.name, heard.place, "", "sign-out")
        return Reply(303, to=f"{ROOT}/sign-in?done=done.signed_out", session="")

    def refused(self, heard: Heard, status: int, sentence: Sentence) -> Reply:
        """One sentence, whoever asks."""
        return self._plain(heard, None, status, sentence)

    def away(self, heard: Heard, status: int) -> Reply:
        """An address at which there is nothing."""
        session = sessions.find(self.base, heard.session)
        return self._plain(heard, session, status, say("center.nothing_there"))

    def _known(self, name: str) -> str:
        """Only names of accounts go into the log: in their place people sometimes type secrets."""
        with self.base.reading() as connection:
            return name if accounts.account(self.base, connection, name) is not None else "?"

    def _signed_out(self, heard: Heard) -> Reply:
        was_in = "?done=done.session_over" if heard.session else ""
        return Reply(303, to=f"{ROOT}/sign-in{was_in}", session="" if heard.session else None)

    def _door_page(
        self, heard: Heard, door: str, status: int, wrong: Sentence | None = None
    ) -> Reply:
        values = {"typed": {"name": heard.form.get("name", "")}, "wrong": wrong}
        body = self._rendered("sign_in.html", values, heard, None, sessions.csrf_of(door))
        return Reply(status, body, door=door)

    # --- making pages ----------------------------------------------------------------------

    def _plain(
        self, heard: Heard, session: Session | None, status: int, sentence: Sentence
    ) -> Reply:
        """A page with one sentence."""
        return self._reply(Page("plain.html", {"wrong": sentence}), heard, session, status)

    def _reply(self, page: Page, heard: Heard, session: Session | None, status: int) -> Reply:
        csrf = session.csrf if session else ""
        return Reply(status, self._rendered(page.template, page.values, heard, session, csrf))

    def _rendered(
        self,
        template: str,
        values: Mapping[str, Any],
        heard: Heard,
        session: Session | None,
        csrf: str,
    ) -> str:
        words = ConsoleWords(heard.language)
        role = session.account.role if session else ""
        menu = [place for place in self.places if place.in_menu and may_see(role, place.name)]
        done = "" if heard.is_form else heard.query.get("done", "")
        frame: dict[str, Any] = {
            "root": ROOT, "center": self.base.name, "account": session.account if session else None,
            "menu": menu, "csrf": csrf, "here": heard.address, "wrong": None, "wrong_field": None,
            "done": done if done.startswith(_DONE) and words.has(done) else "",
            "may": lambda verb: may_do(role, verb), "typed": {},
            "seen": {place.path for place in menu}
        }  # fmt: skip
        return render(template, words, {**frame, **values})
