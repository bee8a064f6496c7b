"""The style sheet, made from resources/styles/app.qss by putting in the tokens.

In the file `@name` is a colour token, `@@name` a size in px (body, small, control …) and
`@@name-6` such a size less 6 (a height without its borders).
"""

import re
from functools import cache

from ui.theme.tokens import STYLES, Tokens

_PLACE = re.compile(r"@@([a-z0-9]+)(?:-([0-9]+))?|@([a-z][a-z0-9-]*)")


@cache
def _written() -> str:
    return (STYLES / "app.qss").read_text(encoding="utf-8")


def style_sheet(tokens: Tokens) -> str:
    """The whole style sheet for these tokens. Raises KeyError when it names no token."""

    def put(place: re.Match[str]) -> str:
        size, less, color = place.groups()
        if color is not None:
            return tokens.color(color)
        return f"{tokens.px(size) - int(less or 0)}px"

    return _PLACE.sub(put, _written())
