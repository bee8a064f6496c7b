"""The Linux port on a real bus: a stand-in for the login manager tells what systemd tells."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.away.linux import LOGIN, PLACE, SAVERS, SEATS, LinuxAway
from ui.away.port import SCREEN, SLEEP, USER
from ui.away.windows import way_of

DAEMON = shutil.which("dbus-daemon")
SETTINGS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={place}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus of its own."""
    if DAEMON is None:
        pytest.skip("needs dbus-daemon")
    place = tmp_path / "bus"
    settings = tmp_path / "bus.conf"
    settings.write_text(SETTINGS.format(place=place), encoding="utf-8")
    command = [DAEMON, f"--config-file={settings}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def logind(bus: str, qapp: QApplication) -> Iterator[QDBusConnection]:
    """Who tells what the login manager tells."""
    made = QDBusConnection.connectToBus(bus, "logind")
    for name in (LOGIN, SAVERS[0][0]):
        assert made.registerService(name)
    yield made
    QDBusConnection.disconnectFromBus("logind")


@pytest.fixture
def away(bus: str, logind: QDBusConnection) -> Iterator[LinuxAway]:
    mine = QDBusConnection.connectToBus(bus, "mine")
    yield LinuxAway(mine, mine)
    QDBusConnection.disconnectFromBus("mine")


def told(logind: QDBusConnection, path: str, interface: str, name: str, *arguments: object) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    assert logind.send(message)


def test_the_lid_is_heard_and_waking_is_not(
    away: LinuxAway, logind: QDBusConnection, qtbot: QtBot
) -> None:
    heard: list[str] = []
    away.went.connect(heard.append)
    told(logind, PLACE, SEATS, "PrepareForSleep", True)
    told(logind, PLACE, SEATS, "PrepareForSleep", False)
    told(logind, SAVERS[0][1], SAVERS[0][0], "ActiveChanged", True)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [SLEEP, SCREEN]


def test_a_bus_that_is_not_there_is_not_heard() -> None:
    nobody = QDBusConnection("nowhere")
    assert not LinuxAway(nobody, nobody).is_waited_for


def test_what_windows_says_of_going_away() -> None:
    said = {(0x0218, 4): SLEEP, (0x02B1, 7): SCREEN, (0x02B1, 2): USER, (0x0218, 18): None,
            (0x02B1, 8): None, (0x0010, 4): None}  # fmt: skip
    assert {told: way_of(*told) for told in said} == said
