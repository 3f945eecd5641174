"""Private drafts as they are kept on this device: an amendment not signed yet."""

from app.codec import decode, encode
from app.ids import AmendmentId, DraftId, InstrumentId
from app.merge.operations import Operation
from app.record.fields import Field, fields_of
from app.record.operation_codec import read_operation, write_operation
from app.settings import MAX_RATIONALE_BYTES
from app.values import value


@value
class Draft:
    """An amendment in the making; nobody but this device sees it.

    Attributes:
        number: the delegation's running number that it will be tabled under.
        revises: the tabled amendment that it will replace, or None.
    """

    id: DraftId
    number: int
    instrument: InstrumentId
    operations: tuple[Operation, ...]
    rationale: str = ""
    revises: AmendmentId | None = None


def write_draft(draft: Draft) -> bytes:
    """Return the bytes a draft is kept as."""
    operations = [write_operation(o) for o in draft.operations]
    return encode(
        {1: draft.number, 2: draft.instrument, 3: operations, 4: draft.rationale, 5: draft.revises}
    )


def read_draft(id_: DraftId, data: bytes) -> Draft:
    """Return the draft that bytes state.

    Raises:
        CodecError, BodyError: the bytes are damaged.
    """
    body = decode(data)
    number, instrument, operations, rationale, revises = fields_of(
        body if isinstance(body, dict) else {}, 5
    )
    return Draft(
        id_,
        number.number(1_000_000),
        InstrumentId(instrument.exact_bytes(16)),
        tuple(read_operation(o) for o in _operations(operations)),
        rationale.text(MAX_RATIONALE_BYTES),
        None if revises.is_null() else AmendmentId(revises.exact_bytes(32)),
    )


def _operations(value: Field) -> list[Field]:
    return list(value.items(500))
