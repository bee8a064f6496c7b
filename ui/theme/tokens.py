"""The design's tokens: colours by name, sizes in px, the tables of badges and answer states.

One reading of resources/styles/tokens.json; no Qt here, so that contrast can be computed in a test.
Source: design system 2.2 to 2.6.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

Theme: TypeAlias = Literal["light", "dark"]
Size: TypeAlias = Literal["standard", "comfortable", "large"]
Role: TypeAlias = Literal["display", "h1", "h2", "body", "small", "caption"]
Weight: TypeAlias = Literal[400, 500, 600, 700]

SIZES: tuple[Size, ...] = get_args(Size)
THEMES: tuple[Theme, ...] = get_args(Theme)
STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"


@dataclass(frozen=True, slots=True)
class Mark:
    """How one state is marked: never by colour alone, always icon and word too.

    fg, bg, border: colour names; bg and border None where there is none; dashed: border is dashed;
    icon: name of a file in resources/icons.
    """

    fg: str
    bg: str | None
    border: str | None
    icon: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens as one theme and one text size give them.

    colors: name -> "#RRGGBB"; sizes: role -> px (also "control" and "row", heights).
    """

    theme: Theme
    size: Size
    strong: bool
    colors: Mapping[str, str]
    sizes: Mapping[str, int]

    def color(self, name: str) -> str:
        """The colour `name` as "#RRGGBB". Raises KeyError for a name that is no token."""
        return self.colors[name]

    def px(self, role: str) -> int:
        """A font size or height in px at 96 dpi: display h1 h2 body small caption control row."""
        return self.sizes[role]


@cache
def read_tokens() -> Mapping[str, Any]:
    """The token file as it stands."""
    read: Mapping[str, Any] = json.loads((STYLES / "tokens.json").read_text(encoding="utf-8"))
    return read


def tokens(theme: Theme = "light", size: Size = "comfortable", *, strong: bool = False) -> Tokens:
    """The tokens of one theme and text size; strong: with the high-contrast values."""
    read = read_tokens()
    colors = dict(read["color"][theme])
    if strong:
        colors.update(read["color"]["highContrast"][theme])
    return Tokens(theme, size, strong, colors, dict(read["size"][size]))


def layout(name: str) -> int:
    """A fixed measure of the frame in px: rail topbar statusbar visitbar sectionList …"""
    return int(read_tokens()["layout"][name])


def radius(name: str) -> int:
    """Corner radius in px: control button card dialog."""
    return int(read_tokens()["radius"][name])


def mark(table: str, name: str) -> Mark:
    """One row of a table of states: mark("status", "eligible"), mark("crisis", "urgent") …

    Raises KeyError for a table or state that the design does not have.
    """
    row = read_tokens()[table][name]
    if "like" in row:
        return mark("status", row["like"])
    border = row.get("border")
    dashed = border is not None and border.startswith("dashed ")
    return Mark(
        fg=row["fg"],
        bg=row.get("bg"),
        border=border.removeprefix("dashed ") if border else None,
        icon=row["icon"],
        dashed=dashed,
    )
