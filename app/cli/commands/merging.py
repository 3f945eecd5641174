"""What is contested in a clause, and what would follow from a choice; nothing is recorded here."""

from collections.abc import Iterable, Sequence

from app.cli.crossed import crossed_facts, crossed_text
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, wrapped
from app.cli.places import CLAUSE, HEADING, LANGUAGE, clause_place
from app.cli.stands import item_facts, items_text
from app.errors import NotFoundError, UsageError
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.operations import Operation
from app.merge.rebase import HunkState
from app.merge.rolling import render
from app.merge.units import Reading, Unit
from app.merge.whatif import Acceptance, what_if
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import Contest, Standing, contest
from app.said import said
from app.treaty.wording import Part, wording_hash
from app.workspace.deciding_tree import proposed_on
from app.workspace.naming import Names
from app.workspace.operation_words import operation_words
from app.workspace.positions import opposed_by, positions_on_choices
from app.workspace.red_lines import crossed_by, crossings
from app.workspace.rules import notation_of
from app.workspace.seconding import pending

PICK = argument(
    "--pick",
    metavar="UNIT=READING",
    nargs="+",
    action="extend",
    default=[],
    help="choose a reading of a unit, both as numbered by merge; 1=2+3 takes both together",
)


def merge(context: Context, asked: Arguments) -> Result:
    """Show what is contested in a clause."""
    conference = context.workspace().conference.seen_by()
    text, place, name = clause_place(conference, asked)
    found = contest(conference, place)
    clause, language, part = place
    tree = _tree(conference, text, found)
    data = {
        "clause": name,
        "clause_id": clause.hex(),
        "language": language,
        "part": part.name.lower(),
        "base": found.merge.base,
        "base_hash": wording_hash(clause, language, part, found.merge.base).hex(),
        "units": [_unit(conference, n, u) for n, u in enumerate(found.merge.units, 1)],
        "wholes": _wholes(conference, found.merge),
        "retained": [c for b in found.merge.retained for c in b.sponsors],
        "rolling": render(found.merge, notation_of(conference)),
        "overtaken": [_lost(conference, s) for s in found.standings if _is_overtaken(s)],
        "reflected": [
            conference.label(s.amendment.id) for s in found.standings if _is_reflected(s)
        ],
        "proposals": [
            {
                "amendment": label,
                "operation": type(o).__name__.lower(),
                "summary": operation_words(o, Names(text.base)),
            }
            for label, o in tree
        ],
    }
    over, waiting = crossings(context.workspace(), clause), pending(context.workspace(), clause)
    data["pending"] = [
        {
            "decision": p.entry.hex(),
            "signed": list(p.signed),
            "needed": p.needed,
            "wordings": [words for _, words in p.wordings],
        }
        for p in waiting
    ]
    shown = _merge_text(conference, found, name, tree, Names(text.base))
    waits = (
        wrapped(
            f"Decision {p.entry.hex()[:8]}, signed on {', '.join(p.signed)}, waits for "
            f"{counted(p.needed, 'further device')} of the chair: travaux decide --second"
        )
        for p in waiting
    )
    text_ = joined(shown, *waits, crossed_text(over))
    return Result({**data, **crossed_facts(over)}, text_)


def _tree(conference: Conference, text: Text, found: Contest) -> list[tuple[str, Operation]]:
    """Return the live operations on the tree, and retentions, that speak about the clause."""
    return [
        (conference.label(w.amendment), w.operation)
        for w in proposed_on(conference, text, found.place[0])
    ]


def _unit(conference: Conference, number: int, unit: Unit) -> dict[str, object]:
    return {
        "id": str(number),
        "start": unit.start,
        "end": unit.end,
        "base": unit.base.text,
        "collision": unit.is_collision,
        "readings": [_reading(conference, n, r) for n, r in enumerate(unit.readings, 1)],
    }


def _reading(conference: Conference, number: int, reading: Reading) -> dict[str, object]:
    return {
        "id": str(number),
        "text": reading.text,
        "sponsors": list(reading.sponsors),
        "amendments": [conference.label(a) for a in reading.amendments],
    }


def _wholes(conference: Conference, found: ClauseMerge) -> list[dict[str, object]]:
    return [
        {
            "id": str(number),
            "kind": whole.kind.value,
            "text": whole.text,
            "sponsors": list(whole.sponsors),
            "amendments": [conference.label(b.amendment) for b in whole.by],
        }
        for number, whole in enumerate(found.wholes, 1)
    ]


def _is_overtaken(standing: Standing) -> bool:
    fates = standing.rebased.fates
    return not standing.rebased.base_found or any(f.state is HunkState.OVERTAKEN for f in fates)


def _is_reflected(standing: Standing) -> bool:
    fates = standing.rebased.fates
    return bool(fates) and all(f.state is HunkState.REFLECTED for f in fates)


def _lost(conference: Conference, standing: Standing) -> dict[str, object]:
    return {
        "amendment": conference.label(standing.amendment.id),
        "sponsors": [conference.code(p) for p in standing.amendment.sponsors],
        "words": [
            f.hunk.replacement for f in standing.rebased.fates if f.state is HunkState.OVERTAKEN
        ],
        "base_found": standing.rebased.base_found,
    }


def _merge_text(
    conference: Conference,
    found: Contest,
    name: str,
    tree: Sequence[tuple[str, Operation]],
    names: Names,
) -> str:
    part = "heading" if found.place[2] is Part.HEADING else "text"
    units = [_unit_text(conference, n, u) for n, u in enumerate(found.merge.units, 1)]
    lost = [
        wrapped(f"Overtaken, needs attention: {conference.label(s.amendment.id)}", "  ", "")
        for s in found.standings
        if _is_overtaken(s)
    ]
    others = [f"{label}: {operation_words(o, names)}" for label, o in tree]
    also = "Also proposed here:\n" + "\n".join(f"  {o}" for o in others) if others else ""
    brackets = found.merge.brackets
    open_ = f"{counted(brackets, 'open choice')}." if brackets else "Nothing is contested here."
    return joined(
        f"{name}, {part}: {open_}",
        wrapped(render(found.merge, notation_of(conference)), "  "),
        *units,
        _whole_text(found.merge),
        "\n".join(lost),
        also,
        _how(name, found.merge, [label for label, _ in tree]),
    )


def _how(name: str, merged: ClauseMerge, tree: Sequence[str]) -> str:
    """Say how to choose among what is shown."""
    if merged.units:
        return "To choose: travaux decide CLAUSE --pick UNIT=READING"
    if len(merged.wholes) > 1:
        return "To choose: travaux decide CLAUSE --whole N"
    return wrapped(f"To choose: travaux decide '{name}' --adopt {tree[0]}") if tree else ""


def _unit_text(conference: Conference, number: int, unit: Unit) -> str:
    kind = "collision" if unit.is_collision else "one proposal"
    rows = [
        (
            f"  {n}",
            f"“{r.text}”" if r.text else "(nothing)",
            _behind(conference, r, is_base=n == 1),
        )
        for n, r in enumerate(unit.readings, 1)
    ]
    lines = "\n".join(wrapped(f"{words}  — {who}", " " * 5, f"{n:<5}") for n, words, who in rows)
    return f"Unit {number} ({kind})\n{lines}"


def _behind(conference: Conference, reading: Reading, *, is_base: bool) -> str:
    labels = ", ".join(conference.label(a) for a in reading.amendments)
    who = f"{', '.join(reading.sponsors)} ({labels})" if labels else ""
    return f"as it is{', ' + who if who else ''}" if is_base else who


def _whole_text(found: ClauseMerge) -> str:
    if len(found.wholes) == 1:
        return ""
    rows = [
        wrapped(
            "the merged text, unit by unit"
            if w.kind is WholeKind.MERGED
            else f"delete the clause  — {', '.join(w.sponsors)}"
            if w.kind is WholeKind.DELETION
            else f"“{w.text}”  — {', '.join(w.sponsors)}",
            " " * 5,
            f"  {n:<3}",
        )
        for n, w in enumerate(found.wholes, 1)
    ]
    return "Whole readings (--whole N)\n" + "\n".join(rows)


def what_if_(context: Context, asked: Arguments) -> Result:
    """Say what would follow, and record nothing."""
    conference = context.workspace().conference.seen_by()
    _, place, name = clause_place(conference, asked)
    found = contest(conference, place).merge
    picks = dict(_indices(found, p) for p in asked.pick)
    accepts = [_acceptance(found, a) for a in asked.accept]
    result = what_if(found, picks, accepts)
    stands = positions_on_choices(context.workspace(), place, dict(enumerate(result.readings)))
    opposed = opposed_by(stands)
    over = crossed_by(context.workspace(), place, result.wording)
    data = {
        "clause": name,
        "wording": result.wording,
        "brackets_before": result.brackets_before,
        "brackets_after": result.brackets_after,
        "opponents": list(result.opponents),
        "opposed_by": list(opposed),
        "positions": [item_facts(row) for row in stands],
        "crossed": list(over),
        "readings": [index + 1 for index in result.readings],
        "exact": result.exact,
    }
    picked = ", ".join(f"{u}={r}" for u, r in enumerate(_numbers(result.readings), 1))
    against = ", ".join(result.opponents) or "nobody"
    text = joined(
        f"{name}: {result.brackets_before} brackets now, {result.brackets_after} then.",
        wrapped(f"“{result.wording}”", "  "),
        wrapped(
            f"In the way of a clean text, at the least: {against}"
            + (f" (with {picked})." if picked else ".")
            + ("" if result.exact else " There may be a smaller set.")
        ),
        wrapped(f"By their positions opposed to it: {', '.join(opposed) or 'nobody'}."),
        items_text(stands),
        "\n".join(wrapped(f"RED LINE: {why}.", "  ", "") for why in over),
        "Nothing was recorded.",
    )
    return Result(data, text)


def _numbers(indices: Iterable[int]) -> list[int]:
    return [index + 1 for index in indices]


def _indices(found: ClauseMerge, pick: str) -> tuple[int, int]:
    unit, reading = a_pick(pick)
    if not reading.strip().isdecimal():
        raise UsageError(
            said("“{pick}” is no choice of one reading: write --pick UNIT=READING.", pick=pick)
        )
    if not 1 <= unit <= len(found.units):
        raise NotFoundError(
            said("unit"), str(unit), said("There are {count}.", count=len(found.units))
        )
    readings = found.units[unit - 1].readings
    if not 1 <= int(reading) <= len(readings):
        raise NotFoundError(
            said("reading"),
            reading,
            said("Unit {unit} has {count}.", unit=unit, count=len(readings)),
        )
    return unit - 1, int(reading) - 1


def _acceptance(found: ClauseMerge, text: str) -> Acceptance:
    code, mark, pick = text.partition(":")
    if not mark:
        raise UsageError(
            said("“{text}” is no acceptance: write --accept CODE:UNIT=READING.", text=text)
        )
    return Acceptance(code.strip().upper(), *_indices(found, pick))


def a_pick(text: str) -> tuple[int, str]:
    """Return the number of a unit and what is picked in it, as typed: "1=2".

    Raises:
        UsageError: it is not such a choice.
    """
    unit, mark, readings = text.partition("=")
    if not (mark and unit.strip().isdecimal()):
        raise UsageError(
            said("“{text}” is no choice: write --pick UNIT=READING, as --pick 1=2.", text=text)
        )
    return int(unit), readings


COMMANDS = (
    Command(
        "merge",
        "show what is contested in a clause: units and their readings",
        "merge 'Article 4(2)'",
        merge,
        (CLAUSE, LANGUAGE, HEADING),
        more="Units and readings are numbered from 1. Reading 1 is the text as it is.",
    ),
    Command(
        "what-if",
        "show what would follow from a choice, and record nothing",
        "what-if 'Article 4(2)' --pick 1=2 --accept KEN:2=3",
        what_if_,
        (
            CLAUSE,
            PICK,
            argument(
                "--accept",
                metavar="CODE:UNIT=READING",
                nargs="+",
                action="extend",
                default=[],
                help="suppose that a delegation could live with a reading",
            ),
            LANGUAGE,
            HEADING,
        ),
    ),
)
