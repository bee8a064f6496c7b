"""What a paper is made of, from above: plain blocks, in the order in which they stand.

A word is a Sentence, or text as it was written by a person. How blocks look is decided in ui.paper.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from core.casework.papers.kinds import PaperKind
from core.sentence import Sentence

Said: TypeAlias = Sentence | str
Mark: TypeAlias = Literal["box", "tick"]


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part."""

    words: Said


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: what, what for, how much."""

    title: Said
    purpose: Said
    amount: Said


@dataclass(frozen=True, slots=True)
class Amounts:
    """A framed table. further: a row whose second column goes to the edge · total: its last row."""

    rows: tuple[Row, ...]
    further: Row | None = None
    total: Row | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running words. strong: last sentence, in a line of its own and bold."""

    words: tuple[Said, ...]
    strong: Said | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: title, one or two sentences, when."""

    title: Said
    text: Said
    when: Said


@dataclass(frozen=True, slots=True)
class Steps:
    """Framed steps, each with a box to tick."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a list. note: smaller, behind it."""

    words: Said
    note: Said | None = None


@dataclass(frozen=True, slots=True)
class Points:
    """A list, each line with a box to tick or with a tick."""

    points: tuple[Point, ...]
    mark: Mark = "box"


@dataclass(frozen=True, slots=True)
class Field:
    """A line of a form. value: None is an empty line, to be filled by hand · note: why it is
    empty, or how the value is known."""

    label: Said
    value: Said | None
    note: Said | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """Lines of a form, ruled."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns; one after the other where they do not fit beside each other."""

    left: "tuple[Block, ...]"
    right: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Call:
    """Whom to call, framed, at the foot of its page. numbers: one a line, at the right."""

    words: Said
    label: Said
    who: Said
    numbers: tuple[Said, ...]


Block: TypeAlias = Heading | Amounts | Paragraph | Steps | Points | Fields | Beside | Call


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper.

    title: name of the document · over, head: the two lines at its top · day, by: at the right of
    them · foot_left, foot_right: on every page · number: of the file; holds no name.
    """

    kind: PaperKind
    title: Said
    over: Said
    head: Said
    day: Said
    by: Said
    blocks: tuple[Block, ...]
    foot_left: Said
    foot_right: Said
    number: str
