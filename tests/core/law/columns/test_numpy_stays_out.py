"""Who reckons one household at a time never waits for numpy."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["core.law.estimate", "core.law.command", "ui.app"])
def test_importing_it_brings_no_numpy(module: str) -> None:
    program = f"import sys, {module}; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
