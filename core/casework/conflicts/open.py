"""Everything of one case in which records differ, agreed by themselves, or were decided."""

from dataclasses import dataclass

from core.casework.case_file import CaseFile, Conflict
from core.casework.conflicts.decided import Decision
from core.casework.history.changes import Recorded
from core.people.consent import Consent, ConsentKind, last_words


@dataclass(frozen=True, slots=True)
class OpenCase:
    """file: the case with its open conflicts and what agreed by itself · recorded: the changes of
    the records that differ, oldest first · decisions: those that stand and can be taken back."""

    file: CaseFile
    recorded: tuple[Recorded, ...]
    decisions: tuple[Decision, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Groups of which records differ."""
        return self.file.conflicts

    @property
    def consents(self) -> tuple[ConsentKind, ...]:
        """Kinds of consent of which the last words differ: they count as not given."""
        words: dict[tuple[ConsentKind, str | None], list[Consent]] = {}
        for one in self.file.consents:
            words.setdefault((one.kind, one.to), []).append(one)
        return tuple(
            kind
            for (kind, _), listed in words.items()
            if len({one.is_given for one in last_words(listed)}) > 1
        )

    def history(self, conflict: Conflict) -> tuple[Recorded, ...]:
        """What was written there, the newest first."""
        listed = [one for one in self.recorded if one.spot == conflict.spot]
        return tuple(reversed(listed))
