"""The XML of a foreign file, made safe: nothing is fetched, nothing expanded, nothing deep.

A file that is not valid is read all the same; what is wrong with it is listed with its line.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from lxml import etree

from app.errors import TravauxError
from app.formats.akn.inline import Xml, local
from app.formats.akn.model import NAMESPACE
from app.formats.imported import ReadingWarning, TooLargeError, excerpt
from app.resources import ROOT
from app.said import said
from app.settings import MAX_IMPORT_BYTES

MAX_DEPTH = 80
"""Elements within elements; the deepest real file has 20."""
MAX_ERRORS = 200
_OLDER = re.compile(r"http://www\.akomantoso\.org/[12]\.0$")
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_WHITE = re.compile(rb"\s*")
_NAMESPACES = re.compile(r"\{[^{}]*\}")
_TOO_DEEP = etree.XPath("/*" * (MAX_DEPTH + 1))  # in the order of the text
_SCHEMA = "akn/akomantoso30.xsd"
_UNIQUE = "{http://www.w3.org/2001/XMLSchema}unique"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_NAMES = {
    name: etree.XPath(f"{where}/@{name}", smart_strings=False)
    for name, where in (
        ("xml:id", "descendant-or-self::*"),
        ("eId", "descendant::*"),
        ("GUID", "descendant::*"),
    )
}
"""What no two elements may share, and where a file states it."""
_AROUND = frozenset({"components", "component"})


@dataclass(eq=False)
class NotXmlError(TravauxError):
    """The file is not well-formed XML."""

    line: int
    why: str
    says: ClassVar[str] = (
        "The file is not well-formed XML: line {line}: {why}. Open it in the program that wrote "
        "it and save it again."
    )


@dataclass(eq=False)
class DoctypeError(TravauxError):
    """The file declares its own entities, which no Akoma Ntoso file needs."""

    says: ClassVar[str] = (
        "The file has a DOCTYPE, which can hide text and was not read. Save it without one."
    )


@dataclass(eq=False)
class TooDeepError(TravauxError):
    """Elements stand too deep in one another."""

    line: int
    limit: int
    says: ClassVar[str] = (
        "Line {line}: more than {limit} elements stand in one another. It was not read."
    )


@dataclass(eq=False)
class NotAkomaNtosoError(TravauxError):
    """XML, but of another kind."""

    name: str
    says: ClassVar[str] = (
        "The file is XML, but not Akoma Ntoso: it begins with <{name}>. Files of Akoma Ntoso 3.0 "
        "and 2.0 can be read."
    )


def parsed(data: bytes) -> tuple[Xml, list[ReadingWarning]]:
    """Return the root of a file and what is wrong with it.

    Raises:
        TooLargeError, NotXmlError, DoctypeError, TooDeepError, NotAkomaNtosoError: see there.
    """
    if len(data) > MAX_IMPORT_BYTES:
        raise TooLargeError(len(data), MAX_IMPORT_BYTES)
    if _declares(data.replace(b"\x00", b"")):
        raise DoctypeError
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise NotXmlError(error.lineno or 1, _plain(error.msg or "it is cut off")) from None
    if root.getroottree().docinfo.doctype:
        raise DoctypeError
    _refuse_depth(root)
    name = etree.QName(root)
    if name.localname != "akomaNtoso":
        raise NotAkomaNtosoError(excerpt(name.localname))
    return root, _faults(root)


def _declares(data: bytes) -> bool:
    """Whether a DOCTYPE stands before the first element; one pass, whatever stands there."""
    at = next((len(mark) for mark in _MARKS if data.startswith(mark)), 0)
    while True:
        blanks = _WHITE.match(data, at)
        at = blanks.end() if blanks else at
        closing = {b"<?": b"?>", b"<!-": b"-->"}
        end = next((e for o, e in closing.items() if data.startswith(o, at)), None)
        if end is None:
            return data.startswith(b"<!DOCTYPE", at)
        found = data.find(end, at)
        if found < 0:
            return False
        at = found + len(end)


def _refuse_depth(root: Xml) -> None:
    deep: list[Xml] = _TOO_DEEP(root)
    if deep:
        raise TooDeepError(deep[0].sourceline or 1, MAX_DEPTH)


_OLD = said("an older version of Akoma Ntoso; it was not held against the schema of version 3.0")
_NOT_KNOWN = said(
    "a version of Akoma Ntoso that is not known; it was not held against the schema of version 3.0"
)


def _faults(root: Xml) -> list[ReadingWarning]:
    """Return what the schema says against a file; the ids are looked at for every version."""
    namespace = etree.QName(root).namespace or ""
    found = [
        ReadingWarning(line, id_, said("{count} elements have this same xml:id", count=count))
        for id_, count, line in _shared(root, "xml:id")
    ]
    if namespace != NAMESPACE:
        message = _OLD if _OLDER.match(namespace) else _NOT_KNOWN
        return [ReadingWarning(1, excerpt(namespace), message), *found]
    schema, documents = _schema()
    for document in _outermost(root, documents):
        for name in ("eId", "GUID"):
            found += (_not_unique(name, *shared) for shared in _shared(document, name))
    schema.validate(root)
    for entry in list(schema.error_log)[:MAX_ERRORS]:
        found.append(_not_valid(max(1, entry.line), "", _plain(entry.message)))
    more = len(schema.error_log) - MAX_ERRORS
    if more > 0:
        message = said("not valid Akoma Ntoso in {count:,} more places", count=more)
        found.append(ReadingWarning(1, "", message))
    return found


def _not_valid(line: int, words: str, fault: str) -> ReadingWarning:
    return ReadingWarning(line, words, said("not valid Akoma Ntoso: {fault}", fault=fault))


def _not_unique(name: str, id_: str, count: int, line: int) -> ReadingWarning:
    return _not_valid(line, id_, f"{count} elements have this same {name}")


@cache
def _schema() -> tuple[etree.XMLSchema, frozenset[str]]:
    """Return the schema and the elements in which it wants names to be unique.

    It takes a third of a second to read. That names are unique is told by ``_shared``, in a quarter
    of the time and in words that people understand.
    """
    stated = etree.parse(str(ROOT / _SCHEMA))
    documents: set[str] = set()
    for unique in list(stated.iter(_UNIQUE)):
        declared = unique.getparent()
        if declared is not None:
            documents.add(declared.get("name", ""))
            declared.remove(unique)
    return etree.XMLSchema(stated), frozenset(documents)


def _outermost(node: Xml, documents: frozenset[str]) -> Iterator[Xml]:
    """Yield the documents of a file that stand in no other one."""
    for child in node.iterchildren(etree.Element):
        if local(child) in documents:
            yield child
        elif local(child) in _AROUND:
            yield from _outermost(child, documents)


def _shared(node: Xml, name: str) -> Iterator[tuple[str, int, int]]:
    """Yield each name that several elements in one share, how many do, and the line of the last."""
    held: list[str] = _NAMES[name](node)
    if len(held) == len(set(held)):
        return
    key = _XML_ID if name == "xml:id" else name
    lines = {n.get(key): n.sourceline or 1 for n in node.iter(etree.Element)}
    for id_, count in Counter(filter(None, held)).items():
        if count > 1:
            yield excerpt(id_), count, lines[id_]


def _plain(message: str) -> str:
    return _NAMESPACES.sub("", message).strip().rstrip(".")[:300]
