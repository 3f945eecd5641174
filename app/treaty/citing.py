"""Citing clauses, and finding the clause that a citation names, on one instrument.

The usual citation of an article leaves out part, chapter and section, and names the annex: "Article
4(2)(a)", "Annex II, Article 4". Cited without its annex, an article is one of the main text, as in
every treaty. Where the usual citation would name two clauses, all the units around are named;
clauses that still look alike are told apart by "#1", "#2" in the order of the text.
"""

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import NotFoundError, TravauxError
from app.ids import ClauseId
from app.said import said
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbering import Label, labels
from app.treaty.numbers import (
    Scheme,
    key_of,
    letter_at,
    read_number,
    scheme_of,
    suffix_word,
    to_han,
    value_in,
    value_key,
)
from app.treaty.provision import Grammar, NotAProvisionError, Provision, Step, parse
from app.treaty.sequences import NEVER_NUMBERED
from app.treaty.words import Words

_K = ClauseKind
_ITEMS = frozenset({_K.PARAGRAPH, _K.SUBPARAGRAPH})
_HEADED = frozenset(
    {_K.BOOK, _K.PART, _K.TITLE_DIVISION, _K.CHAPTER, _K.SECTION, _K.ARTICLE, _K.ANNEX}
)
_HEX = re.compile(r"[0-9a-f]{4,32}")
_SKIPPED_ANNEX, _SKIPPED_UNIT, _OTHER_SCHEME, _NUMBER_LEFT_OUT = 1, 2, 4, 8
_MOST_LISTED = 8
_MOST_COMPARED = 2_000


@dataclass(eq=False)
class AmbiguousProvisionError(TravauxError):
    """A citation fits several clauses.

    Attributes:
        text: the citation.
        candidates: the clauses it fits, in the order of the text.
        listed: their full citations, as one line of text.
    """

    text: str
    candidates: tuple[ClauseId, ...]
    listed: str
    says: ClassVar[str] = "“{text}” can be several provisions. Say which: {listed}."


@dataclass(frozen=True, slots=True)
class _Node:
    """One clause as a step of citations.

    ``key`` is its number as ``key_of`` gives it; ``letter`` its place if it is a letter of a list.
    """

    clause: ClauseId
    kind: ClauseKind
    parent: ClauseId | None
    number: str
    key: str
    value: str
    ordinal: int
    numbered: bool
    alone: bool
    letter: int = 0


class Provisions:
    """The citations of one instrument in one language; built once, in time linear in the text."""

    def __init__(self, instrument: Instrument, words: Words, source: Words | None = None) -> None:
        """Cite every clause.

        Args:
            instrument: the text.
            words: of the language that citations are written in.
            source: words of the instrument's own language; the default is ``words``.
        """
        self.instrument = instrument
        self.grammar = Grammar(words)
        self._words = words
        self._nodes = _nodes(instrument, words, source or words)
        self._cited = self._cite_all()
        self._named: dict[str, ClauseId] = {_fold(t): c for c, t in self._cited.items()}
        self._by_key: dict[str, list[_Node]] = defaultdict(list)
        self._by_kind: dict[ClauseKind, list[_Node]] = defaultdict(list)
        for node in self._nodes.values():
            self._by_kind[node.kind].append(node)
            for key in {node.key, node.value}:
                self._by_key[key].append(node)

    def cite(self, clause: ClauseId) -> str:
        """Return how a clause is cited: "Article 4(2)(a)". ``resolve`` leads back to it.

        Raises:
            NoSuchClauseError: the text has no clause with that id.
        """
        return self._cited[self.instrument[clause].id]

    def resolve(self, text: str) -> ClauseId:
        """Return the clause that a person names: a citation, its id, or the beginning of its id.

        Raises:
            NotFoundError: nothing fits; the nearest provisions are named.
            AmbiguousProvisionError: several clauses fit; all are named.
        """
        if (exact := self._named.get(_fold(text))) is not None:
            return exact
        try:
            provision = parse(text, self.grammar)
        except NotAProvisionError:
            provision = None
        found = self.find(provision) if provision else ()
        known = set(found)
        found = (*found, *(c for c in self._by_id(text) if c not in known))
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousProvisionError(text, found, self._listed(found))
        raise NotFoundError(said("provision"), text, self._nearest(text, provision))

    def find(self, provision: Provision, within: ClauseId | None = None) -> tuple[ClauseId, ...]:
        """Return the clauses that a provision can name, in the order of the text.

        Of several fits only the best are returned: those that leave out no annex, no numbered unit
        and no number, in this order of weight.

        Args:
            provision: what is named.
            within: only clauses in this one: for "paragraph 2" said in an article.
        """
        found = self._fits(provision.steps, within)
        if not found and any("." in s.number for s in provision.steps):
            found = self._fits(_undotted(provision.steps), within)
        best = min(found.values(), default=0)
        order = [c for c, cost in found.items() if cost == best]
        return tuple(order)

    def _fits(self, steps: Sequence[Step], within: ClauseId | None) -> dict[ClauseId, int]:
        last = steps[-1]
        pool = self._pool(last)
        wanted = [(s, key_of(s.number, self._words)) for s in steps]
        found: dict[ClauseId, int] = {}
        for node in pool:
            cost = self._cost(node, wanted, within)
            if cost is not None:
                found[node.clause] = cost
        return found

    def _pool(self, last: Step) -> Iterable[_Node]:
        if last.number:
            both = [*self._by_key[key_of(last.number, self._words)]]
            both += self._by_key[value_key(last.number, self._words)]
            return dict.fromkeys(both)
        return [n for kind in last.kinds for n in self._by_kind[kind]]

    def _cost(
        self, node: _Node, wanted: Sequence[tuple[Step, str]], within: ClauseId | None
    ) -> int | None:
        """Return how far a clause is from being named by these steps; None if it is not."""
        cost = _match(*wanted[-1], node, self._words)
        if cost is None:
            return None
        left = len(wanted) - 1
        preamble = _K.RECITAL in wanted[-1][0].kinds
        parent = node.parent
        while parent is not None and parent != within:
            above = self._nodes[parent]
            met = _match(*wanted[left - 1], above, self._words) if left else None
            if met is not None:
                cost, left = cost | met, left - 1
            elif above.kind is _K.ANNEX:
                cost |= _SKIPPED_ANNEX
            elif _counts(above) and not (above.kind is _K.PREAMBLE and preamble):
                cost |= _SKIPPED_UNIT
            parent = above.parent
        return cost if not left and parent == within else None

    def _by_id(self, text: str) -> tuple[ClauseId, ...]:
        bare = text.strip().casefold()
        if not _HEX.fullmatch(bare):
            return ()
        return tuple(c for c in self._nodes if c.hex().startswith(bare))

    def _listed(self, found: Sequence[ClauseId]) -> str:
        named = "; ".join(self._cited[c] for c in found[:_MOST_LISTED])
        more = len(found) - _MOST_LISTED
        return said("{named}; and {count} more", named=named, count=more) if more > 0 else named

    def _nearest(self, text: str, provision: Provision | None) -> str:
        """Return a sentence with what stands nearest to a citation that names nothing."""
        steps = provision.steps[:-1] if provision else ()
        while steps:
            held = self.find(Provision(steps))
            if held:
                below = [self._cited[c.id] for h in held for c in self.instrument.children(h)]
                near = [self._cited[held[0]], *below][:_MOST_LISTED]
                return said("The nearest are: {names}.", names="; ".join(near))
            steps = steps[:-1]
        headed = [self._cited[n.clause] for k in _HEADED for n in self._by_kind[k]]
        close = difflib.get_close_matches(text, headed[:_MOST_COMPARED], 3, 0.5)
        if close:
            return said("The nearest are: {names}.", names="; ".join(close))
        return said(
            "Write it as in “Article 4(2)(a)”; the outline of the text shows what there is."
        )

    def _cite_all(self) -> dict[ClauseId, str]:
        usual: dict[ClauseId, str] = {}
        for clause in self._nodes:
            usual[clause] = self._written(_usual(self._path(clause)))
        often = Counter(_fold(t) for t in usual.values())
        cited = {
            c: t if often[_fold(t)] == 1 else self._written(self._path(c)) for c, t in usual.items()
        }
        often = Counter(_fold(t) for t in cited.values())
        return {c: t if often[_fold(t)] == 1 else f"{t} [{c.hex()}]" for c, t in cited.items()}

    def _path(self, clause: ClauseId) -> list[_Node]:
        path: list[_Node] = []
        here: ClauseId | None = clause
        while here is not None:
            path.append(self._nodes[here])
            here = path[-1].parent
        return path[::-1]

    def _written(self, path: Sequence[_Node]) -> str:
        text = ""
        before: _Node | None = None
        for node in path:
            inner = self._words.kinds[node.kind].inner
            if inner and before is not None and _joins(before, node):
                text += self._filled(inner, node)
            else:
                cited = self._filled(self._words.kinds[node.kind].cited, node)
                text += (self._words.joint if text else "") + cited
            before = node
        return text

    def _filled(self, pattern: str, node: _Node) -> str:
        ordinal = f" #{node.ordinal}" if node.ordinal else ""
        if not node.number:
            return _emptied(pattern) + ordinal
        words = self._words
        number = read_number(node.number, words)
        stem = number.stem + ("" if number.suffix else number.letters)
        if words.han and node.kind in _HEADED and stem.isdigit():
            stem = to_han(int(stem)) if len(stem) < 5 else stem
        elif stem == "1" and node.kind is _K.ARTICLE and not number.suffix and words.first_label:
            stem = words.first_label
        stem = letter_at(node.letter, words) or stem
        tail = suffix_word(number.suffix, words)
        if number.suffix and number.letters:
            tail += f" {number.letters}"
        return pattern.format(n=stem, s=tail) + ordinal


def _nodes(instrument: Instrument, words: Words, source: Words) -> Mapping[ClauseId, _Node]:
    """Return each clause as a step, in the order of the text."""
    named = labels(instrument, words.language, words, source)
    found: dict[ClauseId, _Node] = {}
    below: dict[ClauseId | None, list[Clause]] = defaultdict(list)
    order = [clause for clause, _ in instrument.walk()]
    for clause in order:
        below[clause.parent].append(clause)
    for siblings in below.values():
        for node in _siblings(siblings, named, source):
            found[node.clause] = node
    return {clause.id: found[clause.id] for clause in order}


def _siblings(
    siblings: Sequence[Clause], named: Mapping[ClauseId, Label], words: Words
) -> Iterable[_Node]:
    numbers = {c.id: named[c.id].number for c in siblings}
    any_numbered = {c.kind for c in siblings if numbers[c.id]}
    of_kind = Counter(c.kind for c in siblings)
    keys = {c.id: (c.kind, key_of(numbers[c.id], words)) for c in siblings}
    places = _letters([(c.kind, c.id, numbers[c.id]) for c in siblings], words)
    often = Counter(keys.values())
    seen: Counter[tuple[ClauseKind, str]] = Counter()
    for clause in siblings:
        seen[keys[clause.id]] += 1
        number, key, ordinal = numbers[clause.id], keys[clause.id][1], 0
        left_without = not number and clause.kind in any_numbered
        if often[keys[clause.id]] > 1 or left_without:
            ordinal = seen[keys[clause.id]]
            if clause.kind not in any_numbered and clause.kind not in NEVER_NUMBERED:
                number = key = str(ordinal)
                ordinal = 0
        yield _Node(
            clause=clause.id,
            kind=clause.kind,
            parent=clause.parent,
            number=number,
            key=key,
            value=value_key(number, words) if clause.kind in _HEADED else key,
            ordinal=ordinal,
            numbered=bool(numbers[clause.id]),
            alone=of_kind[clause.kind] == 1,
            letter=places.get(clause.id, 0),
        )


def _letters(
    numbered: Sequence[tuple[ClauseKind, ClauseId, str]], words: Words
) -> dict[ClauseId, int]:
    """Return the place of each number that is a letter of a list, kind by kind."""
    found: dict[ClauseId, int] = {}
    for kind in {k for k, _, _ in numbered} & _ITEMS:
        stems = {c: read_number(n, words).stem for k, c, n in numbered if k is kind and n}
        if scheme_of(list(stems.values())) is Scheme.LETTER:
            found |= {c: value_in(s, Scheme.LETTER) or 0 for c, s in stems.items()}
    return found


def _match(step: Step, key: str, node: _Node, words: Words) -> int | None:
    """Return what it costs to read a step as this clause, 0 if nothing; None if it cannot be."""
    if step.ordinal and step.ordinal != node.ordinal:
        return None
    if not _kind_fits(step, node.kind):
        return None
    if not step.number:
        return 0 if not node.numbered or step.ordinal else _NUMBER_LEFT_OUT
    if key == node.key:
        return 0
    if node.kind in _HEADED and value_key(step.number, words) == node.value:
        return _OTHER_SCHEME
    return None


def _kind_fits(step: Step, kind: ClauseKind) -> bool:
    if not step.kinds:
        return kind in _ITEMS or kind is _K.RECITAL
    if step.kinds & _ITEMS:
        return kind in _ITEMS or kind in step.kinds or kind is _K.RECITAL
    return kind in step.kinds


def _counts(node: _Node) -> bool:
    """Whether leaving a clause out of a citation makes the citation a worse fit."""
    if node.kind is _K.PREAMBLE:
        return True
    return node.kind not in _HEADED - {_K.ARTICLE} and (node.numbered or not node.alone)


def _undotted(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return "4.2" as 4, then 2, for texts that do not number that way."""
    found: list[Step] = []
    for step in steps:
        head, *rest = step.number.split(".")
        found.append(Step(step.kinds, head, 0 if rest else step.ordinal))
        found.extend(Step(frozenset(), part) for part in rest)
    return tuple(found)


def _usual(path: list[_Node]) -> list[_Node]:
    """Return the steps that are usually written, out of all around a clause."""
    first = next((i for i, n in enumerate(path) if n.kind is _K.ARTICLE), None)
    if first is not None:
        path = [n for n in path[:first] if n.kind is _K.ANNEX] + path[first:]
    return [n for n in path[:-1] if not _left_out(n)] + path[-1:]


def _left_out(node: _Node) -> bool:
    return node.kind is _K.PARAGRAPH and node.alone and not node.numbered


def _joins(before: _Node, node: _Node) -> bool:
    """Whether a number in brackets can follow directly: (2) after an article, (a) after (2)."""
    if not node.numbered or node.ordinal or before.ordinal or not before.number:
        return False
    if node.kind is _K.PARAGRAPH:
        return before.kind is _K.ARTICLE
    return before.kind in _ITEMS or before.kind is _K.ARTICLE


def _emptied(pattern: str) -> str:
    for part in ("({n}{s})", "{n}{s})", "第{n}{s}", "第{n}", "{n}", "{s}"):
        pattern = pattern.replace(part, "")
    return pattern.strip()


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
