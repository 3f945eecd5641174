"""The travaux of a clause as a page: what everybody can read, and narrower audiences if asked."""

from collections.abc import Collection, Iterator

from app.formats.history_page import HistoryPage, Told, write
from app.ids import AudienceId
from app.keys.domains import spoken
from app.negotiation.conference import Text
from app.treaty.wording import Part
from app.workspace.history import Row, Stage, seen_by, source_of
from app.workspace.history_facts import Answer, Question, answered
from app.workspace.naming import Names
from app.workspace.tabulating import moment
from app.workspace.word_origin import Origin
from app.workspace.workspace import Workspace


def history_page(
    workspace: Workspace, text: Text, question: Question, also: Collection[AudienceId] = ()
) -> bytes:
    """Return the travaux of a clause as one self-contained page.

    Args:
        workspace: whose record it is.
        text: the clause's instrument.
        question: what is asked.
        also: narrower audiences whose acts are told too; each is marked.
    """
    source = seen_by(source_of(workspace), also)
    seen = source.conference.texts[text.base.id]
    answer = answered(source, seen, question)
    shown = answer.shown
    names = Names(seen.base)
    issues = tuple(Told(moment(i.time), "", f"{i.symbol}: {i.change}") for i in shown.issues)
    proposals = tuple(
        Told("", p.amendment, f"({', '.join(p.sponsors) or '–'}): {p.state.value}")
        for p in shown.proposals
    )
    parts = (
        ("How it reads, and read", tuple(_stage(s, names) for s in shown.stages)),
        (f"Where “{question.word}” comes from", tuple(_origins(answer))),
        ("What was proposed", proposals),
        ("Who did what", tuple(_row(r) for r in shown.rows)),
        ("In the revisions", issues),
    )
    number = spoken(workspace.ground.chain.conference)
    foot = (
        f"{source.conference.title}. Number of the conference: {number}",
        "Times are those that the devices claimed; the order is that of the signed record. This "
        "page proves nothing by itself: travaux history --format json writes a file that does.",
    )
    return write(
        HistoryPage(
            names.text.title,
            shown.where,
            source.conference.symbol,
            shown.language,
            parts,
            foot,
        )
    )


def _stage(stage: Stage, names: Names) -> Told:
    what = f"{names.cite(stage.clause)}, {stage.part}, as {stage.what}"
    if stage.decision is None:
        return Told("", "", what, stage.words, in_text=True)
    notes = [
        f"{r.amendment} ({', '.join(r.sponsors) or '–'}): {r.outcome}"
        + (f": {r.reason}" if r.reason else "")
        for r in stage.rulings
    ]
    notes += ["Undone later."] if stage.undone_by else []
    in_text = stage.part != "structure"
    who = f"{stage.party} ({stage.device})" if stage.device else stage.party
    return Told(moment(stage.time), who, what, stage.words, tuple(notes), in_text=in_text)


def _row(row: Row) -> Told:
    who = f"{row.party} ({row.device})" if row.device else row.party
    audience = "" if row.audience == "all" else row.audience
    return Told(moment(row.time), who, row.what, row.words, audience=audience)


def _origins(answer: Answer) -> Iterator[Told]:
    for part, found in answer.found.items():
        yield from (_origin(part, origin) for origin in found)
    if answer.question.word and not answer.found:
        yield Told("", "", "No wording of it has ever had that word.")


def _origin(part: Part, origin: Origin) -> Told:
    who = f"{origin.party} ({origin.device})" if origin.device else origin.party
    place = f"in the {part.name.lower()}, at character {origin.start + 1}"
    if origin.is_laid:
        what = f"laid it, {place}"
    elif origin.amendments:
        words = f"{', '.join(origin.amendments)} ({', '.join(origin.sponsors)})"
        what = f"brought it in by a decision, in the words of {words}, {place}"
    else:
        what = f"brought it in by a decision, in its own words, {place}"
    notes = (
        (f"Taken out by the decision {origin.left_with.hex()[:8]}.",) if origin.left_with else ()
    )
    return Told(moment(origin.time), who, what, notes=notes)
