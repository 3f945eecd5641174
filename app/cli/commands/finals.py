"""Final texts: signing one, and checking one on any machine."""

import hashlib
from pathlib import Path

from app.cli.files import about
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, wrapped
from app.cli.places import FILE, FORCE
from app.workspace.files import FileExistsAlreadyError, read_file, write_file
from app.workspace.finals.checking import Checked, check_final
from app.workspace.finals.signatures import Signature
from app.workspace.finals.signing import sign_final
from app.workspace.finals.talk import MAX_FILE_BYTES

_MAGIC = b"%PDF-"


def is_pdf(path: Path) -> bool:
    """Say whether a file begins as a PDF does; one that cannot be read does not."""
    try:
        with path.open("rb") as source:
            return source.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def verify_final(context: Context, path: Path) -> Result:
    """Check a final text. No workspace is needed."""
    file = read_file(path, MAX_FILE_BYTES)
    found = check_final(context.backend.children, file, context.progress("Checking"))
    return Result(_facts(found), _told(path, found), failed=bool(found.failures))


def sign(context: Context, asked: Arguments) -> Result:
    """Sign a final text for the party of this device."""
    target: Path = asked.out or asked.file
    if asked.out is not None and asked.out.exists() and not asked.force:
        raise FileExistsAlreadyError(asked.out)
    file = read_file(asked.file, MAX_FILE_BYTES)
    workspace = context.workspace()
    with about(asked.file):
        made = sign_final(workspace, context.backend.children, file, context.progress("Signing"))
    write_file(target, [made.data], replace=True)
    facts = {
        "file": str(target),
        "sha256": hashlib.sha256(made.data).hexdigest(),
        "symbol": made.final.revision.symbol,
        "party": workspace.me.code,
        "unsigned": [p.code for p in made.unsigned],
    }
    symbol, me = made.final.revision.symbol, workspace.me.name
    others = ", ".join(p.name for p in made.unsigned)
    rest = f"It has yet to be signed for: {others}. Hand it on." if others else "All have signed."
    return Result(facts, wrapped(f"“{target}” ({symbol}) is signed for {me}. {rest}"))


def _facts(found: Checked) -> dict[str, object]:
    final = found.final
    return {
        "ok": not found.failures,
        "entries": found.entries,
        "failures": list(found.failures),
        "conference": final.conference.title if final else "",
        "conference_number": found.conference_number,
        "symbol": final.revision.symbol if final else "",
        "text_number": found.text_number,
        "signatures": [
            {"party": s.party.code, "device": s.label, "claimed_time": s.time}
            for s in found.signatures
        ],
        "unsigned": [p.code for p in found.unsigned],
        "proven": _proven(found),
        "not_proven": _not_proven(found),
    }


def _told(path: Path, found: Checked) -> str:
    if found.failures:
        head = wrapped(f"“{path}” does not hold. Do not rely on it.")
        failures = [wrapped(f, "  ", "- ") for f in found.failures]
        return joined(head, "\n".join(failures))
    return joined(
        wrapped(f"“{path}” holds."),
        _rows(found),
        _list("Proven:", _proven(found)),
        _list("Not proven by any file; see to it yourself:", _not_proven(found)),
    )


def _list(head: str, sentences: list[str]) -> str:
    return "\n".join([head, *(wrapped(s, "  ", "- ") for s in sentences)])


def _rows(found: Checked) -> str:
    final = found.final
    if final is None:
        return ""
    signed = [f"  signed    {_signature(s)}" for s in found.signatures]
    waiting = [f"  unsigned  {p.name}" for p in found.unsigned]
    rows = [
        f"  text      {final.revision.symbol}, {final.text.base.title}",
        f"            {found.text_number}",
        f"  of        {final.conference.title}",
        f"            {found.conference_number}",
    ]
    return "\n".join([*rows, *signed, *waiting])


def _signature(signature: Signature) -> str:
    time = f", claimed time {moment(signature.time)}" if signature.time else ""
    return f"{signature.party.name} (device “{signature.label}”{time})"


def _proven(found: Checked) -> list[str]:
    if found.failures or found.final is None:
        return []
    entries = counted(found.entries, "signed entry", "signed entries")
    decisions = counted(found.decisions, "decision")
    proven = [
        f"The printed text is, byte for byte, what follows from the {entries} inside the file: the "
        f"text as laid and {decisions} of the chair, issued as {found.final.revision.symbol} by "
        "the secretariat. It was set again from them, and compared.",
        "Each entry was signed by a device that the secretariat's roster lists, with the right to "
        "that act; those of the chair and the secretariat also in a way that is meant to "
        "withstand quantum computers.",
    ]
    if found.signatures:
        parties = ", ".join(s.party.name for s in found.signatures)
        proven.append(
            f"This very file was signed by a device of {parties}; not one byte was changed since."
        )
    return proven


def _not_proven(found: Checked) -> list[str]:
    if found.final is None:
        return []
    return [
        f"That the conference number {found.conference_number} is that of the real conference: "
        "compare it with the one that the secretariat has given on paper.",
        "That nothing was decided, revoked or issued afterwards: ask the secretariat.",
        "When something was signed: times are what the signing devices claim. Who held a device, "
        "and whether that person had full powers: that is for the secretariat to say.",
    ]


COMMANDS = (
    Command(
        "sign",
        "sign a final text for your delegation",
        "sign convention.pdf",
        sign,
        (
            argument("file", help="a PDF made by export --final", **FILE),
            argument(
                "--out", help="write the signed file here and leave the other as it is", **FILE
            ),
            FORCE,
        ),
        more="The file is checked before it is signed, and again before it is kept. All sign the "
        "same file, one after the other: hand it on.",
    ),
)
