"""Small certificate authorities of the hub's own, for TLS between servers and devices.

Two of them: one vouches for servers (to devices and to each other), one for devices (to servers).
A device's certificate must not open the port on which servers trust each other.
"""

import ipaddress
from collections.abc import Sequence
from dataclasses import field
from datetime import UTC, datetime, timedelta
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.values import value

AUTHORITY_DAYS, SERVER_DAYS, DEVICE_DAYS = 3650, 825, 400
_SLACK = timedelta(days=1)
"""Certificates begin in the past: a device's clock may be behind."""


@value
class Certified:
    """A private key and the certificate of its public key, both as DER."""

    key: bytes = field(repr=False)
    certificate: bytes


@value
class Authority:
    """A certificate authority."""

    held: Certified
    _key: ec.EllipticCurvePrivateKey = field(repr=False, compare=False)
    _certificate: x509.Certificate = field(repr=False, compare=False)

    @classmethod
    def make(cls, name: str, at: datetime) -> Self:
        """Make a new authority."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = (
            _begun(_named(name), key, at, AUTHORITY_DAYS)
            .issuer_name(_named(name))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
        )
        certificate = builder.sign(key, SHA256())
        return cls(
            Certified(_key_bytes(key), certificate.public_bytes(Encoding.DER)), key, certificate
        )

    @classmethod
    def of(cls, held: Certified) -> Self:
        """Load an authority."""
        key = load_der_private_key(held.key, None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise TypeError(key)
        return cls(held, key, x509.load_der_x509_certificate(held.certificate))

    def server(self, name: str, hosts: Sequence[str], at: datetime) -> Certified:
        """Certify a server under the host names and addresses by which it is reached."""
        uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        names = x509.SubjectAlternativeName([_host(host) for host in hosts])
        return self._certified(name, at, SERVER_DAYS, (x509.ExtendedKeyUsage(uses), names))

    def device(self, name: str, at: datetime) -> Certified:
        """Certify a device under its pseudonym."""
        uses = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
        return self._certified(name, at, DEVICE_DAYS, (uses,))

    def _certified(
        self, name: str, at: datetime, days: int, extensions: Sequence[x509.ExtensionType]
    ) -> Certified:
        key = ec.generate_private_key(ec.SECP256R1())
        mine = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        builder = (
            _begun(_named(name), key, at, days)
            .issuer_name(self._certificate.subject)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(mine, critical=False)
        )
        for extension in extensions:
            builder = builder.add_extension(extension, critical=False)
        certificate = builder.sign(self._key, SHA256())
        return Certified(_key_bytes(key), certificate.public_bytes(Encoding.DER))


def certificate_pem(certificate: bytes) -> bytes:
    """Return a certificate as PEM."""
    return x509.load_der_x509_certificate(certificate).public_bytes(Encoding.PEM)


def key_pem(key: bytes) -> bytes:
    """Return a private key as PEM, in the clear: for a server's folder only."""
    loaded = load_der_private_key(key, None)
    return loaded.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def fingerprint(certificate: bytes) -> str:
    """Return the SHA-256 of a certificate in groups of four digits, to be read aloud."""
    digits = x509.load_der_x509_certificate(certificate).fingerprint(SHA256()).hex()
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def today() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def _begun(
    subject: x509.Name, key: ec.EllipticCurvePrivateKey, at: datetime, days: int
) -> x509.CertificateBuilder:
    public = key.public_key()
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - _SLACK)
        .not_valid_after(at + timedelta(days=days))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _key_bytes(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
