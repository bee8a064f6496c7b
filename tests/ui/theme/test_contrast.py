"""Every pair of the design's contrast table, computed (WCAG 2.x, design system 2.3)."""

import pytest

from ui.theme.tokens import THEMES, Theme, read_tokens, tokens

TEXT, GRAPHIC = 4.5, 3.0
PAIRS: tuple[tuple[str, str, float, float, float], ...] = (
    ("text", "surface", TEXT, 16.48, 14.18),
    ("text", "bg", TEXT, 15.03, 15.88),
    ("text", "sunken", TEXT, 13.93, 12.54),
    ("text", "sel", TEXT, 14.41, 11.56),
    ("text-2", "surface", TEXT, 8.81, 9.93),
    ("text-2", "bg", TEXT, 8.03, 11.12),
    ("text-2", "sel", TEXT, 7.70, 8.09),
    ("text-2", "sunken", TEXT, 7.44, 8.78),
    ("text-3", "surface", TEXT, 5.82, 6.88),
    ("text-3", "bg", TEXT, 5.31, 7.71),
    ("text-3", "sunken", TEXT, 4.92, 6.09),
    ("text-3", "sel", TEXT, 5.09, 5.61),
    ("text-3", "raised", TEXT, 5.61, 6.41),
    ("primary", "surface", TEXT, 7.51, 7.68),
    ("primary", "primary-soft", TEXT, 6.33, 5.84),
    ("primary", "sel", TEXT, 6.57, 6.26),
    ("on-primary", "primary", TEXT, 7.51, 8.07),
    ("on-visit", "visit", TEXT, 11.96, 15.06),
    ("on-visit-2", "visit", TEXT, 8.24, 8.50),
    ("ok", "ok-bg", TEXT, 5.93, 7.43),
    ("ok", "surface", TEXT, 6.99, 8.94),
    ("ok", "sel", TEXT, 6.11, 7.29),
    ("range", "range-bg", TEXT, 6.21, 8.23),
    ("range", "surface", TEXT, 7.09, 9.73),
    ("range", "sel", TEXT, 6.20, 7.93),
    ("no", "no-bg", TEXT, 5.98, 6.78),
    ("overlap", "overlap-bg", TEXT, 7.03, 7.42),
    ("overlap", "surface", TEXT, 8.43, 8.38),
    ("danger", "danger-bg", TEXT, 6.16, 7.98),
    ("danger", "surface", TEXT, 7.36, 8.68),
    ("danger", "sel", TEXT, 6.43, 7.08),
    ("surface", "danger", TEXT, 7.36, 8.68),
    ("info", "info-bg", TEXT, 6.80, 7.75),
    ("info", "surface", TEXT, 8.05, 8.99),
    ("line-strong", "surface", GRAPHIC, 3.58, 4.99),
    ("line-strong", "bg", GRAPHIC, 3.27, 5.59),
    ("focus", "surface", GRAPHIC, 6.24, 7.69),
    ("focus", "bg", GRAPHIC, 5.69, 8.61),
    ("range-line", "surface", GRAPHIC, 4.64, 7.24),
    ("range-line", "bar-bg", GRAPHIC, 3.67, 5.19),
    ("primary", "bar-bg", GRAPHIC, 5.94, 5.50),
    ("focus-on-visit", "visit", GRAPHIC, 8.47, 10.66),
)
"""foreground, background, least contrast, contrast in the light and in the dark theme."""

OUR_OWN: tuple[tuple[str, str, float], ...] = (
    ("range", "bg", TEXT),
    ("danger", "bg", TEXT),
    ("ok", "bg", TEXT),
    ("primary", "bg", TEXT),
    ("text-2", "raised", TEXT),
    ("primary", "sunken", TEXT),
    ("visit", "on-visit", TEXT),
    ("surface", "text", TEXT),
    ("on-visit", "visit-line", TEXT),
    ("text-2", "primary-soft", TEXT),
    ("text-3", "primary-soft", GRAPHIC),
)
"""Pairs that the widgets use beyond the table."""


def luminance(color: str) -> float:
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("fg", "bg", "least", "light", "dark"), PAIRS)
def test_the_table_of_the_design_holds(
    fg: str, bg: str, least: float, light: float, dark: float
) -> None:
    for theme, said in (("light", light), ("dark", dark)):
        of = tokens("light" if theme == "light" else "dark")
        computed = contrast(of.color(fg), of.color(bg))
        assert computed >= least
        assert computed == pytest.approx(said, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("fg", "bg", "least"), OUR_OWN)
def test_pairs_beyond_the_table_pass_too(theme: Theme, fg: str, bg: str, least: float) -> None:
    of = tokens(theme)
    assert contrast(of.color(fg), of.color(bg)) >= least


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("fg", "bg", "least"), [*((fg, bg, least) for fg, bg, least, *_ in PAIRS), *OUR_OWN]
)
def test_every_pair_passes_with_stronger_contrast_too(
    theme: Theme, fg: str, bg: str, least: float
) -> None:
    of = tokens(theme, strong=True)
    assert contrast(of.color(fg), of.color(bg)) >= least


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["surface", "bg", "sunken", "raised", "sel"])
def test_stronger_contrast_reaches_seven_to_one_for_text_and_three_for_lines(
    theme: Theme, ground: str
) -> None:
    """WCAG 2.x, 1.4.6 (text, level AAA) and 1.4.11 (lines)."""
    of = tokens(theme, strong=True)
    below = of.color(ground)
    assert min(contrast(of.color(tone), below) for tone in ("text", "text-2", "text-3")) >= 7
    assert contrast(of.color("line-strong"), below) >= GRAPHIC


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["line", "line-strong", "text-2", "text-3"])
def test_stronger_contrast_is_stronger(theme: Theme, name: str) -> None:
    usual, strong = tokens(theme), tokens(theme, strong=True)
    ground = usual.color("surface")
    assert contrast(strong.color(name), ground) > contrast(usual.color(name), ground)


def marks() -> list[tuple[str, str, str, str | None]]:
    """Every state of every table of states: table, state, colour of its word, its ground."""
    found = []
    for table, rows in read_tokens().items():
        listed = rows.items() if isinstance(rows, dict) else ()
        for state, row in listed:
            if isinstance(row, dict) and "fg" in row:
                found.append((table, state, str(row["fg"]), row.get("bg")))
    return found


def test_there_are_tables_of_states() -> None:
    assert {"status", "answer", "crisis"} <= {table for table, *_ in marks()}


@pytest.mark.parametrize("strong", [False, True])
@pytest.mark.parametrize("theme", THEMES)
def test_the_word_of_every_state_is_read_on_its_ground(theme: Theme, *, strong: bool) -> None:
    """Without a ground of its own it stands on a card, a chosen row or the page."""
    of = tokens(theme, strong=strong)
    faint = {
        (table, state, ground): contrast(of.color(fg), of.color(ground))
        for table, state, fg, bg in marks()
        for ground in ((bg,) if bg else ("surface", "sel", "bg"))
    }
    assert {place: value for place, value in faint.items() if value < TEXT} == {}


def test_a_colour_that_is_too_faint_is_found() -> None:
    """The planted fault: a state in the grey of a disabled line."""
    of = tokens("light")
    assert contrast(of.color("line"), of.color("surface")) < TEXT
