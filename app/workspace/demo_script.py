"""What is played in a demo: moves and rulings, written for the convention, made for any text."""

import tomllib
from collections.abc import Iterator
from dataclasses import field
from typing import Any

from app.ids import ClauseId
from app.negotiation.conference import Text
from app.treaty.instrument import Clause, ClauseKind
from app.values import value
from app.workspace.naming import Names

DELEGATIONS = (("FRA", "France"), ("KEN", "Kenya"), ("NOR", "Norway"))
_MIN_WORDS = 8
_MIN_LETTERS = 3
_PLAYED = 4


@value
class Move:
    """One amendment: exactly one of find/put, after, under, delete and retain says what it does."""

    by: str
    clause: ClauseId
    rationale: str
    find: str = ""
    put: str = ""
    after: str = ""
    under: str = ""
    delete: bool = False
    retain: bool = False
    cosponsors: tuple[str, ...] = ()


@value
class ChairRuling:
    """What the chair does on one clause, by delegation."""

    clause: ClauseId
    adopt: tuple[str, ...] = ()
    refuse: dict[str, str] = field(default_factory=dict[str, str])
    defer: dict[str, str] = field(default_factory=dict[str, str])


@value
class Script:
    """All that happens between laying the text and issuing it."""

    moves: tuple[Move, ...]
    rulings: tuple[ChairRuling, ...]


def written_script(data: bytes, text: Text) -> Script:
    """Return the script that a file states for a text; it ships with the program and is trusted."""
    raw: dict[str, Any] = tomllib.loads(data.decode())
    names = Names(text.base)
    moves = tuple(
        Move(
            one["by"],
            names.clause(one["clause"]),
            one["rationale"],
            one.get("find", ""),
            one.get("put", ""),
            one.get("after", ""),
            one.get("under", ""),
            one.get("delete", False),
            one.get("retain", False),
            tuple(one.get("with", ())),
        )
        for one in raw["moves"]
    )
    rulings = tuple(
        ChairRuling(
            names.clause(one["clause"]),
            tuple(one.get("adopt", ())),
            dict(one.get("refuse", {})),
            dict(one.get("defer", {})),
        )
        for one in raw["rulings"]
    )
    return Script(moves, rulings)


def made_script(text: Text) -> Script:
    """Return a script for any text: converging and colliding changes, an insertion, a deletion.

    The words are English whatever the language; it shows the working, not the drafting.
    """
    playable = list(_playable(text))
    moves: list[Move] = []
    rulings: list[ChairRuling] = []
    for clause, word in playable[:_PLAYED]:
        moves += _contested(clause.id, word)
        note = "The wording with the widest support was taken."
        rulings.append(ChairRuling(clause.id, ("FRA", "KEN"), {"NOR": note}))
    for index, (clause, _) in enumerate(playable[_PLAYED : _PLAYED + 2]):
        if index == 0:
            added = "This provision shall be reviewed at regular intervals."
            moves.append(Move("KEN", clause.id, "Review keeps it alive.", after=added))
            rulings.append(ChairRuling(clause.id, ("KEN",)))
        else:
            moves.append(Move("NOR", clause.id, "It repeats what stands above.", delete=True))
            kept = {"NOR": "The Committee preferred to keep it."}
            rulings.append(ChairRuling(clause.id, refuse=kept))
    return Script(tuple(moves), tuple(rulings))


def _contested(clause: ClauseId, word: str) -> list[Move]:
    same = f"{word} (as appropriate)"
    return [
        Move("FRA", clause, "It leaves room for national law.", word, same),
        Move("KEN", clause, "It leaves room for national law.", word, same),
        Move("NOR", clause, "It should not be open-ended.", word, f"{word} (where feasible)"),
    ]


def _playable(text: Text) -> Iterator[tuple[Clause, str]]:
    """Yield clauses that hold a word just once, as far apart as the text allows."""
    found = [
        (clause, word)
        for clause, _ in text.base.walk()
        if clause.kind is not ClauseKind.TITLE
        for word in _once(clause.wording(text.base.language).text)
    ]
    step = max(1, len(found) // (_PLAYED + 2))
    yield from found[::step]


def _once(words: str) -> list[str]:
    """Return one word that stands exactly once in a text that is long enough, or nothing."""
    tokens = words.split()
    if len(tokens) < _MIN_WORDS:
        return []
    for token in tokens[2:]:
        bare = token.strip(".,;:()[]“”\"'")
        if bare == token and len(bare) >= _MIN_LETTERS and words.count(bare) == 1:
            return [bare]
    return []
