"""Gathers the operations that a file asks for, paragraph after paragraph, on the text here."""

from collections.abc import Mapping, Sequence

from app.errors import TravauxError
from app.formats.docx.model import OpKind
from app.formats.docx.views import Line
from app.ids import ClauseId, new_id
from app.merge.operations import Join, Operation, Split
from app.negotiation.conference import Conference, Text
from app.negotiation.place import Place
from app.negotiation.wordings import chain_of
from app.said import said
from app.treaty.wording import Part, wording_hash
from app.values import value
from app.workspace.naming import Names
from app.workspace.proposing import deleted, lawful, reworded
from app.workspace.returning.carrying import carried
from app.workspace.returning.inserting import Fresh, inserted, relocated
from app.workspace.returning.pairing import words_of
from app.workspace.returning.places import How, Spot, squeezed
from app.workspace.returning.plan import Left, Placed

_ELSEWHERE = said("the file has other words than the text here, beside this change")
_EARLIER = said("it was made on an earlier wording")
_NUMBER = said("the printed number was changed; numbers follow from the place and are not amended")
_UNTRACKED = said("its words differ from the text here, and no change of them is tracked")
_TOUCHES = said("it changes words that stand otherwise in the text here")
_DIVIDED = said("the paragraph was divided and changed at once; do it in two steps")
_JOINED = said("paragraphs were joined and changed at once; do it in two steps")
_MISSING = said("it is not in the file, and no deletion of it is tracked")
_ELSEWHERE_ALTOGETHER = said("nothing of this file is in the text here, so it has no place")
_NOTHING = said("no clause could be made of it")
_INSIDE = said("a clause cannot be moved into itself")
_OWN = said("only a proposal on the table brings this clause, so it cannot be amended")


@value
class Ground:
    """The text that a file is laid over, in one language."""

    conference: Conference
    text: Text
    language: str


class Gathering:
    """Takes what became of each paragraph; makes the amendments at the end.

    Args:
        exact: the file is one of ours that shows the words of the text as they are, so that words
            that differ without a tracked change were changed with tracking switched off.
    """

    def __init__(self, ground: Ground, names: Names, *, exact: bool) -> None:
        self.left: list[Left] = []
        self._conference = ground.conference
        self._text = ground.text.base
        self._language = ground.language
        self._names = names
        self._exact = exact
        self._made: dict[ClauseId, list[Placed]] = {}
        self._gone: dict[ClauseId, dict[Part, Line]] = {}
        self._how: dict[ClauseId, How] = {}
        self._anchor: ClauseId | None = None
        self._stood = False
        self._fresh: list[tuple[ClauseId | None, Line]] = []

    # Paragraphs -----------------------------------------------------------------------------------

    def same(self, spot: Spot, before: Line, after: Line, *, resolved: bool) -> None:
        """Take a paragraph whose words may have changed."""
        was, wished = words_of(before), words_of(after)
        if spot.clause not in self._text:
            if was != wished:
                self._leave(after, _OWN)
            return
        self._stand(spot)
        if _number(before) != _number(after) or was[: spot.prefix] != wished[: spot.prefix]:
            self._leave(after, _NUMBER)
        there, wanted = was[spot.prefix :], wished[spot.prefix :]
        here = self._words(spot)
        if there == wanted:
            if self._exact and not (resolved or self._known(spot, there)):
                self._leave(before, _UNTRACKED)
            return
        self._substitute(spot, after, (here, there, wanted))

    def gone(self, spot: Spot, line: Line) -> None:
        """Take a paragraph that was deleted or moved away."""
        if spot.clause in self._text:
            self._gone.setdefault(spot.clause, {})[spot.part] = line
            self._stood = True
            self._how[spot.clause] = spot.how

    def new(self, line: Line) -> None:
        """Take a paragraph that was put in."""
        self._fresh.append((self._anchor, line))

    def divided(self, spot: Spot, after: Sequence[Line]) -> None:
        """Take a paragraph that was divided: a split where nothing else was changed."""
        here = self._words(spot)
        parts = [words_of(line) for line in after]
        first, rest = parts[0][spot.prefix :].strip(), parts[-1].strip()
        at = len(here) - len(rest)
        plain = len(parts) == 2 and spot.part is Part.TEXT and here.endswith(rest)
        if plain and here[:at].strip() == first and spot.clause in self._text:
            hashed = wording_hash(spot.clause, self._language, Part.TEXT, here)
            split = Split(spot.clause, self._language, hashed, at, ClauseId(new_id()))
            self._add(spot, after[0], [split])
            self._stand(spot)
        else:
            self._leave(after[0], _DIVIDED)

    def joined(
        self, spots: Sequence[Spot | None], before: Sequence[Line], after: Sequence[Line]
    ) -> None:
        """Take paragraphs that became one: a join where nothing else was changed."""
        one, other = (*spots, None)[:2]
        plain = len(before) == 2 and len(after) == 1 and one is not None and other is not None
        if not (plain and one and other and self._follow(one, other)):
            self._leave(after[0], _JOINED)
            return
        first, second, whole = self._words(one), self._words(other), words_of(after[0])
        between = whole[one.prefix + len(first) : len(whole) - len(second)]
        if whole[one.prefix :] == first + between + second and not between.strip():
            self._add(one, after[0], [Join(one.clause, other.clause, between)])
            self._stand(one)
        else:
            self._leave(after[0], _JOINED)

    def missing(self, held: set[ClauseId]) -> list[Left]:
        """Return the clauses that a file of ours, known by many bookmarks, does not have."""
        printed = [c.id for c, _ in self._text.walk() if self._parts(c.id)]
        if 2 * len(held & set(printed)) < len(printed):
            return []  # an extract, or no file of ours
        gone = [c for c in printed if c not in held]
        return [Left(0, "", self._names.cite(c), _MISSING) for c in gone]

    # Amendments -----------------------------------------------------------------------------------

    def placed(self, numbers: Mapping[int, str]) -> list[Placed]:
        """Return all amendments, in the order of the file; ``numbers`` are those of new lists."""
        if not self._stood:
            for _, line in self._fresh:
                self._leave(line, _ELSEWHERE_ALTOGETHER)
            self._fresh = []
        moved = self._relocations()
        self._deletions(moved)
        self._insertions(numbers)
        found = [p for held in self._made.values() for p in held]
        return sorted(found, key=lambda p: p.paragraph)

    def _substitute(self, spot: Spot, line: Line, words: tuple[str, str, str]) -> None:
        here, there, wanted = words
        place: Place = (spot.clause, self._language, spot.part)
        where = self._names.cite(spot.clause)
        note, base, wished = "", here, wanted
        if there != here:
            if self._was_once(place, there):
                base, note = there, _EARLIER
            else:
                carried_on = carried(here, there, wanted)
                if carried_on is None:
                    self._leave(line, _TOUCHES)
                    return
                wished = carried_on
                note = "" if squeezed(here) == squeezed(there) else _ELSEWHERE
        try:
            made = reworded(place, base, lawful(_edged(base, wished), where), where)
        except TravauxError as error:
            self._leave(line, error.said)
            return
        self._add(spot, line, [made], note)

    def _deletions(self, moved: set[ClauseId]) -> None:
        """Turn deleted paragraphs into deletions of clauses, the topmost, or of their words."""
        whole = {c for c, parts in self._gone.items() if set(self._parts(c)) <= set(parts)} - moved
        covered: set[ClauseId] = set(moved)
        for clause, _ in self._text.walk():
            if clause.id in covered or clause.id not in self._gone:
                continue
            lines = self._gone[clause.id]
            below = [c.id for c, _ in self._text.walk(clause.id)]
            if clause.id in whole and all(c in whole or not self._parts(c) for c in below):
                covered |= {clause.id, *below}
                spot = Spot(clause.id, Part.TEXT, self._how[clause.id])
                self._add(spot, _first(lines), [deleted(self._text, clause.id)])
                continue
            for part, line in lines.items():
                spot = Spot(clause.id, part, self._how[clause.id])
                if self._words(spot):
                    self._substitute(spot, line, (self._words(spot), self._words(spot), ""))

    def _relocations(self) -> set[ClauseId]:
        """Turn paragraphs that went in one place and came in another into moves of clauses."""
        gone = {
            squeezed(words_of(line)): clause
            for clause, parts in self._gone.items()
            for line in parts.values()
            if _marked(line, OpKind.MOVED_FROM)
        }
        moved: dict[ClauseId, tuple[ClauseId | None, Line]] = {}
        stay: list[tuple[ClauseId | None, Line]] = []
        for anchor, line in self._fresh:
            clause = gone.get(squeezed(words_of(line)))
            if clause is None or not _marked(line, OpKind.MOVED_TO) or clause in moved:
                stay.append((anchor, line))
            else:
                moved[clause] = (anchor, line)
        self._fresh = stay
        for clause, (anchor, line) in moved.items():
            if not any(a.id in moved for a in self._text.ancestors(clause)):
                self._move(clause, anchor, line)
        return set(moved)

    def _move(self, clause: ClauseId, anchor: ClauseId | None, line: Line) -> None:
        spot = Spot(clause, Part.TEXT, self._how[clause])
        inside = {clause, *(c.id for c, _ in self._text.walk(clause))}
        if anchor in inside:
            self._leave(line, _INSIDE)
            return
        try:
            made = relocated(self._text, self._language, clause, anchor)
        except TravauxError as error:
            self._leave(line, error.said)
            return
        self._add(spot, line, [made])

    def _insertions(self, numbers: Mapping[int, str]) -> None:
        """Turn new paragraphs that follow one another into insertions."""
        runs: list[tuple[ClauseId | None, list[Line]]] = []
        for anchor, line in self._fresh:
            if runs and runs[-1][0] == anchor:
                runs[-1][1].append(line)
            else:
                runs.append((anchor, [line]))
        for anchor, lines in runs:
            fresh = [Fresh(_numbered(line, numbers), line.last.place) for line in lines]
            try:
                made = inserted(self._text, self._language, anchor, fresh)
            except TravauxError as error:
                self._leave(lines[0], error.said)
                continue
            if not made:
                self._leave(lines[0], _NOTHING)
                continue
            spot = Spot(made[0].clauses[0].id, Part.TEXT, How.WORDING)
            self._add(spot, lines[0], list(made), beside=anchor)

    # Helpers --------------------------------------------------------------------------------------

    def _add(
        self,
        spot: Spot,
        line: Line,
        operations: Sequence[Operation],
        note: str = "",
        beside: ClauseId | None = None,
    ) -> None:
        clause = spot.clause if spot.clause in self._text else beside
        where = said("at the beginning") if clause is None else self._names.cite(clause)
        made = Placed(clause, where, tuple(operations), spot.how, line.last.place, note=note)
        self._made.setdefault(spot.clause, []).append(made)

    def _leave(self, line: Line, reason: str) -> None:
        authors = {o.author for p in line.sources for s in p.spans for o in s.ops}
        authors |= {o.author for p in line.sources for o in (*p.mark, *p.row)}
        words = squeezed(words_of(line))
        self.left.append(Left(line.last.place, ", ".join(sorted(authors)), words, reason))

    def _stand(self, spot: Spot) -> None:
        if spot.clause in self._text:
            self._anchor = spot.clause
            self._stood = True

    def _words(self, spot: Spot) -> str:
        if spot.clause not in self._text:
            return ""
        return self._text[spot.clause].wording(self._language).part(spot.part)

    def _parts(self, clause: ClauseId) -> list[Part]:
        wording = self._text[clause].wording(self._language)
        return [part for part in (Part.HEADING, Part.TEXT) if wording.part(part)]

    def _known(self, spot: Spot, words: str) -> bool:
        """Whether a paragraph says what the text says, or once said, but for blanks."""
        place: Place = (spot.clause, self._language, spot.part)
        return squeezed(words) == squeezed(self._words(spot)) or self._was_once(place, words)

    def _was_once(self, place: Place, words: str) -> bool:
        chain = chain_of(self._conference, place)
        return any(chain.wording_at(i) == words for i in range(len(chain.steps)))

    def _follow(self, one: Spot, other: Spot) -> bool:
        """Whether two wordings are the texts of clauses that stand beside one another."""
        if one.clause not in self._text or other.clause not in self._text:
            return False
        siblings = [c.id for c in self._text.children(self._text[one.clause].parent)]
        texts = one.part is Part.TEXT and other.part is Part.TEXT
        at = siblings.index(one.clause)
        return texts and siblings[at + 1 : at + 2] == [other.clause]


def _first(lines: Mapping[Part, Line]) -> Line:
    return next(iter(lines.values()))


def _marked(line: Line, kind: OpKind) -> bool:
    return any(op.kind is kind for p in line.sources for s in p.spans for op in s.ops)


def _number(line: Line) -> str:
    return "".join(s.text for s in line.spans if s.number)


def _numbered(line: Line, numbers: Mapping[int, str]) -> str:
    """Return the words of a new paragraph with its number before them, computed or written."""
    words = words_of(line).strip()
    label = _number(line).strip() or numbers.get(line.last.place, "")
    return f"{label} {words}".strip()


def _edged(base: str, wished: str) -> str:
    """Take away blanks at the ends of a new wording that the one before does not have."""
    start = wished if base[:1].isspace() else wished.lstrip()
    return start if base[-1:].isspace() else start.rstrip()
