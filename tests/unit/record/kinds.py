"""A small table of kinds for the tests of the record, which know nothing of the negotiation."""

from app.negotiation.access import Role
from app.record.ground import Ground, KindRule
from tests.unit.record.world import HYBRID, World

EVERYBODY = frozenset(map(int, Role))
AMEND, DECIDE, LAY = 4, 8, 3
ROLES = {
    1: EVERYBODY,
    2: frozenset({3}),
    LAY: frozenset({3}),
    AMEND: frozenset({1, 2, 5, 6}),
    DECIDE: frozenset({2, 6}),
    9: EVERYBODY,
}
NARROW = frozenset({1, 2, AMEND, 9})
KINDS = {
    kind: KindRule(kind, kind in HYBRID, roles, kind in NARROW) for kind, roles in ROLES.items()
}


def ground_of(world: World) -> Ground:
    founders = {circle.audience: circle.founder for circle in world.circles}
    return Ground.of_all(world.chain, world.cards, KINDS, founders)
