"""Checking a final text: it is made again from what it carries, and every signature is judged.

Nothing is needed but the file. What is found is said in words: what is proven, what failed, and
what no file can prove.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, TypeVar

from app.errors import NotFoundError, TravauxError
from app.formats.typesetting import TYPST
from app.keys.domains import spoken
from app.negotiation.delegation import Delegation
from app.ports import ChildRefusedError, Children, ChildStoppedError
from app.record.evidence import Evidence, EvidenceError, Judged, judge, read_evidence
from app.record.fields import BodyError
from app.record.roster import conference_number
from app.said import said
from app.workspace.finals.manifest import Manifest, ManifestError, read_manifest
from app.workspace.finals.page import EVIDENCE, MANIFEST, Final, blanks_of, final_of, page_of
from app.workspace.finals.signatures import Signature, SignatureError, judged_signature
from app.workspace.finals.talk import Blank, Found, Talk
from app.workspace.printing import printed
from app.workspace.replaying import KINDS
from app.workspace.verdict_words import explained, refused_entry
from app.workspace.workspace import Progress

_STEPS = 4
_MOST = 30
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of a final text found.

    Attributes:
        final: what it is; None when it could not be read so far.
        failures: sentences; empty when everything holds.
        entries: how many signed entries were checked.
        decisions: how many of them are decisions of the chair.
        signatures: those that stand, in the order in which they were made.
        unsigned: parties that have a place and have not signed.
        judged: the record in the file.
        made, blanks: the pages as they were set again, and the empty fields in them.
    """

    final: Final | None
    failures: tuple[str, ...]
    entries: int = 0
    decisions: int = 0
    signatures: tuple[Signature, ...] = ()
    unsigned: tuple[Delegation, ...] = ()
    judged: Judged | None = field(default=None, repr=False)
    made: bytes = field(default=b"", repr=False)
    blanks: tuple[Blank, ...] = ()

    @property
    def conference_number(self) -> str:
        """What people compare with the number on paper."""
        return conference_number(self.final.number) if self.final else ""

    @property
    def text_number(self) -> str:
        """The hash of the text as people read it out."""
        return spoken(self.final.revision.text_hash) if self.final else ""


@dataclass(eq=False)
class _FailedError(TravauxError):
    """A check cannot go on."""

    why: str
    says: ClassVar[str] = "{why}"


def check_final(children: Children, file: bytes, progress: Progress) -> Checked:
    """Check a final text. Cost: making it again, and a signature check an entry.

    Whatever is wrong is a failure in the answer and never an exception.
    """
    try:
        return _checked(children, file, progress)
    except _FailedError as error:
        return Checked(None, (error.why,))


def check_again(children: Children, file: bytes, before: Checked) -> tuple[str, ...]:
    """Return what is wrong with a file that was sound and has been signed since: sentences."""
    if before.final is None or before.judged is None:
        return (said("It was not sound."),)
    signed = Talk(children).check(file, before.made, before.blanks)
    if signed.fault or not signed.same:
        fault = signed.fault or said("the text changed")
        return (said("The signature did not come out right: {fault}.", fault=fault),)
    return _summed(before.judged, before.final, [], signed.found).failures


def _checked(children: Children, file: bytes, tell: Progress) -> Checked:
    talk = Talk(children, lambda: tell(0, _STEPS))
    tell(0, _STEPS)
    manifest, evidence, carried = _opened(talk, file)
    judged = _judged(evidence)
    tell(1, _STEPS)
    final = _final(judged, manifest)
    failures = list(_faults(judged))
    if not manifest.is_of_this_program:
        failures.append(
            said(
                "It was set with typst {theirs} and other fonts or another template than this "
                "program has (typst {ours}): what is printed could not be compared with the "
                "record. Check it with the version of Travaux that made it.",
                theirs=manifest.typst,
                ours=TYPST,
            )
        )
        return _summed(judged, final, failures, [])
    made, blanks = _made_again(talk, final, carried)
    tell(3, _STEPS)
    signed = _ask(lambda: talk.check(file, made, blanks))
    if not signed.same:
        failures.append(
            said("What is printed, or a file inside, is not what follows from the signed record.")
        )
    if signed.fault:
        failures.append(
            said("The file was changed after it was made: {fault}.", fault=signed.fault)
        )
    tell(_STEPS, _STEPS)
    return replace(_summed(judged, final, failures, signed.found), made=made, blanks=tuple(blanks))


def _opened(talk: Talk, file: bytes) -> tuple[Manifest, Evidence, bytes]:
    """Return what a file says of itself, and the record in it, read and as it is."""
    inside = _ask(lambda: talk.read(file))
    missing = [name for name in (MANIFEST, EVIDENCE) if name not in inside]
    if missing:
        raise _FailedError(said("It is a PDF, and no final text: it carries no signed record."))
    try:
        evidence = inside[EVIDENCE]
        return read_manifest(inside[MANIFEST]), read_evidence(evidence), evidence
    except (ManifestError, EvidenceError) as error:
        raise _FailedError(error.said) from None


def _judged(evidence: Evidence) -> Judged:
    try:
        return judge(evidence, KINDS)
    except EvidenceError as error:
        raise _FailedError(error.said) from None


def _final(judged: Judged, manifest: Manifest) -> Final:
    try:
        return final_of(judged.conference, judged.ground.chain.conference, manifest)
    except NotFoundError as error:
        raise _FailedError(
            said(
                "The text does not follow from the signed record in the file: {error}",
                error=error.said,
            )
        ) from None


def _made_again(talk: Talk, final: Final, carried: bytes) -> tuple[bytes, list[Blank]]:
    """Return the pages as they are set from the record, and the empty fields to be put in."""
    try:
        made = printed(talk.children, page_of(final, carried.decode()), talk.still)
    except TravauxError as error:
        raise _FailedError(
            said("The file cannot be made again from its record: {error}", error=error.said)
        ) from None
    if len(made.places) != len(final.signatories):
        raise _FailedError(said("The places for signatures cannot be made again."))
    return made.pdf, blanks_of(final, made.places)


def _ask(question: Callable[[], _T]) -> _T:
    try:
        return question()
    except (ChildRefusedError, ChildStoppedError, BodyError) as error:
        raise _FailedError(error.said) from None


def _faults(judged: Judged) -> Iterator[str]:
    for fault in judged.faults[:_MOST]:
        why = explained(fault.reason.value) if fault.reason else fault.why
        yield refused_entry(fault.entry, why)


def _summed(judged: Judged, final: Final, failures: list[str], found: Sequence[Found]) -> Checked:
    """Put together what was found, with each signature judged by the record."""
    stand: list[Signature] = []
    for one in found:
        try:
            stand.append(judged_signature(judged, final, one))
        except SignatureError as error:
            failures.append(error.said)
    done = {s.party.id for s in stand}
    unsigned = tuple(p for p in final.signatories if p.id not in done)
    decisions = len(judged.conference.decisions)
    entries = len(judged.entries)
    return Checked(final, tuple(failures), entries, decisions, tuple(stand), unsigned, judged)
