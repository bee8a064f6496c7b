"""Which papers there are, what they are made for, and what the access log calls making one."""

from enum import StrEnum

from core.errors import Mistake
from core.sentence import say


class PaperKind(StrEnum):
    """household: the sheet left with them · bring: papers to take along · note: the consultation
    note (상담기록) · application: the lines of the application forms, filled once."""

    HOUSEHOLD = "household"
    BRING = "bring"
    NOTE = "note"
    APPLICATION = "application"


class Purpose(StrEnum):
    """Why a paper leaves the program: stated each time (안전성 확보조치 기준 제12조)."""

    HOUSEHOLD = "household"
    APPLICATION = "application"
    CENTER = "center"


class PaperAct(StrEnum):
    """How it leaves the program: kept in the case, saved as a file, printed, copied as text."""

    KEPT = "kept"
    SAVED = "saved"
    PRINTED = "printed"
    COPIED = "copied"


USUAL_PURPOSE = {
    PaperKind.HOUSEHOLD: Purpose.HOUSEHOLD,
    PaperKind.BRING: Purpose.HOUSEHOLD,
    PaperKind.NOTE: Purpose.CENTER,
    PaperKind.APPLICATION: Purpose.APPLICATION,
}
"""What a kind is mostly made for; shown first, changed at will."""

FOR_THE_HOUSEHOLD = frozenset({PaperKind.HOUSEHOLD, PaperKind.BRING})
"""Kinds that the household reads: in its language and size; all others are for an office."""


def access_entry(kind: str, act: str, purpose: str) -> tuple[str, str]:
    """(what, why) of the access log, as "paper.note.copied". Raises Mistake for an unknown word."""
    try:
        return f"paper.{PaperKind(kind)}.{PaperAct(act)}", Purpose(purpose).value
    except ValueError as unknown:
        raise Mistake(say("paper.purpose_missing"), "purpose") from unknown
