"""From the arguments of "amend" to the operations they ask for."""

from dataclasses import replace
from pathlib import Path

from app.cli.files import about, read_words
from app.cli.grammar import Arguments
from app.cli.places import language_of
from app.errors import UsageError
from app.formats.imported import ImportedText
from app.formats.registry import Format
from app.ids import ClauseId
from app.merge.operations import Operation, Retention
from app.negotiation.amendment import Amendment, Life
from app.negotiation.conference import Conference, Text
from app.negotiation.place import Place
from app.negotiation.wordings import current_words
from app.ports import Children
from app.said import said
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.wording import Part
from app.values import value
from app.workspace.drafting import drafts, piece
from app.workspace.files import read_file
from app.workspace.foreign import Foreign, read_foreign
from app.workspace.naming import Names
from app.workspace.proposing import (
    deleted,
    inserted_after,
    inserted_under,
    joined_with_next,
    lawful,
    moved_after,
    reworded,
    split_before,
)
from app.workspace.workspace import Workspace

_MAX_FRAGMENT_BYTES = 1024 * 1024
_MAX_WORDING_FILE_BYTES = 4 * MAX_CLAUSE_BYTES


@value
class Said:
    """What a person wants to have written.

    Attributes:
        words: a new wording as it was typed; "" where the command is about something else.
        inserted: what was read in a file that is to be inserted.
    """

    words: str = ""
    inserted: ImportedText | None = None


def operations_asked(
    conference: Conference, text: Text, clause: ClauseId, asked: Arguments, said: Said
) -> list[Operation]:
    """Return what the arguments of "amend" want done with a clause, on the text as it is now."""
    language = language_of(text, asked.language)
    base = text.base
    if said.inserted is not None:
        return _inserted(text, clause, said.inserted, under=bool(asked.insert_under))
    tree = _on_tree(text, clause, asked, language)
    if tree is not None:
        return [tree]
    part = Part.TEXT if asked.heading is None else Part.HEADING
    place: Place = (clause, language, part)
    name = Names(base).cite(clause)
    before = current_words(conference, place) or ""
    if part is Part.TEXT and not said.words.strip():
        _refuse_emptying(text, clause, name)
    alternative = True if asked.alternative else None
    made = reworded(place, before, lawful(said.words, name), name, alternative=alternative)
    return [replace(made, whole=True) if asked.whole else made]


def _refuse_emptying(text: Text, clause: ClauseId, name: str) -> None:
    """Refuse to leave a number or a heading with nothing behind it."""
    if not text.base.children(clause):
        raise UsageError(
            said(
                "There would be nothing left in {name}. To delete it: travaux amend "
                "'{name}' --delete",
                name=name,
            )
        )


def _inserted(text: Text, clause: ClauseId, found: ImportedText, *, under: bool) -> list[Operation]:
    base = text.base
    if not under:
        return [*inserted_after(base, clause, piece(found, base[clause]))]
    like = next(iter(base.children(clause)), None)
    return [*inserted_under(base, clause, piece(found, like))]


def _on_tree(text: Text, clause: ClauseId, asked: Arguments, language: str) -> Operation | None:
    """Return the one operation on the tree that is asked for; None when words are to change."""
    base, names = text.base, Names(text.base)
    if asked.delete:
        return deleted(text.base, clause)
    if asked.retain:
        return Retention(clause)
    if asked.move_after:
        return moved_after(base, clause, names.clause(asked.move_after))
    if asked.split_before is not None:
        place: Place = (clause, language, Part.TEXT)
        return split_before(text.base, place, asked.split_before, names.cite(clause))
    if asked.join_next:
        return joined_with_next(text.base, clause, asked.joining, names.cite(clause))
    return None


def words_said(children: Children, text: Text, asked: Arguments) -> Said:
    """Return what a person wants written: typed, or in a file, which a child process reads.

    A file with a new wording is no markup: its characters are taken as they are.
    """
    path: Path | None = asked.insert_after or asked.insert_under
    if path is not None:
        data = read_file(path, _MAX_FRAGMENT_BYTES)
        with about(path):
            wanted = Foreign(Format.MARKDOWN, language_of(text, asked.language))
            return Said(inserted=read_foreign(children, data, wanted))
    if asked.file is not None:
        return Said(read_words(asked.file, _MAX_WORDING_FILE_BYTES))
    return Said(str(asked.text if asked.text is not None else asked.heading or ""))


def refuse_revising(workspace: Workspace, amendment: Amendment) -> None:
    """Refuse to revise what is not the own delegation's any more, or is being revised already.

    Raises:
        UsageError: it is.
    """
    conference = workspace.conference
    label = conference.label(amendment.id)
    if amendment.party != workspace.me.id:
        owner = conference.code(amendment.party)
        raise UsageError(
            said(
                "{label} was tabled by {owner}, and only {owner} can revise it. Draft "
                "an amendment of your own: “travaux amend”.",
                label=label,
                owner=owner,
            )
        )
    if amendment.life is not Life.TABLED or workspace.me.id not in amendment.sponsors:
        raise UsageError(
            said(
                "{label} is not sponsored by {code} any more, so it cannot be revised. "
                "Draft a new amendment: “travaux amend”.",
                label=label,
                code=workspace.me.code,
            )
        )
    if any(d.revises == amendment.id for d in drafts(workspace)):
        raise UsageError(
            said(
                "A draft that revises {label} is there already. Change it with “travaux "
                "amend CLAUSE --with {number}”, or throw it away with “travaux "
                "discard”.",
                label=label,
                number=label.split()[0],
            )
        )
