"""The one estimator of the program, with the pack that came with it; made when first needed."""

from functools import cache

from core.law.estimate import Estimator
from core.law.pack import load_pack


@cache
def the_estimator() -> Estimator:
    """Ask for it in the lane: reading the pack takes longer than a key stroke may wait."""
    return Estimator(load_pack())
