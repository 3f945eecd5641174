"""What a PDF holds and whether its signatures stand. Loaded in the child process alone.

Everything that can go wrong inside pyHanko on a hostile file means the same: not valid.
"""

import io
from collections.abc import Iterator
from datetime import datetime

from asn1crypto import cms
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    FormUpdatingRule,
    ModificationLevel,
    SigFieldModificationRule,
    StandardDiffPolicy,
    SuspiciousModification,
)
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from app.said import said
from app.workspace.finals.pdf_fields import Untyped

_PREPARED = 1
"""The state of a file in which its fields are there and empty: typst's own is 0."""
_HEX = frozenset(b"0123456789ABCDEF")
_POLICY = StandardDiffPolicy(
    [CatalogModificationRule(frozenset({"/AcroForm", "/Perms"}))],
    FormUpdatingRule([SigFieldModificationRule(allow_in_place_appearance_stream_changes=False)]),
)
"""All that a signature may change: the value of its field, and with the first one what certifies.

What a field looks like may not change either: see ``_looks``.
"""


def attached(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the files inside a PDF as it first was, before anything was appended."""
    first: Untyped = PdfFileReader(io.BytesIO(data)).get_historical_resolver(0)
    if "/Names" not in first.root or "/EmbeddedFiles" not in first.root["/Names"]:
        return
    names: Untyped = first.root["/Names"]["/EmbeddedFiles"]["/Names"]
    for place in range(0, len(names), 2):
        file: Untyped = names[place + 1]
        yield str(file["/UF"]), bytes(file["/EF"]["/F"].data)


def checked(data: bytes, unsigned: int) -> tuple[str, list[list[object]]]:
    """Judge the signatures of a file.

    Args:
        data: the file.
        unsigned: how many of its bytes were found to be as they were made, fields included.

    Returns:
        What is wrong with the file around the signatures, or ""; and for each signature, in order,
        its field, certificate, claimed time and fault.
    """
    if len(data) == unsigned:
        return "", []
    try:
        reader = PdfFileReader(io.BytesIO(data))
        signatures = list(reader.embedded_regular_signatures)
        fault = _fault_around(reader, signatures)
        return str(fault), [_one(s, data, last=s is signatures[-1]) for s in signatures]
    except Exception:  # noqa: BLE001 whatever it is, the file is not what it should be
        return str(said("what was appended cannot be read")), []


def _fault_around(reader: Untyped, signatures: list[EmbeddedPdfSignature]) -> str:
    if not signatures:
        return said("something was appended to it that is no signature")
    if any(s.signed_revision <= _PREPARED for s in signatures):
        return said("a signature stands where none can")
    if reader.xrefs.total_revisions != len(signatures) + _PREPARED + 1:
        return said("something was appended to it that is no signature")
    change = _POLICY.review_file(reader, _PREPARED, doc_mdp=MDPPerm.FILL_FORMS)
    if (
        isinstance(change, SuspiciousModification)
        or change.modification_level > ModificationLevel.FORM_FILLING
        or set(reader.root["/Perms"]) != {"/DocMDP"}
        or _looks(reader) != _looks(reader.get_historical_resolver(_PREPARED))
    ):
        return said("what was appended changes more than the fields for signatures")
    return ""


def _looks(state: Untyped) -> list[tuple[int, int]]:
    """Return what draws each field; the drawings themselves cannot be replaced by ``_POLICY``."""
    fields = state.root["/AcroForm"]["/Fields"]
    drawn = [fields[index]["/AP"].raw_get("/N") for index in range(len(fields))]
    return [(one.idnum, one.generation) for one in drawn]


def _one(signature: EmbeddedPdfSignature, data: bytes, *, last: bool) -> list[object]:
    field = str(signature.field_name)
    try:
        certificate: Untyped = signature.signer_cert
        trust = ValidationContext(trust_roots=[certificate], allow_fetching=False)
        status = validate_pdf_signature(signature, trust)
        fault = _fault(status, last=last) or _form_fault(signature, certificate, data)
        return [field, certificate.dump(), _milliseconds(status.signer_reported_dt), str(fault)]
    except Exception:  # noqa: BLE001 whatever it is, the signature does not stand
        return [field, b"", 0, str(said("it cannot be read"))]


def _fault(status: PdfSignatureStatus, *, last: bool) -> str:
    if not status.intact:
        return said("what it signs was changed")
    if not status.valid:
        return said("it was not made with the key it names")
    if last and status.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        return said("it does not cover the file to its end")
    if status.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        return said("it does not cover all that was there when it was made")
    if not status.docmdp_ok:
        return said("the file was changed in a way that it forbids")
    return ""


def _form_fault(signature: Untyped, certificate: Untyped, data: bytes) -> str:
    """Tell whether a signature is written in any other way than Travaux writes it.

    No signature covers its own bytes. So there must be one form of them alone, and no place in
    which a byte could be changed unseen.
    """
    ranges = signature.byte_range
    start, end = int(ranges[1]), int(ranges[2])
    hexadecimal = data[start + 1 : end - 1]
    if data[start : start + 1] != b"<" or data[end - 1 : end] != b">":
        return said("it is not framed as a signature is")
    if not _HEX.issuperset(hexadecimal):
        return said("it is not written as Travaux writes it")
    written = bytes.fromhex(hexadecimal.decode())
    only = _only_form(signature.signer_info, certificate)
    if written[: len(only)] != only or any(written[len(only) :]):
        return said("it is not written as Travaux writes it")
    return ""


def _only_form(info: Untyped, certificate: Untyped) -> bytes:
    """Return the one form of a signature with these signed facts, certificate and number."""
    sha256 = {"algorithm": "sha256"}
    sid = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    made = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": sid}),
            "digest_algorithm": sha256,
            "signed_attrs": info["signed_attrs"],
            "signature_algorithm": {"algorithm": "sha256_ecdsa"},
            "signature": info["signature"].native,
        }
    )
    content = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [sha256],
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificate],
            "signer_infos": [made],
        }
    )
    whole: Untyped = cms.ContentInfo({"content_type": "signed_data", "content": content})
    return bytes(whole.dump())


def _milliseconds(moment: datetime | None) -> int:
    return max(0, round(moment.timestamp() * 1000)) if moment else 0
