"""Ways to judge entries and to ask what became of them."""

from dataclasses import replace

from app.keys.sealing import AudienceKey
from app.record.door import Arrival
from app.record.envelope import SignedEntry
from app.record.evaluate import Evaluation, evaluate
from app.record.ground import Ground
from app.record.verdicts import Reason, Standing
from tests.unit.record.kinds import ground_of
from tests.unit.record.world import Desk, World


def judged(world: World, *signed: SignedEntry) -> Evaluation:
    return evaluate(ground_of(world), [one.envelope for one in signed])[0]


def refusal(ground: Ground, envelope: bytes, key: AudienceKey | None = None) -> Reason:
    evaluation, change = Evaluation(ground).with_arrivals([Arrival(envelope, key)])
    assert not evaluation.held.entries
    assert not evaluation.waiting
    ((refused, reason),) = change.refused
    assert refused == envelope
    assert reason.standing is Standing.REJECTED
    return reason


def twin(desk: Desk) -> Desk:
    """The same device, copied as it stands: what a thief or a restored backup has."""
    return replace(desk, written=[])


def reasons_of(evaluation: Evaluation, entries: list[SignedEntry]) -> list[Reason | None]:
    return [evaluation.reason_of(one.entry.id) for one in entries]
