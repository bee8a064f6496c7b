"""Away: the port through which the system says that nobody sits here any more."""

from PySide6.QtCore import QObject, Signal

SLEEP, SCREEN, USER = "sleep", "screen", "user"
"""The computer goes to sleep (lid, menu, battery); its screen is locked; another user came."""


class Away(QObject):
    """went: told which of the three, at once and before it happens where the system lets us.

    `locked` is told by the program when everything typed stands in the file and the key is gone:
    a system that waits for us need wait no longer.
    """

    went = Signal(str)

    def locked(self) -> None:
        """Nothing of a household is open any more."""
