"""The XML of a foreign file, made safe: nothing is fetched, nothing expanded, nothing deep.

A file that is not valid is read all the same; what is wrong with it is listed with its line.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from lxml import etree

from app.errors import TravauxError
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
_IDS = etree.XPath("//@xml:id")
_SCHEMA = "akn/akomantoso30.xsd"


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


def parsed(data: bytes) -> tuple[etree._Element, list[ReadingWarning]]:  # pyright: ignore[reportPrivateUsage] lxml has no public name for an element
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


def _refuse_depth(root: etree._Element) -> None:  # pyright: ignore[reportPrivateUsage]
    deep: list[etree._Element] = _TOO_DEEP(root)  # pyright: ignore[reportPrivateUsage]
    if deep:
        raise TooDeepError(deep[0].sourceline or 1, MAX_DEPTH)


_OLD = said("an older version of Akoma Ntoso; it was not held against the schema of version 3.0")
_NOT_KNOWN = said(
    "a version of Akoma Ntoso that is not known; it was not held against the schema of version 3.0"
)


def _faults(root: etree._Element) -> list[ReadingWarning]:  # pyright: ignore[reportPrivateUsage]
    """Return what the schema says against a file; the ids are looked at for every version."""
    namespace = etree.QName(root).namespace or ""
    found = _same_ids(root)
    if namespace != NAMESPACE:
        message = _OLD if _OLDER.match(namespace) else _NOT_KNOWN
        return [ReadingWarning(1, excerpt(namespace), message), *found]
    schema = _schema()
    schema.validate(root)
    for entry in list(schema.error_log)[:MAX_ERRORS]:
        message = said("not valid Akoma Ntoso: {fault}", fault=_plain(entry.message))
        found.append(ReadingWarning(max(1, entry.line), "", message))
    more = len(schema.error_log) - MAX_ERRORS
    if more > 0:
        message = said("not valid Akoma Ntoso in {count:,} more places", count=more)
        found.append(ReadingWarning(1, "", message))
    return found


@cache
def _schema() -> etree.XMLSchema:
    """Return the schema; it takes a third of a second to read."""
    return etree.XMLSchema(etree.parse(str(ROOT / _SCHEMA)))


def _same_ids(root: etree._Element) -> list[ReadingWarning]:  # pyright: ignore[reportPrivateUsage]
    ids: list[str] = _IDS(root)
    counts = Counter(filter(None, ids))
    return [
        ReadingWarning(1, excerpt(id_), said("{count} elements have this same xml:id", count=count))
        for id_, count in counts.items()
        if count > 1
    ]


def _plain(message: str) -> str:
    return _NAMESPACES.sub("", message).strip().rstrip(".")[:300]
