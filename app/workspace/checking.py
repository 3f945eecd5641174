"""Whether an exchange file holds what it says: every signature and chain in it, taking nothing."""

from collections.abc import Iterator

from app.ids import EntryId
from app.keys.cards import parse_card
from app.record.bundle import Source
from app.record.envelope import entry_id
from app.record.evaluate import Evaluation
from app.record.ground import Ground
from app.record.roster_chain import extend
from app.record.verdicts import Standing
from app.said import said
from app.workspace.auditing import Audit
from app.workspace.package import Package
from app.workspace.replaying import KINDS
from app.workspace.syncing import opened
from app.workspace.verdict_words import explained, refused_entry
from app.workspace.workspace import Progress, Workspace

_STRIDE = 256


def check_bundle(workspace: Workspace, source: Source, progress: Progress | None = None) -> Audit:
    """Check every entry of a bundle anew, together with what is held here; nothing is kept.

    Entries that are here already are checked again. What waits for something that is missing is
    no failure: a bundle need not hold everything.

    Raises:
        BundleError, RosterError, CardError: it is not a whole bundle of this conference.
    """
    package = opened(workspace, source)
    evaluation = Evaluation(_ground(workspace, package))
    total = len(package.arrivals)
    failures: list[str] = []
    for start in range(0, total, _STRIDE):
        batch = package.arrivals[start : start + _STRIDE]
        evaluation, change = evaluation.with_arrivals(batch)
        failures += [
            refused_entry(entry_id(e), explained(reason.value)) for e, reason in change.refused
        ]
        if progress is not None:
            progress(min(start + _STRIDE, total), total)
    arrived = {entry_id(a.envelope) for a in package.arrivals}
    held = [e for id_, e in workspace.evaluation.held.entries.items() if id_ not in arrived]
    evaluation, _ = evaluation.with_entries(held)
    return Audit(total, (*failures, *_quarantined(evaluation, arrived)))


def _ground(workspace: Workspace, package: Package) -> Ground:
    chain = workspace.ground.chain
    for envelope in package.rosters:
        chain, _ = extend(chain, envelope)
    cards = dict(workspace.ground.cards)
    for envelope in package.cards:
        card = parse_card(envelope)
        cards.setdefault(card.device, card)
    return Ground.of_all(chain, cards, KINDS)


def _quarantined(evaluation: Evaluation, arrived: set[EntryId | None]) -> Iterator[str]:
    for id_, reason in sorted(evaluation.reasons.items()):
        if id_ in arrived and reason.standing is Standing.QUARANTINED:
            yield said(
                "Entry {name} belongs in quarantine: {why}",
                name=id_.hex()[:8],
                why=explained(reason.value),
            )
