"""The Center's keys: made once by `init`, kept as files that only the Center's account may read.

authority and server certificate (TLS, ECDSA P-256) · recovery (X25519: opens recovery boxes) ·
pack (Ed25519, current and next: sign packs) · token secret.
"""

import datetime as dt
import ipaddress
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509.oid import NameOID
from nacl.public import PrivateKey, SealedBox

AUTHORITY_YEARS = 10
SERVER_DAYS = 397


@dataclass(frozen=True, slots=True)
class CenterKeys:
    """What the desk needs. folder: where the files are; nothing secret is printed or logged."""

    folder: Path

    @property
    def authority(self) -> str:
        """PEM of the certificate authority that laptops pin."""
        return (self.folder / "authority.pem").read_text()

    @property
    def recovery_public(self) -> bytes:
        return bytes(self._recovery().public_key)

    @property
    def pack_public(self) -> tuple[bytes, ...]:
        """Raw Ed25519 public keys: current and next."""
        return tuple(
            key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw) for key in self._packs()
        )

    @property
    def token_secret(self) -> bytes:
        return (self.folder / "token.key").read_bytes()

    @property
    def certificate(self) -> Path:
        return self.folder / "server.pem"

    @property
    def certificate_key(self) -> Path:
        return self.folder / "server.key"

    def open_recovery(self, box: bytes) -> str:
        """The recovery code in a laptop's box. Raises nacl.exceptions.CryptoError."""
        return SealedBox(self._recovery()).decrypt(box).decode("ascii")

    def sign_pack(self, body: bytes) -> bytes:
        """Ed25519 signature over the bytes of a pack.json, 64 bytes."""
        return self._packs()[0].sign(body)

    def _recovery(self) -> PrivateKey:
        return PrivateKey((self.folder / "recovery.key").read_bytes())

    def _packs(self) -> tuple[Ed25519PrivateKey, ...]:
        return tuple(
            Ed25519PrivateKey.from_private_bytes((self.folder / name).read_bytes())
            for name in ("pack-current.key", "pack-next.key")
        )


def make_keys(folder: Path, host: str) -> CenterKeys:
    """All keys of a new Center. host: the name or address under which it is reached."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _keep(folder / "token.key", secrets.token_bytes(32))
    _keep(folder / "recovery.key", bytes(PrivateKey.generate()))
    for name in ("pack-current.key", "pack-next.key"):
        raw = Ed25519PrivateKey.generate().private_bytes(
            Encoding.Raw, PrivateFormat.Raw, NoEncryption()
        )
        _keep(folder / name, raw)
    _make_certificates(folder, host)
    return CenterKeys(folder)


def _make_certificates(folder: Path, host: str) -> None:
    authority_key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Welfare Net Center authority")])
    authority = (
        _certificate(name, name, authority_key.public_key(), AUTHORITY_YEARS * 365)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(authority_key.public_key()), critical=False
        )
        .sign(authority_key, hashes.SHA256())
    )
    server_key = ec.generate_private_key(ec.SECP256R1())
    server_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    server = (
        _certificate(server_name, name, server_key.public_key(), SERVER_DAYS)
        .add_extension(x509.SubjectAlternativeName(_names(host)), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()),
            critical=False,
        )
        .sign(authority_key, hashes.SHA256())
    )
    _keep(folder / "authority.pem", authority.public_bytes(Encoding.PEM))
    chain = server.public_bytes(Encoding.PEM) + authority.public_bytes(Encoding.PEM)
    _keep(folder / "server.pem", chain)
    for file, key in (("authority.key", authority_key), ("server.key", server_key)):
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        _keep(folder / file, pem)


def _certificate(
    subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey, days: int
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=days))
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=signs_certificates,
        crl_sign=signs_certificates, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _names(host: str) -> list[x509.GeneralName]:
    try:
        return [x509.IPAddress(ipaddress.ip_address(host))]
    except ValueError:
        return [x509.DNSName(host)]


def _keep(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
