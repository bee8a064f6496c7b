"""What this laptop and its Center share without having said it (core.record.spoken)."""


def spoken_secret(signing_key: bytes, center_key: bytes) -> bytes:
    """X25519 between the laptop's signing key (Ed25519, 32 bytes) and the Center's recovery key."""
    from nacl.public import Box, PublicKey
    from nacl.signing import SigningKey

    private = SigningKey(signing_key).to_curve25519_private_key()
    return Box(private, PublicKey(center_key)).shared_key()
