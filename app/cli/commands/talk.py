"""Comments: on a clause or an amendment, before everybody or an audience."""

from collections.abc import Sequence
from pathlib import Path

from app.cli.files import read_words
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, wrapped
from app.cli.places import FILE
from app.errors import NotFoundError, UsageError
from app.negotiation.conference import Conference
from app.negotiation.talk_events import OnAmendment, OnClause, Subject
from app.said import said, together
from app.settings import MAX_COMMENT_BYTES
from app.treaty.textrules import clean_import
from app.workspace.circles import for_tabling
from app.workspace.comments import (
    CommentRow,
    Remark,
    comment,
    comments_of,
    comments_on,
    row_of,
    the_comment,
    unreached,
    usual_audience,
)
from app.workspace.naming import Names, the_amendment, the_clause
from app.workspace.workspace import Workspace


def comment_(context: Context, asked: Arguments) -> Result:
    """Sign a comment."""
    workspace = context.workspace()
    conference = workspace.conference
    words, notes = clean_import(_words(asked))
    remark = _remark(conference, asked, words)
    audience = usual_audience(conference, remark)
    if asked.audience is not None:
        audience = for_tabling(workspace, asked.audience)
    entry = comment(workspace, remark, audience)
    made = workspace.conference.talk.comments[entry]
    row = row_of(workspace, made)
    lost = unreached(workspace, made.mentions, made.audience)
    warnings = [
        f"{', '.join(lost)} cannot read it: it is before “{row.audience}”." if lost else "",
        f"{counted(len(notes), 'character')} that cannot be recorded was taken out or replaced."
        if notes
        else "",
    ]
    facts = {**_facts(conference, row), "warnings": [w for w in warnings if w]}
    who = "everybody" if audience is None else f"“{row.audience}”, and nobody else"
    hand = "" if audience is None else " --for CODE"
    text = joined(
        f"Your comment {row.id.hex()[:8]} on {_subject(conference, made.subject)} is before {who}.",
        "\n".join(wrapped(w) for w in warnings if w),
        f"To hand it to the others: travaux sync bundle-out FILE{hand}",
    )
    return Result(facts, text)


def _words(asked: Arguments) -> str:
    if (asked.text is None) == (asked.file is None):
        raise UsageError(
            said("Say the comment in quotes, or name a file that holds it with --file.")
        )
    if asked.text is not None:
        return str(asked.text)
    path: Path = asked.file
    return read_words(path, 4 * MAX_COMMENT_BYTES)


def _remark(conference: Conference, asked: Arguments, words: str) -> Remark:
    subject = the_subject(conference, asked.target)
    if asked.answer is None:
        return Remark(subject, words)
    return Remark(subject, words, the_comment(conference, asked.answer))


def the_subject(conference: Conference, name: str) -> Subject:
    """Return the clause or the amendment that a name means.

    Raises:
        NotFoundError, AmbiguousProvisionError, InSeveralTextsError: none, or several.
    """
    try:
        _, clause = the_clause(conference, name)
    except NotFoundError as no_clause:
        try:
            return OnAmendment(the_amendment(conference, name).id)
        except NotFoundError:
            hint = together((no_clause.hint, said("An amendment is named by its number (FRA-12).")))
            raise NotFoundError(said("clause or amendment"), name, hint) from None
    return OnClause(clause)


def comments(context: Context, asked: Arguments) -> Result:
    """List the comments on a clause or an amendment, or all of them."""
    workspace = context.workspace()
    conference = workspace.conference
    if asked.target is None:
        rows = [
            row_of(workspace, c)
            for c in sorted(conference.talk.comments.values(), key=lambda c: c.order)
        ]
    else:
        rows = _about(workspace, the_subject(conference, asked.target))
    listed = [_facts(conference, r) for r in rows]
    if not rows:
        return Result({"comments": []}, "Nobody has commented on that.")
    blocks = "\n".join(_told(conference, r) for r in rows)
    return Result({"comments": listed}, joined(blocks, counted(len(rows), "comment")))


def _about(workspace: Workspace, subject: Subject) -> Sequence[CommentRow]:
    if isinstance(subject, OnAmendment):
        return comments_of(workspace, workspace.conference.amendments[subject.amendment])
    return comments_on(workspace, subject.clause)


def _subject(conference: Conference, subject: Subject) -> str:
    if isinstance(subject, OnAmendment):
        return conference.label(subject.amendment)
    home = conference.home.get(subject.clause)
    if home is None:
        return subject.clause.hex()[:8]
    return Names(conference.texts[home].base).cite(subject.clause)


def _facts(conference: Conference, row: CommentRow) -> dict[str, object]:
    clause = row.subject.clause.hex() if isinstance(row.subject, OnClause) else None
    return {
        "comment": row.id.hex(),
        "on": _subject(conference, row.subject),
        "clause": clause,
        "amendment": row.amendment,
        "party": row.party,
        "device": row.device,
        "time": row.time,
        "words": row.words,
        "audience": row.audience,
        "mentions": list(row.mentions),
        "answers": row.answers.hex() if row.answers else None,
        "depth": row.depth,
        "mentions_me": row.mentions_me,
    }


def _told(conference: Conference, row: CommentRow) -> str:
    indent = "  " * row.depth
    narrow = "" if row.audience == "all" else f", before “{row.audience}”"
    head = (
        f"{row.party} ({row.device}) on {_subject(conference, row.subject)}, "
        f"{moment(row.time)}{narrow}"
    )
    first = wrapped(head, f"{indent}          ", f"{indent}{row.id.hex()[:8]}  ")
    return f"{first}\n{wrapped(row.words, f'{indent}          ')}"


COMMANDS = (
    Command(
        "comment",
        "comment on a clause or an amendment",
        "comment 'Article 4(2)' 'Does this bind @KEN too?' --audience chair",
        comment_,
        (
            argument("target", metavar="TARGET", help="a clause, or an amendment by its number"),
            argument("text", metavar="TEXT", nargs="?", help="the comment, in quotes"),
            argument("--file", help="a file with the comment instead", **FILE),
            argument(
                "--audience",
                metavar="NAME",
                help="who can read it: all, own (your delegation), chair (you and the bureau), a "
                "group or a caucus (default: as what it answers or is about; else all)",
            ),
            argument("--answer", metavar="ID", help="the comment that it answers"),
        ),
        more="@CODE in it calls that delegation's attention to it (in its inbox), if it can read "
        "it. A comment is signed, and is never changed; it changes no text.",
    ),
    Command(
        "comments",
        "list the comments that you may read",
        "comments 'Article 4(2)'",
        comments,
        (
            argument(
                "target",
                metavar="TARGET",
                nargs="?",
                help="a clause, or an amendment by its number (default: all)",
            ),
        ),
    ),
)
