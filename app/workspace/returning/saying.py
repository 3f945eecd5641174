"""What becomes of the comments in a file: a rationale, a comment of the delegation, or neither."""

from dataclasses import dataclass, field
from typing import assert_never

from app.formats.docx.model import Comment
from app.ids import ClauseId
from app.negotiation.talk_events import OnAmendment, OnClause, Subject
from app.said import said
from app.settings import MAX_COMMENT_BYTES, MAX_RATIONALE_BYTES
from app.values import value
from app.workspace.naming import Names
from app.workspace.returning.expecting import Sent
from app.workspace.returning.plan import Left, Said


@value
class Theirs:
    """A comment of somebody who is of another delegation."""


@dataclass(slots=True)
class Sayings:
    """Sorts comments.

    Attributes:
        wanted: the clauses that an amendment of this file changes: a comment there is its reason.
        rationales: by clause.
        said: what can become comments.
        left: what can become neither, and why.
    """

    names: Names
    wanted: frozenset[ClauseId | None]
    rationales: dict[ClauseId | None, str] = field(default_factory=dict[ClauseId | None, str])
    said: list[Said] = field(default_factory=list[Said])
    left: list[Left] = field(default_factory=list[Left])

    def take(
        self, comment: Comment, place: int, clause: ClauseId | None, sent: Sent | Theirs | None
    ) -> None:
        """Sort one comment.

        Args:
            comment: that came into the file since it went out.
            place: the number of the paragraph beside which it stands; 0 when beside none.
            clause: what that paragraph is, or None.
            sent: what it answers, if that went out with the file.
        """
        match sent:
            case Theirs():
                self._leave(comment, place, said("it is of another delegation"))
            case Sent(subject=subject) if subject is not None:
                self._say(comment, place, subject, sent)
            case Sent() | None:
                self._beside(comment, place, clause)
            case _:
                assert_never(sent)

    def _beside(self, comment: Comment, place: int, clause: ClauseId | None) -> None:
        words = f"{self.rationales.get(clause, '')}\n{comment.text}".strip()
        if clause in self.wanted and len(words.encode()) <= MAX_RATIONALE_BYTES:
            self.rationales[clause] = words
        elif clause is not None:
            self._say(comment, place, OnClause(clause), None)
        else:
            self._leave(comment, place, said("it stands beside no clause of this text"))

    def _say(self, comment: Comment, place: int, subject: Subject, sent: Sent | None) -> None:
        words = comment.text.strip()
        if not words or len(words.encode()) > MAX_COMMENT_BYTES:
            self._leave(comment, place, said("it is empty, or too long for a comment"))
            return
        where = (
            "an amendment" if isinstance(subject, OnAmendment) else self.names.cite(subject.clause)
        )
        answers = sent.comment if sent else None
        self.said.append(Said(place, comment.author, words, subject, where, answers))

    def _leave(self, comment: Comment, place: int, reason: str) -> None:
        self.left.append(Left(place, comment.author, comment.text, reason))
