"""The consents, photos and files of a case, on one page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from core.casework.case_file import CaseFile
from core.casework.documents.document import NewDocument
from core.clock import SEOUL, Clock
from core.errors import Mistake, WelfareNetError
from core.people.consent import Consent, ConsentKind, in_force
from core.people.household import Household
from core.sentence import Sentence, say
from core.store.documents import KeptDocument
from core.store.files.sending import STORED, WANTED
from ui.screens.case.consents import ConsentRow, consent_rows
from ui.screens.dates import clock_words, day_words
from ui.screens.documents.consent_words import ConsentWords, consent_words
from ui.screens.listeners import Listener, Listeners
from ui.screens.visit.consents import ConsentForm

_KILO = 1024


class DocumentsOffice(Protocol):
    """What the page asks of the office."""

    def case(self, case: str) -> CaseFile: ...

    def give_consent(self, case: str, consent: Consent, visit: str | None = None) -> Any: ...

    def withdraw_consent(self, case: str, consent: str) -> Any: ...

    def documents(self, case: str) -> tuple[KeptDocument, ...]: ...

    def keep_document(self, case: str, document: NewDocument, visit: str | None = None) -> Any: ...

    def open_document(self, case: str, document: str) -> bytes: ...

    def document_preview(self, case: str, document: str) -> bytes | None: ...

    def erase_document(self, case: str, document: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One photo or file. may_open: False for a photo whose consent has ended."""

    id: str
    icon: str
    title: str
    media: str
    second: Sentence
    may_open: bool


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of consent as it stands; `kind` may be asked for where `may_ask`."""

    kind: ConsentKind
    row: ConsentRow
    may_ask: bool


class DocumentsScreen:
    """One case's consents and documents. tell: hears what a verb moved."""

    def __init__(
        self, office: DocumentsOffice, clock: Clock, case: str, tell: Callable[[Any], None]
    ) -> None:
        self._office, self._clock, self._tell = office, clock, tell
        self.case = case
        self._listeners = Listeners()
        self._read()

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def read_again(self) -> None:
        """Read the case anew and tell the listeners."""
        self._read()
        self._listeners.tell()

    def _read(self) -> None:
        self._file = self._office.case(self.case)
        self._kept = self._office.documents(self.case)

    @property
    def household(self) -> Household:
        """Who lives there: one of them, or a guardian, consents."""
        return self._file.household

    @property
    def head_name(self) -> str:
        """Whose case it is."""
        head = self._file.household.head
        return head.name if head is not None else ""

    # -- consents -------------------------------------------------------------------------------

    def consents(self) -> tuple[KindRow, ...]:
        """Every kind, those never asked too; each agency that was ever asked about."""
        rows = consent_rows(self._file, self._clock.today())
        found = [KindRow(_kind_of(row), row, row.consent is None) for row in rows]
        known = {one.kind for one in found}
        found += [
            KindRow(kind, _unasked(kind), may_ask=True)
            for kind in ConsentKind
            if kind not in known and kind is not ConsentKind.THIRD_PARTY
        ]
        order = list(ConsentKind)
        return tuple(sorted(found, key=lambda one: order.index(one.kind)))

    def details(self, consent: Consent) -> ConsentWords:
        """One consent in full."""
        return consent_words(consent, self.household)

    def ask_consent(self, form: ConsentForm) -> Sentence | None:
        """Keep the consent or refusal of a form; what is missing is said instead."""
        try:
            consent = form.consent(self.household, self._clock.now())
            changes = self._office.give_consent(self.case, consent)
        except WelfareNetError as refused:
            return refused.sentence
        self._tell(changes)
        return None

    def withdraw(self, consent: str) -> None:
        """Take a consent back: what depended on it stops from now on."""
        self._tell(self._office.withdraw_consent(self.case, consent))

    # -- photos and files -----------------------------------------------------------------------

    @property
    def allows_photos(self) -> bool:
        """Whether a consent of kind photo is in force."""
        standing = in_force(self._file.consents, self._clock.today())
        return any(consent.kind is ConsentKind.PHOTO for consent in standing)

    def listed(self) -> tuple[DocumentRow, ...]:
        """All of the case, the newest first."""
        return tuple(self._document(kept) for kept in self._kept)

    def _document(self, kept: KeptDocument) -> DocumentRow:
        at = datetime.fromtimestamp(kept.at_ms / 1000, SEOUL)
        is_photo = kept.kind == "photo"
        may_open = self.allows_photos or not is_photo
        day = say("documents.at", day=day_words(at.date(), weekday=False), at=clock_words(at))
        second = say(_second_key(kept), day=day, size=size_words(kept.size))
        if not may_open:
            second = say("documents.closed")
        icon = "image" if is_photo else "file-text"
        return DocumentRow(kept.id, icon, kept.title, kept.media, second, may_open)

    def keep(self, document: NewDocument) -> Any:
        """Keep one; for the lane. Raises Mistake, DiskFull."""
        return self._office.keep_document(self.case, document)

    def kept(self, changes: Any) -> None:
        """One more is on the disk."""
        self._tell(changes)

    def content(self, document: str) -> bytes:
        """What is shown when one is opened; for the lane. Raises Mistake."""
        return self._office.open_document(self.case, document)

    def preview(self, document: str) -> bytes | None:
        """What its small picture is made of; for the lane. None where it may not be shown."""
        try:
            return self._office.document_preview(self.case, document)
        except Mistake:
            return None  # erased meanwhile

    def erase(self, document: str) -> None:
        """Erase one."""
        self._tell(self._office.erase_document(self.case, document))


def _second_key(kept: KeptDocument) -> str:
    """Where it lies: here only, here and at the Center, or there only."""
    if not kept.is_here:
        return "documents.second_wanted" if kept.state == WANTED else "documents.second_away"
    return "documents.second_sent" if kept.state == STORED else "documents.second"


def size_words(size: int) -> Sentence:
    """Bytes as KB or MB, never 0."""
    if size < _KILO * _KILO:
        return say("documents.kilo", n=max(1, round(size / _KILO)))
    mega, tenth = divmod(round(size * 10 / (_KILO * _KILO)), 10)
    return say("documents.mega", size=f"{mega}.{tenth}")


def _kind_of(row: ConsentRow) -> ConsentKind:
    return row.last.kind if row.last is not None else ConsentKind.GENERAL


def _unasked(kind: ConsentKind) -> ConsentRow:
    title = say(f"case.consent.{kind.value}")
    return ConsentRow("circle-dashed", "text-3", title, say("consent.state.none"), None, None, None)
