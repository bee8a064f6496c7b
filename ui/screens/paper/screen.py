"""The papers of one case: which, with what in it, for whom, what for; plain Python, no Qt."""

from collections.abc import Callable
from typing import Any, Final, Literal, Protocol, TypeAlias

from core.casework.case_file import CaseFile
from core.casework.needs.need import Need
from core.casework.papers.bring import BringList, load_bring
from core.casework.papers.kinds import (
    FOR_THE_HOUSEHOLD,
    USUAL_PURPOSE,
    PaperAct,
    PaperKind,
    Purpose,
)
from core.casework.papers.lines import PARTS as FORM_PARTS
from core.casework.papers.lines import ApplicationForm, load_application
from core.casework.questions import load_form
from core.casework.sheet import Sheet
from core.casework.wording import Wording, load_wording
from core.clock import Clock
from core.law.estimate import Estimator
from core.sentence import Sentence, say
from core.store.laptop import Enrolment
from ui.screens.estimator import reckon
from ui.screens.listeners import Listener, Listeners
from ui.screens.paper import application, bring, household, note
from ui.screens.paper.blocks import Paper
from ui.screens.paper.plain import plain_text
from ui.screens.paper.words import Ingredients

Size: TypeAlias = Literal["normal", "large", "larger"]
Language: TypeAlias = Literal["ko", "en"]
SIZES: Final[tuple[Size, ...]] = ("normal", "large", "larger")
LANGUAGES: Final[tuple[Language, ...]] = ("ko", "en")
TELEPHONE: Final = "telephone"
"""What the access log calls showing a whole telephone number."""

_PARTS: Final[dict[PaperKind, tuple[str, ...]]] = {
    PaperKind.HOUSEHOLD: household.PARTS,
    PaperKind.BRING: bring.PARTS,
    PaperKind.NOTE: note.PARTS,
    PaperKind.APPLICATION: FORM_PARTS,
}
_LEFT_OUT: Final[dict[PaperKind, frozenset[str]]] = {
    PaperKind.NOTE: note.LEFT_OUT,
    PaperKind.APPLICATION: application.LEFT_OUT,
}


class Office(Protocol):
    """What papers need of the open office."""

    @property
    def enrolment(self) -> Enrolment:
        """Who works at this laptop."""

    def case(self, case: str) -> CaseFile:
        """One whole case."""

    def needs(self, case: str) -> tuple[Need, ...]:
        """All needs of a case."""

    def estimator(self, visit: str | None = None) -> Estimator:
        """The calculator with the pack that counts."""

    def log_paper(self, case: str, kind: str, act: str, purpose: str) -> Any:
        """A paper is about to leave the program."""

    def keep_paper(self, case: str, kind: str, purpose: str, title: str, body: bytes) -> Any:
        """A PDF is kept in the case."""

    def log_access(self, case: str, what: str, why: str | None = None) -> Any:
        """Something was shown whole."""


class PaperScreen:
    """Makes the papers of one case and says what became of them.

    kind, size, purpose, reader: as chosen · sheet_language: of papers for the household, all others
    are Korean · said: what happened last, for the person.
    """

    def __init__(
        self, office: Office, clock: Clock, language: Language, case: str, visit: str | None
    ) -> None:
        self._office, self._clock = office, clock
        self.case, self.visit = case, visit
        self.kind = PaperKind.HOUSEHOLD
        self.size: Size = "large"
        self.sheet_language: Language = language
        self.reader: str | None = None
        self.said: Sentence | None = None
        self._purposes = dict(USUAL_PURPOSE)
        self._left_out = {kind: set(_LEFT_OUT.get(kind, ())) for kind in PaperKind}
        self._given: Ingredients | None = None
        self._bring: BringList | None = None
        self._form: ApplicationForm | None = None
        self._paper: Paper | None = None
        self._listeners = Listeners()

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; call what is returned to end it."""
        return self._listeners.add(listener)

    # --- working it out --------------------------------------------------------------------

    def work(self) -> tuple[Ingredients, BringList, ApplicationForm]:
        """What all papers are made from; for the background lane."""
        file = self._office.case(self.case)
        if self.visit is not None:
            sheet = Sheet.of(file, self.visit)
        else:
            sheet = Sheet(file.household, dict(file.answers), file.rows)
        day = self._clock.today()
        estimate = reckon(self._office.estimator(self.visit), sheet, day).estimate
        wordings: dict[str, Wording] = {one: load_wording(one) for one in LANGUAGES}
        consultant = self._office.enrolment.consultant_name
        given = Ingredients(
            file, sheet, estimate, consultant, day, self.visit, wordings, load_form(),
            self._office.needs(self.case),
        )  # fmt: skip
        return given, load_bring(), load_application()

    def took(self, made: tuple[Ingredients, BringList, ApplicationForm]) -> None:
        """It is worked out: the paper can be shown."""
        self._given, self._bring, self._form = made
        self._renew()

    def failed(self, sentence: Sentence) -> None:
        """There is no paper, or it could not be kept; say why."""
        self.said = sentence
        self._listeners.tell()

    @property
    def paper(self) -> Paper | None:
        """The paper as chosen; None while it is being worked out."""
        given, papers, form = self._given, self._bring, self._form
        if given is None or papers is None or form is None:
            return None
        if self._paper is None:
            self._paper = self._made(given, papers, form)
        return self._paper

    def _made(self, given: Ingredients, papers: BringList, form: ApplicationForm) -> Paper:
        parts = [name for name, is_in in self.parts if is_in]
        match self.kind:
            case PaperKind.HOUSEHOLD:
                return household.household_paper(given, self.language, parts, self.reader, papers)
            case PaperKind.BRING:
                return bring.bring_paper(given, self.language, parts, self.reader, papers)
            case PaperKind.NOTE:
                return note.note_paper(given, parts)
            case PaperKind.APPLICATION:
                return application.application_paper(given, parts, form)

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the list of papers is from, for the consultant; () for all other kinds."""
        if self.kind is not PaperKind.BRING or self._bring is None:
            return ()
        named = [one for paper in self._bring.papers for one in paper.source.split("; ")]
        return tuple(dict.fromkeys(named))

    # --- choices ---------------------------------------------------------------------------

    @property
    def is_for_household(self) -> bool:
        """Whether language, size and reader are to be chosen."""
        return self.kind in FOR_THE_HOUSEHOLD

    @property
    def language(self) -> Language:
        """The language of the paper."""
        return self.sheet_language if self.is_for_household else "ko"

    @property
    def print_size(self) -> Size:
        """Papers for an office are in the smallest print there is."""
        return self.size if self.is_for_household else "normal"

    @property
    def purpose(self) -> Purpose:
        return self._purposes[self.kind]

    @property
    def parts(self) -> tuple[tuple[str, bool], ...]:
        """The parts of this kind, and whether each is in."""
        out = self._left_out[self.kind]
        return tuple((name, name not in out) for name in _PARTS[self.kind])

    @property
    def readers(self) -> tuple[tuple[str, str], ...]:
        """(id, name) of the members it may be addressed to."""
        members = self._given.file.household.members if self._given is not None else ()
        return tuple((one.id, one.name) for one in members if one.name)

    def choose_kind(self, kind: str) -> None:
        """Another paper; what was chosen for each kind stays. Raises ValueError for no kind."""
        self.kind = PaperKind(kind)
        self.said = None
        self._renew()

    def choose_purpose(self, purpose: str) -> None:
        """What it is for. Raises ValueError for no purpose."""
        self._purposes[self.kind] = Purpose(purpose)

    def choose_size(self, size: Size) -> None:
        self.size = size
        self._renew()

    def choose_language(self, language: Language) -> None:
        self.sheet_language = language
        self._renew()

    def choose_reader(self, member: str) -> None:
        self.reader = member or None
        self._renew()

    def choose_part(self, name: str, *, is_in: bool) -> Any:
        """Put a part in or leave it out. A whole telephone number is logged before it is shown."""
        moved = None
        if name == "contact" and is_in:
            moved = self._office.log_access(self.case, TELEPHONE, f"paper.{self.kind}")
        out = self._left_out[self.kind]
        out.discard(name) if is_in else out.add(name)
        self._renew()
        return moved

    def _renew(self) -> None:
        self._paper = None
        self._listeners.tell()

    # --- leaving the program ---------------------------------------------------------------

    @property
    def file_name(self) -> str:
        """Name of the PDF: day, four signs of the case, kind; of nobody."""
        paper = self.paper
        return f"{paper.number}-{self.kind.value}.pdf" if paper is not None else ""

    def about_to(self, act: PaperAct) -> Any:
        """Written to the history before the paper exists (who, when, what, why).

        Raises Mistake, StoreError: then nothing leaves the program.
        """
        return self._office.log_paper(self.case, self.kind.value, act.value, self.purpose.value)

    def keep(self, title: str, body: bytes) -> Any:
        """The PDF into the case; logged in the same transaction. Raises Mistake, StoreError."""
        moved = self._office.keep_paper(self.case, self.kind.value, self.purpose.value, title, body)
        self.done(PaperAct.KEPT)
        return moved

    def done(self, act: PaperAct) -> None:
        """It has left the program."""
        self.said = say(f"paper.done.{act.value}")
        self._listeners.tell()

    def text(self, words: Callable[[Sentence], str]) -> str:
        """The paper as text to paste; "" while there is none."""
        return plain_text(self.paper, words) if self.paper is not None else ""


def paper_screen(
    office: Office, clock: Clock, language: Language, case: str, visit: str | None
) -> PaperScreen:
    """The papers of a case, from the answers of one visit or of all."""
    return PaperScreen(office, clock, language, case, visit)
