"""What a household's needs are judged on: who may, whose, what is typed, how it is written."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from core.casework.actions import new_id
from core.casework.case_file import CaseFile
from core.casework.needs.forms import CrisisForm, NeedsForm, crisis_form, needs_form
from core.casework.needs.history import Needs
from core.casework.needs.need import Need, Place
from core.casework.visit import VisitStage
from core.clock import Clock, wall_ms
from core.errors import Mistake
from core.office.base import Changes
from core.office.office import Office
from core.people.answer import State
from core.people.consent import Gate
from core.people.contact import refuse_resident_number
from core.sentence import Sentence, say
from ui.screens.lane import Lane
from ui.screens.listeners import Listeners
from ui.screens.visit.keeper import Keeper
from ui.screens.visit.screen import VisitScreen


class Judging:
    """One household. member: whose needs are shown, None: the whole household.

    leaf: which page is shown · domain: the current row · said: a word in passing, until a view has
    said it · urgent: told once an urgent level is on the disk.
    """

    def __init__(
        self,
        office: Office,
        lane: Lane,
        clock: Clock,
        case: str,
        find: Callable[[str], VisitScreen | None],
        tell: Callable[[Iterable[str]], None],
        visit: str | None = None,
    ) -> None:
        self._office, self._clock, self._tell = office, clock, tell
        self.case = case
        self.file: CaseFile = office.case(case)
        self.visit = visit or self._under_way()
        self._held = held = find(self.visit) if self.visit is not None else None
        self.form: NeedsForm = needs_form()
        self.crisis_form: CrisisForm = crisis_form()
        self.member: str | None = None
        self.leaf = "needs"
        self.domain = self.form.domains[0].id
        self.said: Sentence | None = None
        self.typed: dict[str, str] = {}
        self.urgent: Callable[[], None] = nothing
        self.listeners = Listeners()
        self._dirty: set[str] = set()
        if held is not None:
            self.keeper = held.keeper
        else:
            self.keeper = Keeper(office, lane, self._moved, self._refused)
        self._take_up()
        self._take_up_drafts()

    def _under_way(self) -> str | None:
        """The open visit: what is judged from the case while it goes on belongs to it."""
        visits = self.file.visits
        return next((one.id for one in visits if one.stage is VisitStage.OPEN), None)

    def _read(self) -> None:
        self.file = self._office.case(self.case)
        self._take_up()

    def _take_up(self) -> None:
        self.today: date = self._clock.today()
        self.needs = Needs.of(self._office.needs(self.case), self.visit, self.today)
        crisis = self.file.crisis
        self.level: str | None = crisis.level.value if crisis.level else None
        self.level_reason = crisis.reason or ""

    def _take_up_drafts(self) -> None:
        """What was being typed and stands on the disk; what is typed here now is newer."""
        for draft in self._office.need_drafts(self.case, self.visit):
            if draft.field.startswith("needs/"):
                self.typed.setdefault(draft.field, draft.text)

    def heard(self, topics: Iterable[str]) -> None:
        """Something in the store moved: read again, never over own writing."""
        if {self.case, "sync"} & set(topics) and self.keeper.is_settled:
            self._read()
            self.listeners.tell()

    # -- what may be judged ---------------------------------------------------------------------

    @property
    def gate(self) -> Gate:
        """What may be kept now."""
        return self._office.gate(self.file, self.visit)

    @property
    def is_over(self) -> bool:
        """Whether the visit from which the page was opened is finished."""
        found = self.file.visit(self.visit) if self.visit is not None else None
        return found is not None and found.stage is not VisitStage.OPEN

    @property
    def may_judge(self) -> bool:
        """Whether scores and levels may be kept."""
        return self.gate.is_open_for_sensitive and not self.is_over

    @property
    def may_type(self) -> bool:
        """Whether a draft may be kept: also while only the consent to judge is missing."""
        return self.gate.is_open and not self.is_over

    @property
    def why_not(self) -> Sentence | None:
        """Which step is missing; None where everything may be kept."""
        if self.is_over:
            return say("visit.not_open")
        try:
            self.gate.check("crisis")
        except Mistake as missing:
            return missing.sentence
        return None

    @property
    def visit_screen(self) -> VisitScreen | None:
        """The visit from which the page was opened, for its consent dialog."""
        return self._held

    # -- whose needs ----------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """The head of the household."""
        head = self.file.household.head
        return head.name if head is not None else ""

    @property
    def subjects(self) -> tuple[tuple[str | None, str], ...]:
        """The whole household (no name), then the members."""
        people = self.file.household.members
        return ((None, ""), *((one.id, one.name) for one in people))

    def name_of(self, member: str | None) -> str:
        """A member's name; "" for the household."""
        return next((name for one, name in self.subjects if one == member), "")

    def choose_member(self, member: str | None) -> None:
        """Whose needs are shown."""
        self.member = member
        self.listeners.tell()

    def choose_leaf(self, leaf: str) -> None:
        """Which page is shown."""
        self.leaf = leaf
        self.listeners.tell()

    # -- typing and writing ---------------------------------------------------------------------

    def _refuses(self, text: str) -> bool:
        """What may stand in no reason is said; the text stays in its field."""
        try:
            refuse_resident_number(text, "reason")
        except Mistake as wrong:
            self._refused(wrong.sentence)
            return True
        return False

    def _type(self, field: str, text: str) -> None:
        self.typed[field] = text
        self._dirty.add(field)

    @property
    def has_unkept_typing(self) -> bool:
        """Whether something typed is not on the disk yet."""
        return bool(self._dirty) and self.may_type

    def keep_drafts(self) -> None:
        """Put what is being typed on the disk; behind the gate too."""
        if not self.may_type:
            return
        for field in sorted(self._dirty):
            self._keep_draft(field, self.typed.get(field, ""))
        self._dirty.clear()

    def drop_draft(self, field: str) -> None:
        """What was typed is no change, or has become one."""
        self._dirty.discard(field)
        if self.typed.pop(field, None) is not None and self.may_type:
            self.keeper.put(lambda office: office.drop_draft(self.visit or self.case, field))

    def _keep_draft(self, field: str, text: str) -> None:
        case, visit = self.case, self.visit
        self.keeper.put(lambda office: office.type_need(case, field, text, visit))

    def _set(self, place: Place, *, ended: Sequence[str] = (), **changed: object) -> None:
        """One need of this occasion, shown at once and written behind it."""
        own = self.needs.own(place)
        if own is None:
            standing = self.needs.now(place)
            base = standing or Need("", place[0], place[1], place[2], state=State.NOT_ASKED)
            own = replace(base, id=new_id())
        fields: dict[str, object] = {"visit": self.visit, "at_ms": wall_ms(self._clock), **changed}
        self.keep_needs([replace(own, **fields)], ended=ended)  # type: ignore[arg-type]  # fields of Need

    def keep_needs(
        self, needs: Sequence[Need], *, ended: Sequence[str] = (), alert: str | None = None
    ) -> None:
        """Show and write needs; a need of an id that stands replaces it."""
        if not self.may_judge:
            self.keep_drafts()
            self.said = self.why_not
            self.listeners.tell()
            return
        ids = {need.id for need in needs}
        left = [need for need in self.needs.rows if need.id not in ids]
        self.needs = Needs.of([*left, *needs], self.visit, self.today)
        texts = {field: self.typed.pop(field) for field in ended if field in self.typed}
        self._dirty.difference_update(ended)
        case, visit = self.case, self.visit

        def judge(office: Office) -> Changes:
            try:
                return office.judge_needs(case, needs, visit, alert=alert, ended=ended)
            except Mistake:
                for field, text in texts.items():
                    office.type_need(case, field, text, visit)
                raise

        self.keeper.put(judge)
        self.listeners.tell()

    # -- hearing --------------------------------------------------------------------------------

    def _moved(self, topics: frozenset[str]) -> None:
        self._tell(topics)

    def held_refused(self) -> None:
        """The office did not take a write that went by the visit."""
        if self._held is not None and self._held.said is not None:
            self._refused(self._held.said)

    def _refused(self, why: Sentence) -> None:
        """The office did not take a write: say so, show what stands."""
        self.said = why
        self._read()
        self._take_up_drafts()
        self.listeners.tell()


def nothing() -> None:
    """Nobody waits."""
