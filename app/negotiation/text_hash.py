"""The hash of an instrument: the same wherever the text is the same, word by word and in its order.

Cost: one pass over the text. It is asked for when a revision is issued and by ``status``.
"""

import hashlib
from collections.abc import Iterable

from app.ids import InstrumentId
from app.treaty.instrument import Clause, Instrument

_DOMAIN = b"travaux/base/1\x00"


def text_hash(instrument: Instrument) -> bytes:
    """Return SHA-256 over every clause in the order of the text: depth, kind, label, wordings.

    Each field is preceded by its length in UTF-8 (four bytes, big-endian), so that no two texts
    run into one another. Ids are included: the same words in another clause are another text.
    """
    return hash_of(instrument.id, (clause_bytes(c, depth) for c, depth in instrument.walk()))


def hash_of(instrument: InstrumentId, clauses: Iterable[bytes]) -> bytes:
    """Return the hash of an instrument of which the bytes of every clause are at hand."""
    digest = hashlib.sha256(_DOMAIN + instrument)
    for one in clauses:
        digest.update(one)
    return digest.digest()


def clause_bytes(clause: Clause, depth: int) -> bytes:
    """Return the bytes that stand for one clause in the hash."""
    fields = [clause.label, clause.number]
    for language in sorted(clause.wordings):
        wording = clause.wordings[language]
        fields += [language, wording.heading, wording.text]
    encoded = (f.encode() for f in fields)
    head = clause.id + bytes((clause.kind, depth))
    return head + b"".join(len(e).to_bytes(4, "big") + e for e in encoded)
