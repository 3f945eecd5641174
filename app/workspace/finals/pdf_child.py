"""The child process that knows PDF signatures. Only it loads pyHanko."""

import logging
from typing import ClassVar, cast

from app.child import serve
from app.codec import decode, encode
from app.errors import TravauxError
from app.record.fields import Field, fields_of
from app.workspace.finals.pdf_checking import attached, checked
from app.workspace.finals.pdf_fields import Spot, prepared
from app.workspace.finals.pdf_signing import signed
from app.workspace.finals.talk import CHECK, MAX_FILE_BYTES, MAX_SIGNATURES, PREPARE, READ, SIGN

_WORDS = 4_096
_FAR = 100_000


class UnreadableError(TravauxError):
    """A file is no final text, or was damaged."""

    says: ClassVar[str] = (
        "It cannot be read as a final text of Travaux: it is another file, or was damaged."
    )


def task(request: bytes) -> bytes:
    """Answer one request of ``talk.Talk``."""
    logging.disable(logging.CRITICAL)  # pyHanko tells tracebacks of what it refuses
    body = decode(request)
    what, asked = fields_of(cast("dict[int, object]", body), 2)
    return encode(dict(enumerate(_answer(what.text(16), list(asked.items(8))), 1)))


def _answer(what: str, asked: list[Field]) -> list[object]:
    file = asked[0].some_bytes(MAX_FILE_BYTES)
    match what:
        case _ if what == READ:
            return [_read(file)]
        case _ if what == PREPARE:
            spots = [_spot(s) for s in asked[1].items(MAX_SIGNATURES)]
            return [prepared(file, spots)]
        case _ if what == SIGN:
            field, signatory = (f.text(_WORDS) for f in asked[1:3])
            certificate, key = (f.some_bytes(MAX_FILE_BYTES) for f in asked[3:5])
            return [signed(file, field, signatory, certificate, key)]
        case _ if what == CHECK:
            spots = [_spot(s) for s in asked[2].items(MAX_SIGNATURES)]
            return _check(file, asked[1].some_bytes(MAX_FILE_BYTES), spots)
        case _:
            raise UnreadableError


def _read(file: bytes) -> list[list[object]]:
    try:
        return [[name, data] for name, data in attached(file)]
    except Exception:  # noqa: BLE001 whatever pyHanko meets in it, it is no final text
        raise UnreadableError from None


def _check(file: bytes, made: bytes, spots: list[Spot]) -> list[object]:
    unsigned = prepared(made, spots) if spots else made
    if not file.startswith(unsigned):
        return [False, "", []]
    return [True, *checked(file, len(unsigned))]


def _spot(value: Field) -> Spot:
    field, page, x, y, spoken = value.exactly(5)
    return Spot(
        field.text(_WORDS),
        page.number(_FAR),
        x.number(_FAR),
        y.number(_FAR),
        spoken.text(_WORDS),
    )


if __name__ == "__main__":
    serve(task)
