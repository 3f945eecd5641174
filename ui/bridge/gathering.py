"""What there is to say of each clause beside its words: status, sponsors, what is new."""

from collections.abc import Mapping, Set
from dataclasses import field

from app.ids import ClauseId
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Conference, Text
from app.negotiation.stand_events import Status as Firmness
from app.negotiation.talk_events import OnClause
from app.values import value
from app.workspace.drafting import drafts
from app.workspace.reading import Shown
from app.workspace.workspace import Workspace
from ui.bridge.page import Status
from ui.bridge.said import PENDING, Said


@value
class Facts:
    """By clause; clauses of which there is nothing to say are not named.

    Attributes:
        is_known: whether there is anything to say at all; of an earlier moment there is not.
        me: code of the own party.
        agreed: those that refuse changes, and how they stand.
        pending: those of which nothing can be said yet.
    """

    is_known: bool = True
    me: str = ""
    open_units: Mapping[ClauseId, int] = field(default_factory=dict[ClauseId, int])
    collisions: Mapping[ClauseId, int] = field(default_factory=dict[ClauseId, int])
    sponsors: Mapping[ClauseId, tuple[str, ...]] = field(
        default_factory=dict[ClauseId, tuple[str, ...]]
    )
    comments: Mapping[ClauseId, int] = field(default_factory=dict[ClauseId, int])
    agreed: Mapping[ClauseId, Status] = field(default_factory=dict[ClauseId, Status])
    drafted: Set[ClauseId] = frozenset()
    unread: Set[ClauseId] = frozenset()
    pending: Set[ClauseId] = frozenset()

    def of(self, clause: ClauseId) -> Said:
        """Return what there is to say of one clause."""
        if clause in self.pending:
            return PENDING
        sponsors = self.sponsors.get(clause, ())
        return Said(
            self.open_units.get(clause, 0),
            self.status_of(clause),
            sponsors,
            self.comments.get(clause, 0),
            clause in self.drafted,
            clause in self.unread,
            self.me in sponsors,
        )

    def status_of(self, clause: ClauseId) -> Status:
        """Return how a clause stands: what was recorded of it, else what is proposed on it."""
        if not self.is_known:
            return Status.UNSAID
        if clause in self.agreed:
            return self.agreed[clause]
        if self.collisions.get(clause):
            return Status.COLLISION
        return Status.BRACKETED if self.open_units.get(clause) else Status.OPEN


def facts_of(
    workspace: Workspace,
    text: Text,
    found: Shown,
    unread: Set[ClauseId],
    pending: Set[ClauseId] = frozenset(),
) -> Facts:
    """Return what there is to say of the clauses of a text.

    Args:
        workspace: the one that is open.
        text: that is shown.
        found: it with all that is proposed.
        unread: clauses on which something came in that was not seen yet.
        pending: of which nothing can be said yet.
    """
    return Facts(
        True,  # noqa: FBT003 a field
        workspace.me.code,
        found.open_units,
        found.collisions,
        found.sponsors,
        _comments(workspace.conference),
        _agreed(workspace.conference),
        _drafted(workspace, text),
        unread,
        pending,
    )


_FIRM = {
    Firmness.AD_REFERENDUM: Status.AD_REFERENDUM,
    Firmness.AGREED: Status.AGREED,
    Firmness.ADOPTED: Status.ADOPTED,
}


def _agreed(conference: Conference) -> dict[ClauseId, Status]:
    stated = conference.procedure.statuses.items()
    return {clause: _FIRM[one.said.status] for clause, one in stated if one.locks}


def _comments(conference: Conference) -> dict[ClauseId, int]:
    about = conference.talk.about.items()
    return {s.clause: len(ids) for s, ids in about if isinstance(s, OnClause)}


def _drafted(workspace: Workspace, text: Text) -> frozenset[ClauseId]:
    return frozenset(
        clause
        for draft in drafts(workspace)
        if draft.instrument == text.base.id
        for operation in draft.operations
        for clause in clauses_of(operation)
    )
