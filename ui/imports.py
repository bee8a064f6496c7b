"""Imports without a look into their source.

PySide replaces Python's import: of every module imported after it, it reads the whole source and
keeps it, to see whether the module speaks of PySide and may use its other spelling of names
(`__feature__`; PYSIDE-2029; napari/napari#8584). This program uses no such spelling. Without the
look the lock stands a tenth sooner and 30 MB are free (docs/figures.md).
"""

import importlib
from types import ModuleType

_LOOK = "_mod_uses_pyside"


def leave_sources_alone() -> None:
    """Say of every module that it uses none; harmless where PySide has no such look."""
    importlib.import_module("PySide6.QtCore")  # puts its import in place of Python's
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, _LOOK):
        setattr(feature, _LOOK, _uses_none)


def _uses_none(_module: ModuleType) -> bool:
    return False
