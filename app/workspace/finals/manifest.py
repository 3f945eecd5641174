"""What a final text says of how it was made, so that it can be made again from what it carries."""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from typing import ClassVar, cast

from app.errors import TravauxError
from app.formats.typesetting import TYPST
from app.resources import ROOT, read_resource
from app.said import said

FORMAT = "travaux/final/1"
LAYOUT = 1
"""Raised whenever the same record is set, or its source written, in another way than before."""
_TYPESET_WITH = ("fonts/SHA256SUMS", "typst/treaty.typ", "typst/furniture.toml")
_MOST_SIGNATORIES = 300


@dataclass(eq=False)
class ManifestError(TravauxError):
    """What a final text says of itself cannot be read."""

    why: str
    says: ClassVar[str] = "What the file says of itself was refused: {why}."


@dataclass(frozen=True, slots=True)
class Manifest:
    """How a final text was made; everything printed follows from this and from the record in it.

    Attributes:
        instrument: hexadecimal id of the text.
        symbol: of the revision.
        language: code.
        beside: code of the second language, or "".
        signatories: ids of the parties, hexadecimal, in the order of their places.
        layout: ``LAYOUT`` of the program that made it.
        typst: its version.
        typeset: SHA-256 over template, furniture and the hashes of the fonts.
    """

    instrument: str
    symbol: str
    language: str
    beside: str
    signatories: tuple[str, ...]
    layout: str
    typst: str
    typeset: str

    @property
    def is_of_this_program(self) -> bool:
        """Whether this program sets a text in the same way, byte for byte."""
        here = (str(LAYOUT), TYPST, typeset_hash())
        return (self.layout, self.typst, self.typeset) == here


def write_manifest(manifest: Manifest) -> str:
    """Return a manifest as JSON; the same manifest gives the same text."""
    return json.dumps({"format": FORMAT, **asdict(manifest)}, ensure_ascii=False, indent=1) + "\n"


def read_manifest(text: bytes) -> Manifest:
    """Return the manifest that a text is.

    Raises:
        ManifestError: it is none.
    """
    try:
        held: object = json.loads(text)
    except (ValueError, RecursionError):
        raise ManifestError(said("it cannot be read")) from None
    fields = dict(cast("dict[str, object]", held)) if isinstance(held, dict) else {}
    if fields.pop("format", "") != FORMAT:
        raise ManifestError(said("it is of another kind, or of a newer version of Travaux"))
    signatories = fields.pop("signatories", None)
    names = {key: value for key, value in fields.items() if isinstance(value, str)}
    wanted = set(Manifest.__dataclass_fields__) - {"signatories"}
    if set(fields) != wanted or set(names) != wanted or not isinstance(signatories, list):
        raise ManifestError(said("something is missing in it"))
    parties = [p for p in cast("list[object]", signatories) if isinstance(p, str)]
    if len(parties) != len(cast("list[object]", signatories)) or len(parties) > _MOST_SIGNATORIES:
        raise ManifestError(said("its list of signatories cannot be read"))
    return Manifest(signatories=tuple(parties), **names)


@cache
def typeset_hash() -> str:
    """Return the hash of everything but the typesetter that shapes a page: hexadecimal."""
    digest = hashlib.sha256()
    for name in _TYPESET_WITH:
        data = read_resource(name)
        digest.update(len(data).to_bytes(4, "big") + data)
    for font in sorted((ROOT / "fonts").glob("*.ttf")):
        digest.update(font.name.encode() + font.stat().st_size.to_bytes(4, "big"))
    return digest.hexdigest()
