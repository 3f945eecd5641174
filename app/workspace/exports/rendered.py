"""One text as it is shown, in the formats that need nothing but its words."""

from dataclasses import replace

from app.formats import html_page
from app.formats.registry import Format, write_text
from app.ids import ClauseId
from app.negotiation.stand_events import Profile
from app.said import counted
from app.workspace.beside import comment_words, comments_in
from app.workspace.exports.commented import comment_warnings, comments_told, places_of
from app.workspace.exports.order import READING, Document, DocumentView, Order
from app.workspace.naming import audience_word
from app.workspace.reading import Shown, shown

_FOR_PROGRAMS = frozenset({Format.AKOMA_NTOSO, Format.JSON, Format.MARKDOWN})
"""Read back by programs, ours among them: always in brackets."""


def write(order: Order) -> Document:
    """Write a text as shown."""
    seen = seen_by(order)
    if order.view is DocumentView.TRACKED:
        page = html_page.write(seen.text, tracked=True, notes=_notes(order))
        warnings = (*open_choices(seen), *comment_warnings(order))
        return Document(page, warnings, {"comments": comments_told(order)})
    return Document(write_text(seen.text, order.format), open_choices(seen))


def _notes(order: Order) -> dict[ClauseId, list[html_page.Note]]:
    """Return the comments by the clause that they stand under."""
    found: dict[ClauseId, list[html_page.Note]] = {}
    conference = order.conference
    for comment in comments_in(conference, order.text, order.setting.comments):
        audience = audience_word(conference, comment.audience) if comment.audience else ""
        words = comment_words(conference, comment)
        note = html_page.Note(conference.code(comment.party), audience, words)
        for clause in places_of(order, comment)[:1]:
            found.setdefault(clause, []).append(note)
    return found


def seen_by(order: Order) -> Shown:
    """Return the text that an order asks for, in one of the views that are one text."""
    wanted = replace(order.wanted, view=READING[order.view])
    if order.format in _FOR_PROGRAMS:
        wanted = replace(wanted, profile=Profile.BRACKETS)
    return shown(order.conference, order.text, wanted)


def open_choices(seen: Shown) -> tuple[str, ...]:
    """Return the warning that choices are still open, where some are."""
    count = sum(seen.open_units.values())
    if not count:
        return ()
    return (
        counted(
            count,
            "1 choice is still open in this text.",
            "{count:,} choices are still open in this text.",
        ),
    )
