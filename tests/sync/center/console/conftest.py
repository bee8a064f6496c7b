"""A welfare manager who is signed in, and a Center at which there is something to see."""

import pytest

from tests.helpers.centers import Center
from tests.helpers.consoles import Busy, Visitor, busy


@pytest.fixture
def there(center: Center) -> Busy:
    return busy(center)


@pytest.fixture
def sol(center: Center, there: Busy) -> Visitor:
    """The welfare manager."""
    return Visitor(center, "welfare-manager", "바다솔")


@pytest.fixture
def head(center: Center, there: Busy) -> Visitor:
    """The head of the Center."""
    return Visitor(center, "lead", "마루별")
