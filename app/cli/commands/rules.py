"""The rules of the conference, shown and set."""

from collections.abc import Mapping
from dataclasses import replace
from enum import IntEnum
from typing import Any

from app.cli.grammar import Argument, Arguments, Command, Context, Result, argument
from app.cli.output import joined, pairs, wrapped
from app.cli.places import a_name
from app.errors import UsageError
from app.negotiation.conference import Conference
from app.negotiation.stand_events import (
    AttributionRule,
    BisRule,
    Commenters,
    Profile,
    RulesSet,
)
from app.said import said
from app.workspace.rules import rules_of, set_rules

_YES = {"yes": True, "no": False}
_SYMBOL_BYTES, _LANGUAGE_BYTES = 128, 16
_MAX_HOURS, _MAX_QUORUM = 10_000, 9


def _names(kind: type[IntEnum]) -> Mapping[str, IntEnum]:
    return {member.name.lower().replace("_", "-"): member for member in kind}


_KINDS: Mapping[str, Mapping[str, IntEnum]] = {
    "attribution": _names(AttributionRule),
    "profile": _names(Profile),
    "bis": _names(BisRule),
    "commenters": _names(Commenters),
}


def show(context: Context, _: Arguments) -> Result:
    """Show the rules."""
    conference = context.workspace().conference
    return _result(conference, "")


def set_(context: Context, asked: Arguments) -> Result:
    """State the rules."""
    workspace = context.workspace()
    held = rules_of(workspace.conference)
    changed = {
        name: value for name in _OPTIONS if (value := _said(name, getattr(asked, name))) is not None
    }
    if not changed:
        raise UsageError(said("Say what is to change; see travaux rules set --help"))
    set_rules(workspace, replace(held, **changed))
    return _result(workspace.conference, "The rules are stated anew, all of them.")


def _said(name: str, given: Any) -> Any:  # noqa: ANN401 as argparse has it
    """Return the value that an option means; None where it was not given."""
    if given is None:
        return None
    if name in _KINDS:
        return _KINDS[name][given]
    if name in ("names", "nothing_agreed"):
        return _YES[given]
    if name == "languages":
        codes = tuple(a_name(said("language"), code, _LANGUAGE_BYTES) for code in given)
        return tuple(dict.fromkeys(codes))
    return _checked(name, given)


def _checked(name: str, given: Any) -> Any:  # noqa: ANN401 as argparse has it
    limits = {"quorum": (1, _MAX_QUORUM), "silence_hours": (1, _MAX_HOURS)}
    if isinstance(given, int):
        low, high = limits.get(name, (0, _MAX_HOURS))
        if not low <= given <= high:
            raise UsageError(
                said(
                    "--{option} takes {low} to {high}.",
                    option=name.replace("_", "-"),
                    low=low,
                    high=high,
                )
            )
        return given
    if name == "symbol":
        return a_name(said("symbol"), given, _SYMBOL_BYTES) if given else ""
    return a_name(said("language"), given, _LANGUAGE_BYTES)


def _result(conference: Conference, done: str) -> Result:
    rules = rules_of(conference)
    return Result(_facts(rules), joined(done, pairs(_rows(rules)), wrapped(_MORE)))


_MORE = "One signed event of the secretariat states them all; the last one holds."


def _facts(rules: RulesSet) -> dict[str, object]:
    return {
        "symbol": rules.symbol,
        "language": rules.language,
        "languages": list(rules.languages) or [rules.language],
        "attribution": _word(rules.attribution),
        "names": rules.names,
        "profile": _word(rules.profile),
        "bis": _word(rules.bis),
        "quorum": rules.quorum,
        "commenters": _word(rules.commenters),
        "nothing_agreed": rules.nothing_agreed,
        "silence_hours": rules.silence_hours,
        "notice_hours": rules.notice_hours,
    }


def _word(member: IntEnum) -> str:
    return member.name.lower().replace("_", "-")


def _rows(rules: RulesSet) -> list[tuple[str, str]]:
    places = {
        AttributionRule.BEFORE: "before the words",
        AttributionRule.AFTER: "after the words",
        AttributionRule.OFF: "nowhere",
    }
    who = "names" if rules.names else "codes"
    comments = {
        Commenters.DELEGATIONS: "delegations and the chair",
        Commenters.OBSERVERS_TOO: "observers too",
    }
    agreed = "counts as agreed ad referendum until everything is" if rules.nothing_agreed else ""
    notice = f"{rules.notice_hours} hours before a decision" if rules.notice_hours else "none"
    return [
        ("Document symbol", rules.symbol or "none"),
        ("Working language", rules.language),
        ("Languages", ", ".join(rules.languages) or rules.language),
        ("Sponsors in brackets", f"{places[rules.attribution]}, by their {who}"),
        ("Rolling text", _word(rules.profile)),
        ("“bis” means", _word(rules.bis)),
        ("Decisions take", f"{rules.quorum} of the chair's devices"),
        ("Who may comment", comments[rules.commenters]),
        ("“Agreed”", agreed or "counts as it is stated"),
        ("Silence procedure", f"{rules.silence_hours} hours"),
        ("Notice of amendments", notice),
    ]


def _choice(name: str, help_: str) -> Argument:
    return argument(f"--{name}", choices=tuple(_KINDS[name]), help=help_)


_OPTIONS = (
    "symbol",
    "language",
    "languages",
    "attribution",
    "names",
    "profile",
    "bis",
    "quorum",
    "commenters",
    "nothing_agreed",
    "silence_hours",
    "notice_hours",
)

COMMANDS = (
    Command("rules show", "show the rules of the conference", "rules show", show),
    Command(
        "rules set",
        "state the rules of the conference anew (secretariat)",
        "rules set --nothing-agreed yes --silence-hours 72 --attribution after",
        set_,
        (
            argument("--symbol", metavar="S", help="document symbol, as A/CONF.300"),
            argument("--language", metavar="CODE", help="working language"),
            argument("--languages", metavar="CODE", nargs="+", help="in which texts are authentic"),
            _choice("attribution", "where brackets name their sponsors"),
            argument("--names", choices=tuple(_YES), help="by their names instead of codes"),
            _choice("profile", "how the rolling text writes what is contested"),
            _choice("bis", "what “4 bis” means"),
            argument(
                "--quorum",
                type=int,
                metavar="N",
                help="how many of the chair's devices must sign a decision",
            ),
            _choice("commenters", "who may comment"),
            argument(
                "--nothing-agreed",
                choices=tuple(_YES),
                help="nothing is agreed until everything is agreed",
            ),
            argument("--silence-hours", type=int, metavar="N", help="usual silence procedure"),
            argument(
                "--notice-hours",
                type=int,
                metavar="N",
                help="how long an amendment should lie on the table before it is decided on",
            ),
        ),
        more="What is not named stays as it is.",
    ),
)
