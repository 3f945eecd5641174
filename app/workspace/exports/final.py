"""Making a final text: the pages, what proves them, and empty places for signatures."""

from app.errors import UsageError
from app.formats.glyphs import require_glyphs
from app.formats.typesetting import TYPST, Page
from app.formats.view import written
from app.negotiation.conference import Revision
from app.negotiation.delegation import Delegation, PartyKind
from app.record.evidence import Evidence, judge, write_evidence
from app.said import said
from app.workspace.exports.order import Document, Order
from app.workspace.finals.manifest import LAYOUT, Manifest, typeset_hash
from app.workspace.finals.page import Final, blanks_of, final_of, page_of
from app.workspace.finals.selecting import evidence_for
from app.workspace.finals.talk import Talk
from app.workspace.naming import Names, the_party
from app.workspace.printing import printed
from app.workspace.reading import language_in
from app.workspace.replaying import KINDS

_STEPS = 4


def write_final(order: Order) -> Document:
    """Return a final text, ready to be signed.

    Raises:
        UsageError: no revision is named.
        NotFoundError: no such revision, or the record here has a hole.
        MissingGlyphsError: the fonts lack a character; it names the clause.
    """
    order.progress(0, _STEPS)
    revision = _revision(order)
    parties = _signatories(order)
    final, page, evidence = prepared(order)
    order.progress(2, _STEPS)
    talk = Talk(order.children, lambda: order.progress(2, _STEPS))
    made = printed(order.children, page, talk.still)
    order.progress(3, _STEPS)
    data = talk.prepare(made.pdf, blanks_of(final, made.places)) if made.places else made.pdf
    order.progress(_STEPS, _STEPS)
    facts = {
        "symbol": revision.symbol,
        "signatories": [party.code for party in parties],
        "attached_entries": len(evidence.entries),
    }
    return Document(data, _disclosed(final, evidence), facts)


def prepared(order: Order) -> tuple[Final, Page, Evidence]:
    """Return a final text, what is to be set of it, and what proves it.

    Raises:
        See ``write_final``.
    """
    revision = _revision(order)
    parties = _signatories(order)
    evidence = evidence_for(order.workspace, order.text, revision, parties)
    order.progress(1, _STEPS)
    final = _proven(order, revision, parties, evidence)
    page = page_of(final, write_evidence(evidence))
    names = Names(final.revision.text)
    require_glyphs(
        (names.cite(row.clause.id), row.label + written(row.heading) + written(row.text))
        for text in (page.text, page.beside)
        for row in (text.clauses if text else ())
    )
    require_glyphs([("the title page", page.masthead.conference + page.text.symbol)])
    require_glyphs(("the signatures", name) for name in page.signatories)
    return final, page, evidence


def _revision(order: Order) -> Revision:
    wanted = order.wanted.revision.strip().casefold()
    for revision in order.text.revisions:
        if revision.symbol.casefold() == wanted:
            return revision
    known = ", ".join(r.symbol for r in order.text.revisions) or "none yet"
    raise UsageError(
        said(
            "A final text is a revision. Say which with --revision; issued so far: {known}.",
            known=known,
        )
    )


def _signatories(order: Order) -> list[Delegation]:
    """Return the parties that are to sign: those named, else all that negotiate, by their codes."""
    conference = order.conference
    if order.setting.signatories:
        named = (the_party(conference, code) for code in order.setting.signatories)
        return [conference.parties[id_] for id_ in dict.fromkeys(named)]
    signing = {PartyKind.BUREAU, PartyKind.DELEGATION}
    every = [p for p in conference.parties.values() if p.kind in signing and not p.members]
    return sorted(every, key=lambda p: (p.kind, p.code))


def _proven(
    order: Order, revision: Revision, parties: list[Delegation], evidence: Evidence
) -> Final:
    """Return the final text as its own evidence gives it: what is printed will be proven."""
    judged = judge(evidence, KINDS)
    if judged.faults:
        why = judged.faults[0].why or "An entry of it is refused."
        raise UsageError(
            said(
                "{symbol} does not follow from the record that is here. {why} Ask for a "
                "bundle of everything, and export again.",
                symbol=revision.symbol,
                why=why,
            )
        )
    manifest = Manifest(
        order.text.base.id.hex(),
        revision.symbol,
        language_in(revision.text, order.wanted.language),
        language_in(revision.text, order.setting.beside) if order.setting.beside else "",
        tuple(p.id.hex() for p in parties),
        str(LAYOUT),
        TYPST,
        typeset_hash(),
    )
    return final_of(judged.conference, judged.ground.chain.conference, manifest)


def _disclosed(final: Final, evidence: Evidence) -> tuple[str, ...]:
    amendments, decisions = len(final.conference.amendments), len(final.conference.decisions)
    return (
        said(
            "Whoever gets this file can read the {entries} signed entries in it: the text as laid, "
            "{decisions} decisions with their reasons, and the {amendments} amendments, with their "
            "rationales, that were decided on.",
            entries=len(evidence.entries),
            decisions=decisions,
            amendments=amendments,
        ),
    )
