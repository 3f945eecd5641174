"""Amendments as Akoma Ntoso: one as ``amendment``, all of a text as an ``amendmentList``.

The list holds the amendments themselves, so that one file is enough. The schema wants every name
in it to be another one: each amendment's names begin with its own.
"""

from collections.abc import Iterable, Sequence

from app.formats.akn.metadata import (
    AMENDMENT,
    EDITOR,
    LIST,
    Work,
    address_part,
    identification,
    modification,
    party_ids,
    references,
    work_address,
)
from app.formats.akn.model import NAMESPACE, OWN_NAMESPACE, Identity, Modification, Party, Unit
from app.formats.akn.words import inlines, listed
from app.formats.akn.write import clauses_as_elements
from app.formats.akn.xml import Child, Element, element, serialised
from app.formats.view import plain
from app.values import value


@value
class AknChange:
    """One operation of an amendment.

    Attributes:
        modification: what it would change; its target is the address of the clause.
        cited: the clause as people cite it.
        words: what it does, in words.
        old, new: the words that it takes out and puts in; "" for none.
        clauses: those that it brings.
    """

    modification: Modification
    cited: str
    words: str
    old: str = ""
    new: str = ""
    clauses: tuple[Unit, ...] = ()


@value
class AknAmendment:
    """One amendment: what it is called, who stands behind it, what it changes and why."""

    label: str
    identity: Identity
    sponsors: tuple[str, ...]
    state: str
    changes: tuple[AknChange, ...]
    rationale: str


def write_one(amendment: AknAmendment, parties: tuple[Party, ...]) -> bytes:
    """Return one amendment as a file."""
    root = _root()
    made = _amendment(amendment, parties)
    meta = made.children[0]
    if isinstance(meta, Element):
        address = work_address(AMENDMENT, amendment.identity)
        meta.children.append(references(amendment.identity, parties, address))
    root.children.append(made)
    return serialised(root)


def write_list(
    amendments: Sequence[AknAmendment], identity: Identity, parties: tuple[Party, ...], title: str
) -> bytes:
    """Return amendments as one file; ``identity`` and ``title`` are those of the list."""
    root = _root()
    document = root.add("amendmentList", name="amendmentList")
    meta = document.add("meta")
    meta.children.append(identification(LIST, identity, title=title))
    meta.children.append(references(identity, parties, work_address(LIST, identity)))
    body = document.add("collectionBody")
    for amendment in amendments:
        component = body.add("component", eId=f"cmp_{_name(amendment)}")
        component.children.append(_amendment(amendment, parties))
    if not amendments:
        reference = element(
            "documentRef", eId="cmp_none__dref", href=work_address(LIST, identity), showAs="None"
        )
        body.add("component", reference, eId="cmp_none")
    _name_once(root, set())
    return serialised(root)


def _name_once(node: Element, seen: set[str]) -> None:
    """Leave the id of a clause to the first amendment that brings it: a revised one has it too."""
    guid = node.attributes.get("GUID", "")
    if guid in seen:
        del node.attributes["GUID"]
    elif guid:
        seen.add(guid)
    for child in node.children:
        if isinstance(child, Element):
            _name_once(child, seen)


def _root() -> Element:
    return Element("akomaNtoso", {"xmlns": NAMESPACE, "xmlns:tx": OWN_NAMESPACE})


def _name(amendment: AknAmendment) -> str:
    return address_part(amendment.label).replace("%", "-")


def _amendment(amendment: AknAmendment, parties: tuple[Party, ...]) -> Element:
    name, ids = f"am_{_name(amendment)}", party_ids(parties)
    proponent = ids.get(amendment.sponsors[0], "") if amendment.sponsors else ""
    made = Element("amendment", {"name": "amendment"})
    meta = made.add("meta")
    meta.children.append(
        identification(
            Work(AMENDMENT.type, AMENDMENT.subtype), amendment.identity, author=proponent
        )
    )
    active = meta.add("analysis", source=EDITOR).add("activeModifications")
    for place, change in enumerate(amendment.changes, 1):
        active.children.append(_active(f"{name}__amod_{place}", change, f"{name}__mod_{place}"))
    if not amendment.changes:
        meta.children.pop()
    preface = made.add("preface")
    who = _joined(
        element("docProponent", code, refersTo=f"#{ids[code]}" if code in ids else "")
        for code in amendment.sponsors
    )
    preface.children.append(Element("p", {}, [*who] or ["–"]))
    made.children.append(_body(amendment, name, ids))
    return made


def _joined(names: Iterable[Element]) -> list[Child]:
    found: list[Child] = []
    for one in names:
        found += [", ", one] if found else [one]
    return found


def _active(eid: str, change: AknChange, mod: str) -> Element:
    made = modification(eid, change.modification)
    for child in made.children:
        if isinstance(child, Element) and child.name == "source":
            child.attributes["href"] = f"#{mod}"
    made.children += [
        element(name, href=f"#{mod}__{name}")
        for name, there in (("old", change.old), ("new", change.new or change.clauses))
        if there
    ]
    return made


def _body(amendment: AknAmendment, name: str, ids: dict[str, str]) -> Element:
    body = Element("amendmentBody")
    heading = body.add("amendmentHeading", eId=f"{name}__heading")
    sponsors = ", ".join(amendment.sponsors)
    words = " – ".join(filter(None, (amendment.label, sponsors)))
    attributes = {"name": "heading", "tx:by": listed(amendment.sponsors)}
    held = {k: v for k, v in {**attributes, "tx:state": amendment.state}.items() if v}
    heading.children.append(Element("block", held, [words]))
    content = body.add("amendmentContent", eId=f"{name}__content")
    for place, change in enumerate(amendment.changes, 1):
        block = content.add("block", name="change")
        block.children.append(_mod(f"{name}__mod_{place}", change, ids))
    if amendment.rationale:
        why = body.add("amendmentJustification", eId=f"{name}__rationale")
        block = why.add("block", name="rationale")
        block.children += inlines(plain(amendment.rationale), f"{name}__rationale", ids)
    return body


def _mod(eid: str, change: AknChange, ids: dict[str, str]) -> Element:
    """Return a change in a sentence: "Article 5(1): new wording …: “should” → “shall”"."""
    made = Element("mod", {"eId": eid})
    target = change.modification.target
    made.children += [element("ref", change.cited, href=target or "#body"), f": {change.words}"]
    if change.old:
        made.children += [": ", _quoted(f"{eid}__old", change.old, ids)]
    if change.clauses:
        inner = clauses_as_elements(change.clauses, ids)
        made.children += [": ", Element("quotedStructure", {"eId": f"{eid}__new"}, [*inner])]
    elif change.new:
        made.children += [" → " if change.old else ": ", _quoted(f"{eid}__new", change.new, ids)]
    return made


def _quoted(eid: str, words: str, ids: dict[str, str]) -> Element:
    marks = {"eId": eid, "startQuote": "“", "endQuote": "”"}
    return Element("quotedText", marks, inlines(plain(words), eid, ids))
