"""From the arguments of "amend" to the operations they ask for."""

from dataclasses import replace

from app.cli.files import read_words
from app.cli.grammar import Arguments
from app.cli.places import language_of
from app.errors import UsageError
from app.ids import ClauseId
from app.merge.operations import Operation, Retention
from app.negotiation.conference import Conference, Place, Text
from app.negotiation.wordings import current_words
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.wording import Part
from app.workspace.drafting import fragment
from app.workspace.files import read_file
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

_MAX_FRAGMENT_BYTES = 1024 * 1024
_MAX_WORDING_FILE_BYTES = 4 * MAX_CLAUSE_BYTES


def operations_asked(
    conference: Conference, text: Text, clause: ClauseId, asked: Arguments, said: str
) -> list[Operation]:
    """Return what the arguments of "amend" want done with a clause, on the text as it is now."""
    language = language_of(text, asked.language)
    base = text.base
    if asked.insert_after or asked.insert_under:
        return _inserted(text, clause, asked, language)
    tree = _on_tree(text, clause, asked, language)
    if tree is not None:
        return [tree]
    part = Part.TEXT if asked.heading is None else Part.HEADING
    place: Place = (clause, language, part)
    name = Names(base).cite(clause)
    before = current_words(conference, place) or ""
    if part is Part.TEXT and not said.strip():
        _refuse_emptying(text, clause, name)
    alternative = True if asked.alternative else None
    made = reworded(place, before, lawful(said, name), name, alternative=alternative)
    return [replace(made, whole=True) if asked.whole else made]


def _refuse_emptying(text: Text, clause: ClauseId, name: str) -> None:
    """Refuse to leave a number or a heading with nothing behind it."""
    if not text.base.children(clause):
        raise UsageError(
            f"There would be nothing left in {name}. To delete it: travaux amend '{name}' --delete"
        )


def _inserted(text: Text, clause: ClauseId, asked: Arguments, language: str) -> list[Operation]:
    base = text.base
    if asked.insert_after:
        data = read_file(asked.insert_after, _MAX_FRAGMENT_BYTES)
        return [*inserted_after(base, clause, fragment(data, language, base[clause]))]
    data = read_file(asked.insert_under, _MAX_FRAGMENT_BYTES)
    like = next(iter(base.children(clause)), None)
    return [*inserted_under(base, clause, fragment(data, language, like))]


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


def words_said(asked: Arguments) -> str:
    """Return the new wording as it was typed; "" where the command is about something else."""
    if asked.file is not None:
        return read_words(asked.file, _MAX_WORDING_FILE_BYTES)
    return str(asked.text if asked.text is not None else asked.heading or "")
