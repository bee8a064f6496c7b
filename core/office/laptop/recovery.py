"""The recovery code: made here, sealed to the Center, shown to nobody; read out once, then anew."""

from core.store import laptop
from core.store.database import Database
from core.store.key.key_file import KeyFile
from core.store.key.wraps import new_recovery_code, seal_for_center

WRAP = "recovery"


def keep_recoverable(database: Database, keys: KeyFile, key: bytes) -> None:
    """A new code when there is none: sealed and kept for the next contact, then the wrap.

    In this order a crash leaves no wrap whose code the Center never gets.
    """
    public_key = laptop.enrolment_of(database).recovery_public_key
    if public_key is None or keys.wrapped(WRAP) is not None:
        return
    code = new_recovery_code()
    laptop.keep_recovery_box(database, seal_for_center(code, public_key))
    keys.take_recovery(key, code)


def renew(database: Database, keys: KeyFile, key: bytes) -> None:
    """Another code, because the Center has read the present one out; that one opens nothing now."""
    keys.drop(WRAP)
    keep_recoverable(database, keys, key)
