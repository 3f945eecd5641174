"""The chair's decision on a clause; and issuing a revision, which rests on the decisions."""

from collections.abc import Mapping

from app.cli.commands.merging import PICK, a_pick
from app.cli.commands.revisions import stated_if_possible
from app.cli.crossed import crossed_facts, crossed_text
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, refusal, table, wrapped
from app.cli.places import CLAUSE, HEADING, LANGUAGE, TEXT, clause_place
from app.errors import UsageError
from app.ids import AmendmentId
from app.merge.clause import ClauseMerge
from app.merge.decisions import Outcome
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest
from app.negotiation.events import DecisionMade
from app.negotiation.wordings import current_words
from app.said import said
from app.treaty.wording import wording_hash
from app.workspace.deciding import Choices, Ruled, decision
from app.workspace.naming import Names, the_amendment, the_text
from app.workspace.operation_words import operation_words
from app.workspace.publishing import UndisposedError, issue
from app.workspace.red_lines import crossings
from app.workspace.revisions import doubts_about, next_symbol
from app.workspace.seconding import is_in_effect, pending, short_notice, the_pending
from app.workspace.spacing import faults_of
from app.workspace.undoing import the_decision, undoing
from app.workspace.workspace import Workspace

_OUTCOMES: Mapping[str, Outcome] = {
    "adopted": Outcome.ADOPTED,
    "in-part": Outcome.ADOPTED_IN_PART,
    "as-modified": Outcome.ADOPTED_AS_MODIFIED,
    "not-reflected": Outcome.NOT_REFLECTED,
    "deferred": Outcome.DEFERRED,
    "retained": Outcome.RETAINED_IN_BRACKETS,
}
_SHORT = {outcome: name for name, outcome in _OUTCOMES.items()}


def decide(context: Context, asked: Arguments) -> Result:
    """Record the chair's decision on a clause."""
    workspace = context.workspace()
    conference = workspace.conference.seen_by()
    text, place, name = clause_place(conference, asked)
    if asked.second:
        made = _to_second(workspace, asked)
    elif asked.undo:
        made = _undone(conference, asked)
    else:
        made = decision(conference, text, place, _choices(conference, asked))
    faults = _faults(contest(conference, place).merge, made)
    names = Names(text.base)
    tree = [operation_words(s.operation, names) for s in made.structure if s.operation]
    faults += short_notice(workspace, made)
    (entry,) = workspace.record([made], [d.amendment for d in made.dispositions])
    words = current_words(workspace.conference.seen_by(), place)
    dispositions = [
        {
            "amendment": conference.label(d.amendment),
            "outcome": _SHORT[d.outcome],
            "reason": d.reason,
        }
        for d in made.dispositions
    ]
    data = {
        "clause": name,
        "decision": entry.hex(),
        "wording": words,
        "hash": wording_hash(*place, words or "").hex(),
        "structure": tree,
        "dispositions": dispositions,
        "open_units": contest(workspace.conference.seen_by(), place).merge.brackets,
        "warnings": faults,
        "in_effect": is_in_effect(workspace.conference, entry),
    }
    rows = [(d["amendment"], d["outcome"], d["reason"]) for d in dispositions]
    told = f"“{words}”" if words is not None else "The clause is no longer in the text."
    done = "\n".join(wrapped(f"Done: {one}.", "  ") for one in tree)
    shown = wrapped(told, "  ") if words or words is None else ""
    verdict = f"{name} is decided." if data["in_effect"] else _waits(workspace, name, made)
    text_ = joined(verdict, done, shown, table(rows, indent="  "))
    warned = "\n".join(wrapped(fault) for fault in faults)
    over = crossings(workspace, place[0])
    shown = joined(text_, _left(int(str(data["open_units"]))), warned, crossed_text(over))
    return Result({**data, **crossed_facts(over)}, shown)


def _to_second(workspace: Workspace, asked: Arguments) -> DecisionMade:
    """Return the decision that another device of the chair has signed, to be signed as it is."""
    chosen = (asked.pick, asked.whole, asked.text, asked.adopt, asked.dispose, asked.undo)
    if any(one not in (None, []) for one in chosen):
        raise UsageError(said("--second signs a decision as it is: nothing else goes with it."))
    return the_pending(workspace, asked.second).made


def _waits(workspace: Workspace, name: str, made: DecisionMade) -> str:
    (row,) = (r for r in pending(workspace) if r.made == made)
    more = counted(row.needed, "further device")
    return wrapped(
        f"The decision on {name} is signed, and waits for {more} of the chair: travaux decide "
        f"'{name}' --second {row.entry.hex()[:8]}. Nothing has changed yet."
    )


def _faults(merge: ClauseMerge, made: DecisionMade) -> list[str]:
    """Say what the choices left that nobody wrote; the chair may repair it by a decision."""
    found: list[str] = []
    for wording in made.wordings:
        if merge.base and wording.units:
            for fault in faults_of(merge, wording.units):
                around = wording.result[max(0, fault.start - 20) : fault.end + 20]
                found.append(
                    f"Note: {fault.kind.value} in “…{around}…”. Undo the decision and take it "
                    "with --repair-spacing, or write the wording with --text."
                )
    return found


def _undone(conference: Conference, asked: Arguments) -> DecisionMade:
    chosen = (asked.pick, asked.whole, asked.text, asked.adopt)
    if any(one not in (None, []) for one in chosen):
        raise UsageError(
            said("--undo takes back a decision as it was: only --dispose goes with it.")
        )
    rulings = dict(_ruled(conference, d) for d in asked.dispose)
    return undoing(conference, the_decision(conference, asked.undo), rulings)


def _left(brackets: int) -> str:
    return f"{counted(brackets, 'open choice')} left here." if brackets else ""


def _choices(conference: Conference, asked: Arguments) -> Choices:
    picks = [a_pick(p) for p in asked.pick]
    rulings = [_ruled(conference, d) for d in asked.dispose]
    _once([f"Unit {unit} is picked" for unit, _ in picks])
    _once([f"{conference.label(a)} is disposed of" for a, _ in rulings])
    return Choices(
        dict(picks),
        asked.whole,
        asked.text,
        [the_amendment(conference, a).id for a in asked.adopt],
        dict(rulings),
        asked.repair_spacing,
        asked.everywhere,
    )


def _once(named: list[str]) -> None:
    for one in named:
        if named.count(one) > 1:
            raise UsageError(said("{one} twice. Say it once.", one=one))


def _ruled(conference: Conference, text: str) -> tuple[AmendmentId, Ruled]:
    name, mark, rest = text.partition("=")
    outcome, _, reason = rest.partition(":")
    found = _OUTCOMES.get(outcome.strip())
    if not mark or found is None:
        raise UsageError(
            said(
                "“{text}” is no disposition: write AMENDMENT=OUTCOME:REASON with one of {known}.",
                text=text,
                known=", ".join(_OUTCOMES),
            )
        )
    return the_amendment(conference, name).id, Ruled(found, reason.strip())


def issue_(context: Context, asked: Arguments) -> Result:
    """Issue a revision."""
    workspace = context.workspace()
    text = the_text(workspace.conference.seen_by(), asked.text)
    symbol, doubts = _symbol(workspace.conference, text, asked.symbol)
    try:
        made = issue(workspace, text, symbol, asked.behind)
    except UndisposedError as error:
        return _not_issued(error)
    data: dict[str, object] = {
        "revision": made.symbol,
        "entry": made.entry.hex(),
        "hash": made.text_hash.hex(),
        "rolling_hash": made.rolling_hash.hex(),
        "undisposed": [],
        "unexplained": [],
        "warnings": list(doubts),
    }
    data["pages"], unprinted = ({}, "") if asked.no_lines else stated_if_possible(context, symbol)
    done = wrapped(f"“{text.base.title}” was issued as {made.symbol}. Text hash {data['hash']}.")
    return Result(data, joined(done, *map(wrapped, (*doubts, unprinted))))


def _symbol(conference: Conference, text: Text, asked: str) -> tuple[str, tuple[str, ...]]:
    """Return the symbol to issue under, and what is unusual about it; "next" stands for the next.

    Raises:
        BadSymbolError: it cannot be one, or is taken.
    """
    symbol = next_symbol(conference, text) if asked.casefold() == "next" else asked
    return symbol, doubts_about(conference, symbol)


def _not_issued(error: UndisposedError) -> Result:
    data = {
        **refusal(error),
        "revision": None,
        "hash": None,
        "undisposed": [
            {"amendment": label, "clauses": list(where)} for label, where in error.waiting
        ],
        "unexplained": list(error.words),
    }
    rows = [(label, "; ".join(where)) for label, where in error.waiting]
    text = joined(
        wrapped(f"{error.symbol} was not issued, so that nothing is deleted in silence."),
        table(rows, ("AMENDMENT", "WAITS FOR A DECISION ON")),
        table([(name,) for name in error.words], ("NO DECISION EXPLAINS THE WORDS OF",)),
        "Let the chair decide on each: travaux merge CLAUSE, travaux decide CLAUSE",
    )
    return Result(data, text, failed=True)


COMMANDS = (
    Command(
        "decide",
        "record the chair's decision on a clause",
        "decide 'Article 4(2)' --pick 1=2 --dispose KEN-3=not-reflected:'see Article 9'",
        decide,
        (
            CLAUSE,
            PICK,
            argument("--whole", type=int, metavar="N", help="choose a whole reading, by number"),
            argument("--text", metavar="S", help="the chair's own wording of the whole"),
            argument(
                "--adopt",
                metavar="FRA-12",
                nargs="+",
                action="extend",
                default=[],
                help="adopt these amendments as far as they concern the clause",
            ),
            argument(
                "--dispose",
                metavar="FRA-12=OUTCOME:REASON",
                nargs="+",
                action="extend",
                default=[],
                help="say what becomes of an amendment: " + ", ".join(_OUTCOMES),
            ),
            argument(
                "--repair-spacing",
                action="store_true",
                help="mend blanks and punctuation that the choices leave, as the chair's own words",
            ),
            argument(
                "--everywhere",
                action="store_true",
                help="let --dispose hold for all that the amendment proposes, on other clauses too",
            ),
            argument(
                "--second",
                metavar="ENTRY",
                help="sign a decision that another device of the chair has signed, where the rules "
                "ask for several; merge shows the entry",
            ),
            argument(
                "--undo",
                metavar="ENTRY",
                help="take an earlier decision on the clause back, with its dispositions; history "
                "shows the entry",
            ),
            LANGUAGE,
            HEADING,
        ),
        more="Refuses to leave an amendment that it touches without a disposition and its reason.",
    ),
    Command(
        "issue",
        "issue a revision (secretariat); refuses while anything is undisposed",
        "issue A/CONF.300/L.1/Rev.1",
        issue_,
        (
            argument(
                "symbol",
                metavar="SYMBOL",
                help="the document symbol; “next” for the one after the last",
            ),
            TEXT,
            argument(
                "--no-lines",
                action="store_true",
                help="do not print it now to state its lines (“travaux revision page” does)",
            ),
            argument(
                "--behind",
                default="",
                metavar="REASON",
                help="why it is issued though wordings in other languages do not render the "
                "present text yet",
            ),
        ),
    ),
)
