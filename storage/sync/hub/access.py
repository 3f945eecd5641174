"""What a device, or the one who provisions, holds to reach a hub: addresses, certificates, token.

It is made by the secretariat, sealed to one device, and kept in that device's vault. It is hostile
until checked: an address decides whom the program talks to.
"""

import os
import re
import secrets
import ssl
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_der_private_key,
)

from app.codec import CodecError, decode, encode
from app.ports import StorageError
from app.record.fields import BodyError, Field, fields_of
from app.said import said
from storage.sync.hub.certificates import Certified, certificate_pem
from storage.sync.hub.nkeys import SEED, KeyKind, NatsKey

_FORMAT = 1
_FIELDS = 9
_MAX_ADDRESSES, _MAX_ADDRESS = 16, 300
_MAX_TOKEN, _MAX_CERTIFICATE = 8 * 1024, 4 * 1024
_NAME = re.compile(r"[a-z0-9]{1,40}\Z")
SCHEMES = ("wss", "tls")


@dataclass(eq=False)
class AccessError(StorageError):
    """What should be a way to a hub is none."""

    why: str
    says: ClassVar[str] = (
        "The pass for the hub cannot be used: {why}. Ask the secretariat for a new one."
    )


@dataclass(frozen=True, slots=True)
class Access:
    """A way to one hub.

    Attributes:
        addresses: "wss://host:port" or "tls://host:port", in no order.
        stream: the name of the conference's stream, a pseudonym.
        carrier: the name under which this one publishes, a pseudonym.
        token: says what this one may do, signed by the hub's account.
        authority: certificate of the authority that vouches for the servers, DER.
        certified: this one's own certificate and its key.
    """

    addresses: tuple[str, ...]
    stream: str
    carrier: str
    token: str
    key: NatsKey
    authority: bytes
    certified: Certified = field(repr=False)

    def to_bytes(self) -> bytes:
        """Return the encoding."""
        return encode(
            {
                1: _FORMAT,
                2: list(self.addresses),
                3: self.stream,
                4: self.carrier,
                5: self.token,
                6: self.key.seed,
                7: self.authority,
                8: self.certified.certificate,
                9: self.certified.key,
            }
        )


def access_of(data: bytes) -> Access:
    """Read a way to a hub.

    Raises:
        AccessError: it is not one.
    """
    try:
        body = decode(data)
        if not isinstance(body, dict):
            raise AccessError(said("it is damaged"))
        if body.get(1) != _FORMAT:
            raise AccessError(said("it was written by a newer version of Travaux"))
        return _read(fields_of(body, _FIELDS))
    except (CodecError, BodyError, ValueError) as error:
        raise AccessError(
            said("it is damaged ({why})", why=getattr(error, "why", str(error)))
        ) from None


def _read(fields: list[Field]) -> Access:
    _, addresses, stream, carrier, token, seed, authority, certificate, key = fields
    access = Access(
        tuple(a.text(_MAX_ADDRESS) for a in addresses.items(_MAX_ADDRESSES)),
        _name(stream),
        _name(carrier),
        token.text(_MAX_TOKEN),
        NatsKey.of(KeyKind.USER, seed.exact_bytes(SEED)),
        authority.some_bytes(_MAX_CERTIFICATE),
        Certified(key.some_bytes(_MAX_CERTIFICATE), certificate.some_bytes(_MAX_CERTIFICATE)),
    )
    if not access.addresses:
        raise AccessError(said("it names no address"))
    for address in access.addresses:
        require_address(address)
    return access


def require_address(address: str) -> None:
    """Refuse what is not an address of a hub.

    Raises:
        AccessError: another scheme, no host or port, or anything after them.
    """
    try:
        parts = urlsplit(address)
        fits = parts.scheme in SCHEMES and parts.hostname and parts.port
        fits = fits and parts.netloc.rpartition("@")[2] == parts.netloc
    except ValueError:
        fits = False
    else:
        fits = fits and not (parts.path.strip("/") or parts.query or parts.fragment)
    if not fits or len(address) > _MAX_ADDRESS or not address.isprintable():
        raise AccessError(
            said(
                "“{address}” is not an address like wss://hub.example.int:443", address=address[:60]
            )
        )


def _name(field: Field) -> str:
    name = field.text(40)
    if not _NAME.match(name):
        raise BodyError("a name of letters a to z and digits expected")
    return name


def tls_of(access: Access) -> ssl.SSLContext:
    """Return TLS 1.3 that trusts the hub's own authority alone and shows this one's certificate.

    Raises:
        AccessError: the certificates cannot be loaded.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    try:
        context.load_verify_locations(cadata=access.authority)
        _load_own(context, access.certified)
    except (ssl.SSLError, ValueError) as error:
        raise AccessError(
            said("its certificates cannot be loaded ({reason})", reason=str(error))
        ) from None
    return context


def _load_own(context: ssl.SSLContext, own: Certified) -> None:
    """Load a certificate with its key; ``ssl`` reads them from a file only.

    The key lies in it locked under a password that never leaves this process, for a moment.
    """
    password = secrets.token_hex(32).encode()
    key = load_der_private_key(own.key, None).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password)
    )
    handle, name = tempfile.mkstemp(prefix="travaux-", suffix=".pem")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(certificate_pem(own.certificate) + key)
        context.load_cert_chain(name, password=password)
    finally:
        Path(name).unlink(missing_ok=True)
