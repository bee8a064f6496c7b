"""Every message of every version ever released keeps its form: one golden file each.

A new form is a new number in sync.protocol.versions and a new folder here; old folders stay.
"""

from pathlib import Path

import msgspec
import pytest

from sync.protocol import messages as m
from sync.protocol.codec import decode, encode, frame_line, read_line
from sync.protocol.routes import ROUTES
from sync.protocol.versions import PROTOCOL, REASONS
from tests.sync.protocol.examples import EXAMPLES

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("message", EXAMPLES, ids=lambda message: type(message).__name__)
def test_a_message_has_the_form_of_its_golden_file(message: m.Message) -> None:
    golden = GOLDEN / f"v{PROTOCOL}" / f"{type(message).__name__}.json"
    kept = golden.read_bytes()
    assert msgspec.json.format(encode(message), indent=2) + b"\n" == kept
    assert decode(type(message), msgspec.json.format(kept, indent=-1)) == message


def test_every_message_has_a_golden_file() -> None:
    kinds = {
        kind
        for kind in vars(m).values()
        if isinstance(kind, type) and issubclass(kind, m.Message) and kind is not m.Message
    }
    inside = {
        m.Limits, m.PackPointer, m.LaptopClock, m.StandingChange, m.Register, m.Lease,
        m.SignedOrder,
    }  # fmt: skip
    assert {type(message) for message in EXAMPLES} == kinds - inside


def test_the_golden_frame_line_reads_back() -> None:
    frame = next(message for message in EXAMPLES if isinstance(message, m.Frame))
    line = (GOLDEN / f"v{PROTOCOL}" / "Frame.line").read_bytes().removesuffix(b"\n")
    assert frame_line(frame) == line
    assert read_line(line) == frame


def test_every_number_has_its_reason_and_its_folder() -> None:
    assert set(REASONS) == set(range(1, PROTOCOL + 1))
    assert {folder.name for folder in GOLDEN.iterdir()} == {f"v{number}" for number in REASONS}


def test_every_request_has_a_route_of_its_own() -> None:
    assert {(route.method, route.path) for route in ROUTES.values()}.__len__() == len(ROUTES)
    assert all(route.path.startswith(f"/v{PROTOCOL}/") for route in ROUTES.values())
