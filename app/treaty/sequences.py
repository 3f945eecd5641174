"""Which clauses are numbered on from one another: the sequences of an instrument.

Articles run on through parts and chapters and start again in each annex; paragraphs and points
start again in each clause. A real text may do otherwise, and its printed numbers tell: chapters
that run on through the parts, paragraphs through the sections, articles that restart in a part.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbers import Number, Scheme, from_han, from_roman, read_number, value_in
from app.treaty.words import Words

NEVER_NUMBERED = frozenset(
    {
        ClauseKind.TITLE,
        ClauseKind.PREAMBLE,
        ClauseKind.CHAPEAU,
        ClauseKind.CLOSING,
        ClauseKind.SIGNATURE,
    }
)
_HOLDS_ARTICLES = frozenset(
    {
        ClauseKind.BOOK,
        ClauseKind.PART,
        ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER,
        ClauseKind.SECTION,
        ClauseKind.PREAMBLE,
    }
)
Group = list[Clause]


def is_unnumbered(clause: Clause) -> bool:
    """Return whether a clause stands without a number on purpose: its label is given as blank."""
    return clause.kind in NEVER_NUMBERED or (bool(clause.label) and not clause.label.strip())


def given_number(clause: Clause, words: Words) -> str:
    """Return the number a clause was given, if need be out of its label; "" if it has none."""
    if clause.number or not clause.label:
        return clause.number
    label = clause.label.strip().strip("[]*").strip()
    folded = label.casefold()
    for name in sorted(words.kinds[clause.kind].names, key=len, reverse=True):
        if folded.startswith(name):
            label = label[len(name) :]
            break
    bare = label.strip(" \u00a0.:()[]–—-•*")
    return bare if any(c.isalnum() for c in bare) else ""


def sequences(instrument: Instrument, words: Words) -> list[Group]:
    """Return the clauses that can have numbers, as sequences in the order of the text."""
    groups: dict[tuple[ClauseId | None, ClauseKind], Group] = {}
    scopes: dict[ClauseId | None, ClauseId | None] = {None: None}
    for clause, _ in instrument.walk():
        scopes[clause.id] = clause.id if clause.kind is ClauseKind.ANNEX else scopes[clause.parent]
        if not is_unnumbered(clause):
            groups.setdefault((clause.parent, clause.kind), []).append(clause)
    joined: list[Group] = []
    running: dict[tuple[ClauseId | None, ClauseKind], Group] = {}
    for (parent, kind), group in groups.items():
        if not runs_on(instrument, parent, kind):
            joined.append(group)
            continue
        place = (scopes[parent], kind)
        before = running.get(place)
        if before is not None and _continues(before, group, words):
            before.extend(group)
        else:
            running[place] = list(group)
            joined.append(running[place])
    return [part for group in joined for part in _split(group, words)]


def sequences_of(instrument: Instrument, parent: ClauseId | None, words: Words) -> Iterable[Group]:
    """Return the sequences that the children of one clause stand in; cheap where they are local."""
    groups: dict[ClauseKind, Group] = {}
    for clause in instrument.children(parent):
        if not is_unnumbered(clause):
            groups.setdefault(clause.kind, []).append(clause)
    if any(
        runs_on(instrument, parent, kind) and any(not given_number(c, words) for c in group)
        for kind, group in groups.items()
    ):
        return sequences(instrument, words)
    return [part for group in groups.values() for part in _split(group, words)]


def runs_on(instrument: Instrument, parent: ClauseId | None, kind: ClauseKind) -> bool:
    """Return whether numbers of this kind, in this place, may run on from another place."""
    if kind is ClauseKind.ARTICLE:
        return True
    if kind is ClauseKind.SUBPARAGRAPH:
        return False
    return parent is None or instrument[parent].kind in _HOLDS_ARTICLES


def _continues(before: Group, group: Group, words: Words) -> bool:
    """Whether a group's numbers go on from those of the group before it."""
    last = _values(before[::-1], words)
    first = _values(group, words)
    if group[0].kind is ClauseKind.ARTICLE:
        return not (last and first) or first[0] > last[0]
    return bool(last and first) and first[0] > 1 and first[0] == last[0] + 1


def _values(group: Sequence[Clause], words: Words) -> list[int]:
    """Return the plain value of the first given number that has one, in a list; or none."""
    for clause in group:
        number = read_number(given_number(clause, words), words)
        if number.stem and (value := any_value(number.stem)) is not None:
            return [value]
    return []


def any_value(stem: str) -> int | None:
    """Return the value of a stem as figures, Chinese or Roman numeral; None for letters."""
    if (value := value_in(stem, Scheme.ARABIC)) is not None:
        return value
    return from_han(stem) or from_roman(stem)


def _prefix(number: Number) -> str:
    return number.stem.rpartition(".")[0] if number.stem[-1:].isdigit() else ""


def _split(group: Group, words: Words) -> list[Group]:
    """Return a group cut where the printed prefix changes: 1.1, 1.2 | 2.1, 2.2."""
    given = [given_number(c, words) for c in group]
    numbered = [i for i, number in enumerate(given) if number]
    prefixes = {i: _prefix(read_number(given[i], words)) for i in numbered}
    cuts = [b for a, b in pairwise(numbered) if prefixes[a] != prefixes[b]]
    return [group[a:b] for a, b in pairwise([0, *cuts, len(group)])]
