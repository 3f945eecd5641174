"""What is asked of the child process that knows PDF signatures, and what it answers.

It reads files from anybody, so nothing it says is believed before its type and size are checked.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.codec import CodecError, decode, encode
from app.formats.typesetting import Place
from app.ports import Children, Limits
from app.record.fields import BodyError, Field, fields_of
from app.said import heard

MAX_FILE_BYTES = 64 << 20
"""A final text; one of a thousand clauses with the entries that made it has about 4 MiB."""
MAX_SIGNATURES = 400
LIMITS = Limits(memory=3 << 30, seconds=120)
READ, PREPARE, SIGN, CHECK = "read", "prepare", "sign", "check"
_CHILD = "app.workspace.finals.pdf_child"
_MAX_WORDS = 4_096
_MAX_CERTIFICATE = 64 * 1024
_MAX_TIME = 1 << 53


@dataclass(frozen=True, slots=True)
class Blank:
    """An empty signature field: where it stands, and how it is read aloud."""

    place: Place
    spoken: str


@dataclass(frozen=True, slots=True)
class Seal:
    """What a signature is made with; the key goes to the child by a pipe and nowhere else.

    Attributes:
        field: the name of the field to be filled.
        name: of the signatory, as the signature states it.
        certificate: DER.
        key: PKCS #8 in DER.
    """

    field: str
    name: str
    certificate: bytes
    key: bytes


@dataclass(frozen=True, slots=True)
class Found:
    """One signature in a file, as far as it can be judged without the record.

    Attributes:
        field: that it fills.
        certificate: DER; empty when it cannot be read.
        time: as claimed, ms since 1970; 0 when none is.
        fault: what is wrong with it, in words; "" when it is intact and covers all it should.
    """

    field: str
    certificate: bytes
    time: int
    fault: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """The signatures of a file.

    Attributes:
        same: whether the file is, up to them, what was made again.
        fault: what is wrong with the file around them, in words; or "".
        found: in the order in which they were made.
    """

    same: bool
    fault: str
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A way to the child.

    Attributes:
        still: called while waiting; what it raises cancels.
    """

    children: Children
    still: Callable[[], None] | None = None

    def read(self, file: bytes) -> dict[str, bytes]:
        """Return the files inside the first state of a file, by name.

        Raises:
            ChildRefusedError, ChildStoppedError, BodyError: it cannot be read.
        """
        (attached,) = self._ask(READ, [file], 1)
        pairs = (pair.exactly(2) for pair in attached.items(16))
        return {n.text(_MAX_WORDS): d.some_bytes(MAX_FILE_BYTES) for n, d in pairs}

    def prepare(self, file: bytes, blanks: Sequence[Blank]) -> bytes:
        """Return a file with empty fields for signatures; the same gives the same bytes."""
        fields = [_blank(b) for b in blanks]
        return self._ask(PREPARE, [file, fields], 1)[0].some_bytes(MAX_FILE_BYTES)

    def sign(self, file: bytes, seal: Seal) -> bytes:
        """Return a file with one more signature, appended to it."""
        asked = [file, seal.field, seal.name, seal.certificate, seal.key]
        return self._ask(SIGN, asked, 1)[0].some_bytes(MAX_FILE_BYTES)

    def check(self, file: bytes, made: bytes, blanks: Sequence[Blank]) -> Signatures:
        """Compare a file with what was made again, and return the signatures after that.

        Args:
            file: the file.
            made: the pages, as they were set again.
            blanks: the empty fields that belong in it; they are put in before it is compared.
        """
        fields = [_blank(b) for b in blanks]
        same, fault, found = self._ask(CHECK, [file, made, fields], 3)
        signatures = tuple(map(_found, found.items(MAX_SIGNATURES)))
        return Signatures(same.flag(), heard(fault.text(_MAX_WORDS)), signatures)

    def _ask(self, what: str, asked: Sequence[object], answers: int) -> list[Field]:
        request = encode({1: what, 2: list(asked)})
        answer = self.children.run(_CHILD, request, LIMITS, self.still)
        try:
            body = decode(answer)
        except CodecError as error:
            raise BodyError(error.why) from None
        return fields_of(dict(body) if isinstance(body, dict) else {}, answers)


def _blank(blank: Blank) -> list[object]:
    place = blank.place
    return [place.field, place.page, round(place.x), round(place.y), blank.spoken]


def _found(value: Field) -> Found:
    field, certificate, time, fault = value.exactly(4)
    held = certificate.value
    return Found(
        field.text(_MAX_WORDS),
        certificate.some_bytes(_MAX_CERTIFICATE) if held else b"",
        time.number(_MAX_TIME),
        heard(fault.text(_MAX_WORDS)),
    )
