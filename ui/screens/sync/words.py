"""Records in the words of a receipt: kinds in groups that a person tells apart, held reasons."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.sentence import Sentence, say
from sync.protocol.outcomes import HELD_REASONS


@dataclass(frozen=True, slots=True)
class Group:
    """Record kinds that stand as one line. key: its name in the texts."""

    name: str
    icon: str
    kinds: tuple[str, ...]

    @property
    def key(self) -> str:
        """Key of its words."""
        return f"sync.group.{self.name}"


GROUPS = (
    Group("visit", "house", ("visit", "visit_attempt", "visit_report")),
    Group("answers", "clipboard-list", ("fact", "vehicle", "obligor", "debt")),
    Group("household", "users", ("case", "member", "need")),
    Group("consent", "file-pen-line", ("consent", "document")),
    Group("note", "message-circle", ("note", "todo", "held_decision")),
    Group("estimate", "wallet", ("estimate", "referral")),
    Group("access", "eye", ("access",)),
)
"""Every record kind stands in exactly one group, in the order of the receipt."""

_GROUP_OF = {kind: group for group in GROUPS for kind in group.kinds}


def group_of(kind: str) -> Group:
    """The group of a record kind. Raises KeyError for a kind that is none."""
    return _GROUP_OF[kind]


def grouped(by_kind: Mapping[str, tuple[int, int]]) -> dict[Group, tuple[int, int]]:
    """(done, total) by kind, added up by group, in the order of the receipt."""
    sums: dict[Group, tuple[int, int]] = {}
    for kind, (done, total) in by_kind.items():
        before = sums.get(group_of(kind), (0, 0))
        sums[group_of(kind)] = (before[0] + done, before[1] + total)
    return {group: sums[group] for group in GROUPS if group in sums}


def size_words(done: int, total: int) -> Sentence:
    """Bytes that arrived of all, in the unit of the larger: 84KB, 4.1 / 11.8MB."""
    unit, by = ("mb", 1_000_000) if total >= 1_000_000 else ("kb", 1_000)
    whole = _amount(total, by)
    if done in (0, total):
        return say(f"sync.size.{unit}", size=whole)
    return say(f"sync.size.of_{unit}", done=_amount(done, by), size=whole)


def _amount(size: int, by: int) -> str:
    """One digit behind the point for mega, none for kilo; never 0 of something."""
    return f"{size / by:.1f}" if by > 1_000 else str(max(1, round(size / by)) if size else 0)


def reason_words(why: str) -> Sentence:
    """Why the Center keeps a record without having applied it."""
    name = why.replace("-", "_")
    return say(f"sync.held.{name}" if why in (*HELD_REASONS, "declined") else "sync.held.other")
