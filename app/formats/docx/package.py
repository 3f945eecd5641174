"""The parts of a foreign DOCX: a ZIP file and XML, both hostile until they are measured.

Only the parts that are asked for are unpacked; what is unpacked is counted as it comes, whatever
the headers of the file say.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from lxml import etree

from app.errors import TravauxError
from app.formats.docx.names import FROM_STRICT, OFFICE_DOCUMENT
from app.said import said

Xml: TypeAlias = etree._Element  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
"""An element; lxml has no public name for it."""
MAX_ENTRIES = 2_000
MAX_UNPACKED_BYTES = 50 * 1024 * 1024
"""Of all parts that are read, together."""
MAX_RATIO = 100
_FREE_BYTES = 1024 * 1024
"""A part no larger than this may be packed as tightly as it likes."""
_CHUNK_BYTES = 64 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, ValueError, OSError, EOFError, RuntimeError,
)  # fmt: skip
"""What the standard library raises for damaged archives; a DocxError is none of them."""
_LINK, _KIND_OF_FILE = 0o120000, 0o170000


@dataclass(eq=False)
class DocxError(TravauxError):
    """A file is no Word document that can be read; ``why`` says what is wrong and what to do."""

    why: str
    says: ClassVar[str] = "{why}"


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part rests on: the last word of the type, and a part's name or an outside address."""

    kind: str
    target: str
    external: bool


class Package:
    """One DOCX in memory.

    Raises:
        DocxError: it is none, or is larger, deeper or odder than any document needs to be.
    """

    def __init__(self, data: bytes) -> None:
        if data.startswith(_OLE):
            raise DocxError(
                said(
                    "The file is locked with a password, or in Word's old format (.doc). Open it "
                    "in Word, save it as .docx without a password, and try again."
                )
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._held = _inventory(self._zip)
        except _BROKEN as error:
            raise DocxError(
                said("The file is not a Word document (.docx): {error}.", error=_lower(error))
            ) from None
        self._left = MAX_UNPACKED_BYTES
        self._relationships: dict[str, Mapping[str, Relationship]] = {}

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._held)

    def main(self) -> str:
        """Return the name of the part that holds the document.

        Raises:
            DocxError: the file names none.
        """
        for found in self.relationships("").values():
            if found.kind == OFFICE_DOCUMENT and not found.external:
                return found.target
        raise DocxError(said("The file names no document part, so it is not a Word document."))

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """Return what a part ("" for the package) rests on, by id; nothing where it says nothing.

        Raises:
            DocxError: what it says cannot be read.
        """
        held = self._relationships.get(part)
        if held is None:
            folder, name = posixpath.split(part)
            stated = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
            held = _relationships(stated, folder)
            self._relationships[part] = held
        return held

    def related(self, part: str, kind: str) -> Xml | None:
        """Return the root of the first part of a kind that a part rests on, or None."""
        for found in self.relationships(part).values():
            if found.kind == kind and not found.external:
                return self.xml(found.target)
        return None

    def xml(self, name: str) -> Xml | None:
        """Return the root element of a part, in the transitional namespaces; None without one.

        Raises:
            DocxError: it is damaged, too large, not XML, or has a document type.
        """
        data = self._bytes(name)
        return None if data is None else parsed(name, data)

    def _bytes(self, name: str) -> bytes | None:
        entry = self._held.get(name)
        if entry is None:
            return None
        if entry.flag_bits & 1 or entry.compress_type not in _METHODS:
            raise DocxError(
                said(
                    "The part “{name}” is encrypted or packed in a way Word does not use.",
                    name=name,
                )
            )
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(entry) as source:
                while chunk := source.read(_CHUNK_BYTES):
                    size += len(chunk)
                    self._count(entry, size, len(chunk))
                    pieces.append(chunk)
        except _BROKEN as error:
            raise DocxError(
                said(
                    "The part “{name}” is damaged ({error}). Ask for the file again.",
                    name=name,
                    error=_lower(error),
                )
            ) from None
        return b"".join(pieces)

    def _count(self, entry: zipfile.ZipInfo, size: int, more: int) -> None:
        self._left -= more
        if self._left < 0:
            raise DocxError(
                said(
                    "The file unpacks to more than {limit} MiB, which no text does. "
                    "It was left alone.",
                    limit=MAX_UNPACKED_BYTES // (1 << 20),
                )
            )
        if size > _FREE_BYTES and size > MAX_RATIO * max(entry.compress_size, 1):
            raise DocxError(
                said(
                    "The part “{filename}” unpacks to more than {limit} times its size, as "
                    "files do that are made to fill a memory. It was left alone.",
                    filename=entry.filename,
                    limit=MAX_RATIO,
                )
            )


def parsed(name: str, data: bytes) -> Xml:
    """Return the root element of XML from outside; nothing is fetched and nothing is expanded.

    libxml2 itself refuses elements more than 256 deep in one another, and names and values of
    more than 10 MB.

    Raises:
        DocxError: not XML, or with a document type.
    """
    if b"<!DOCTYPE" in data.replace(b"\0", b""):
        raise _declared(name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True,
        remove_comments=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DocxError(
            said(
                "The part “{name}” is not well-formed XML ({error}). Ask for the file again, "
                "or open it in a word processor and save it anew.",
                name=name,
                error=_lower(error),
            )
        ) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _declared(name)
    return _transitional(root)


def _declared(name: str) -> DocxError:
    return DocxError(
        said(
            "The part “{name}” declares a document type, which no Word document needs "
            "and which can reach for other files. It was left alone.",
            name=name,
        )
    )


def _transitional(root: Xml) -> Xml:
    """Rename what is in the namespaces of Strict Office Open XML to the transitional ones."""
    if not any(uri in FROM_STRICT for uri in root.nsmap.values()):
        return root
    for element in root.iter(etree.Element):
        element.tag = _renamed(str(element.tag))
        for key, value in list(element.attrib.items()):
            name = _renamed(str(key))
            if name != key:
                del element.attrib[key]
                element.set(name, str(value))
    return root


def _renamed(tag: str) -> str:
    uri, _, local = tag[1:].partition("}")
    return f"{{{FROM_STRICT[uri]}}}{local}" if tag[:1] == "{" and uri in FROM_STRICT else tag


def _relationships(root: Xml | None, folder: str) -> Mapping[str, Relationship]:
    found: dict[str, Relationship] = {}
    for one in () if root is None else root.iter(etree.Element):
        kind, target = str(one.get("Type", "")), str(one.get("Target", ""))
        if not kind:
            continue
        external = one.get("TargetMode") == "External"
        name = target if external else _resolved(folder, target)
        found[str(one.get("Id", ""))] = Relationship(kind.rpartition("/")[2], name, external)
    return found


def _resolved(folder: str, target: str) -> str:
    """Return the name of a part that a relationship means."""
    return posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")


def _inventory(held: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the entries by name, after a look at what the file says of itself.

    Raises:
        DocxError: too many, two of one name, names that lead elsewhere, or links.
    """
    entries = held.infolist()
    if len(entries) > MAX_ENTRIES:
        raise DocxError(
            said(
                "The file has {count:,} parts; at most {limit:,} are read.",
                count=len(entries),
                limit=MAX_ENTRIES,
            )
        )
    found: dict[str, zipfile.ZipInfo] = {}
    folded: set[str] = set()
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or ":" in name.split("/")[0]:
            raise DocxError(
                said("The file has a part “{name}”, whose name leads outside of it.", name=name)
            )
        if entry.external_attr >> 16 & _KIND_OF_FILE == _LINK:
            raise DocxError(said("The part “{name}” is a link to another file.", name=name))
        if name.casefold() in folded:
            raise DocxError(
                said("The file has two parts named “{name}”, so nobody can say which.", name=name)
            )
        folded.add(name.casefold())
        found[name] = entry
    return found


def _lower(error: Exception) -> str:
    """Return what an error of a library says, fit to stand inside a sentence."""
    words = " ".join(str(error).split())[:160].rstrip(".") or type(error).__name__
    words = words[:1].lower() + words[1:]
    return _OF_ZIP_FILES.get(words, words)


_OF_ZIP_FILES: Mapping[str, str] = {
    one: one
    for one in (
        said("file is not a zip file"),
        said("bad magic number for central directory"),
        said("bad magic number for file header"),
        said("truncated central directory"),
        said("truncated file header"),
    )
}
"""What Python says of a broken archive, as sentences that can be said in other languages."""
