"""One signature appended to a PDF (PAdES-B-B, ECDSA P-256). Loaded in the child process alone.

Nothing is drawn: the default stamp of pyHanko sets a font that is not embedded, which PDF/A
forbids; the name of the signatory stands in print below the line already.
"""

import io

from asn1crypto import keys, x509
from pyhanko.sign import fields, signers
from pyhanko.stamp import NoOpStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from app.workspace.finals.pdf_fields import QuietWriter, Untyped

_Certificate: Untyped = x509.Certificate
_Key: Untyped = keys.PrivateKeyInfo
RESERVED = 16 * 1024
"""Bytes that a signature may take, certificate included, twice as many in hexadecimal."""


def signed(data: bytes, field: str, signatory: str, certificate: bytes, key: bytes) -> bytes:
    """Return a file with one more signature, in an empty field that it has.

    The first signature of a file certifies it: from then on only fields may be filled.
    """
    writer = QuietWriter(data)
    first = not writer.prev.embedded_regular_signatures
    signer = signers.SimpleSigner(
        signing_cert=_Certificate.load(certificate),
        signing_key=_Key.load(key),
        cert_registry=SimpleCertificateStore(),
    )
    about = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        name=signatory,
        certify=first,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
    )
    out = io.BytesIO()
    signing: Untyped = signers.PdfSigner(about, signer, stamp_style=NoOpStampStyle())
    signing.sign_pdf(writer, output=out, bytes_reserved=2 * RESERVED)
    return out.getvalue()
