"""Custody of keys and data: passphrase, check, backup."""

from app.cli.files import about
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, wrapped
from app.cli.places import FILE
from app.workspace.auditing import audit


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
    found = audit(context.workspace(), context.progress("Checking"))
    data = {"ok": not found.failures, "entries": found.entries, "failures": list(found.failures)}
    held = counted(found.entries, "entry", "entries")
    if not found.failures:
        return Result(data, wrapped(f"“{context.path}” is sound: {held}."))
    rows = "\n".join(wrapped(f, "  ", "- ") for f in found.failures)
    text = wrapped(f"“{context.path}” is not sound; keep it, and restore the last backup:")
    return Result(data, f"{text}\n{rows}", failed=True)


def backup(context: Context, asked: Arguments) -> Result:
    """Write a complete encrypted copy."""
    workspace = context.workspace()
    with about(asked.file):
        workspace.store.backup(asked.file)
    text = wrapped(
        f"“{asked.file}” was written, with its key file “{asked.file.name}.key”. It opens with the "
        "passphrase of now. Keep it apart from this machine; restore it only to read, or when the "
        "original is lost for good."
    )
    data = {"ok": True, "file": str(asked.file), "key_file": f"{asked.file}.key"}
    return Result(data, text)


COMMANDS = (
    Command(
        "vault passphrase",
        "change the passphrase",
        "vault passphrase",
        passphrase,
        (argument("--new-file", help="a file whose first line is the new passphrase", **FILE),),
        more="The present one is asked for first, and the new one twice.",
    ),
    Command("vault check", "check the workspace file and the record in it", "vault check", check),
    Command(
        "vault backup",
        "write a complete encrypted copy",
        "vault backup backup/anna.travaux",
        backup,
        (argument("file", help="the copy to write; its key file goes beside it", **FILE),),
    ),
)
