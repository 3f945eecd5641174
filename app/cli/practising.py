"""A session of practice in words and in JSON."""

import shlex
from pathlib import Path

from app.cli.grammar import Context, Result
from app.cli.output import counted, grouped, joined, pairs, wrapped
from app.workspace.practice.playing import Standing, Summary, begin
from app.workspace.practice.script import Role, Step


def begun(context: Context, folder: Path, role: str) -> Result:
    """Set up a session, and tell the first task."""
    standing = begin(context.backend, context.folder, folder, Role(role), context.steps())
    head = joined(
        standing.lesson.title,
        wrapped(standing.told(standing.lesson.intro)),
        "First tell the program whose workspace you use:\n" + setting(standing),
    )
    return Result(standing_facts(standing), joined(head, _task(standing)))


def setting(standing: Standing) -> str:
    """Return what is to be typed so that commands use the person's workspace."""
    folder = standing.folder
    return (
        f"  export TRAVAUX_WORKSPACE={shlex.quote(str(standing.workspace))}\n"
        f"  export TRAVAUX_PASSPHRASE_FILE={shlex.quote(str(folder / 'passphrase.txt'))}"
    )


def standing_facts(standing: Standing) -> dict[str, object]:
    """Return where a session stands, for programs."""
    step, which = standing.step, standing.lesson
    return {
        "folder": str(standing.folder),
        "workspace": str(standing.workspace),
        "passphrase_file": str(standing.folder / "passphrase.txt"),
        "role": which.role.value,
        "step": standing.number,
        "steps": len(which.steps),
        "finished": step is None,
        "advanced": standing.advanced,
        "missing": standing.missing,
        **(_step_facts(standing, step) if step else {}),
        "summary": _summary_facts(standing.summary) if standing.summary else None,
    }


def _step_facts(standing: Standing, step: Step) -> dict[str, object]:
    return {
        "title": step.title,
        "task": standing.told(step.task),
        "commands": list(standing.commands()),
        "window": standing.told(step.window),
        "hint": standing.told(step.hint),
    }


def _summary_facts(summary: Summary) -> dict[str, object]:
    return {
        "amendments": summary.amendments,
        "comments": summary.comments,
        "decisions": summary.decisions,
        "revisions": list(summary.revisions),
        "rolling_hash": summary.rolling_hash,
        "same": summary.same,
        "failures": list(summary.failures),
    }


def standing_text(standing: Standing, *, hint: bool = False) -> str:
    """Return where a session stands, for a person."""
    if standing.step is None:
        return _end(standing)
    if standing.missing:
        return joined(
            wrapped(f"Not done yet. {standing.missing}"),
            wrapped(f"Hint: {standing.told(standing.step.hint)}"),
            _task(standing),
        )
    done = "Done." if standing.advanced else ""
    told = wrapped(f"Hint: {standing.told(standing.step.hint)}") if hint else ""
    return joined(done, _task(standing), told)


def _task(standing: Standing) -> str:
    step = standing.step
    if step is None:
        return ""
    head = f"Step {standing.number} of {len(standing.lesson.steps)}: {step.title}"
    commands = "\n".join(f"  {one}" for one in standing.commands())
    return joined(
        f"{head}\n{wrapped(standing.told(step.task))}",
        commands,
        wrapped(f"In the window: {standing.told(step.window)}"),
        f"Then: travaux practice next {shlex.quote(str(standing.folder))}",
    )


def _end(standing: Standing) -> str:
    which, summary = standing.lesson, standing.summary
    head = f"That was all: {which.title} is over."
    if summary is None:
        return joined(head, "To see what it came to: travaux practice next "
                      f"{shlex.quote(str(standing.folder))}")  # fmt: skip
    rows = [
        ("Tabled", counted(summary.amendments, "amendment")),
        ("Said", counted(summary.comments, "comment")),
        ("Decided", counted(summary.decisions, "decision")),
        ("Issued", ", ".join(summary.revisions) or "nothing"),
        ("Rolling hash", grouped(bytes.fromhex(summary.rolling_hash))),
        ("Same everywhere", "yes" if summary.same else "no: exchange once more"),
        ("Verified", "; ".join(summary.failures) or "every signature, hash and chain of yours"),
    ]
    again = "Another part: travaux demo DIR --practice --role " + "|".join(
        r.value for r in Role if r is not which.role
    )
    return joined(head, wrapped(standing.told(which.ending)), pairs(rows), again)
