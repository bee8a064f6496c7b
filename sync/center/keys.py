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
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from nacl.public import Box, PrivateKey, SealedBox
from nacl.signing import VerifyKey

AUTHORITY_YEARS = 10
SERVER_DAYS = 397
RENEW_DAYS = 30


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

    def open_sealed(self, box: bytes) -> bytes:
        """Work that a laptop sealed to this Center. Raises nacl.exceptions.CryptoError."""
        return SealedBox(self._recovery()).decrypt(box)

    def spoken_secret(self, laptop_key: bytes) -> bytes:
        """What this Center and one laptop share without having said it (core.record.spoken).

        laptop_key: its Ed25519 public key.
        """
        public = VerifyKey(laptop_key).to_curve25519_public_key()
        return Box(self._recovery(), public).shared_key()

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


def renew_certificate(keys: CenterKeys, now: dt.datetime | None = None) -> bool:
    """A new server certificate under the same authority when the old one is near its end.

    Laptops notice nothing: they know the authority. Returns whether one was made.
    """
    old = x509.load_pem_x509_certificate(keys.certificate.read_bytes())
    now = now or dt.datetime.now(dt.UTC)
    if old.not_valid_after_utc - now > dt.timedelta(days=RENEW_DAYS):
        return False
    raw = (keys.folder / "authority.key").read_bytes()
    signing = load_pem_private_key(raw, None)
    if not isinstance(signing, ec.EllipticCurvePrivateKey):
        raise TypeError("the authority's key is an elliptic one")
    host = str(old.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
    authority = x509.load_pem_x509_certificate(keys.authority.encode())
    _make_server(keys.folder, host, authority, signing, now)
    return True


def _make_certificates(folder: Path, host: str) -> None:
    now = dt.datetime.now(dt.UTC)
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Welfare Net Center authority")])
    authority = (
        _certificate(name, name, key.public_key(), now, AUTHORITY_YEARS * 365)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    _keep(folder / "authority.pem", authority.public_bytes(Encoding.PEM))
    _keep(folder / "authority.key", _pem(key))
    _make_server(folder, host, authority, key, now)


def _make_server(
    folder: Path,
    host: str,
    authority: x509.Certificate,
    signing: ec.EllipticCurvePrivateKey,
    now: dt.datetime,
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
    server = (
        _certificate(name, authority.subject, key.public_key(), now, SERVER_DAYS)
        .add_extension(x509.SubjectAlternativeName(_names(host)), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(purpose, critical=False)
        .add_extension(issuer, critical=False)
        .sign(signing, hashes.SHA256())
    )
    chain = server.public_bytes(Encoding.PEM) + authority.public_bytes(Encoding.PEM)
    for file, content in (("server.pem", chain), ("server.key", _pem(key))):
        (folder / file).unlink(missing_ok=True)
        _keep(folder / file, content)


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    public: ec.EllipticCurvePublicKey,
    now: dt.datetime,
    days: int,
) -> x509.CertificateBuilder:
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
