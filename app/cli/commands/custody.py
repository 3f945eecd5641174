"""Custody of keys and data: the ways in, check, backup, restoring."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.cli.files import about
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.opening import first_line
from app.cli.output import counted, joined, wrapped
from app.cli.places import FILE
from app.errors import TravauxError, UsageError
from app.keys.recovery import GROUPS, RecoveryCode, normalised, read_code
from app.said import said
from app.workspace.auditing import audit
from app.workspace.custody import restore, take_over
from app.workspace.lock_time import (
    MAX_LOCK_MINUTES,
    MIN_LOCK_MINUTES,
    lock_minutes,
    set_lock_minutes,
)
from app.workspace.signing_right import ENROL_ANEW, Stop


@dataclass(eq=False)
class NotTypedBackError(TravauxError):
    """The recovery code was not written down as it was shown."""

    says: ClassVar[str] = (
        "That is not what was shown. Nothing was changed, and the code shown opens nothing: strike "
        "it out, and begin again."
    )


@dataclass(eq=False)
class NoCodeError(TravauxError):
    """There is no terminal to ask on, and no file was named."""

    says: ClassVar[str] = (
        "The recovery code cannot be asked for: there is no terminal here. Say --code-file FILE."
    )


def passphrase(context: Context, asked: Arguments) -> Result:
    """Change the passphrase."""
    path = context.path
    old = context.passphrase()
    context.backend.change_passphrase(path, old, context.another_passphrase(asked.new_file))
    text = wrapped(
        f"The passphrase of “{path}” was changed. Older copies of its key file, in backups for "
        "instance, still open with the old one: make a new backup and destroy those."
    )
    return Result({"ok": True, "workspace": str(path)}, text)


def check(context: Context, _: Arguments) -> Result:
    """Check the workspace file and the record in it."""
    workspace = context.workspace()
    found = audit(workspace, context.progress("Checking"))
    failures = list(found.failures)
    if (stop := workspace.right.stopped) and stop not in (Stop.COPY, Stop.ALTERED):
        failures.append(stop.why)
    data = {"ok": not failures, "entries": found.entries, "failures": failures}
    held = counted(found.entries, "entry", "entries")
    if not failures:
        return Result(data, wrapped(f"“{context.path}” is sound: {held}."))
    rows = "\n".join(wrapped(f, "  ", "- ") for f in failures)
    text = wrapped(f"“{context.path}” is not sound; keep it, and restore the last backup:")
    return Result(data, f"{text}\n{rows}", failed=True)


def backup(context: Context, asked: Arguments) -> Result:
    """Write a complete encrypted copy."""
    workspace = context.workspace()
    with about(asked.file):
        workspace.store.backup(asked.file)
    text = wrapped(
        f"“{asked.file}” was written, with its key file “{asked.file.name}.key”. It opens with the "
        "passphrase of now. Keep it apart from this machine. It is for reading when the original "
        "is lost (travaux vault restore): so that no two workspaces sign as one device, it signs "
        "nothing."
    )
    data = {"ok": True, "file": str(asked.file), "key_file": f"{asked.file}.key"}
    return Result(data, text)


def restore_(context: Context, asked: Arguments) -> Result:
    """Make a workspace from a backup, to read."""
    store = restore(context.backend, asked.backup, context.passphrase(of=asked.backup), asked.to)
    store.close()
    text = joined(
        wrapped(
            f"“{asked.to}” was made from “{asked.backup}”, with its key file “{asked.to.name}.key”."
        ),
        wrapped(
            f"{ENROL_ANEW} Its drafts can be read in it. What others have received from this "
            "device since the backup comes back with the next bundle of theirs."
        ),
        "  travaux --workspace NEW device request --name NAME --out NEW.request",
    )
    return Result({"ok": True, "workspace": str(asked.to), "signs": False}, text)


def take_over_(context: Context, asked: Arguments) -> Result:
    """Let a restored workspace of the secretariat change the roster."""
    if not asked.original_destroyed:
        raise UsageError(
            said(
                "Two workspaces that change the roster would stop the conference. If "
                "the original is destroyed, and the latest bundles of all delegations "
                "are read in here, say --original-destroyed."
            )
        )
    workspace = context.workspace()
    take_over(workspace)
    text = wrapped(
        f"“{context.path}” can change the roster. Now make a new workspace for the secretariat "
        "with “travaux device request”, admit it here, and revoke the old device. The roster is "
        "changed in this workspace from now on, entries are signed in the new one."
    )
    return Result({"ok": True, "workspace": str(context.path)}, text)


def recovery_code(context: Context, asked: Arguments) -> Result:
    """Make a recovery code, in the place of any earlier one."""
    path, words = context.path, context.passphrase()
    context.backend.open(path, words).close()  # is it the right one? before anything is written
    code = RecoveryCode.draw()
    typed_back = not asked.json and _typed_back(context, code)
    context.backend.set_recovery_code(path, words, code)
    data = {"ok": True, "workspace": str(path), "recovery_code": code.written}
    text = wrapped(
        f"From now on this code opens “{path}”, and no earlier one does. Backups made before open "
        "as before. Clear this screen."
    )
    shown = "" if typed_back else _written(code)
    return Result(data, joined(shown, text))


def _written(code: RecoveryCode) -> str:
    about = wrapped(
        "Write this recovery code on paper, and keep the paper where the machine is not. Whoever "
        "has both reads everything. It is shown only now; without passphrase and code the data is "
        "gone, and nobody can bring it back."
    )
    return f"{about}\n\n    {'  '.join(code.groups)}"


def _typed_back(context: Context, code: RecoveryCode) -> bool:
    """Show the code and let two of its groups be typed back; False without a terminal.

    Raises:
        NotTypedBackError: what was typed is something else.
    """
    one, two = sorted(secrets.SystemRandom().sample(range(GROUPS), 2))
    question = f"{_written(code)}\n\nType back its groups {one + 1} and {two + 1}: "
    typed = context.ask(question)
    if typed is not None and normalised(typed) != code.groups[one] + code.groups[two]:
        raise NotTypedBackError
    return typed is not None


def recover(context: Context, asked: Arguments) -> Result:
    """Open by the recovery code, and set a new passphrase."""
    path = context.path
    code = read_code(_code(context, asked.code_file))
    if asked.new_file is None:
        new = context.passphrase(new=True)
    else:
        new = context.another_passphrase(asked.new_file)
    context.backend.recover(path, code, new)
    text = wrapped(
        f"“{path}” has a new passphrase. The recovery code stays valid; if it was read by anyone "
        "on the way, make another: travaux vault recovery-code"
    )
    return Result({"ok": True, "workspace": str(path)}, text)


def _code(context: Context, file: Path | None) -> str:
    typed = first_line(file) if file else context.ask("Recovery code: ")
    if typed is None:
        raise NoCodeError
    return typed


def travel_lock(context: Context, _: Arguments) -> Result:
    """Take the passphrase out; the recovery code stays."""
    path = context.path
    forgotten = context.backend.lock_for_travel(path, context.passphrase())
    text = wrapped(
        f"“{path}” is locked: no passphrase opens it any more, only the recovery code, with "
        "“travaux vault recover”. Carry neither the code nor a backup with you; and know that a "
        "flash disk may keep the old key file for some time."
    )
    data = {"ok": True, "workspace": str(path), "forgotten": forgotten}
    return Result(data, joined(text, "" if forgotten else wrapped(_NOT_FORGOTTEN)))


def keyring(context: Context, asked: Arguments) -> Result:
    """Show or set whether the keyring of the operating system opens the workspace too."""
    path, backend = context.path, context.backend
    forgotten = True
    if asked.state == "on":
        backend.add_keyring(path, context.passphrase())
    elif asked.state == "off":
        forgotten = backend.remove_keyring(path, context.passphrase())
    on = backend.has_keyring(path)
    data = {"ok": True, "workspace": str(path), "keyring": on, "forgotten": forgotten}
    return Result(
        data,
        joined(
            wrapped((_KEYRING_ON if on else _KEYRING_OFF).format(path=path)),
            "" if forgotten else wrapped(_NOT_FORGOTTEN),
        ),
    )


_KEYRING_ON = (
    "The keyring of this login opens “{path}”, so no passphrase is asked for here. Whoever sits at "
    "this login, or knows its password, opens it too. Keep the passphrase all the same: a keyring "
    "is lost with its login, and backups do not open by it."
)
_KEYRING_OFF = "The keyring does not open “{path}”; its passphrase does."
_NOT_FORGOTTEN = (
    "The keyring could not be asked to forget its part of the key. It opens nothing any more, but "
    "for a copy of the old key file; take “Travaux” out of the keyring by its own program."
)


def lock_time(context: Context, asked: Arguments) -> Result:
    """Show or set after how long the window locks itself."""
    vault = context.workspace().store.vault
    if asked.minutes is not None:
        set_lock_minutes(vault, asked.minutes)
    minutes = lock_minutes(vault)
    text = f"The window locks itself after {counted(minutes, 'minute')} without use."
    return Result({"ok": True, "minutes": minutes}, wrapped(text))


COMMANDS = (
    Command(
        "vault passphrase",
        "change the passphrase",
        "vault passphrase",
        passphrase,
        (argument("--new-file", help="a file whose first line is the new passphrase", **FILE),),
        more="The present one is asked for first, and the new one twice.",
    ),
    Command(
        "vault recovery-code",
        "make a recovery code, in the place of any earlier one",
        "vault recovery-code",
        recovery_code,
        more="It is shown once, to be written on paper; on a terminal part of it is typed back "
        "before it counts.",
    ),
    Command(
        "vault recover",
        "open by the recovery code and set a new passphrase",
        "vault recover",
        recover,
        (
            argument("--code-file", help="a file whose first line is the recovery code", **FILE),
            argument("--new-file", help="a file whose first line is the new passphrase", **FILE),
        ),
        more="Without --new-file the new passphrase is the one that --passphrase-file names, or is "
        "asked for.",
    ),
    Command(
        "vault travel-lock",
        "take the passphrase out: only the recovery code opens the workspace",
        "vault travel-lock",
        travel_lock,
        more="For a journey: leave the recovery code with somebody you trust, and nobody can make "
        "you open what you carry. It is refused where there is no recovery code.",
    ),
    Command(
        "vault keyring",
        "show or set whether the keyring of this login opens the workspace too",
        "vault keyring on",
        keyring,
        (argument("state", choices=("on", "off"), nargs="?", help="without it, what is set"),),
        more="Off by default, and never the only way in: the passphrase and the recovery code stay "
        "as they are, and are asked for where the keyring is locked, absent or changed. A keyring "
        "that keeps secrets in clear is refused. Named with --passphrase-file, a passphrase is "
        "used and the keyring is not asked.",
    ),
    Command(
        "vault lock-time",
        "show or set after how many minutes without use the window locks itself",
        "vault lock-time 5",
        lock_time,
        (
            argument(
                "minutes",
                type=int,
                nargs="?",
                metavar="MINUTES",
                help=f"{MIN_LOCK_MINUTES} to {MAX_LOCK_MINUTES}; without it, what is set",
            ),
        ),
        more="It also locks itself when the machine has slept, and at Ctrl+L. A locked window has "
        "nothing in its memory of what was open.",
    ),
    Command("vault check", "check the workspace file and the record in it", "vault check", check),
    Command(
        "vault backup",
        "write a complete encrypted copy",
        "vault backup backup/anna.travaux",
        backup,
        (argument("file", help="the copy to write; its key file goes beside it", **FILE),),
    ),
    Command(
        "vault restore",
        "make a workspace from a backup, to read and export",
        "vault restore backup/anna.travaux --to anna-again.travaux",
        restore_,
        (
            argument("backup", help="the backup; its key file lies beside it", **FILE),
            argument("--to", required=True, help="the workspace to make", **FILE),
        ),
        more="It signs nothing, because the original may have signed since, and two histories by "
        "one device are a fraud to the others. To go on, enrol anew: device request.",
    ),
    Command(
        "vault take-over",
        "let a restored workspace change the roster (secretariat)",
        "vault take-over --original-destroyed",
        take_over_,
        (
            argument(
                "--original-destroyed",
                action="store_true",
                help="the original can never be used again",
            ),
        ),
        more="Read the latest bundles of all delegations in first. The workspace still signs no "
        "entries: enrol a new device of the secretariat for them.",
    ),
)
