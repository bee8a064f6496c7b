"""Keeps Python's constants alive under PySide6 6.12 on Python 3.11 (docs/decisions/0040).

The 6.12.0 wheels give None back without counting the reference, which is right only where None is
immortal (Python 3.12 and later). On 3.11 every Qt call takes one reference away; after some
thousands Python ends with "none_dealloc". So the counts are raised once, out of reach.
"""

import ctypes
import sys

OUT_OF_REACH = 1 << 60
IMMORTAL_SINCE = (3, 12)
CONSTANTS: tuple[object, ...] = (None, True, False, NotImplemented, Ellipsis)


def keep_constants() -> None:
    """Raise the counts of references to the constants, where Python itself does not keep them."""
    if sys.version_info >= IMMORTAL_SINCE:
        return
    for constant in CONSTANTS:
        if sys.getrefcount(constant) < OUT_OF_REACH // 2:
            # The count is the first word of an object of CPython.
            ctypes.c_ssize_t.from_address(id(constant)).value += OUT_OF_REACH
