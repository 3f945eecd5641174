"""The rules of the conference: one settings event that anybody can read; the last one holds."""

from app.errors import UsageError
from app.ids import EntryId
from app.merge.rolling import Attribution, Notation
from app.negotiation.access import may
from app.negotiation.conference import Conference
from app.negotiation.stand_events import AttributionRule, RulesSet
from app.said import said
from app.workspace.workspace import NotPermittedError, Workspace

_ATTRIBUTIONS = {
    AttributionRule.BEFORE: Attribution.BEFORE,
    AttributionRule.AFTER: Attribution.AFTER,
    AttributionRule.OFF: Attribution.OFF,
}


def rules_of(conference: Conference) -> RulesSet:
    """Return the rules in force."""
    return conference.procedure.rules


def attribution_of(conference: Conference) -> Attribution:
    """Return where brackets name their sponsors, by the rules."""
    return _ATTRIBUTIONS[rules_of(conference).attribution]


def notation_of(conference: Conference) -> Notation:
    """Return how brackets are written, by the rules."""
    named = rules_of(conference).names
    names = {p.code: p.name for p in conference.parties.values()} if named else {}
    return Notation(attribution_of(conference), names)


def set_rules(workspace: Workspace, rules: RulesSet) -> EntryId:
    """State the rules, all of them.

    Raises:
        NotPermittedError: only the secretariat does.
        UsageError: they are what holds already.
    """
    if not may(workspace.roles, RulesSet):
        raise NotPermittedError(said("only the secretariat states the rules."))
    if rules == rules_of(workspace.conference):
        raise UsageError(said("That is what the rules say already."))
    (entry,) = workspace.record([rules])
    return entry
