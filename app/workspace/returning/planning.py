"""From a Word document with tracked changes to a plan of amendments; nothing is dropped."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from app.formats.docx.model import Lack, Op, Paragraph
from app.formats.docx.names import BOOKMARK_VIEW, STYLE_FURNITURE
from app.formats.docx.views import Line, groups, is_there, only, rejected
from app.ids import ClauseId
from app.said import said
from app.values import value
from app.workspace.naming import Names
from app.workspace.returning.answering import Answering
from app.workspace.returning.expecting import Expectation, expected
from app.workspace.returning.gathering import Gathering, Ground
from app.workspace.returning.marked import Marked
from app.workspace.returning.pairing import (
    Divided,
    Gone,
    Joined,
    New,
    Pair,
    Same,
    paired,
    words_of,
)
from app.workspace.returning.places import Spot, Wordings, bookmarked, squeezed
from app.workspace.returning.plan import Left, Plan
from app.workspace.returning.saying import Sayings, Theirs

_UNKNOWN = said("its paragraph is not in the text here")
_APART = said(
    "its changes are under the name of proposals that the file went out with, and are not "
    "these; say whose they are by --author, or make them under another name"
)
_THEIRS = Theirs()
_EXACT = frozenset({"tracked", "base"})
"""Views whose words are those of the text, but for tracked changes; others have brackets."""


@value
class Whose:
    """Which delegation the changes of a file are of.

    Attributes:
        delegation: the code of the one whose changes are wanted.
        by: the codes of authors who are of another one, or of this one, by name.
    """

    delegation: str
    by: Mapping[str, str] = field(default_factory=dict[str, str])

    def code(self, author: str) -> str:
        """Return the delegation of an author; the wanted one where nothing else is said."""
        return self.by.get(author, self.delegation)


def plan_of(ground: Ground, marked: Marked, whose: Whose) -> Plan:
    """Return what a file would make of a text as it stands. Cost: one pass over both.

    A paragraph is known by our bookmark, else by its wording; changes of one delegation become
    operations on the exact wording here, or are listed with the reason why not.
    """
    return _Planner(ground, marked, whose).plan()


def _view_of(marked: Marked) -> str:
    """Return what a file of ours showed when it went out; "" where it does not say."""
    names = (name for p in marked.paragraphs for name in p.bookmarks)
    return next((n.removeprefix(BOOKMARK_VIEW) for n in names if n.startswith(BOOKMARK_VIEW)), "")


def _ops(paragraph: Paragraph) -> list[Op]:
    inside = [op for span in paragraph.spans for op in span.ops]
    return [*inside, *paragraph.mark, *paragraph.row]


class _Planner:
    def __init__(self, ground: Ground, marked: Marked, whose: Whose) -> None:
        conference, text, language = ground.conference, ground.text, ground.language
        seen = frozenset(op.author for p in marked.paragraphs for op in _ops(p))
        self._marked = marked
        self._whose = whose
        self._expected: Expectation = expected(conference, text, language, seen)
        view = _view_of(marked)
        self._tracked = view == "tracked"
        named = self._expected.authors - set(whose.by)
        self._known = named if self._tracked else frozenset[str]()
        self._new = seen - self._known
        self._mine = frozenset(a for a in self._new if whose.code(a) == whose.delegation)
        self._wordings = Wordings(text.base, language)
        self._names = Names(text.base)
        self._answering = Answering(self._expected, self._new, self._names)
        self._gathering = Gathering(ground, self._names, exact=view in _EXACT)
        self._left: list[Left] = []
        self._unknown = 0
        self._clause_of: dict[int, ClauseId] = {}
        self._spots: dict[int, Spot | None] = {}

    def plan(self) -> Plan:
        """Return the plan."""
        for group in groups(self._marked.paragraphs):
            if group[0].style.name == STYLE_FURNITURE:
                continue
            self._answering.meet(group)
            for pair in paired(group, rejected, only(self._mine)):
                self._take(pair)
            self._look_for_lost(group)
        placed = self._gathering.placed(self._marked.after)
        view = _view_of(self._marked)  # a file of ours has a foot of ours
        said = self._comments({p.clause for p in placed})
        missing = self._missing()
        left = [*self._left, *self._gathering.left, *missing]
        return Plan(
            tuple(replace(p, rationale=said.rationales.get(p.clause, "")) for p in placed),
            tuple(sorted(left, key=lambda one: one.paragraph)),
            tuple(self._answering.whole()) if self._tracked else (),
            self._others(),
            tuple(said.said),
            tuple(said.left),
            tuple(x for x in self._marked.lacking if not (view and x.lack is Lack.HEADER)),
            self._unknown,
        )

    def _take(self, pair: Pair) -> None:
        match pair:
            case Same(before, after):
                self._same(before, after)
            case Gone(before):
                spot = self._spot(before)
                if spot is None:
                    self._cannot(before, _UNKNOWN)
                else:
                    self._gathering.gone(spot, before)
            case New(after):
                self._gathering.new(after)
            case Divided(before, after):
                spot = self._spot(before)
                if spot is None:
                    self._cannot(before, _UNKNOWN)
                else:
                    self._gathering.divided(spot, after)
            case Joined(before, after):
                spots = [self._spot(line) for line in before]
                self._gathering.joined(spots, before, after)

    def _same(self, before: Line, after: Line) -> None:
        spot = self._spot(before)
        was, wished = words_of(before), words_of(after)
        if spot is None:
            if was == wished:
                self._unknown += bool(was.strip())
            else:
                self._cannot(before, _UNKNOWN)
            return
        resolved = self._tracked and self._answering.take(spot, before)
        self._gathering.same(spot, before, after, resolved=resolved)

    def _spot(self, line: Line) -> Spot | None:
        """Return which wording a paragraph is, and remember it for comments."""
        place = line.last.place
        if place in self._spots:
            return self._spots[place]
        spot = bookmarked(line)
        words = words_of(line)
        if spot is not None:
            self._wordings.passed(spot)
        elif words.strip():
            spot = self._wordings.find(words)
            if spot is None and any(self._mine & {o.author for o in _ops(p)} for p in line.sources):
                spot = self._wordings.nearest(words)
        self._spots[place] = spot
        if spot is not None:
            for source in line.sources:
                self._clause_of[source.place] = spot.clause
        return spot

    # What is not an amendment ---------------------------------------------------------------------

    def _cannot(self, line: Line, reason: str) -> None:
        for author in sorted({o.author for p in line.sources for o in _ops(p)} & self._mine):
            words = "".join(s.text for p in line.sources for s in p.spans)
            self._left.append(Left(line.last.place, author, squeezed(words), reason))

    def _look_for_lost(self, group: Sequence[Paragraph]) -> None:
        """Note changes of the delegation that no view of it alone can show."""
        alone = only(self._mine)
        for paragraph in group:
            self._look_for_unexplained(paragraph)
            for span in paragraph.spans:
                mine = [o for o in span.ops if o.author in self._mine]
                other = [o for o in span.ops if o.author not in self._mine and o.kind.brings]
                reason = ""
                if mine and span.hidden:
                    reason = said("the document hides these words")
                elif mine and other and not is_there(span.ops, alone):
                    reason = said(
                        "it changes words that only {author} proposes", author=other[0].author
                    )
                if reason and span.text:
                    words = squeezed(span.text)
                    self._left.append(Left(paragraph.place, mine[0].author, words, reason))

    def _look_for_unexplained(self, paragraph: Paragraph) -> None:
        """Note changes under the name of somebody who had proposals in the file, but not these."""
        old = {op.author for op in _ops(paragraph)} - self._new
        if old and not self._answering.explains(paragraph):
            words = squeezed("".join(s.text for s in paragraph.spans))
            self._left.append(Left(paragraph.place, ", ".join(sorted(old)), words, _APART))

    def _others(self) -> dict[str, int]:
        """Return how many changes belong to other delegations, by code."""
        found: Counter[str] = Counter()
        for paragraph in self._marked.paragraphs:
            for op in _ops(paragraph):
                code = self._whose.code(op.author)
                if op.author in self._new and code != self._whose.delegation:
                    found[code] += 1
        return dict(found)

    def _missing(self) -> list[Left]:
        """Return the clauses that a file of ours has lost without a tracked deletion."""
        held = {
            s.clause for s in self._spots.values() if s is not None and s.how.value == "bookmark"
        }
        taken = set(self._expected.taken) if self._tracked else set[ClauseId]()
        return self._gathering.missing(held | self._answering.met | taken)

    # Comments -------------------------------------------------------------------------------------

    def _comments(self, wanted: set[ClauseId | None]) -> Sayings:
        """Return what becomes of the comments that came into the file since it went out."""
        place = self._places_of_comments()
        words_of_id = {c.id: squeezed(c.text) for c in self._marked.comments}
        found = Sayings(self._names, frozenset(wanted))
        for comment in self._marked.comments:
            if words_of_id[comment.id] in self._expected.remarks:
                continue  # it went out with the file
            at = place.get(comment.id) or place.get(comment.answers, 0)
            mine = comment.author not in self._known
            mine = mine and self._whose.code(comment.author) == self._whose.delegation
            sent = self._expected.remarks.get(words_of_id.get(comment.answers, ""))
            found.take(comment, at, self._clause_of.get(at), sent if mine else _THEIRS)
        return found

    def _places_of_comments(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for paragraph in self._marked.paragraphs:
            for span in paragraph.spans:
                for id_ in span.comments:
                    found.setdefault(id_, paragraph.place)
        return found
