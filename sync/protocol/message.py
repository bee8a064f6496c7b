"""What every message is: a frozen value, strict when read."""

from msgspec import Struct


class Message(Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all messages: frozen, equal by value, strict when read."""


class Row(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Base of the small values that travel as lists."""
