"""A paper as text to paste: headings, then one field a line."""

from collections.abc import Callable

from core.sentence import Sentence, say
from ui.screens.paper.blocks import Field, Fields, Heading, Paper, Said


def plain_text(paper: Paper, words: Callable[[Sentence], str]) -> str:
    """Headings and fields; an empty field says that it is to be written."""

    def of(said: Said) -> str:
        return said if isinstance(said, str) else words(said)

    def line(field: Field) -> str:
        if field.value is None:
            return of(say("paper.plain.empty", label=of(field.label)))
        note = of(field.note) if field.note is not None else ""
        said = of(say("paper.plain.field", label=of(field.label), value=of(field.value)))
        return f"{said} ({note})" if note else said

    lines = [of(say("paper.plain.head", title=of(paper.head), day=of(paper.day)))]
    for block in paper.blocks:
        if isinstance(block, Heading):
            lines += ["", of(say("paper.plain.part", title=of(block.words)))]
        elif isinstance(block, Fields):
            lines += [line(field) for field in block.fields]
    return "\n".join(lines) + "\n"
