"""The rolling text of an instrument: the base with every live proposal in its place. Computed.

From it follow what is shown, what is exported, and the hash that two people compare aloud.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.ids import ClauseId, InstrumentId
from app.merge.clause import ClauseMerge
from app.merge.operations import Insertion, Join, Operation, Relocation, Split
from app.merge.rolling import render
from app.merge.structure import Adopted, StructureError, apply_operations
from app.merge.units import Backing, displayed
from app.negotiation.amendment import Amendment, Life
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import backing, contest, family, settled
from app.negotiation.text_hash import clause_bytes, text_hash
from app.treaty.instrument import Clause, Instrument, MisplacedClauseError
from app.treaty.wording import Part

_DOMAIN = b"travaux/rolling/1\x00"
_ON_THE_TREE = (Insertion, Relocation, Split, Join)
_TWO = 2


@dataclass(frozen=True, slots=True)
class Proposed:
    """One operation on the tree that its sponsors stand behind and nobody has disposed of."""

    amendment: Amendment
    by: Backing
    operation: Operation


@dataclass(frozen=True, slots=True)
class RollingClause:
    """One clause of the rolling text, in one language.

    Attributes:
        clause: of the base, or as an insertion proposes it.
        depth: 0 at the top.
        heading, text: what is contested in each; None where nobody proposes anything.
        inserted_by: who proposes the clause; None for a clause of the base.
        within: it is proposed in another proposed clause, and is no choice of its own.
        moves: relocations, splits and joins proposed for it.
    """

    clause: Clause
    depth: int
    heading: ClauseMerge | None = None
    text: ClauseMerge | None = None
    inserted_by: Backing | None = None
    moves: tuple[Proposed, ...] = ()
    within: bool = False

    @property
    def open_units(self) -> int:
        """How many choices are open here."""
        merges = [m for m in (self.heading, self.text) if m is not None]
        own = (self.inserted_by is not None and not self.within) + len(self.moves)
        return sum(m.brackets for m in merges) + own

    @property
    def collisions(self) -> int:
        """How many places have readings that stand against one another beside the base."""
        merges = [m for m in (self.heading, self.text) if m is not None]
        return sum(len(m.collisions) + (len(m.wholes) > _TWO) for m in merges)

    @property
    def sponsors(self) -> tuple[str, ...]:
        """The codes of all delegations behind a proposal here, each once, in order of display."""
        by: list[Backing] = [p.by for p in self.moves]
        if self.inserted_by is not None:
            by.append(self.inserted_by)
        for merge in (self.heading, self.text):
            if merge is not None:
                by += [*merge.proposing, *merge.retained]
        return tuple(dict.fromkeys(code for b in displayed(set(by)) for code in b.sponsors))


def proposals(conference: Conference, text: Text) -> list[Proposed]:
    """Return the live operations on the tree, in order of display."""
    asking = [a for a in conference.amendments.values() if _asks_for_the_tree(a, text.base.id)]
    return [
        Proposed(amendment, backing(conference, amendment), o)
        for amendment in sorted(asking, key=lambda a: conference.display_key(a.id))
        for o in amendment.operations
        if isinstance(o, _ON_THE_TREE) and not settled(conference, amendment, o)
    ]


def _asks_for_the_tree(amendment: Amendment, text: InstrumentId) -> bool:
    """Most change words alone: that is looked at first, for there may be ten thousand of them."""
    on_tree = on_the_tree(amendment)
    return on_tree and amendment.life is Life.TABLED and amendment.instrument == text


def on_the_tree(amendment: Amendment) -> bool:
    """Say whether an amendment asks for another order of clauses, or for further ones."""
    for operation in amendment.operations:  # noqa: SIM110 a generator for each of ten thousand
        if isinstance(operation, _ON_THE_TREE):
            return True
    return False


def rolling(
    conference: Conference,
    text: Text,
    language: str,
    parts: Sequence[ClauseId] = (),
    open_: list[Proposed] | None = None,
) -> Iterator[RollingClause]:
    """Yield the rolling text (of some clauses and what stands in them), in the order of the text.

    Cost: one pass over the clauses; merges only where something is proposed. ``open_`` are its
    ``proposals``, where they are at hand.
    """
    open_ = proposals(conference, text) if open_ is None else open_
    whole, inserted = extended(text.base, open_)
    moved: dict[ClauseId, list[Proposed]] = {}
    for proposed in open_:
        if not isinstance(proposed.operation, Insertion):
            moved.setdefault(proposed.operation.clause, []).append(proposed)
    for clause, depth in whole.parts(parts) if parts else whole.walk():
        by = inserted.get(clause.id)
        yield RollingClause(
            clause,
            depth,
            None if by else merged(conference, clause, language, Part.HEADING),
            None if by else merged(conference, clause, language, Part.TEXT),
            by,
            tuple(moved.get(clause.id, ())),
            clause.parent in inserted,
        )


def extended(base: Instrument, open_: list[Proposed]) -> tuple[Instrument, dict[ClauseId, Backing]]:
    """Return the base with all proposed clauses in their places, and who proposes each.

    Several insertions at one place stand side by side in order of display, as they will when
    they are adopted. One that no longer finds its place is left out; it needs attention.
    """
    inserted: dict[ClauseId, Backing] = {}
    for proposed in open_:
        operation = proposed.operation
        if not isinstance(operation, Insertion):
            continue
        with suppress(StructureError, MisplacedClauseError):
            base = apply_operations(base, [Adopted(operation, proposed.by.key)])
            inserted.update((c.id, proposed.by) for c in operation.clauses)
    return base, inserted


def rolling_hash(conference: Conference) -> bytes:
    """Return SHA-256 over all texts as decided and all live proposals, in words and in order.

    Of what everybody can read, whoever computes it; two people can compare it aloud. Cost: every
    merge there is; ``rolling_hash.hashed`` computes it of merges that are at hand.
    """
    conference = conference.seen_by()
    texts = [conference.texts[id_] for id_ in sorted(conference.texts)]
    return digest_of(
        (
            text_hash(text.base),
            (
                bytes_of(conference, found)
                for found in rolling(conference, text, text.base.language)
                if is_hashed(found)
            ),
        )
        for text in texts
    )


def digest_of(texts: Iterable[tuple[bytes, Iterable[bytes]]]) -> bytes:
    """Return the hash of texts in order: the hash of each as decided, and what is open in it."""
    digest = hashlib.sha256(_DOMAIN)
    for decided, open_ in texts:
        digest.update(decided)
        for one in open_:
            digest.update(one)
    return digest.digest()


def is_hashed(found: RollingClause) -> bool:
    """Say whether a clause goes into the hash beside the text as decided: something is proposed."""
    return found.open_units > 0 or found.inserted_by is not None


def bytes_of(conference: Conference, found: RollingClause) -> bytes:
    """Return the bytes that stand for what is proposed on a clause."""
    parts = [render(m) for m in (found.heading, found.text) if m is not None]
    if found.inserted_by is not None:
        parts.append(conference.label(found.inserted_by.amendment))
    parts += [
        f"{type(p.operation).__name__} {conference.label(p.by.amendment)}" for p in found.moves
    ]
    held = clause_bytes(found.clause, found.depth)
    return held + b"".join(len(p.encode()).to_bytes(4, "big") + p.encode() for p in parts)


def merged(conference: Conference, clause: Clause, language: str, part: Part) -> ClauseMerge | None:
    """Return what is contested in the heading or text of a clause; None where nothing is."""
    if not any(c in conference.on_clause for c in family(conference, clause.id)):
        return None
    return proposing(contest(conference, (clause.id, language, part)).merge)


def proposing(merge: ClauseMerge) -> ClauseMerge | None:
    """Return a merge where there is anything to choose, or somebody keeps the text as it is."""
    return merge if merge.brackets > 0 or merge.retained else None
