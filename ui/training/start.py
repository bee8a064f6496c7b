"""`main.py training`: the whole day on this machine, in a window or, without a display, played.

One folder a day, so that going on later the same day finds everything as it was left
(docs/decisions/0006-training.md).
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from core.clock import Clock, RealClock
from core.sentence import say
from core.store.key.key_file import KeyFile
from core.watch import Watch
from ui.app import run, usual_folder
from ui.opening import CenterFirstRun
from ui.texts import Texts
from ui.training import center

PASSPHRASE = "노란 우산 산책길"  # noqa: S105 - opens invented people only; shown in the terminal
LAPTOP = "연습 노트북"
OUT = Path("out") / "training"


def main(arguments: Sequence[str]) -> int:
    """Set the day up and open the client on it. Returns the exit status."""
    settings = _settings().parse_args(arguments)
    texts = Texts(settings.lang)
    clock = RealClock()
    if settings.play or not _has_display():
        return _play(settings, texts, clock)
    folder = settings.folder or usual_folder() / "training" / clock.today().isoformat()
    center.make_center(folder / "center", clock)
    with center.serving(folder / "center") as address:
        enrol(folder, address, clock)
        _tell(texts, "training.passphrase", passphrase=PASSPHRASE)
        _tell(
            texts, "training.console",
            address=center.console(address), name=center.ACCOUNT, password=center.PASSWORD,
        )  # fmt: skip
        gc.disable()  # as main.py: until ui.opening.warm_up
        return run(folder / "laptop", is_training=True, clock=clock)


def _settings() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py training", description=__doc__)
    parser.add_argument("--folder", type=Path, help="where Center and laptop lie")
    parser.add_argument("--play", action="store_true", help="play the day without a display")
    parser.add_argument("--out", type=Path, default=OUT, help="where the played day leaves things")
    parser.add_argument("--lang", choices=("ko", "en"), default="ko")
    return parser


def enrol(folder: Path, address: str, clock: Clock) -> None:
    """Enrol the training laptop and take in its cases, unless it was done before."""
    laptop = folder / "laptop"
    if KeyFile(laptop, clock).is_there:
        return
    first_run = CenterFirstRun(laptop, clock, is_training=True)
    watch = Watch()
    first_run.enrol(address, center.enrol_code(folder / "center", clock), LAPTOP, watch)
    office = first_run.make(PASSPHRASE)
    try:
        first_run.receive(office, watch)
    finally:
        office.lock()


def _play(settings: argparse.Namespace, texts: Texts, clock: Clock) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.training.play import play

    _tell(texts, "training.no_display")
    left = play(settings.out, clock)
    for path in left:
        _tell(texts, "training.left", path=str(path))
    _tell(texts, "training.look", folder=str(settings.out))
    return 0


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(texts: Texts, key: str, **values: str) -> None:
    sys.stdout.write(texts.of(say(key, **values)) + "\n")
    sys.stdout.flush()
