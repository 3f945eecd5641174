"""The hash of the rolling text, of merges that are at hand.

It costs the bytes of what is new, and one pass of SHA-256 over those that are kept.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field

from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Conference
from app.negotiation.rolling import RollingClause, bytes_of, digest_of, is_hashed
from app.negotiation.rolling_text import Ground, RollingText
from app.negotiation.text_hash import clause_bytes, hash_of
from app.treaty.instrument import Clause, Instrument
from app.values import value

_NOTHING: Mapping[ClauseId, tuple[Clause, int, bytes]] = {}
_NOTHING_OPEN: Mapping[ClauseId, tuple[RollingClause, bytes]] = {}


@value
class _Text:
    """The bytes of one text, by what they are of."""

    ground: Ground
    base: Instrument
    decided: bytes
    clauses: Mapping[ClauseId, tuple[Clause, int, bytes]]
    open: Mapping[ClauseId, tuple[RollingClause, bytes]]


@value
class Hashed:
    """The hash, and what it was made of.

    Attributes:
        digest: 32 bytes; the same as ``rolling_hash``.
    """

    digest: bytes
    texts: Mapping[InstrumentId, _Text] = field(default_factory=dict[InstrumentId, _Text])


def hashed(
    conference: Conference,
    rolled: Mapping[InstrumentId, RollingText],
    before: Hashed | None = None,
) -> Hashed:
    """Return the hash of the rolling text.

    Args:
        conference: as everybody sees it (``seen_by``).
        rolled: each of its texts in its own language, nothing pending.
        before: the hash of an earlier state.
    """
    known = before.texts if before is not None else dict[InstrumentId, _Text]()
    texts = {id_: _text(conference, rolled[id_], known.get(id_)) for id_ in sorted(rolled)}
    return Hashed(
        digest_of((t.decided, (b for _, b in t.open.values())) for t in texts.values()), texts
    )


def _text(conference: Conference, now: RollingText, before: _Text | None) -> _Text:
    if before is not None and before.ground != now.ground:
        before = None  # amendments may be cited by other names
    is_same = before is not None and before.base is now.base
    clauses = before.clauses if before and is_same else dict(_clauses(now.base, before))
    decided = (
        before.decided
        if before and is_same
        else hash_of(now.base.id, (held for _, _, held in clauses.values()))
    )
    return _Text(now.ground, now.base, decided, clauses, dict(_open(conference, now, before)))


def _clauses(
    base: Instrument, before: _Text | None
) -> Iterator[tuple[ClauseId, tuple[Clause, int, bytes]]]:
    known = before.clauses if before is not None else _NOTHING
    for clause, depth in base.walk():
        held = known.get(clause.id)
        if held is None or held[0] is not clause or held[1] != depth:
            held = (clause, depth, clause_bytes(clause, depth))
        yield clause.id, held


def _open(
    conference: Conference, now: RollingText, before: _Text | None
) -> Iterator[tuple[ClauseId, tuple[RollingClause, bytes]]]:
    known = before.open if before is not None else _NOTHING_OPEN
    for found in now.clauses:
        held = known.get(found.clause.id)
        if held is not None and held[0] is found:
            yield found.clause.id, held
        elif is_hashed(found):
            yield found.clause.id, (found, bytes_of(conference, found))
