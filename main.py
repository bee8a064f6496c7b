"""Welfare Net Field: puts the program together and starts it."""

import sys
from collections.abc import Sequence

from core.law.command import language_of, run
from ui.texts import Texts


def main(arguments: Sequence[str]) -> int:
    """Exit status of `estimate …` and `schema …` (docs/spec/household.md)."""
    texts = Texts("en" if language_of(arguments) == "en" else "ko")
    return run(arguments, texts.of, sys.stdin, sys.stdout, sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
