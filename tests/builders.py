"""Small conferences for tests, built by sentences: a text, an amendment, a decision."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from app.ids import AmendmentId, AudienceId, ClauseId, DeviceId, EntryId, InstrumentId, PartyId
from app.merge.decisions import (
    Disposition,
    Outcome,
    UnitChoice,
    WordingDecision,
)
from app.merge.operations import Operation, Substitution
from app.negotiation.access import Role
from app.negotiation.conference import Act, Conference
from app.negotiation.delegation import Delegation, PartyKind
from app.negotiation.events import AmendmentTabled, ClausesLaid, DecisionMade, Event
from app.negotiation.fold import apply, apply_all
from app.negotiation.language_events import Rendered, TranslationLaid
from app.negotiation.languages import version_hash
from app.negotiation.wordings import current_words, head_of
from app.treaty.delta import Hunk, apply_hunks, write_delta
from app.treaty.diff import hunks_between
from app.treaty.instrument import Clause, ClauseKind, words_by_language
from app.treaty.rank import spread
from app.treaty.wording import Part, Wording, wording_hash

TEXT = InstrumentId(b"T" * 16)


def an_id(name: str, size: int = 16) -> bytes:
    """Return the same bytes for the same name."""
    return sha256(name.encode()).digest()[:size]


def a_clause(name: str) -> ClauseId:
    """Return the id of the clause that ``a_text`` calls by this name."""
    return ClauseId(an_id(name))


def a_party(code: str) -> PartyId:
    """Return the id of the party with this code."""
    return PartyId(an_id("party " + code))


def clauses_of(texts: Sequence[str], language: str = "en") -> tuple[Clause, ...]:
    """Return articles "1", "2" … with these texts."""
    ranks = spread(len(texts))
    return tuple(
        Clause(
            a_clause(str(n)),
            ClauseKind.ARTICLE,
            None,
            ranks[n - 1],
            wordings=words_by_language({language: Wording(text, f"Heading {n}")}),
        )
        for n, text in enumerate(texts, 1)
    )


def substitution(clause: ClauseId, base: str, new: str, **how: bool) -> Substitution:
    """Return the operation that makes ``new`` of ``base`` in an English text."""
    hunks = hunks_between(base, new)
    return Substitution(
        clause,
        "en",
        Part.TEXT,
        wording_hash(clause, "en", Part.TEXT, base),
        write_delta(base, hunks),
        result=wording_hash(clause, "en", Part.TEXT, new),
        **how,
    )


@dataclass
class Room:
    """A conference in the making: every act is folded at once; ``acts`` keeps them."""

    conference: Conference = field(default_factory=Conference)
    acts: list[Act] = field(default_factory=list)
    written: Counter[str] = field(default_factory=Counter)

    def does(
        self,
        code: str,
        event: Event,
        roles: Sequence[Role] = (Role.DELEGATE,),
        lam: int = 0,
        audience: AudienceId | None = None,
    ) -> EntryId:
        """Let a party do something; returns the entry's id."""
        lam = lam or len(self.acts) + 1
        id_ = EntryId(an_id(f"entry {len(self.acts)} {code} {lam}", 32))
        self.written[code] += 1
        act = Act(
            id_, (lam, id_), DeviceId(an_id("device " + code, 32)), self.written[code],
            a_party(code), frozenset(roles), 1_000 * lam, event, audience,
        )  # fmt: skip
        self.acts.append(act)
        self.conference = apply(self.conference, act)
        return id_

    def tables(
        self,
        code: str,
        *operations: Operation,
        number: int = 0,
        revises: AmendmentId | None = None,
        asked: Sequence[PartyId] = (),
    ) -> AmendmentId:
        """Let a delegation table an amendment, under its next number unless one is given."""
        held = self.conference.amendments.values()
        number = number or 1 + sum(a.party == a_party(code) for a in held)
        event = AmendmentTabled(number, TEXT, operations, "", revises, tuple(asked))
        return AmendmentId(self.does(code, event))

    def amends(
        self,
        code: str,
        clause: str,
        new: str,
        number: int = 0,
        revises: AmendmentId | None = None,
        asked: Sequence[PartyId] = (),
    ) -> AmendmentId:
        """Let a delegation propose a whole new wording of an article as it now is."""
        operation = substitution(a_clause(clause), self.words(clause), new)
        return self.tables(code, operation, number=number, revises=revises, asked=asked)

    def folded(self) -> Conference:
        """Return what follows from the acts, folded anew."""
        start = Conference().with_parties("A conference", list(self.conference.parties.values()))
        return apply_all(start, self.acts)

    def words(self, clause: str) -> str:
        """Return an article's text as decided so far."""
        return current_words(self.conference, (a_clause(clause), "en", Part.TEXT)) or ""

    def translates(self, language: str, words: dict[str, str], lam: int = 0) -> EntryId:
        """Let the secretariat lay what articles say in a language, against their English of now."""
        event = TranslationLaid(
            TEXT, language, tuple(self._rendered(c, w) for c, w in words.items())
        )
        return self.does("SEC", event, (Role.SECRETARIAT,), lam)

    def _rendered(self, clause: str, words: str) -> Rendered:
        id_ = a_clause(clause)
        english = self.conference.texts[TEXT].base[id_].wording("en")
        return Rendered(id_, Wording(words), version_hash(id_, "en", english))

    def decides(
        self,
        clause: str,
        hunks: Sequence[Hunk],
        dispositions: Sequence[Disposition] = (),
        undoes: EntryId | None = None,
    ) -> EntryId:
        """Let the chair choose a wording, as one unit over the whole text of an article."""
        event = self.decision(clause, hunks, dispositions, undoes)
        return self.does("CHAIR", event, (Role.CHAIR,))

    def decision(
        self,
        clause: str,
        hunks: Sequence[Hunk],
        dispositions: Sequence[Disposition] = (),
        undoes: EntryId | None = None,
    ) -> DecisionMade:
        """Return that decision without making it."""
        id_ = a_clause(clause)
        base = self.words(clause)
        result = apply_hunks(base, hunks)
        touched = tuple(d.amendment for d in dispositions)
        chosen = tuple(d.amendment for d in dispositions if d.outcome is Outcome.ADOPTED)
        unit = UnitChoice(0, len(base), touched, chosen, tuple(hunks))
        wording = WordingDecision(
            id_,
            "en",
            Part.TEXT,
            head_of(self.conference, (id_, "en", Part.TEXT)),
            wording_hash(id_, "en", Part.TEXT, base),
            (unit,),
            result,
            wording_hash(id_, "en", Part.TEXT, result),
        )
        return DecisionMade(TEXT, (wording,), (), tuple(dispositions), undoes)


CODES = ("SEC", "CHAIR", "FRA", "KEN", "NOR", "EU")


def a_room(*texts: str) -> Room:
    """Return a conference with a secretariat, a chair, four delegations and a text of articles."""
    parties = [
        Delegation(
            a_party(code),
            {"SEC": PartyKind.SECRETARIAT, "CHAIR": PartyKind.BUREAU}.get(
                code, PartyKind.DELEGATION
            ),
            code,
            code.title(),
        )
        for code in CODES
    ]
    room = Room(Conference().with_parties("A conference", parties))
    laid = ClausesLaid(TEXT, "A treaty", "en", clauses_of(texts), 1, 1)
    room.does("SEC", laid, (Role.SECRETARIAT,))
    return room
