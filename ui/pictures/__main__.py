"""The command: python -m ui.pictures OUT [name…]."""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"

from ui.app import make_application
from ui.pictures.registry import PICTURES
from ui.pictures.stage import take_all
from ui.pictures.store import fill_folder


def main(arguments: Sequence[str]) -> int:
    """Draw the pictures named, or all, into the folder named first; 2: nothing of that name."""
    if not arguments or arguments[0].startswith("-"):
        sys.stderr.write("python -m ui.pictures OUT [name…]\n")
        return 2
    out, names = Path(arguments[0]), set(arguments[1:])
    out.mkdir(parents=True, exist_ok=True)
    app = make_application(["pictures"])
    wanted = [picture for picture in PICTURES if not names or picture.name in names]
    with tempfile.TemporaryDirectory() as scratch:
        filled = Path(scratch) / "filled"
        fill_folder(filled)
        for picture in wanted:
            take_all(app, [picture], out, filled)
            sys.stdout.write(f"{picture.name}\n")
            sys.stdout.flush()
    return 0 if wanted else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
