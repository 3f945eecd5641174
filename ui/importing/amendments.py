"""Amendments from a Word document, worked out in the workspace's thread and only kept when told."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from app.formats.docx.model import Op, Paragraph
from app.formats.imported import excerpt
from app.ids import InstrumentId
from app.merge.operations import Insertion, Operation, Substitution
from app.merge.rebase import hunks_of
from app.negotiation.conference import Conference
from app.negotiation.language_states import languages_of
from app.negotiation.wordings import chain_of
from app.ports import Children
from app.settings import MAX_IMPORT_BYTES
from app.treaty.textrules import clean_import
from app.values import value
from app.workspace.circles import for_tabling
from app.workspace.comments import Remark, comment
from app.workspace.drafting import Wish, draft_label, keep
from app.workspace.files import read_file
from app.workspace.naming import Names
from app.workspace.operation_words import operation_words
from app.workspace.returning.gathering import Ground
from app.workspace.returning.marked import Marked, read_marked
from app.workspace.returning.plan import Placed, Plan
from app.workspace.returning.planning import Whose, plan_of
from app.workspace.translations import in_order
from app.workspace.workspace import Progress, Workspace


@value
class Author:
    """Somebody under whose name changes stand in a file, and how many."""

    name: str
    changes: int


@value
class How:
    """How a file is to be taken.

    Attributes:
        by: the delegation of each author, by the code; of others their names are looked at.
        language: that it is in; "" for the text's own.
    """

    by: Mapping[str, str] = field(default_factory=dict[str, str])
    language: str = ""


@value
class Deed:
    """What one operation does.

    Attributes:
        what: in a sentence.
        words: that it changes, each as they are and as they would be; or that it brings, alone.
    """

    what: str
    words: tuple[tuple[str, ...], ...] = ()


@value
class Made:
    """What a file would make.

    Attributes:
        own: code of the delegation that drafts are kept for.
        authors: of changes, the one with the most first.
        deeds: what each of ``plan.placed`` does.
        parties: codes and names of those that an author may be of.
        language: that the file was taken to be in.
        languages: those that it could be in, the text's own first.
    """

    instrument: InstrumentId
    marked: Marked
    own: str
    authors: tuple[Author, ...]
    plan: Plan
    deeds: tuple[tuple[Deed, ...], ...]
    parties: tuple[tuple[str, str], ...]
    language: str
    languages: tuple[str, ...]


def read_amendments(
    workspace: Workspace,
    children: Children,
    asked: tuple[InstrumentId, Path],
    progress: Progress,
) -> Made:
    """Read a Word document in a child process and say what it would make; nothing is kept.

    Raises:
        FileError, ChildRefusedError, ChildStoppedError, CancelledError.
    """
    instrument, path = asked
    progress(0, 0)
    data = read_file(path, MAX_IMPORT_BYTES)
    marked = read_marked(children, data, lambda: progress(0, 0))
    return made_of(workspace, instrument, marked, How())


def made_of(workspace: Workspace, instrument: InstrumentId, marked: Marked, how: How) -> Made:
    """Return what a document that was read would make, taken so."""
    conference = workspace.conference
    text = conference.texts[instrument]
    own = workspace.me.code
    language = how.language or text.base.language
    plan = plan_of(Ground(conference, text, language), marked, Whose(own, how.by))
    names = Names(text.base)
    return Made(
        instrument,
        marked,
        own,
        _authors(marked),
        plan,
        tuple(tuple(_deed(conference, o, names) for o in p.operations) for p in plan.placed),
        tuple(sorted((p.code, p.name) for p in conference.parties.values())),
        language,
        (text.base.language, *in_order(languages_of(text.base))),
    )


def keep_drafts(
    workspace: Workspace, made: Made, chosen: tuple[int, ...], comments: str
) -> tuple[str, ...]:
    """Keep the chosen amendments as drafts; sign the comments for an audience, "" for none.

    Returns:
        The numbers of the drafts.

    Raises:
        NotPermittedError, and what keeping a draft raises.
    """
    labels = [_kept(workspace, made.instrument, made.plan.placed[n]) for n in chosen]
    if comments and made.plan.said:
        audience = for_tabling(workspace, comments)
        for one in made.plan.said:
            held = workspace.conference.talk.comments
            answered = held.get(one.answers) if one.answers else None
            narrower = answered.audience if answered and answered.audience else audience
            words, _ = clean_import(one.words)
            comment(workspace, Remark(one.subject, words, answered), narrower)
    return tuple(labels)


def _kept(workspace: Workspace, instrument: InstrumentId, placed: Placed) -> str:
    text = workspace.conference.texts[instrument]
    draft = keep(workspace, text, Wish(placed.operations, placed.rationale))
    return draft_label(workspace, draft)


def _authors(marked: Marked) -> tuple[Author, ...]:
    counts: dict[str, int] = {}
    for paragraph in marked.paragraphs:
        for op in _ops(paragraph):
            counts[op.author] = counts.get(op.author, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Author(name, count) for name, count in ordered)


def _ops(paragraph: Paragraph) -> set[Op]:
    inside = {op for span in paragraph.spans for op in span.ops}
    return inside | set(paragraph.mark) | set(paragraph.row)


def _deed(conference: Conference, operation: Operation, names: Names) -> Deed:
    what = operation_words(operation, names)
    match operation:
        case Substitution(clause, language, part, hashed, delta):
            base = chain_of(conference, (clause, language, part)).wording(hashed) or ""
            changes = hunks_of(base, delta)
            return Deed(
                what,
                tuple((excerpt(base[h.start : h.end]), excerpt(h.replacement)) for h in changes),
            )
        case Insertion(clauses=clauses):
            new = " ".join(f"{w.heading} {w.text}" for c in clauses for _, w in c.wordings)
            return Deed(what, ((excerpt(new),),))
        case _:
            return Deed(what)
