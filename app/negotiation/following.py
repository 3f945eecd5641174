"""Follows one conference from state to state, and keeps what would be merged again and again."""

from app.ids import InstrumentId
from app.negotiation.conference import Conference, Text
from app.negotiation.rolling_hash import Hashed, hashed
from app.negotiation.rolling_text import RollingText, Slice, rolled


class Follower:
    """Keeps the rolling texts of the last state it was asked about.

    All of it follows from the conference: whatever was kept, the answers are those of ``rolling``
    and ``rolling_hash``. They cost a look at each clause, and the merges that have changed.
    """

    def __init__(self) -> None:
        self._own: dict[tuple[InstrumentId, str], RollingText] = {}
        self._public: dict[InstrumentId, RollingText] = {}
        self._hashed: Hashed | None = None

    def rolled(
        self, conference: Conference, text: Text, language: str = "", part: Slice | None = None
    ) -> RollingText:
        """Return a rolling text as this device sees it.

        Args:
            conference: as it is now.
            text: of it.
            language: code, or "" for the text's own.
            part: how much may be merged now; None for all of it.
        """
        key = (text.base.id, language or text.base.language)
        before = self._own.get(key)
        found = rolled(conference, text, key[1], [before] if before else [], part)
        self._own[key] = found
        return found

    def digest(self, conference: Conference) -> bytes:
        """Return the hash of the rolling text, 32 bytes: the same as ``rolling_hash``."""
        everybody = conference.seen_by()
        public: dict[InstrumentId, RollingText] = {}
        for id_, text in everybody.texts.items():
            own = self.rolled(conference, conference.texts[id_])
            known = [own, *([self._public[id_]] if id_ in self._public else [])]
            public[id_] = rolled(everybody, text, text.base.language, known)
        self._public = public
        self._hashed = hashed(everybody, public, self._hashed)
        return self._hashed.digest
