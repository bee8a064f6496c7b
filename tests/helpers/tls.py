"""Certificate authorities and certificates for tests, as a Center's own `init` makes them."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Authority:
    """A certificate authority. pem: its certificate."""

    pem: str
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def server_context(
        self, folder: Path, address: str = "127.0.0.1", *, is_expired: bool = False
    ) -> ssl.SSLContext:
        """TLS for a server at an address, vouched for by this authority."""
        key = ec.generate_private_key(ec.SECP256R1())
        until = timedelta(days=-1 if is_expired else 2)
        certificate = (
            _builder("Center", key, until)
            .issuer_name(self.certificate.subject)
            .add_extension(
                x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False
            )
            .sign(self.key, hashes.SHA256())
        )
        path = folder / f"server-{certificate.serial_number}.pem"
        path.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            + certificate.public_bytes(Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context


def an_authority(name: str = "Center CA") -> Authority:
    """A new one, with a new key."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        _builder(name, key, timedelta(days=2))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Authority(certificate.public_bytes(Encoding.PEM).decode(), key, certificate)


def _builder(
    name: str, key: ec.EllipticCurvePrivateKey, until: timedelta
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=3))
        .not_valid_after(now + until)
    )
