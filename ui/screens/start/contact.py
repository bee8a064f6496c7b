"""The Center reached from the lock: to open a laptop on which reading is locked, or to obey it.

Imported only when somebody asks for it: the lock itself needs no network.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import LaptopWiped, NoCenter, NotUnderstood, SyncError, WelfareNetError
from core.office.laptop.door import Door
from core.office.laptop.guard import left_receipt, receipt_delivered
from core.sentence import say
from core.watch import Watch

if TYPE_CHECKING:
    from core.office.office import Office


def contact(door: Door, watch: Watch) -> "Office":
    """The office, when the Center allows it.

    Raises ReadingLocked when it stays shut, SyncError, LaptopWiped when all of it was erased.
    """
    from sync.client.orders.obeying import Orders
    from sync.wire.http import Http

    enrolled = door.guard.enrolment
    if not enrolled.center_url:
        raise NoCenter(say("sync.not_enrolled"))
    wire = Http(enrolled.center_url, enrolled.center_ca)
    try:
        Orders(door.guard, wire, watch).ask()
    except LaptopWiped:
        folder = door.folder
        door.finish_wipe()
        with suppress(SyncError):
            give_receipt(folder, watch)
        raise
    finally:
        wire.close()
    return door.open_if_open()


def give_receipt(folder: Path, watch: Watch) -> bool:
    """Tell the Center that a wipe is done; True when nothing is left to be said.

    Raises NoCenter.
    """
    left = left_receipt(folder)
    if left is None:
        return True
    from sync.protocol import codec
    from sync.protocol import messages as m
    from sync.wire.http import Http

    try:
        receipt = codec.decode(m.OrderReceipt, left.body.encode())
        wire = Http(left.url, left.authority)
    except WelfareNetError:
        receipt_delivered(folder)
        return True
    try:
        reply: Any = wire.ask(receipt, watch)
    except NotUnderstood:
        return False
    finally:
        wire.close()
    if isinstance(reply, m.Kept):
        receipt_delivered(folder)
    return isinstance(reply, m.Kept)
