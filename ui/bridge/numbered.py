"""The amendments of a text by number, for those who look for one."""

from app.ids import AmendmentId, ClauseId, InstrumentId
from app.negotiation.amendment import Amendment, Life, clauses_of
from app.negotiation.conference import Conference

_Line = tuple[tuple[str, int, int], str, ClauseId]
"""What puts an amendment in order, its number, and the first clause that it speaks about."""


class Numbered:
    """Lists the amendments on the table; those that have not changed are not put in words again."""

    def __init__(self) -> None:
        self._ground: tuple[object, ...] = ()
        self._lines: dict[AmendmentId, tuple[Amendment, _Line | None]] = {}

    def of(
        self, conference: Conference, instrument: InstrumentId
    ) -> tuple[tuple[str, ClauseId], ...]:
        """Return number and first clause of every amendment on a text, in order of display."""
        ground = (conference.parties, conference.audiences)
        known = self._lines if ground == self._ground else {}
        now: dict[AmendmentId, tuple[Amendment, _Line | None]] = {}
        for id_, amendment in conference.amendments.items():
            held = known.get(id_)
            if held is None or held[0] is not amendment:
                held = (amendment, _line(conference, amendment))
            now[id_] = held
        self._ground, self._lines = ground, now
        wanted = (
            line for one, line in now.values() if line is not None and one.instrument == instrument
        )
        return tuple((number, clause) for _, number, clause in sorted(wanted))


def _line(conference: Conference, amendment: Amendment) -> _Line | None:
    spoken = [c for o in amendment.operations for c in clauses_of(o)]
    if amendment.life is not Life.TABLED or not spoken:
        return None
    return conference.display_key(amendment.id), conference.label(amendment.id), spoken[0]
