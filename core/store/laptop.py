"""Who this laptop is: its enrolment, kept in the encrypted file; its meetings with the Center."""

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from core.store.center import lease
from core.store.database import Database
from core.store.tables import Contact, Laptop, table_of

LAPTOP = table_of(Laptop)
CONTACT = table_of(Contact)


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What the Center gave this laptop, and the laptop's own key.

    consultant: the person's id at the Center · center: the Center's own id · center_ca: PEM text
    that TLS is checked against · pack_keys: Ed25519 public keys of packs, 32 bytes each, in a row ·
    signing_key: Ed25519 private key, 32 bytes · recovery_public_key: X25519, 32 bytes, or None
    (training without a Center) · is_training: sample people, never sent to a real Center.
    """

    laptop: str
    instance: int
    consultant: str
    consultant_name: str
    laptop_name: str
    center: str = ""
    center_url: str = ""
    center_ca: str = ""
    pack_keys: bytes = b""
    signing_key: bytes = b""
    recovery_public_key: bytes | None = None
    is_training: bool = False


def keep_enrolment(connection: Connection, enrolment: Enrolment) -> None:
    """Write the one row of a new file."""
    fields = {name: getattr(enrolment, name) for name in Enrolment.__slots__}
    connection.execute(insert(LAPTOP).values(id=1, chain="", **fields))


def enrolment_of(database: Database) -> Enrolment:
    with database.reading() as connection:
        found = connection.execute(select(LAPTOP)).mappings().one()
    return Enrolment(**{name: found[name] for name in Enrolment.__slots__})


def keep_recovery_box(database: Database, box: bytes | None) -> None:
    """A sealed recovery code that waits for the next contact; None once it was sent."""
    with database.writing() as connection:
        connection.execute(update(LAPTOP).values(recovery_box=box))


def recovery_box(database: Database) -> bytes | None:
    with database.reading() as connection:
        box: bytes | None = connection.execute(select(LAPTOP.c.recovery_box)).scalar_one()
        return box


def keep_contact(database: Database, server_ms: int, wall_ms: int, offset_ms: int) -> None:
    """One meeting with the Center's clock. The largest time ever seen only grows."""
    with database.writing() as connection:
        connection.execute(
            insert(CONTACT).values(server_ms=server_ms, wall_ms=wall_ms, offset_ms=offset_ms)
        )
        largest = connection.execute(select(LAPTOP.c.largest_ms)).scalar_one()
        connection.execute(update(LAPTOP).values(largest_ms=max(largest, server_ms, wall_ms)))
        lease.met(connection, server_ms, wall_ms, offset_ms)


@dataclass(frozen=True, slots=True)
class LastContact:
    """server_ms: the Center's time · offset_ms: Center minus laptop, told to people only."""

    server_ms: int
    offset_ms: int


def last_contact(database: Database) -> LastContact | None:
    newest = select(CONTACT).order_by(CONTACT.c.id.desc()).limit(1)
    with database.reading() as connection:
        found = connection.execute(newest).mappings().first()
    return LastContact(found["server_ms"], found["offset_ms"]) if found else None


def manifest_digest(database: Database) -> str | None:
    """Digest of the last manifest that was worked through, for a conditional question."""
    with database.reading() as connection:
        digest: str | None = connection.execute(select(LAPTOP.c.manifest_digest)).scalar_one()
        return digest


def keep_manifest_digest(database: Database, digest: str | None) -> None:
    with database.writing() as connection:
        connection.execute(update(LAPTOP).values(manifest_digest=digest))
