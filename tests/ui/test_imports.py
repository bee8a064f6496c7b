"""What the program imports is not read a second time as text."""

import subprocess
import sys

from tests.helpers.served import ROOT

PROGRAM = """
import sys, linecache
from ui.imports import leave_sources_alone
leave_sources_alone()
before = len(linecache.cache)
import sched, ui.theme.look
print(len(linecache.cache) - before)
"""


def test_no_source_is_read_for_pyside() -> None:
    """Where this fails PySide has changed its import: see ui/imports.py."""
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert told.stdout.split() == ["0"]
