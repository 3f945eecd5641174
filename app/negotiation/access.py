"""Who may do what: one table is the whole policy.

The evaluation of the record, the command line and the actions of the window read this table and no
other. Roles are given to devices by the roster, as intervals of sequence numbers.
"""

from collections.abc import Iterable, Mapping

from app.negotiation.events import (
    KIND_EPOCH,
    KIND_FORK_PROOF,
    KIND_FRONTIER,
    KIND_OF,
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.role import CHAIRS, Role
from app.negotiation.stand_events import (
    AssentGiven,
    PositionTaken,
    RedLineSet,
    RulesSet,
    SessionSet,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
    StatusSet,
)
from app.negotiation.talk_events import Commented

_EVERYONE = frozenset(Role)
_DELEGATIONS = frozenset({Role.DELEGATE, Role.LEAD, Role.CHAIR, Role.DEPUTY_CHAIR})
_SECRETARIAT = frozenset({Role.SECRETARIAT})

MAY: Mapping[type, frozenset[Role]] = {
    RulesSet: _SECRETARIAT,
    MembersSet: _SECRETARIAT,
    ClausesLaid: _SECRETARIAT,
    AmendmentTabled: _DELEGATIONS,
    AmendmentWithdrawn: _DELEGATIONS,
    AmendmentCosponsored: _DELEGATIONS,
    DecisionMade: CHAIRS,
    Commented: _DELEGATIONS | {Role.OBSERVER},
    RevisionIssued: _SECRETARIAT,
    TranslationLaid: _SECRETARIAT,
    TranslationChecked: _SECRETARIAT,
    Renumbered: _SECRETARIAT,
    Corrected: _SECRETARIAT,
    RevisionPaged: _SECRETARIAT,
    PositionTaken: _DELEGATIONS,
    SessionSet: CHAIRS,
    StatusSet: CHAIRS,
    AssentGiven: _DELEGATIONS,
    SilenceStarted: CHAIRS,
    SilenceBroken: _DELEGATIONS,
    SilenceClosed: CHAIRS,
    SilenceReceived: CHAIRS | _SECRETARIAT,
    RedLineSet: _DELEGATIONS,
}
"""Which roles may sign which act."""

HYBRID: frozenset[type] = frozenset(
    {
        RulesSet,
        MembersSet,
        ClausesLaid,
        DecisionMade,
        RevisionIssued,
        TranslationLaid,
        TranslationChecked,
        Renumbered,
        Corrected,
        RevisionPaged,
        SessionSet,
        StatusSet,
        SilenceStarted,
        SilenceClosed,
        SilenceReceived,
    }
)
"""Acts of the chair and the secretariat carry a second, post-quantum signature (ML-DSA-65)."""

ROLES_BY_KIND: Mapping[int, frozenset[int]] = {
    KIND_FRONTIER: frozenset(map(int, _EVERYONE)),
    KIND_EPOCH: frozenset(map(int, _SECRETARIAT)),
    KIND_FORK_PROOF: frozenset(map(int, _EVERYONE)),
    **{KIND_OF[act]: frozenset(map(int, roles)) for act, roles in MAY.items()},
}

NARROW_KINDS: frozenset[int] = frozenset(
    {
        KIND_FRONTIER,
        KIND_EPOCH,
        KIND_FORK_PROOF,
        KIND_OF[AmendmentTabled],
        KIND_OF[AmendmentWithdrawn],
        KIND_OF[AmendmentCosponsored],
        KIND_OF[Commented],
        KIND_OF[PositionTaken],
        KIND_OF[RedLineSet],
    }
)
"""What may be written in an audience narrower than everybody; it changes nothing outside it."""

HYBRID_KINDS: frozenset[int] = frozenset(
    {KIND_FRONTIER, KIND_EPOCH, *(KIND_OF[act] for act in HYBRID)}
)


def may(roles: Iterable[Role], act: type) -> bool:
    """Say whether a device with these roles may sign such an act."""
    return not MAY[act].isdisjoint(roles)


def may_sign(roles: Iterable[int]) -> bool:
    """Say whether a device with these roles may sign a final text for its party."""
    return not _DELEGATIONS.isdisjoint(roles)
