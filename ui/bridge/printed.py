"""Where the lines of an issued revision begin in its rows. Runs in the workspace's thread."""

from app.formats.view import plain
from app.ids import ClauseId
from app.negotiation.conference import Revision, Text
from app.negotiation.paging import LinePart
from app.negotiation.revision_events import LineStart
from app.treaty.instrument import Clause
from app.workspace.moment import MomentKind
from ui.bridge.page import PrintedLine, Request
from ui.bridge.runs import runs_of
from ui.bridge.visible import utf16


def printed_of(
    text: Text, request: Request, language: str
) -> dict[ClauseId, tuple[PrintedLine, ...]]:
    """Return the printed lines of what is asked for, by the clause that they begin in.

    Nothing where no revision is shown by itself, or where its lines were not stated.
    """
    past = request.past
    if past is None or past.kind is not MomentKind.REVISION or request.against is not None:
        return {}
    revision = next((one for one in text.revisions if one.id == past.entry), None)
    return _printed(revision, language) if revision is not None else {}


def _printed(revision: Revision, language: str) -> dict[ClauseId, tuple[PrintedLine, ...]]:
    paging = revision.paged.get(language)
    if paging is None:
        return {}
    clauses = [clause for clause, _ in revision.text.walk()]
    found: dict[ClauseId, list[PrintedLine]] = {}
    for page, line, start in paging.lines():
        clause = clauses[start.clause]
        in_heading, at = _place(clause, start, language)
        found.setdefault(clause.id, []).append(PrintedLine(page, line, in_heading, at))
    return {clause: tuple(lines) for clause, lines in found.items()}


def _place(clause: Clause, start: LineStart, language: str) -> tuple[bool, int]:
    """Return whether a line begins in the heading, and at which character as it is drawn."""
    wording = clause.wording(language)
    if start.part == LinePart.LABEL:
        return bool(wording.heading), 0
    in_heading = start.part == LinePart.HEADING
    before = (wording.heading if in_heading else wording.text)[: start.offset]
    drawn = runs_of(plain(before), language, {}, mirrored=False)
    return in_heading, sum(utf16(run.text) for run in drawn)
