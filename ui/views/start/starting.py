"""Where the program begins: whose lock is shown; what was broken off before is ended."""

from pathlib import Path

from core.clock import Clock
from core.office.laptop.people import every_folder, last_used
from core.store.erasing import erase, is_half_erased
from core.store.key.key_file import KeyFile
from core.watch import Watch

RECEIPT = "receipt.json"
"""As core.office.laptop.guard calls it, which is not imported for this alone."""


def first_folder(root: Path) -> Path:
    """Whoever locked last stands at the lock."""
    return last_used(root)


def first_place(folder: Path, clock: Clock) -> str:
    """The lock where there are keys, else the first run; a broken-off erasing is ended before."""
    for one in every_folder(folder):
        if is_half_erased(one):
            erase(one)
    return "unlock" if KeyFile(folder, clock).is_there else "enrol"


def receipts_left(folder: Path) -> tuple[Path, ...]:
    """Folders of which the Center does not know yet that they were wiped."""
    return tuple(one for one in every_folder(folder) if (one / RECEIPT).exists())


def give_receipts(folders: tuple[Path, ...], watch: Watch) -> None:
    """Tell the Center. Raises NoCenter; the next start tries again."""
    from ui.screens.start.contact import give_receipt

    for folder in folders:
        give_receipt(folder, watch)
