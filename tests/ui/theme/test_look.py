"""The look: one style sheet without open places, the shipped font, icons that exist."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from ui.theme.icons import ICONS, icon_pixmap
from ui.theme.look import dress, look
from ui.theme.qss import style_sheet
from ui.theme.tokens import SIZES, THEMES, Size, Theme, mark, read_tokens, tokens

ROOT = Path(__file__).parents[3]
SHIPPED = sorted(file.stem for file in ICONS.glob("*.svg"))
SPOKEN_FOR_LATER: frozenset[str] = frozenset()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
def test_every_place_of_the_style_sheet_is_filled(theme: Theme, size: Size) -> None:
    sheet = style_sheet(tokens(theme, size))
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


def test_sizes_grow_in_step() -> None:
    for role in ("display", "h1", "h2", "body", "small", "caption", "control", "row"):
        heights = [tokens("light", size).px(role) for size in SIZES]
        assert heights == sorted(set(heights))


def test_the_shipped_font_is_used_and_knows_korean(dressed: QApplication) -> None:
    assert QFontInfo(look().font("body")).family() == "Pretendard GOV"
    # The file does not name Korean among its writing systems, so its glyphs are counted.
    drawn = QRawFont.fromFont(look().font("body"))
    assert all(drawn.supportsCharacter(sign) for sign in range(ord("가"), ord("힣") + 1))


@pytest.mark.parametrize("make", [QLabel, QPushButton, QLineEdit])
def test_figures_have_one_width(
    dressed: QApplication, make: type[QLabel] | type[QPushButton] | type[QLineEdit]
) -> None:
    widget = make()
    widget.ensurePolished()
    metrics = QFontMetricsF(widget.font())
    widths = {metrics.horizontalAdvance(digit * 8) for digit in "0123456789"}
    assert len(widths) == 1


def test_theme_and_size_change_at_once(dressed: QApplication) -> None:
    field = QPushButton("열기")
    dress(dressed, "dark", "large")
    field.ensurePolished()
    assert field.font().pixelSize() == 18
    assert look().color("bg").name().upper() == "#121816"
    dress(dressed, "light", "comfortable")


def test_every_state_of_the_design_has_an_icon_and_colours() -> None:
    of = tokens()
    for table in ("status", "crisis", "standard", "service"):
        for name in read_tokens()[table]:
            row = mark(table, name)
            of.color(row.fg)
            if row.bg:
                of.color(row.bg)
            if table in {"status", "crisis", "service"}:
                assert row.icon in SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_an_icon_is_drawn_in_its_colour(dressed: QApplication, name: str) -> None:
    image = icon_pixmap(tokens(), name, "danger", 24, 2.0).toImage()
    painted = Counter(
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    )
    assert painted.most_common(1)[0][0] == tokens().color("danger")


def test_no_icon_is_shipped_that_nobody_uses() -> None:
    places = [*(ROOT / "ui").rglob("*.py"), *(ROOT / "resources" / "pack").rglob("*.yaml")]
    places.append(ROOT / "resources" / "styles" / "tokens.json")
    written = "\n".join(file.read_text(encoding="utf-8") for file in places)
    unused = {name for name in SHIPPED if not re.search(rf"\b{re.escape(name)}\b", written)}
    assert unused - SPOKEN_FOR_LATER == set()
