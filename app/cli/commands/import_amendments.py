"""The command that makes amendments of the tracked changes of a Word document."""

from collections.abc import Mapping, Sequence

from app.cli.facts import operation_facts, operation_words
from app.cli.files import about
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import FILE, LANGUAGE, language_of
from app.errors import UsageError
from app.formats.imported import excerpt
from app.merge.operations import Insertion, Operation, Substitution
from app.merge.rebase import hunks_of
from app.negotiation.conference import Conference
from app.negotiation.wordings import chain_of
from app.said import said
from app.settings import MAX_IMPORT_BYTES
from app.treaty.textrules import clean_import
from app.workspace.circles import for_tabling
from app.workspace.comments import Remark, comment
from app.workspace.drafting import Wish, draft_label, keep
from app.workspace.files import read_file
from app.workspace.naming import Names, the_party, the_text
from app.workspace.returning.gathering import Ground
from app.workspace.returning.marked import read_marked
from app.workspace.returning.plan import Answered, Left, Placed, Plan
from app.workspace.returning.planning import Whose, plan_of
from app.workspace.workspace import NotPermittedError, Workspace

_LISTED = 60


def import_(context: Context, asked: Arguments) -> Result:
    """Show what amendments a file would make; make drafts of them when told to."""
    data = read_file(asked.file, MAX_IMPORT_BYTES)
    workspace = context.workspace()
    conference = workspace.conference
    text = the_text(conference, asked.text)
    language = language_of(text, asked.language)
    code = _own(workspace, asked.delegation, keeping=asked.yes)
    whose = Whose(code, _authors(conference, asked.author))
    progress = context.progress(f"Reading {asked.file.name}")
    with about(asked.file):
        marked = read_marked(context.backend.children, data, lambda: progress(0, 2))
    progress(1, 2)
    plan = plan_of(Ground(conference, text, language), marked, whose)
    names = Names(text.base)
    kept = [_kept(workspace, text.base.id.hex(), p) for p in plan.placed] if asked.yes else []
    labels = kept or [""] * len(plan.placed)
    said = _said_now(workspace, plan, asked.comments_to) if asked.yes else []
    facts = {
        "text": text.base.id.hex(),
        "delegation": code,
        "kept": asked.yes,
        "amendments": [
            _facts(conference, p, label, names)
            for p, label in zip(plan.placed, labels, strict=True)
        ],
        **_rest(plan, said),
    }
    return Result(facts, _told(conference, plan, labels, names, asked))


def _own(workspace: Workspace, named: str, *, keeping: bool) -> str:
    """Return the code of the delegation whose changes are wanted; drafts are its own device's."""
    conference = workspace.conference
    party = the_party(conference, named)
    code = conference.code(party)
    if keeping and party != workspace.me.id:
        raise NotPermittedError(
            said(
                "only a device of {code} makes drafts for {code}. Without --yes the "
                "command shows what they would be.",
                code=code,
            )
        )
    return code


def _authors(conference: Conference, pairs: Sequence[str]) -> dict[str, str]:
    """Return delegations by author, as --author says."""
    found: dict[str, str] = {}
    for pair in pairs:
        author, sign, code = pair.rpartition("=")
        if not sign or not author.strip():
            raise UsageError(
                said("“{pair}” does not say who is whose: --author 'Ann Author=FRA'.", pair=pair)
            )
        found[author.strip()] = conference.code(the_party(conference, code))
    return found


def _kept(workspace: Workspace, text: str, placed: Placed) -> str:
    held = the_text(workspace.conference, text)
    draft = keep(workspace, held, Wish(placed.operations, placed.rationale))
    return draft_label(workspace, draft)


# For programs -----------------------------------------------------------------------------------


def _facts(conference: Conference, placed: Placed, label: str, names: Names) -> dict[str, object]:
    return {
        "amendment": label,
        "provision": placed.where,
        "clause": placed.clause.hex() if placed.clause else None,
        "known_by": placed.how.value,
        "paragraph": placed.paragraph,
        "operations": [operation_facts(conference, o, names) for o in placed.operations],
        "rationale": placed.rationale,
        "note": placed.note,
    }


def _said_now(workspace: Workspace, plan: Plan, audience: str) -> list[str]:
    """Sign the comments of a file, and return their ids."""
    made: list[str] = []
    where = for_tabling(workspace, audience) if plan.said else None
    for one in plan.said:
        comments = workspace.conference.talk.comments
        answered = comments.get(one.answers) if one.answers else None
        narrower = answered.audience if answered and answered.audience else where
        words, _ = clean_import(one.words)
        made.append(comment(workspace, Remark(one.subject, words, answered), narrower).hex())
    return made


def _rest(plan: Plan, said: Sequence[str]) -> Mapping[str, object]:
    ids = said or [""] * len(plan.said)
    return {
        "said": [
            {
                "comment": id_,
                "paragraph": one.paragraph,
                "author": one.author,
                "words": one.words,
                "on": one.where,
                "answers": one.answers.hex() if one.answers else None,
            }
            for one, id_ in zip(plan.said, ids, strict=True)
        ],
        "unmatched": [_left_facts(one) for one in plan.left],
        "answers": [_answer_facts(one) for one in plan.answers],
        "others": dict(plan.others),
        "comments": [_left_facts(one) for one in plan.comments],
        "left_out": [
            {"paragraph": x.place, "what": x.lack.value, "words": x.words} for x in plan.lacking
        ],
        "unknown_paragraphs": plan.unknown,
    }


def _left_facts(one: Left) -> dict[str, object]:
    return {
        "paragraph": one.paragraph,
        "author": one.author,
        "words": one.words,
        "reason": one.reason,
    }


def _answer_facts(one: Answered) -> dict[str, object]:
    return {
        "provision": one.where,
        "clause": one.clause.hex(),
        "by": one.by,
        "change": one.change,
        "answer": one.answer.value,
    }


# For people -------------------------------------------------------------------------------------


def _told(
    conference: Conference, plan: Plan, labels: Sequence[str], names: Names, asked: Arguments
) -> str:
    made = [
        (label or "–", p.where, f"{_words(conference, p, names)}{_known(p)}{_why(p)}")
        for p, label in zip(plan.placed, labels, strict=True)
    ]
    drafts = counted(len(made), "draft")
    head = f"{drafts} made; nobody but you sees them." if asked.yes else f"{drafts} would be made."
    then = "Read each, then table it: travaux table " + (labels[0] if labels else "")
    sure = "Nothing was recorded. If this is right, say the same with --yes."
    return joined(
        wrapped(head if made else "No amendment follows from this file."),
        _some(made, ("DRAFT", "WHERE", "WHAT")),
        _titled("Could not be placed", [_left_row(x) for x in plan.left]),
        _titled("Proposals that the file accepts or rejects (recorded nowhere)", _answers(plan)),
        _titled(
            f"Comments, to be signed for “{asked.comments_to}”"
            if not asked.yes
            else f"Comments, signed for “{asked.comments_to}”",
            [(x.where, x.author or "–", f"“{x.words[:200]}”") for x in plan.said],
        ),
        _titled("Comments that became nothing", [_left_row(x) for x in plan.comments]),
        _titled("Changes of other delegations, for them to bring in", _others(plan)),
        _titled(
            "Left out", [(f"paragraph {x.place}", x.lack.value, x.words) for x in plan.lacking]
        ),
        (then if asked.yes else sure) if made else "",
    )


def _words(conference: Conference, placed: Placed, names: Names) -> str:
    return "; ".join(_said(conference, o, names) for o in placed.operations)


def _said(conference: Conference, operation: Operation, names: Names) -> str:
    """Return an operation with the words that it changes or brings."""
    words = operation_words(operation, names)
    match operation:
        case Substitution(clause, language, part, hashed, delta):
            base = chain_of(conference, (clause, language, part)).wording(hashed) or ""
            changes = (
                f"“{excerpt(base[h.start : h.end])}” → “{excerpt(h.replacement)}”"
                for h in hunks_of(base, delta)
            )
            return f"{words}: {', '.join(changes)}"
        case Insertion(clauses=clauses):
            new = " ".join(f"{w.heading} {w.text}" for c in clauses for _, w in c.wordings)
            return f"{words}: “{excerpt(new)}”"
        case _:
            return words


def _known(placed: Placed) -> str:
    notes = [placed.note] if placed.note else []
    if placed.how.value != "bookmark":
        notes.insert(0, f"known by {placed.how.value}")
    return f" ({'; '.join(notes)})" if notes else ""


def _why(placed: Placed) -> str:
    return f" — {placed.rationale}" if placed.rationale else ""


def _left_row(one: Left) -> tuple[str, ...]:
    where = f"paragraph {one.paragraph}" if one.paragraph else "–"
    return (where, one.author or "–", f"“{one.words[:200]}”: {one.reason}")


def _answers(plan: Plan) -> list[tuple[str, ...]]:
    return [(x.where, x.by, f"{x.change}: {x.answer.value}") for x in plan.answers]


def _others(plan: Plan) -> list[tuple[str, ...]]:
    return [(code, counted(count, "change")) for code, count in sorted(plan.others.items())]


def _titled(title: str, rows: Sequence[tuple[str, ...]]) -> str:
    return f"{title}:\n{_some(rows)}" if rows else ""


def _some(rows: Sequence[tuple[str, ...]], head: tuple[str, ...] = ()) -> str:
    more = len(rows) - _LISTED
    rest = f"\n… and {more:,} more; --json lists all of them." if more > 0 else ""
    return table(rows[:_LISTED], head) + rest if rows else ""


COMMANDS = (
    Command(
        "import-amendments",
        "make amendments of the tracked changes of a Word document",
        "import-amendments from-the-capital.docx --delegation FRA",
        import_,
        (
            argument("file", help="a Word document (.docx)", **FILE),
            argument(
                "--delegation",
                metavar="CODE",
                required=True,
                help="whose changes are wanted: of all authors who are not of another one",
            ),
            argument(
                "--author",
                metavar="NAME=CODE",
                action="append",
                default=[],
                help="this author of changes is of that delegation; may be repeated",
            ),
            argument("--text", metavar="TEXT", help="title or id, if there are several texts"),
            LANGUAGE,
            argument(
                "--comments-to",
                metavar="NAME",
                default="own",
                help="who reads the comments that are no rationale: own (your delegation; the "
                "default), chair, all, a group or a caucus",
            ),
            argument(
                "--yes",
                action="store_true",
                help="make drafts and sign comments; without it, only show them",
            ),
        ),
        more="Paragraphs are known by the hidden bookmarks of an export, else by their words and "
        "order. Changes become drafts on the exact wording here, comments of their author beside "
        "them the rationale; other comments, and answers to those that went out, become comments. "
        "What could not be placed, what the file did with the proposals that it went out with, and "
        "what is of other delegations, is listed: nothing is dropped.",
    ),
)
