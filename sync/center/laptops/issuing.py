"""Orders as they are issued, given out and acknowledged; how long a laptop may stay away."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from sync.center.base import Base
from sync.center.laptops.command_key import CommandKey
from sync.center.laptops.tables import LAPTOP_LEASE, LAPTOP_ORDER
from sync.center.sql.statements import at
from sync.protocol.laptop.orders import Lease, Order, OrderReceipt, SignedOrder, order_text

USUAL = Lease(warn_days=20, lock_days=30, code_days=7)
"""Unless the Center sets other days (docs/decisions/0095-lease.md)."""


def issue(
    base: Base,
    connection: Connection,
    key: CommandKey,
    laptop: str,
    kind: str,
    by: str,
    *,
    keeps_unsent: bool = False,
) -> Order:
    """Sign and keep an order; it takes the place of any earlier one that has no receipt."""
    newest = connection.execute(
        select(LAPTOP_ORDER.c.n)
        .where(at(base, LAPTOP_ORDER), LAPTOP_ORDER.c.laptop_id == laptop)
        .order_by(LAPTOP_ORDER.c.n.desc())
        .limit(1)
    ).scalar_one_or_none()
    now = base.now()
    number = max(now, (newest or 0) + 1)
    order = Order(base.center, laptop, number, kind, keeps_unsent, now)
    raw = msgspec.json.encode(order)
    signed = SignedOrder(raw, key.sign(order_text(raw)), key.public, key.voucher())
    connection.execute(
        insert(LAPTOP_ORDER).values(
            center_id=base.center, laptop_id=laptop, n=number, kind=kind,
            signed=msgspec.json.encode(signed), issued_at=now, issued_by=by, done_at=None,
            receipt=None,
        )
    )  # fmt: skip
    return order


def waiting(base: Base, connection: Connection, laptop: str) -> SignedOrder | None:
    """The newest order, unless it has its receipt."""
    row = connection.execute(
        select(LAPTOP_ORDER.c.signed, LAPTOP_ORDER.c.done_at)
        .where(at(base, LAPTOP_ORDER), LAPTOP_ORDER.c.laptop_id == laptop)
        .order_by(LAPTOP_ORDER.c.n.desc())
        .limit(1)
    ).first()
    if row is None or row.done_at is not None:
        return None
    return msgspec.json.decode(bytes(row.signed), type=SignedOrder)


def kind_of(base: Base, connection: Connection, laptop: str, number: int) -> str | None:
    """The kind of one order, None when there is none of that number."""
    kind: str | None = connection.execute(
        select(LAPTOP_ORDER.c.kind).where(
            at(base, LAPTOP_ORDER), LAPTOP_ORDER.c.laptop_id == laptop, LAPTOP_ORDER.c.n == number
        )
    ).scalar_one_or_none()
    return kind


def keep_receipt(base: Base, connection: Connection, receipt: OrderReceipt) -> bool:
    """The laptop has done it; whether that was not known before."""
    done = connection.execute(
        update(LAPTOP_ORDER)
        .where(
            at(base, LAPTOP_ORDER), LAPTOP_ORDER.c.laptop_id == receipt.laptop,
            LAPTOP_ORDER.c.n == receipt.number, LAPTOP_ORDER.c.done_at.is_(None),
        )
        .values(done_at=base.now(), receipt=msgspec.json.encode(receipt))
    )  # fmt: skip
    return done.rowcount > 0


def lease(base: Base, connection: Connection) -> Lease:
    """For how long laptops of this Center may stay away."""
    row = connection.execute(select(LAPTOP_LEASE).where(at(base, LAPTOP_LEASE))).first()
    return USUAL if row is None else Lease(row.warn_days, row.lock_days, row.code_days)


def keep_lease(base: Base, connection: Connection, days: Lease) -> None:
    """From the next contact of each laptop on."""
    connection.execute(delete(LAPTOP_LEASE).where(at(base, LAPTOP_LEASE)))
    values: Mapping[str, int] = msgspec.structs.asdict(days)
    connection.execute(insert(LAPTOP_LEASE).values(center_id=base.center, **values))
