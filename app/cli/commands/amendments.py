"""A delegation's commands: draft, table, withdraw, co-sponsor, revise, list."""

from collections.abc import Sequence
from typing import cast

from app.cli.facts import (
    NOT_ADMITTED,
    STATES,
    amendment_facts,
    audience_name,
    names_of,
    operation_facts,
    shut_out_facts,
    slug,
)
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, pairs, table, wrapped
from app.cli.places import FILE, LANGUAGE, within
from app.cli.wishes import operations_asked, refuse_revising, words_said
from app.errors import NotFoundError
from app.ids import ClauseId
from app.merge.operations import Operation
from app.negotiation.amendment import Amendment, clauses_of
from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import state_of
from app.treaty.textrules import clean_import
from app.workspace import drafting
from app.workspace.circles import for_tabling
from app.workspace.drafting import Wish, draft_label, drafts, keep, the_draft
from app.workspace.drafts import Draft
from app.workspace.naming import Names, the_amendment, the_clause, the_party
from app.workspace.operation_words import cited, operation_words
from app.workspace.proposing import (
    replaced,
    with_operations,
)
from app.workspace.sessions import ShutOut, shut_out
from app.workspace.workspace import Workspace


def amend(context: Context, asked: Arguments) -> Result:
    """Draft an amendment, or add to a draft."""
    workspace = context.workspace()
    text, clause = the_clause(workspace.conference, asked.clause)
    draft = the_draft(workspace, asked.with_) if asked.with_ else None
    said = words_said(context.backend.children, text, asked)
    more = operations_asked(workspace.conference, text, clause, asked, said)
    held = draft.operations if draft else ()
    kept = keep(workspace, text, Wish(with_operations(held, more), asked.rationale, draft=draft))
    return _drafted(workspace, kept, [*_mended(said.words), *_replaced(text, held, more)])


def _replaced(text: Text, held: Sequence[Operation], more: Sequence[Operation]) -> list[str]:
    """Say what is no longer in the draft because it cannot stand beside what was added."""
    names = Names(text.base)
    return [
        f"Replaced, and no longer in the draft: {operation_words(o, names)}."
        for o in replaced(held, more)
    ]


def _mended(said: str) -> list[str]:
    """Say which characters could not be recorded, and what became of them: nothing in silence."""
    _, notes = clean_import(said)
    return [
        f"Character {n.position + 1} (U+{n.code_point:04X}) cannot be recorded and was "
        + ("taken out." if not n.instead else f"replaced by “{n.instead}”.")
        for n in notes
    ]


def _drafted(workspace: Workspace, draft: Draft, warnings: Sequence[str] = ()) -> Result:
    conference = workspace.conference
    names = Names(conference.texts[draft.instrument].base)
    label = draft_label(workspace, draft)
    facts = _draft_facts(workspace, draft, names)
    lines = [f"  {operation_words(o, names)}" for o in draft.operations]
    text = joined(
        f"Draft {label}, seen by nobody but you:\n" + "\n".join(lines),
        wrapped(draft.rationale, "  "),
        "\n".join(map(wrapped, warnings)),
        f"To put it before everybody: travaux table {label}\n"
        f"Or first before fewer: travaux table {label} --audience own|chair|CODE",
    )
    return Result({"amendment": label, **facts, "warnings": list(warnings)}, text)


def _draft_facts(workspace: Workspace, draft: Draft, names: Names) -> dict[str, object]:
    conference = workspace.conference
    return {
        "number": draft_label(workspace, draft),
        "id": draft.id.hex(),
        "sponsors": [workspace.me.code],
        "clauses": cited(names, draft.operations),
        "state": "draft",
        "state_words": "draft",
        "audience": "own",
        "rationale": draft.rationale,
        "revises": conference.label(draft.revises) if draft.revises else "",
        "operations": [operation_facts(conference, o, names) for o in draft.operations],
        "dispositions": [],
    }


def put(context: Context, asked: Arguments) -> Result:
    """Table a draft, or put an amendment of a narrow audience before a wider one."""
    workspace = context.workspace()
    invited = [the_party(workspace.conference, code) for code in asked.cosponsors]
    narrow = _narrow_amendment(workspace, asked.amendment)
    draft = None if narrow else the_draft(workspace, asked.amendment)
    audience = for_tabling(workspace, asked.audience)
    if narrow is not None:
        made = drafting.widen(workspace, narrow, audience, invited)
    else:
        made = drafting.table(workspace, cast("Draft", draft), invited, audience)
    tabled = workspace.conference.amendments[made]
    where = audience_name(workspace.conference, tabled)
    what = "is on the table" if audience is None else f"is before “{where}”, and nobody else"
    return _stated(workspace, tabled, what)


def _narrow_amendment(workspace: Workspace, name: str) -> Amendment | None:
    """Return the amendment of a narrow audience that a name means; None when it means a draft."""
    try:
        found = the_amendment(workspace.conference, name)
    except NotFoundError:
        return None
    return None if found.is_public else found


def withdraw(context: Context, asked: Arguments) -> Result:
    """Withdraw the delegation's sponsorship."""
    workspace = context.workspace()
    amendment = the_amendment(workspace.conference, asked.amendment)
    drafting.withdraw(workspace, amendment)
    now = workspace.conference.amendments[amendment.id]
    others = ", ".join(workspace.conference.code(p) for p in now.sponsors)
    what = (
        f"is withdrawn by {workspace.me.code}; {others} sponsor it still"
        if others
        else ("is withdrawn; any of its sponsors can table it again (travaux cosponsor)")
    )
    return _stated(workspace, now, what)


def cosponsor(context: Context, asked: Arguments) -> Result:
    """Join an amendment's sponsors."""
    workspace = context.workspace()
    amendment = the_amendment(workspace.conference, asked.amendment)
    drafting.cosponsor(workspace, amendment)
    now = workspace.conference.amendments[amendment.id]
    return _stated(workspace, now, "has one more sponsor")


def _stated(workspace: Workspace, amendment: Amendment, what: str) -> Result:
    conference = workspace.conference
    facts = amendment_facts(conference, amendment, names_of(conference, amendment))
    label = str(facts["number"])
    standing = [
        ("Sponsors", _comma(facts["sponsors"]) or "none"),
        ("Asked to co-sponsor", _comma(facts["asked"])),
        ("State", str(facts["state_words"])),
    ]
    text = joined(
        wrapped(f"{label} {what}."),
        pairs([row for row in standing if row[1]]),
        "To hand it to the others: travaux sync bundle-out FILE"
        + ("" if amendment.is_public else " --for CODE"),
    )
    return Result({"amendment": label, **facts}, text)


def revise(context: Context, asked: Arguments) -> Result:
    """Begin a draft that will replace a tabled amendment of the own delegation."""
    workspace = context.workspace()
    conference = workspace.conference
    amendment = the_amendment(conference, asked.amendment)
    refuse_revising(workspace, amendment)
    text = conference.texts[amendment.instrument]
    wish = Wish(amendment.operations, asked.rationale, revises=amendment)
    return _drafted(workspace, keep(workspace, text, wish))


def discard(context: Context, asked: Arguments) -> Result:
    """Throw a draft away."""
    workspace = context.workspace()
    draft = the_draft(workspace, asked.amendment)
    label = draft_label(workspace, draft)
    drafting.discard(workspace, draft)
    return Result({"amendment": label, "state": "discarded"}, f"The draft {label} is gone.")


def list_(context: Context, asked: Arguments) -> Result:
    """List amendments, and this device's drafts."""
    workspace = context.workspace()
    conference = workspace.conference
    found = _wanted_amendments(conference, asked)
    rows = [amendment_facts(conference, a, n) for a, n in found]
    rows += [shut_out_facts(conference, s, n) for s, n in _wanted_shut_out(conference, asked)]
    rows += [_draft_facts(workspace, d, n) for d, n in _wanted_drafts(workspace, asked)]
    return Result({"amendments": rows}, _listed(rows))


def _wanted_amendments(conference: Conference, asked: Arguments) -> list[tuple[Amendment, Names]]:
    clauses = _clauses(conference, asked)
    party = the_party(conference, asked.delegation) if asked.delegation else None
    names = {id_: Names(text.base) for id_, text in conference.texts.items()}
    return [
        (a, names[a.instrument])
        for a in conference.ordered()
        if (clauses is None or not clauses.isdisjoint(a.clauses))
        and (party is None or party == a.party or party in a.sponsors)
        and asked.state in (None, slug(state_of(conference, a).name))
    ]


def _wanted_shut_out(conference: Conference, asked: Arguments) -> list[tuple[ShutOut, Names]]:
    clauses = _clauses(conference, asked)
    code = asked.delegation.strip().casefold() if asked.delegation else None
    return [
        (s, Names(conference.texts[s.instrument].base))
        for s in shut_out(conference)
        if asked.state in (None, NOT_ADMITTED)
        and (clauses is None or not clauses.isdisjoint(s.clauses))
        and code in (None, s.party.casefold())
    ]


def _wanted_drafts(workspace: Workspace, asked: Arguments) -> list[tuple[Draft, Names]]:
    conference = workspace.conference
    if asked.state not in (None, "draft"):
        return []
    if asked.delegation and the_party(conference, asked.delegation) != workspace.me.id:
        return []
    clauses = _clauses(conference, asked)
    return [
        (d, Names(conference.texts[d.instrument].base))
        for d in drafts(workspace)
        if clauses is None or any(not clauses.isdisjoint(_spoken(o)) for o in d.operations)
    ]


def _spoken(operation: Operation) -> set[ClauseId]:
    return set(clauses_of(operation))


def _clauses(conference: Conference, asked: Arguments) -> set[ClauseId] | None:
    if not asked.clause:
        return None
    return within(*the_clause(conference, asked.clause))


def _listed(rows: list[dict[str, object]]) -> str:
    if not rows:
        return "There are no such amendments here."
    cells = [
        (
            str(r["number"]),
            _comma(r["sponsors"]) or "–",
            str(r["state_words"]),
            "; ".join(filter(None, (_comma(r["clauses"]), str(r["rationale"])))),
        )
        for r in rows
    ]
    head = ("NUMBER", "SPONSORS", "STATE", "CLAUSES; RATIONALE")
    return joined(table(cells, head), counted(len(rows), "amendment"))


def _comma(words: object) -> str:
    return ", ".join(cast("Sequence[str]", words))


_AMENDMENT = argument("amendment", metavar="AMENDMENT", help="the amendment, by its number")
_DRAFT = argument("amendment", metavar="AMENDMENT", help="the draft, by its number")
_TABLED = argument(
    "amendment", metavar="AMENDMENT", help="the draft, or what was tabled to fewer, by its number"
)

COMMANDS = (
    Command(
        "amend",
        "draft an amendment; nobody sees it until you table it",
        "amend 'Article 4(2)' --file new-wording.txt --rationale 'Clearer.'",
        amend,
        (
            argument("clause", metavar="CLAUSE", help="the clause to amend"),
            argument(
                "--rationale", default="", metavar="R", help="why, for everybody who reads it"
            ),
            argument("--with", dest="with_", metavar="FRA-12", help="add this to a draft of yours"),
            argument(
                "--alternative",
                action="store_true",
                help="a whole other wording, to be taken or left as such",
            ),
            argument("--whole", action="store_true", help="its changes stand or fall together"),
            argument(
                "--joining", default=" ", metavar="S", help="with --join-next: what stands between"
            ),
            LANGUAGE,
        ),
        (
            argument("--text", metavar="S", help="the whole new wording of the clause"),
            argument("--file", help="a file with the whole new wording", **FILE),
            argument("--heading", metavar="S", help="a new heading"),
            argument("--delete", action="store_true", help="delete the clause and all in it"),
            argument("--insert-after", help="insert the text of this file after it", **FILE),
            argument("--insert-under", help="insert the text of this file in it, last", **FILE),
            argument("--move-after", metavar="CLAUSE", help="move it after this one"),
            argument("--retain", action="store_true", help="keep it as it is (NOC)"),
            argument(
                "--split-before", metavar="WORDS", help="split it in two before these words of it"
            ),
            argument("--join-next", action="store_true", help="append the next clause to it"),
        ),
    ),
    Command(
        "table",
        "sign a draft and put it before everybody, or before an audience",
        "table FRA-1 --audience chair",
        put,
        (
            _TABLED,
            argument(
                "--with",
                dest="cosponsors",
                metavar="CODE",
                nargs="+",
                default=[],
                help="delegations that you ask to co-sponsor it (each does with cosponsor)",
            ),
            argument(
                "--audience",
                default="all",
                metavar="NAME",
                help="who can read it: all (the default), own (your delegation), chair (you and "
                "the bureau), a group that you are in, or a caucus (audience create)",
            ),
        ),
        more="What was tabled to fewer is put before more under the number it has there: "
        "travaux table EU/FRA-1 --audience all. It gets a number of its own, and the earlier one "
        "is superseded.",
    ),
    Command(
        "withdraw",
        "withdraw your delegation's sponsorship",
        "withdraw FRA-1",
        withdraw,
        (_AMENDMENT,),
    ),
    Command(
        "cosponsor", "join an amendment's sponsors", "cosponsor KEN-3", cosponsor, (_AMENDMENT,)
    ),
    Command(
        "revise",
        "begin a draft that will replace a tabled amendment of yours",
        "revise FRA-12 --rationale 'After consultations.'",
        revise,
        (
            _AMENDMENT,
            argument("--rationale", default="", metavar="R", help="why (default: as before)"),
        ),
        more="It keeps its number (FRA-12 rev.1). Change the draft with amend --with FRA-12, then "
        "table it.",
    ),
    Command("discard", "throw a draft away", "discard FRA-2", discard, (_DRAFT,)),
    Command(
        "amendments",
        "list amendments and your drafts",
        "amendments --clause 'Article 4'",
        list_,
        (
            argument("--clause", metavar="CLAUSE", help="only those on this clause or in it"),
            argument("--delegation", metavar="CODE", help="only those that it sponsors or tabled"),
            argument("--state", choices=STATES, help="only those in this state"),
        ),
    ),
)
