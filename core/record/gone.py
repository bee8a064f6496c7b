"""What stands for a change whose bytes have left the laptop with their case."""

from core.record.change import canonical


def gone(seq: int) -> bytes:
    """The bytes that take its place when a restored Center asks for its number again."""
    return canonical({"gone": True, "s": seq})
