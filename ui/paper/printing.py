"""Printing through a port: the system's printers behind a dialog of the system.

No printer could be tried on the machine of the tests (README, "not seen yet"): there the same
pages go through QPrinter into a file.
"""

from typing import Protocol

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from ui.paper.draw import paint_on
from ui.paper.pages import Pages


class Printing(Protocol):
    """What the view needs of a printer."""

    def has_printer(self) -> bool:
        """Whether there is any printer at all."""

    def ask(self, parent: QWidget, title: str) -> QPrinter | None:
        """The printer and copies the person chose, None when the person stopped."""


class SystemPrinting:
    """The printers that the system knows."""

    def has_printer(self) -> bool:
        return bool(QPrinterInfo.availablePrinterNames())

    def ask(self, parent: QWidget, title: str) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_pages(pages: Pages, printer: QPrinter) -> bool:
    """Print every page from edge to edge of the paper; False when the printer did not take it."""
    printer.setFullPage(True)
    if not printer.isValid():
        return False
    paint_on(printer, pages, printer.resolution() / 72)
    return printer.printerState() is not QPrinter.PrinterState.Error
