"""What the whole room sees on the projector: one clause with its readings, of what is public alone.

It is a value made from what everybody can read. No draft, comment, note, position or red line is in
it, and no name that the rules of the conference do not put beside a reading.
"""

from collections.abc import Mapping

from app.formats.view import Segment
from app.ids import ClauseId
from app.merge.rolling import Attribution
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest
from app.treaty.wording import Part
from app.values import value
from app.workspace.clause_status import Shown, status_of
from app.workspace.naming import Names
from app.workspace.reading import Wanted, shown
from app.workspace.rules import attribution_of
from app.workspace.view import View


@value
class RoomReading:
    """One reading of a contested place.

    Attributes:
        number: as the desk numbers it, from 1; reading 1 is the text as it is.
        words: of the place; "" where it takes the words out.
        sponsors: codes, where the rules name them; of the text as it is nobody's.
        is_picked: the chair lets the room see that it is picked; nothing of it is recorded yet.
    """

    number: int
    words: str
    sponsors: tuple[str, ...]
    is_picked: bool = False


@value
class RoomUnit:
    """One contested place: where it stands, and its readings.

    Attributes:
        part: the heading, or the text.
    """

    number: int
    part: Part
    readings: tuple[RoomReading, ...]


@value
class RoomView:
    """One clause as it is projected.

    Attributes:
        place: how it is cited.
        heading, text: with what is proposed, in attributed brackets.
        units: where readings stand against one another.
        status: how firmly it is agreed.
    """

    conference: str
    symbol: str
    title: str
    clause: ClauseId
    place: str
    language: str
    heading: tuple[Segment, ...]
    text: tuple[Segment, ...]
    units: tuple[RoomUnit, ...]
    status: Shown


def room_view(
    conference: Conference, clause: ClauseId, picks: Mapping[int, tuple[int, ...]] | None = None
) -> RoomView | None:
    """Return a clause as everybody may see it; None where it is in no text.

    Args:
        conference: of which nothing is used but what everybody can read.
        clause: under discussion.
        picks: by number of the unit of its text the numbers of the readings that are picked; None
            while the chair keeps them.
    """
    public = conference.seen_by()
    home = public.home.get(clause)
    text = public.texts.get(home) if home is not None else None
    if text is None or clause not in text.base:
        return None
    wanted = Wanted(View.ROLLING, parts=(clause,))
    row = next(r for r in shown(public, text, wanted).text.clauses if r.clause.id == clause)
    return RoomView(
        public.title,
        public.symbol,
        text.base.title,
        clause,
        Names(text.base).cite(clause),
        text.base.language,
        row.heading,
        row.text,
        _units(public, text, clause, picks or {}),
        status_of(public, clause).shown,
    )


def _units(
    public: Conference,
    text: Text,
    clause: ClauseId,
    picks: Mapping[int, tuple[int, ...]],
) -> tuple[RoomUnit, ...]:
    found: list[RoomUnit] = []
    named = attribution_of(public) is not Attribution.OFF
    for part in (Part.HEADING, Part.TEXT):
        merge = contest(public, (clause, text.base.language, part)).merge
        for number, unit in enumerate(merge.units, 1):
            chosen = picks.get(number, ()) if part is Part.TEXT else ()
            readings = tuple(
                RoomReading(at, reading.text, reading.sponsors if named else (), at in chosen)
                for at, reading in enumerate(unit.readings, 1)
            )
            found.append(RoomUnit(number, part, readings))
    return tuple(found)
