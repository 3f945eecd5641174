"""The certificate that a device signs PDFs with: ECDSA P-256, bound to the device's card.

PDF readers know neither Ed25519 nor the record. So a device draws a key of the kind they know,
issues itself a certificate for it, and its card's keys sign that it did: the statement stands in
the certificate as an extension, and who has the card can check it.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.codec import CodecError, decode, encode
from app.errors import TravauxError
from app.ids import ConferenceId, DeviceId
from app.keys.domains import CERTIFICATE
from app.keys.signing import SigningKeys, VerifyingKeys
from app.said import said

STATEMENT = x509.ObjectIdentifier("2.25.176298063317465049377013843098418276641")
"""The extension with the card's statement: ``[conference, device, Ed25519, ML-DSA-65]``."""
_COMMON_NAME = 64
_LIFE = timedelta(days=30 * 365)


@dataclass(eq=False)
class CertificateError(TravauxError):
    """A certificate is not bound to the device it names."""

    why: str
    says: ClassVar[str] = "The certificate was refused: {why}."


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose certificate it is.

    Attributes:
        name: of the party, as printed.
        conference_title: of the conference.
    """

    conference: ConferenceId
    device: DeviceId
    name: str
    conference_title: str


@dataclass(frozen=True, slots=True)
class PdfKey:
    """A key for signing PDFs with its certificate, both in DER; the key as PKCS #8."""

    certificate: bytes
    key: bytes = field(repr=False)


def issue(holder: Holder, keys: SigningKeys, now: int) -> PdfKey:
    """Draw a key and issue its certificate; ``now`` is ms since 1970."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, holder.name[:_COMMON_NAME]),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, holder.conference_title[:_COMMON_NAME]),
        ]
    )
    began = datetime.fromtimestamp(now // 1000, UTC) - timedelta(days=1)
    signatures = keys.sign_both(CERTIFICATE, _stated(holder.conference, holder.device, key))
    statement = encode([holder.conference, holder.device, *signatures])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(began)
        .not_valid_after(began + _LIFE)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signs_only(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.UnrecognizedExtension(STATEMENT, statement), critical=False)
        .sign(key, hashes.SHA256())
    )
    der = serialization.Encoding.DER
    plain = serialization.NoEncryption()
    private = key.private_bytes(der, serialization.PrivateFormat.PKCS8, plain)
    return PdfKey(certificate.public_bytes(der), private)


def device_of(certificate: bytes) -> tuple[ConferenceId, DeviceId]:
    """Return what a certificate says of itself; nothing is checked.

    Raises:
        CertificateError: it carries no statement.
    """
    conference, device, _, _ = _statement(_loaded(certificate))
    return ConferenceId(conference), DeviceId(device)


def require_bound(certificate: bytes, device: DeviceId, card: VerifyingKeys) -> None:
    """Check that a device's card has signed for the key of a certificate.

    Args:
        certificate: DER.
        device: whose card it is.
        card: its public keys.

    Raises:
        CertificateError: the card did not, or the certificate was not issued by its own key.
    """
    loaded = _loaded(certificate)
    conference, named, *signatures = _statement(loaded)
    key = loaded.public_key()
    if named != device or not isinstance(key, ec.EllipticCurvePublicKey):
        raise CertificateError(said("it is another device's"))
    try:
        loaded.verify_directly_issued_by(loaded)
    except (InvalidSignature, ValueError, TypeError):
        raise CertificateError(said("it was changed")) from None
    stated = _stated(ConferenceId(conference), device, key)
    if not card.signed_both(CERTIFICATE, stated, (signatures[0], signatures[1])):
        raise CertificateError(said("the device's card has not signed for it"))


def _signs_only() -> x509.KeyUsage:
    others = dict.fromkeys(
        (
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "key_cert_sign",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    return x509.KeyUsage(digital_signature=True, content_commitment=True, **others)


def _stated(
    conference: ConferenceId,
    device: DeviceId,
    key: ec.EllipticCurvePrivateKey | ec.EllipticCurvePublicKey,
) -> bytes:
    """Return what the card signs: conference, device, and the public key as an X9.62 point."""
    public = key.public_key() if isinstance(key, ec.EllipticCurvePrivateKey) else key
    point = public.public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
    return encode([conference, device, point])


def _loaded(certificate: bytes) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(certificate)
    except ValueError:
        raise CertificateError(said("it cannot be read")) from None


def _statement(certificate: x509.Certificate) -> tuple[bytes, bytes, bytes, bytes]:
    try:
        held = certificate.extensions.get_extension_for_oid(STATEMENT).value
        value = decode(held.public_bytes(), 8)
    except (x509.ExtensionNotFound, ValueError, CodecError):
        raise CertificateError(said("it is not that of a device of a conference")) from None
    match value:
        case [bytes() as conference, bytes() as device, bytes() as ed, bytes() as pq]:
            return conference, device, ed, pq
        case _:
            raise CertificateError(said("it is not that of a device of a conference"))
