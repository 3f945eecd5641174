"""The rules of the conference in words, a line each."""

from collections.abc import Mapping
from enum import IntEnum

from app.negotiation.stand_events import (
    AttributionRule,
    BisRule,
    Commenters,
    Profile,
    RulesSet,
)
from ui.bridge.visible import visible
from ui.i18n import Words, commas, language_name, left_to_right, noop
from ui.widgets.row_list import RowItem

_tr = Words("rules")

ATTRIBUTIONS: Mapping[IntEnum, str] = {
    AttributionRule.BEFORE: noop("Before the words"),
    AttributionRule.AFTER: noop("After the words"),
    AttributionRule.OFF: noop("Nowhere"),
}
PROFILES: Mapping[IntEnum, str] = {
    Profile.BRACKETS: noop("Brackets"),
    Profile.OPTIONS: noop("Options below one another"),
    Profile.MARKS: noop("ADD, MOD, SUP and NOC"),
}
BIS: Mapping[IntEnum, str] = {
    BisRule.INSERTED: noop("A clause that was inserted"),
    BisRule.ALTERNATIVE: noop("An alternative"),
}
COMMENTERS: Mapping[IntEnum, str] = {
    Commenters.DELEGATIONS: noop("Delegations and the chair"),
    Commenters.OBSERVERS_TOO: noop("Observers too"),
}


def of_rule(table: Mapping[IntEnum, str], value: IntEnum) -> str:
    """Return what one of several possibilities is called."""
    return _tr(table[value])


def rule_rows(rules: RulesSet) -> list[RowItem]:
    """Return a line for each rule."""
    notice = (
        _tr("{} hours before a decision").format(rules.notice_hours)
        if rules.notice_hours
        else _tr("None")
    )
    agreed = (
        _tr("Counts as agreed ad referendum until everything is")
        if rules.nothing_agreed
        else _tr("Counts as it is stated")
    )
    who = _tr("by their names") if rules.names else _tr("by their codes")
    lines = (
        ("symbol", "hash", _tr("Document symbol"), left_to_right(visible(rules.symbol)) or "–"),
        ("language", "languages", _tr("Working language"), language_name(rules.language)),
        (
            "languages",
            "languages",
            _tr("Authentic in"),
            commas(map(language_name, rules.languages or (rules.language,))),
        ),
        (
            "attribution",
            "brackets",
            _tr("Sponsors in brackets"),
            commas((_tr(ATTRIBUTIONS[rules.attribution]), who)),
        ),
        ("profile", "brackets", _tr("Notation of what is contested"), _tr(PROFILES[rules.profile])),
        ("bis", "hash", _tr("“4 bis” means"), _tr(BIS[rules.bis])),
        ("quorum", "users", _tr("Devices of the chair that sign a decision"), str(rules.quorum)),
        (
            "commenters",
            "message-square",
            _tr("Who may comment"),
            _tr(COMMENTERS[rules.commenters]),
        ),
        ("agreed", "circle-check", _tr("“Agreed”"), agreed),
        (
            "silence",
            "hourglass",
            _tr("Silence procedure"),
            _tr("{} hours").format(rules.silence_hours),
        ),
        ("notice", "inbox", _tr("Notice of amendments"), notice),
    )
    return [RowItem(key.encode(), name, about, icon) for key, icon, name, about in lines]
