"""Whether there is a network, as far as the system tells. Where it does not, nobody knows."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject

Heard: TypeAlias = Callable[[bool], None]


class Network(Protocol):
    """What a sync that begins by itself wants to know."""

    @property
    def is_there(self) -> bool | None:
        """None: this system does not say."""

    def listen(self, heard: Heard) -> None:
        """Be told, on the main thread, whenever the network comes or goes."""


class UnknownNetwork:
    """A system that does not say: syncs begin by the clock alone."""

    is_there: bool | None = None

    def listen(self, heard: Heard) -> None:
        """Nothing will be heard."""


class SystemNetwork(QObject):
    """By QNetworkInformation: NetworkManager, Windows' network list, macOS' reachability.

    A network that leads nowhere ("site only", a portal before the internet) counts as there: the
    Center may stand in it, and a try costs one request.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises LookupError when this system does not say."""
        from PySide6.QtNetwork import QNetworkInformation

        super().__init__(parent)
        self._gone = QNetworkInformation.Reachability.Disconnected
        self._unknown = QNetworkInformation.Reachability.Unknown
        wanted = QNetworkInformation.Feature.Reachability
        if not QNetworkInformation.loadBackendByFeatures(wanted):
            raise LookupError("no backend tells of the network")
        self._said = QNetworkInformation.instance()

    @property
    def is_there(self) -> bool | None:
        return self._read(self._said.reachability())

    def listen(self, heard: Heard) -> None:
        """As Network.listen; a state that is not known tells nothing."""

        def tell(state: object) -> None:
            there = self._read(state)
            if there is not None:
                heard(there)

        self._said.reachabilityChanged.connect(tell)

    def _read(self, state: object) -> bool | None:
        return None if state == self._unknown else state != self._gone


def system_network(parent: QObject) -> Network:
    """What this system says of the network."""
    try:
        return SystemNetwork(parent)
    except (LookupError, ImportError):
        return UnknownNetwork()
