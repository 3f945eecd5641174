"""The head of a file: what it is in the four levels of FRBR, who is named in it, what changed it.

Addresses follow the naming convention of the United Nations (AKN4UN):
``/akn/un/{bill|act}/provision/{actor}/{date}/{number}/{language}@{version}``.
"""

from urllib.parse import quote

from app.formats.akn.model import (
    LANGUAGES,
    AknText,
    DocumentType,
    Identity,
    Modification,
    Party,
    Seal,
)
from app.formats.akn.xml import Element, element
from app.values import value

ACTOR = "conference"
EDITOR = "#secretariat"
PROFILE = "1"
_FORMAT = "application/akn+xml"
_ELSEWHERE = frozenset("/:#")
"""A target with one of these is an address, and no name in this file."""
_SAFE = "-._~()"


@value
class Work:
    """What kind of work a document is: the parts of its address."""

    type: str
    subtype: str
    actor: str = ACTOR


TREATY = {kind: Work(kind.value, "provision") for kind in DocumentType}
AMENDMENT = Work("amendment", "proposal")
LIST = Work("amendmentList", "proposal")


def work_address(work: Work, identity: Identity) -> str:
    """Return the address (IRI) of a work, without a component."""
    number = address_part(identity.number) or "draft"
    return f"/akn/un/{work.type}/{work.subtype}/{work.actor}/{identity.date}/{number}"


def address_part(words: str) -> str:
    """Return words as one part of an address: "/" becomes "-", a blank "_"."""
    return quote(words.replace("/", "-").replace(" ", "_"), safe=_SAFE)


def expression_address(work: Work, identity: Identity) -> str:
    """Return the address of one version in one language."""
    language = LANGUAGES.get(identity.language, identity.language)
    return f"{work_address(work, identity)}/{language}@{identity.version}"


def party_ids(parties: tuple[Party, ...]) -> dict[str, str]:
    """Return by code the name of the element that a delegation's reference is; none twice."""
    found: dict[str, str] = {}
    for place, party in enumerate(parties, 1):
        plain = "".join(c if c.isalnum() or c in "-." else "-" for c in party.code)
        name = f"party_{plain}"
        found[party.code] = name if name not in found.values() else f"{name}-{place}"
    return found


def text_meta(text: AknText) -> Element:
    """Return the head of a treaty."""
    work = TREATY[text.type]
    meta = Element("meta")
    meta.children.append(identification(work, text.identity, title=text.title))
    life = meta.add("lifecycle", source=EDITOR)
    life.add("eventRef", eId="ev_1", date=text.identity.date, source="#original", type="generation")
    if text.modifications:
        meta.children.append(_analysis(text.modifications))
    meta.children.append(references(text.identity, text.parties, work_address(work, text.identity)))
    if text.seal != Seal():
        meta.children.append(_seal(text.seal))
    return meta


def identification(
    work: Work, identity: Identity, component: str = "main", *, title: str = "", author: str = ""
) -> Element:
    """Return what a document, or one component of it, is.

    Args:
        work: its kind.
        identity: its dates, number and language.
        component: "main", "annex_1".
        title: its name, "" for none.
        author: eId of the reference of who made it; the conference without one.
    """
    made = Element("identification", {"source": EDITOR})
    address, expression = work_address(work, identity), expression_address(work, identity)
    by = f"#{author or ACTOR}"
    level = made.add("FRBRWork")
    _core(level, (f"{address}/!{component}", address), identity.date, ("creation", by, "author"))
    level.add("FRBRcountry", value="un")
    level.add("FRBRsubtype", value=work.subtype)
    if identity.number:
        number = address_part(identity.number)
        level.add("FRBRnumber", value=number, showAs=identity.number)
    level.add("FRBRname", value=title)
    level.add("FRBRauthoritative", value="true" if work.type == "act" else "false")
    level = made.add("FRBRExpression")
    names = (f"{expression}/!{component}", expression)
    _core(level, names, identity.version, ("version", by, "author"))
    level.add("FRBRlanguage", language=LANGUAGES.get(identity.language, identity.language))
    level = made.add("FRBRManifestation")
    names = (f"{expression}/!{component}.xml", f"{expression}/.xml")
    _core(level, names, identity.version, ("markup", EDITOR, "editor"))
    level.add("FRBRformat", value=_FORMAT)
    return _without_empty(made)


def _core(level: Element, names: tuple[str, str], date: str, who: tuple[str, str, str]) -> None:
    event, author, role = who
    level.add("FRBRthis", value=names[0])
    level.add("FRBRuri", value=names[1])
    level.add("FRBRdate", date=date, name=event)
    level.add("FRBRauthor", href=author, as_=f"#{role}")


def _without_empty(made: Element) -> Element:
    """Take out a name that is none (``FRBRname`` has no other attribute)."""
    for level in made.children:
        if isinstance(level, Element):
            level.children = [
                c for c in level.children if not (isinstance(c, Element) and not c.attributes)
            ]
    return made


def references(identity: Identity, parties: tuple[Party, ...], original: str) -> Element:
    """Return who and what a file names."""
    made = Element("references", {"source": EDITOR})
    made.add("original", eId="original", href=original, showAs=identity.number or "Draft")
    organization = "/ontology/organization/un/"
    named = identity.conference or "Conference"
    made.add("TLCOrganization", eId=ACTOR, href=organization + ACTOR, showAs=named)
    made.add(
        "TLCOrganization",
        eId="secretariat",
        href=organization + "secretariat",
        showAs="Secretariat",
    )
    ids = party_ids(parties)
    for party in parties:
        made.add(
            "TLCOrganization",
            eId=ids[party.code],
            href=f"/ontology/organization/{quote(party.code, safe=_SAFE)}",
            showAs=party.name or party.code,
            tx__code=party.code,
        )
    for role in ("author", "editor", "proposer"):
        made.add("TLCRole", eId=role, href=f"/ontology/role/{role}", showAs=role.title())
    return made


def _analysis(modifications: tuple[Modification, ...]) -> Element:
    made = Element("analysis", {"source": EDITOR})
    passive = made.add("passiveModifications")
    for place, one in enumerate(modifications, 1):
        passive.children.append(modification(f"pmod_{place}", one))
    return made


def modification(eid: str, one: Modification) -> Element:
    """Return one operation of an amendment, from its source to the clause that it would change."""
    target = one.target or "body"
    return element(
        "textualMod",
        element("source", href=one.source),
        element("destination", href=target if _ELSEWHERE & set(target) else f"#{target}"),
        type=one.kind,
        eId=eid,
        tx__amendment=one.amendment,
        tx__operation=one.operation,
    )


def _seal(seal: Seal) -> Element:
    record = element(
        "tx:record",
        profile=PROFILE,
        conference=seal.conference,
        text=seal.text,
        rolling=seal.rolling,
    )
    return element("proprietary", record, source=EDITOR)


def of_annex(identity: Identity, type_: DocumentType, place: int) -> Element:
    """Return the head of an annex: it is a component of the same work."""
    meta = Element("meta")
    meta.children.append(identification(TREATY[type_], identity, f"annex_{place}"))
    return meta
