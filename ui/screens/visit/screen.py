"""Visit: let a conversation happen and come out with facts (SCREENS 4)."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from core.casework.amounts import Unit
from core.casework.case_file import Place
from core.casework.questions import Form, QuestionKind, Subject, load_form
from core.casework.sheet import Sheet
from core.casework.visit import Visit, VisitStage
from core.clock import SEOUL, Clock, wall_ms
from core.errors import Mistake
from core.office.office import Office
from core.people.answer import State
from core.people.consent import Consent, Gate
from core.people.household import oddities
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from core.store.drafts import KeptDraft
from ui.screens.lane import Lane
from ui.screens.listeners import Listeners
from ui.screens.visit.answering import Answering
from ui.screens.visit.blocks import Block
from ui.screens.visit.book import Book
from ui.screens.visit.consents import ConsentForm, ConsentLine, lines_of
from ui.screens.visit.form import CONSENT, Count, FormReader
from ui.screens.visit.gate import GateScreen
from ui.screens.visit.keeper import Keeper
from ui.screens.visit.panel import Panel

if TYPE_CHECKING:
    from ui.screens.finish import FinishScreen

Stage: TypeAlias = Literal["gate", "open", "reckon", "over"]


class VisitScreen(Answering):
    """One visit. stage: at the gate, open, only reckoned (nothing is kept), or over.

    section, member: where the form stands · jump: the field that is to take the keyboard, until a
    view has given it · said: a word in passing, until a view has said it · refusals: told when the
    office did not take a write, the reason in `said`.
    """

    def __init__(
        self,
        office: Office,
        lane: Lane,
        clock: Clock,
        visit: str,
        tell: Callable[[Iterable[str]], None],
        form: Form | None = None,
    ) -> None:
        super().__init__(form or load_form(), clock)
        self._office, self._tell = office, tell
        self.file, found = office.case_of_visit(visit)
        self.visit = visit
        self.began = found.began
        self.section = self.form.sections[0]
        self.jump: Place | None = None
        self.said: Sentence | None = None
        self.refusals = Listeners()
        self.consents = list(self.file.consents)
        self._in_danger = office.gate(self.file, visit).is_overridden
        self._is_telling = self._is_behind = False
        self.keeper = Keeper(office, lane, self._moved, self._refused)
        self.keeper.listeners.add(self._catch_up)
        self._kept_reader: FormReader | None = None
        self.panel = Panel(self.form, clock.today, lambda: office.estimator(visit))
        self.book = self._book(Sheet.of(self.file, visit), self.keeper)
        self.member = self._first_member()
        self.gate = GateScreen(self.file.household, clock, self.begin, self.only_reckon)
        self.stage: Stage = "over" if found.is_over else "gate"
        self._go_on(found)

    def _go_on(self, found: Visit) -> None:
        """Where nothing is to be asked first, the form is open at once."""
        if found.stage is VisitStage.OPEN:
            self.stage = "open"
            self._restore_drafts()
            self._changed()
        elif found.stage is VisitStage.PLANNED and self.permits.is_open:
            self.begin([], None)

    def _book(self, sheet: Sheet, keeper: Keeper | None) -> Book:
        book = Book(self.visit, sheet, keeper, lambda: wall_ms(self._clock), self._read)
        book.listeners.add(self._changed)
        return book

    def _first_member(self) -> str:
        head = self.sheet.household.head
        return head.id if head is not None else ""

    def _read(self) -> Sheet:
        self.file = self._office.case(self.file.id)
        self.consents = list(self.file.consents)
        return Sheet.of(self.file, self.visit)

    # -- beginning ------------------------------------------------------------------------------

    def begin(self, consents: list[Consent], danger: str | None) -> None:
        """Start the visit with the consents just given, or in danger to life with a reason."""
        self.consents += consents
        self._in_danger = self._in_danger or danger is not None
        self.began = self._clock.now()
        self.stage = "open"
        self.keeper.put(lambda office: office.open_visit(self.visit, consents, danger))
        self._changed()

    def only_reckon(self) -> None:
        """셈만 하기: a nameless sheet in memory; no change and no draft is written."""
        self.stage = "reckon"
        self.began = self._clock.now()
        self.book = self._book(Sheet.nameless(self.file.household), None)
        self._changed()

    @property
    def permits(self) -> Gate:
        """What may be kept now."""
        policy = self._office.gate(self.file, self.visit)
        return Gate.of(
            self.consents, self._clock.today(), is_on=policy.is_on, overridden=self._in_danger
        )

    def give_consent(self, consent: Consent) -> None:
        """A consent or refusal given while the visit goes on."""
        self.consents.append(consent)
        case = self.file.id
        self.keeper.put(lambda office: office.give_consent(case, consent, self.visit))
        self._changed()

    def ask_consent(self, form: ConsentForm) -> Sentence | None:
        """Keep the consent or refusal of a form; what is missing is said instead."""
        try:
            consent = form.consent(self.sheet.household, self._clock.now())
        except Mistake as missing:
            return missing.sentence
        self.give_consent(consent)
        return None

    def consent_lines(self) -> tuple[ConsentLine, ...]:
        """What the household allowed, kind by kind."""
        return lines_of(self.consents, self._clock.today(), in_danger=self._in_danger)

    def consent_count(self) -> Count:
        """Kinds that were asked about, of all."""
        lines = self.consent_lines()
        return Count(sum(line.state != "none" for line in lines), 0, len(lines))

    # -- what stands ----------------------------------------------------------------------------

    @cached_property
    def finish(self) -> "FinishScreen":
        """The one finish of this visit, made when it is first asked for."""
        from ui.screens.finish import FinishScreen

        return FinishScreen(self, self._clock.today)

    @property
    def is_kept(self) -> bool:
        """Whether anything of this visit is written."""
        return self.stage == "open"

    @property
    def reader(self) -> FormReader:
        """The form over the answers as they stand."""
        free = self.stage == "reckon" or self.permits.is_open_for_sensitive
        day, kept = self._clock.today(), self._kept_reader
        is_same = kept is not None and kept.sheet is self.sheet and kept.day == day
        if kept is None or not is_same or kept.may_ask_sensitive is not free:
            kept = FormReader(self.form, self.sheet, day, may_ask_sensitive=free)
            self._kept_reader = kept
        return kept

    @property
    def sections(self) -> tuple[str, ...]:
        """The sections in order; what is only reckoned has no consents to keep."""
        return self.form.sections if self.stage == "reckon" else (*self.form.sections, CONSENT)

    @property
    def minutes(self) -> int:
        """Full minutes since the visit began."""
        if self.began is None:
            return 0
        return max(0, int((self._clock.now() - self.began).total_seconds() // 60))

    @property
    def saved_words(self) -> tuple[str, Sentence]:
        """Icon and words of the one place that says what is saved."""
        if self.stage == "reckon":
            return ("circle-ellipsis", say("visit.only_reckoning"))
        if self.keeper.trouble is not None:
            return ("triangle-alert", say("visit.waiting_to_save"))
        at = self.keeper.saved_at or self._last_written()
        if at is None:
            return ("circle-ellipsis", say("visit.not_kept_yet"))
        return ("check-check", say("visit.saved", at=f"{at:%H:%M:%S}"))

    def _last_written(self) -> datetime | None:
        """When this visit was last written in before the program was started."""
        mine = [known.at_ms for known in self.sheet.answers.values() if known.visit == self.visit]
        if not mine or not self.is_kept:
            return self.began if self.is_kept else None
        return datetime.fromtimestamp(max(mine) / 1000, SEOUL)

    @property
    def oddities(self) -> tuple[Sentence, ...]:
        """What can hardly be in this household: asked back, never a block."""
        return oddities(self.sheet.household, self._clock.today())

    # -- people and rows ------------------------------------------------------------------------

    def add_row(self, kind: str) -> None:
        """Another vehicle or obligor; the keyboard goes to its first question."""
        row = self.book.add_row(kind)
        first = self.form.of_rows(Subject(kind))[0]
        self.go_to((row, first.fact))

    def add_member(self, person: Person) -> None:
        """A new member, whose questions are shown next."""
        self.member = person.id
        self.book.add_person(person)

    def edit_member(self, person: Person) -> None:
        """Another name, birth date, sex or tie."""
        self.book.edit_person(person)

    def remove_member(self, member: str) -> None:
        """The member leaves; the form goes to the head."""
        self.book.remove_person(member)
        if self.member == member:
            self.member = self._first_member()
            self.listeners.tell()

    def _restore_drafts(self) -> None:
        """What was being typed when the program ended stands in its field again."""
        targets = {HOUSEHOLD, *(one.id for one in self.sheet.household.members)}
        targets |= {row.id for row in self.sheet.rows}
        for draft in self._office.drafts(self.visit):
            target, _, fact = draft.field.partition("/")
            if target not in targets:
                self.loose[draft.field] = draft.text
                continue
            self._restore((target, fact), draft)

    def _restore(self, place: Place, draft: KeptDraft) -> None:
        """One draft. Begun with another form, it says so; where this one asks no more, the text is
        said and stays on the disk to the end of the visit."""
        is_older = draft.form not in {"", self.form.version}
        try:
            self.go_to(place)
        except Mistake:
            self.said = say("visit.draft_unasked", text=draft.text)
            return
        self.typing.drafts[place] = draft.text
        self.said = self.said or say("visit.restored")
        if is_older:
            self.typing.wrong[place] = say("visit.draft_older", version=draft.form)

    # -- moving ---------------------------------------------------------------------------------

    def go_to(self, place: Place) -> None:
        """Bring a question on screen and give it the keyboard."""
        self.section = self.question(place).section
        if place[0] in {one.id for one in self.sheet.household.members}:
            self.member = place[0]
        self.typing.current = self.jump = place
        self.listeners.tell()

    def to_next(self) -> None:
        """Ctrl+J: to the next best question."""
        asked = self.panel.next
        if asked is not None:
            self.go_to(asked.place)

    def answer_next(self, code: str) -> None:
        """A quick answer to the next best question fills the form."""
        asked = self.panel.next
        if asked is None:
            return
        if asked.question.kind is QuestionKind.YES_NO or code == State.UNKNOWN:
            self.press(asked.place, code)
        else:
            self.choose(asked.place, code)

    def section_of(self, block: Block) -> str:
        """The section whose rows a block shows."""
        return block.lines[0].question.section

    def go_to_fact(self, path: str) -> None:
        """To the question of a fact of the estimate ("members[1].work"); "" stays where it is."""
        place = self.sheet.place_of(path) if path else None
        if place is not None and self.stage in {"open", "reckon"}:
            self.go_to(place)

    def enter(self, place: Place | None) -> None:
        """The keyboard has come to a question."""
        if place == self.typing.current:
            return
        self.typing.current = place
        if place is not None:
            self.section = self.question(place).section
        self.listeners.tell()

    def choose_member(self, member: str) -> None:
        """Whose questions are shown."""
        self.member = member
        self.listeners.tell()

    def step_member(self, by: int) -> None:
        """The next or the previous member, round and round."""
        ids = [one.id for one in self.sheet.household.members]
        if ids:
            at = ids.index(self.member) if self.member in ids else 0
            self.choose_member(ids[(at + by) % len(ids)])

    @property
    def next_member_name(self) -> str | None:
        """Whose questions come next in this section; None where it asks nobody, or only one."""
        people = self.sheet.household.members
        asks = any(
            question.subject is Subject.MEMBER for question in self.form.of_section(self.section)
        )
        if not asks or len(people) < 2:
            return None
        ids = [one.id for one in people]
        at = ids.index(self.member) if self.member in ids else 0
        return people[(at + 1) % len(people)].name

    def choose_unit(self, unit: Unit) -> None:
        """만원 or 원 in the fields; what is being typed is read in the unit it was typed in."""
        self.typing.unit = unit
        self.listeners.tell()

    # -- hearing --------------------------------------------------------------------------------

    def heard(self, topics: Iterable[str]) -> None:
        """Something in the store moved: read again what others wrote, never over own writing."""
        if self.file.id not in topics or not self.is_kept or self._is_telling:
            return
        self._is_behind = not self.keeper.is_settled
        if not self._is_behind:
            self.book.read_again()

    def _catch_up(self) -> None:
        """What others wrote while own answers waited."""
        if self._is_behind and self.keeper.is_settled:
            self._is_behind = False
            self.book.read_again()

    def finished(self) -> None:
        """The report is on the disk: the visit is only looked at from here on."""
        self.stage = "over"
        self.listeners.tell()

    def _moved(self, topics: frozenset[str]) -> None:
        self._is_telling = True
        self._tell(topics)
        self._is_telling = False

    def _refused(self, why: Sentence) -> None:
        """The office did not take a write: say so, show what stands."""
        self.said = why
        self.refusals.tell()
        self.book.read_again()

    def _changed(self) -> None:
        self.panel.may_ask_sensitive = self.reader.may_ask_sensitive
        self.panel.want(self._provisional())
        if self.member not in {one.id for one in self.sheet.household.members}:
            self.member = self._first_member()
        self.listeners.tell()
