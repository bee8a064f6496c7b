"""Templates and what stands beside them: HTML by Jinja, always escaped; style and fonts."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from core.clock import SEOUL
from sync.center.console.told import told
from sync.center.console.words import ConsoleWords
from sync.center.words import FOLDER

HERE = files("sync.center.console")
FONTS = FOLDER.parent / "fonts"
MARK = FOLDER.parent / "icons" / "product-mark.svg"
WEIGHTS = {"400": "Regular", "700": "Bold"}


@cache
def _templates() -> Environment:
    return Environment(
        loader=FunctionLoader(lambda name: (HERE / "templates" / name).read_text("utf-8")),
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def render(template: str, words: ConsoleWords, values: Mapping[str, Any]) -> str:
    """One page in one language."""

    return _templates().get_template(template).render(
        **values, t=words.text, has=words.has, words=words.of, language=words.language,
        moment=moment, hour=hour, weekday=weekday, told=lambda value: told(value, words),
        did=lambda what: did(what, words), style=style_name(),
    )  # fmt: skip


def moment(at: int) -> str:
    """Milliseconds since 1970 -> day and minute in Seoul."""
    return dt.datetime.fromtimestamp(at / 1000, SEOUL).strftime("%Y-%m-%d %H:%M")


def hour(text: str) -> str:
    """The hour and minute of a moment as records have it, "" when it is none."""
    try:
        return dt.datetime.fromisoformat(text).astimezone(SEOUL).strftime("%H:%M")
    except ValueError:
        return ""


def weekday(day: dt.date) -> str:
    """mon to sun, as the texts of weekdays are named."""
    return ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[day.weekday()]


def did(what: str, words: ConsoleWords) -> str:
    """What an entry of the trail says was done; a word nobody has written stands as it is."""
    kind, _, name = what.partition("-")
    if kind in ("see", "refused"):
        inner = next((k for k in (f"menu.{name}", f"did.{name}") if words.has(k)), "")
        key = "audit.saw" if kind == "see" else "audit.refused"
        return words.text(key, what=words.text(inner) if inner else name)
    return words.text(f"did.{what}") if words.has(f"did.{what}") else what


@cache
def style() -> bytes:
    return (HERE / "static" / "style.css").read_bytes()


@cache
def style_name() -> str:
    """Changes with the style, so that browsers may keep it for good."""
    return hashlib.sha256(style()).hexdigest()[:12]


def font(weight: str) -> Path | None:
    """The file of a weight of the program's typeface."""
    name = WEIGHTS.get(weight)
    return FONTS / f"PretendardGOV-{name}.otf" if name else None
