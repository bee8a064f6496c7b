"""PySide6 6.12 on Python 3.11 takes references to None away; the program must outlive that."""

import subprocess
import sys

MANY_CALLS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
{keep}
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(300_000):
    thing.parent()
print("alive")
"""


def run(keep: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", MANY_CALLS.format(keep=keep)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_many_calls_into_qt_do_not_end_the_process() -> None:
    ended = run("import ui")
    assert (ended.returncode, ended.stdout) == (0, "alive\n")
