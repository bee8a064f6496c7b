"""Welfare Net Field: puts the program together and starts it.

main.py                          the client
main.py training [--play]        the whole day on this machine with invented households
main.py estimate FILE --as-of …  the calculator alone (docs/spec/household.md)
main.py rescreen FILE --as-of … --against …  whose answer changes (docs/spec/rescreen.md)
main.py pack build|check|sign|publish|file …   the Center's packs (docs/spec/packs.md)
main.py schema household|estimate|rescreen
"""

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for; the exit status."""
    if not arguments:
        gc.disable()  # until ui.opening.warm_up: nothing to collect while the lock is being made
        from ui.imports import leave_sources_alone

        leave_sources_alone()
        from ui.app import run

        return run()
    if arguments[0] == "training":
        from ui.imports import leave_sources_alone

        leave_sources_alone()
        from ui.training.start import main as training

        return training(arguments[1:])
    return calculate(arguments)


def calculate(arguments: Sequence[str]) -> int:
    """`estimate …`, `rescreen …`, `pack …` and `schema …`; any other word is a wrong call (2)."""
    from core.law.batch.work import search_garbage_seldom
    from core.law.command import language_of, run
    from ui.texts import Texts

    texts = Texts("en" if language_of(arguments) == "en" else "ko")
    if arguments[0] == "pack":
        from core.store import packing
        from sync.center.packing.command import run as run_pack

        return run_pack(arguments[1:], packing, texts.of, sys.stdout, sys.stderr)
    search_garbage_seldom()
    return run(arguments, texts.of, sys.stdin, sys.stdout, sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
