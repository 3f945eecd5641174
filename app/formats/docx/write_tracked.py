"""A text with everything that is proposed for it as native tracked changes, or as bold and struck.

What the schema and word processors ask for: a number of its own for every mark; ``w:delText`` in
what is deleted; for a paragraph that is put in, both its runs and its mark; a comment by its start,
its end and its reference. Numbers are written out, for "5 bis" is legal text and no list counter.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from app.formats.docx.layout import Layouts, Slot
from app.formats.docx.markup import Hand, Look, Profile, quoted
from app.formats.docx.names import (
    BOOKMARK_EMPTY,
    BOOKMARK_HEADING,
    BOOKMARK_MOVED,
    BOOKMARK_MOVED_HEADING,
    BOOKMARK_TEXT,
    BOOKMARK_VIEW,
)
from app.formats.docx.packing import Facts, packed
from app.formats.docx.tracked import Atom, Codes, Moved, Remark, TrackedClause, author
from app.formats.docx.write_text import furniture
from app.values import value


@value
class Manner:
    """How changes are written.

    Attributes:
        names: what delegations are called as authors, by code.
    """

    profile: Profile = Profile.TRACK
    names: Mapping[str, str] = field(default_factory=dict[str, str])


def write(
    found: Iterable[TrackedClause],
    facts: Facts,
    masthead: Iterable[str],
    manner: Manner,
) -> bytes:
    """Return a DOCX file: rejecting all changes gives the base, accepting all is ``accepted_text``.

    Each clause bears a hidden bookmark with its id, so that a returned file is matched by these.
    """
    hand = Hand(facts.language, facts.when)
    body = _Body(hand, manner)
    paragraphs = [*furniture(hand, masthead), *body.clauses(found)]
    return packed(facts, "".join(paragraphs), body.comments)


class _Body:
    """Writes clause after clause, and the comments beside them."""

    def __init__(self, hand: Hand, manner: Manner) -> None:
        self.comments: list[str] = []
        self._hand = hand
        self._manner = manner
        self._track = manner.profile is Profile.TRACK
        self._layouts = Layouts()
        self._waiting = [f"{BOOKMARK_VIEW}tracked"] if self._track else list[str]()

    def clauses(self, found: Iterable[TrackedClause]) -> Iterator[str]:
        """Yield the paragraphs of a text."""
        for clause in found:
            yield from self._paragraphs(clause)
        if self._waiting:
            yield self._hand.paragraph("TravauxItem0", self._awaited())

    def _paragraphs(self, clause: TrackedClause) -> Iterator[str]:
        said = (bool(clause.heading), bool(clause.text))
        laid = self._layouts.of(clause.kind, clause.depth, clause.label, said)
        id_ = clause.clause.hex()
        here = clause.moved is not None and clause.moved.here
        heading = BOOKMARK_MOVED_HEADING if here else BOOKMARK_HEADING
        text = BOOKMARK_MOVED if here else BOOKMARK_TEXT
        if laid.heading is None and laid.text is None:
            self._waiting.append(BOOKMARK_EMPTY + id_)
        remarks = clause.remarks
        if laid.heading is not None:
            yield self._paragraph(clause, laid.heading, heading + id_, remarks)
            remarks = ()
        if laid.text is not None:
            yield self._paragraph(clause, laid.text, text + id_, remarks)

    def _paragraph(
        self, clause: TrackedClause, slot: Slot, bookmark: str, remarks: tuple[Remark, ...]
    ) -> str:
        is_heading = bookmark.startswith((BOOKMARK_HEADING, BOOKMARK_MOVED_HEADING))
        words = clause.heading if is_heading else clause.text
        if clause.moved is not None:
            return self._moved(clause.moved, slot, bookmark, words)
        number = self._number(clause, slot.number) if slot.number else ""
        held = self._hand.bookmark(bookmark, "".join(self._atom(a) for a in words))
        content = self._commented(number + held, remarks)
        return self._hand.paragraph(slot.style, self._awaited() + content, self._mark(clause))

    def _moved(self, moved: Moved, slot: Slot, bookmark: str, words: tuple[Atom, ...]) -> str:
        kind = "moveTo" if moved.here else "moveFrom"
        who = self._author(moved.by)
        number = self._hand.run(slot.number, Look.NUMBER) if slot.number else ""
        runs = number + "".join(self._hand.run(a.text) for a in words)
        if not self._track:
            look = Look.NEW if moved.here else Look.GONE
            runs = number + "".join(self._hand.run(a.text, look) for a in words)
            held = self._hand.bookmark(bookmark, runs) + self._named(who)
            return self._hand.paragraph(slot.style, self._awaited() + held)
        held = self._hand.bookmark(bookmark, self._hand.change(kind, who, runs) if runs else "")
        mark = self._hand.change(kind, who)
        paragraph = self._hand.paragraph(slot.style, self._awaited() + held, mark)
        is_heading = bookmark.startswith((BOOKMARK_HEADING, BOOKMARK_MOVED_HEADING))
        name = moved.name + ("h" if is_heading else "")
        return self._hand.range(kind, name, who, paragraph)

    # Words --------------------------------------------------------------------------------------

    def _atom(self, atom: Atom) -> str:
        if not atom.brought and not atom.taken:
            return self._hand.run(atom.text)
        who = self._author(atom.brought or atom.taken)
        if not self._track:
            look = Look.NEW if atom.brought else Look.GONE
            return self._hand.run(atom.text, look) + self._named(who)
        if atom.brought:
            return self._hand.change("ins", who, self._hand.run(atom.text))
        return self._hand.change("del", who, self._hand.run(atom.text, gone=True))

    def _named(self, who: str) -> str:
        return self._hand.run(f" ({who}) ", Look.NAME)

    def _number(self, clause: TrackedClause, number: str) -> str:
        if self._track and clause.brought:
            run = self._hand.run(number, Look.NUMBER)
            return self._hand.change("ins", self._author(clause.brought), run)
        if self._track and clause.taken:
            run = self._hand.run(number, Look.NUMBER, gone=True)
            return self._hand.change("del", self._author(clause.taken), run)
        return self._hand.run(number, Look.NUMBER)

    def _mark(self, clause: TrackedClause) -> str:
        if self._track and clause.brought:
            return self._hand.change("ins", self._author(clause.brought))
        if self._track and clause.taken:
            return self._hand.change("del", self._author(clause.taken))
        return ""

    def _author(self, codes: Codes) -> str:
        return author(codes, self._manner.names)

    def _awaited(self) -> str:
        waiting, self._waiting = self._waiting, []
        return "".join(self._hand.bookmark(name) for name in waiting)

    # Comments -----------------------------------------------------------------------------------

    def _commented(self, content: str, remarks: tuple[Remark, ...]) -> str:
        before, after = "", ""
        for remark in remarks:
            id_ = len(self.comments)
            self.comments.append(self._comment(id_, remark))
            before += f'<w:commentRangeStart w:id="{id_}"/>'
            reference = f'{Look.REFERENCE.value}</w:rPr><w:commentReference w:id="{id_}"/>'
            after += f'<w:commentRangeEnd w:id="{id_}"/><w:r><w:rPr>{reference}</w:r>'
        return before + content + after

    def _comment(self, id_: int, remark: Remark) -> str:
        head = (
            f'<w:comment w:id="{id_}" w:author="{quoted(remark.by)}" w:date="{self._hand.when}" '
            f'w:initials="{quoted(remark.initials)}">'
        )
        lines = remark.text.split("\n")
        held = "".join(self._hand.paragraph("CommentText", self._hand.run(x)) for x in lines)
        return f"{head}{held}</w:comment>"
