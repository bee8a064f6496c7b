"""Changes of older record schemas, read as of the present one: one pure function for each number.

Bytes that were written stay as they are, on the laptop, on the wire and at the Center; only what is
made of them while they are read takes the newer form. A function that was released is kept for ever
and never altered. Names are not reused: a group that means something else gets another name.
"""

from collections.abc import Callable, Mapping
from typing import Any

from core.record.change import SCHEMA

Upcast = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Body of a change of one schema -> the same of the next; fields that it does not know it keeps."""

UPCASTS: Mapping[int, Upcast] = {}
"""By the schema from which they lead on; one for every schema before the present one."""


def lifted(body: Any, to: int = SCHEMA, upcasts: Mapping[int, Upcast] = UPCASTS) -> Any:
    """The body in the form of schema `to`.

    One of that schema or a newer one, or without a schema, is given back as it is: whoever reads it
    sees what is wrong with it.
    """
    number = body.get("sv") if isinstance(body, Mapping) else None
    while isinstance(number, int) and number in upcasts and number < to:
        body = {**upcasts[number](body), "sv": number + 1}
        number += 1
    return body
