"""How strong a passphrase is, in words."""

import pytest

from core.store.key.strength import Level, strength_of


@pytest.mark.parametrize(
    ("passphrase", "level", "why"),
    [
        ("", Level.TOO_WEAK, "too_short"),
        ("산책길", Level.TOO_WEAK, "too_short"),
        ("password1234", Level.TOO_WEAK, "too_common"),
        ("비밀번호비밀번호!", Level.TOO_WEAK, "too_common"),
        ("aaaaaaaaaaaaaaaa", Level.TOO_WEAK, "too_common"),
        ("qwertyuiop1234567890", Level.TOO_WEAK, "too_common"),
        ("0987654321zyxw", Level.TOO_WEAK, "too_common"),
        ("1952-03-10 1980", Level.TOO_WEAK, "only_digits"),
        ("가나가나가나가나", Level.TOO_WEAK, "few_signs"),
        ("노란 우산 산책", Level.FAIR, "fair"),
        ("kite-lamp-7", Level.FAIR, "fair"),
        ("견본동 산책길 노란 우산", Level.GOOD, "good"),
        ("correct horse battery", Level.GOOD, "good"),
    ],
)
def test_it_says_why(passphrase: str, level: Level, why: str) -> None:
    found = strength_of(passphrase)
    assert (found.level, found.why.key) == (level, f"store.strength.{why}")
    assert found.is_enough == (level is not Level.TOO_WEAK)
