"""What a file says about itself in its head: its names, dates, language, parties and hashes."""

from dataclasses import dataclass

from app.formats.akn.inline import TX, InlineReader, Note, Xml, local
from app.formats.akn.model import (
    LANGUAGES,
    DocumentType,
    Identity,
    Modification,
    Party,
    Seal,
)
from app.treaty.textrules import clean_import

_CODES = {file: ours for ours, file in LANGUAGES.items()}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a file; "" stands for what it does not say."""

    type: DocumentType
    title: str
    identity: Identity
    parties: tuple[Party, ...]
    modifications: tuple[Modification, ...]
    seal: Seal


def head_of(root: Xml) -> tuple[Head, dict[str, Note]]:
    """Return what the first head of a file says, and the notes that all of its heads hold."""
    heads = list(root.iter("{*}meta"))
    notes = {id_: note for head in heads for id_, note in _notes(head)}
    document = next((node for node in root if local(node)), None)
    kind = DocumentType.ADOPTED if document is not None and local(document) == "act" else None
    head = heads[0] if heads else root
    return _head(head, kind or DocumentType.DRAFT), notes


def _head(meta: Xml, type_: DocumentType) -> Head:
    levels = {local(n): n for n in meta.iter() if local(n).startswith("FRBR") and len(n)}
    work, expression = levels.get("FRBRWork"), levels.get("FRBRExpression")
    names = {o.get("eId", ""): o.get("showAs", "") for o in _all(meta, "TLCOrganization")}
    parties = tuple(
        Party(code, _clean(o.get("showAs", "")))
        for o in _all(meta, "TLCOrganization")
        if (code := o.get(TX + "code", ""))
    )
    identity = Identity(
        _clean(names.get("conference", "")),
        _value(work, "FRBRdate", "date"),
        _value(expression, "FRBRdate", "date"),
        _clean(_value(work, "FRBRnumber", "showAs")),
        _language(_value(expression, "FRBRlanguage", "language")),
    )
    title = _clean(_value(work, "FRBRname", "value"))
    return Head(type_, title, identity, parties, _modifications(meta), _seal(meta))


def _all(meta: Xml, name: str) -> list[Xml]:
    return [node for node in meta.iter() if local(node) == name]


def _value(level: Xml | None, name: str, attribute: str) -> str:
    if level is None:
        return ""
    return next((n.get(attribute, "") for n in level if local(n) == name), "")


def _clean(words: str) -> str:
    return clean_import(words)[0]


def _language(code: str) -> str:
    """Return our code for a language; what is no code at all is none."""
    found = _CODES.get(code, code)
    return found if found.isascii() and found.isalpha() and len(found) <= 3 else ""


def _modifications(meta: Xml) -> tuple[Modification, ...]:
    found: list[Modification] = []
    for node in _all(meta, "textualMod"):
        target = _value(node, "destination", "href").removeprefix("#")
        found.append(
            Modification(
                _clean(node.get(TX + "amendment", "")),
                node.get("type", ""),
                node.get(TX + "operation", ""),
                "" if target == "body" else target,
                _value(node, "source", "href"),
            )
        )
    return tuple(found)


def _seal(meta: Xml) -> Seal:
    record = next(iter(n for n in meta.iter() if n.tag == TX + "record"), None)
    if record is None:
        return Seal()
    return Seal(record.get("conference", ""), record.get("text", ""), record.get("rolling", ""))


def _notes(meta: Xml) -> list[tuple[str, Note]]:
    """Return the notes that a head holds, by the id that the text refers to."""
    reader = InlineReader({})
    return [
        (
            node.get("eId") or node.get("id") or "",
            Note(node.get("marker", ""), reader.lines(node), node.sourceline or 1),
        )
        for node in _all(meta, "note")
    ]
