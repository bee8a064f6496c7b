"""The shipped typeface, Pretendard GOV, with figures of equal width (design system 2.5)."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from ui.theme.tokens import Role, Tokens, Weight, read_tokens

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
_WEIGHTS: dict[Weight, QFont.Weight] = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
}


def load_fonts() -> list[str]:
    """Make the shipped files known to Qt; the family names that came with them.

    Raises OSError when a file is missing or unreadable: pictures must not depend on the machine.
    """
    families: list[str] = []
    for file in sorted(FONTS.glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise OSError(f"unreadable font file: {file.name}")
        families += QFontDatabase.applicationFontFamilies(number)
    if not families:
        raise OSError("no font files in resources/fonts")
    return sorted(set(families))


@cache
def font(px: int, weight: Weight = 400) -> QFont:
    """The typeface at `px` pixels, figures of equal width; shared, so it must not be changed."""
    made = QFont()
    made.setFamilies(list(read_tokens()["font"]["family"]))
    made.setPixelSize(px)
    made.setWeight(_WEIGHTS[weight])
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def metrics(px: int, weight: Weight = 400) -> QFontMetricsF:
    """The measures of that font: making them costs more than measuring a word."""
    return QFontMetricsF(font(px, weight))


def role_font(tokens: Tokens, role: Role, weight: Weight | None = None) -> QFont:
    """The font of a role: headings bold, the rest regular unless `weight` says otherwise."""
    if weight is None:
        weight = 700 if role in {"display", "h1", "h2"} else 400
    return font(tokens.px(role), weight)
