"""The hash of a passage: what a status, an assent, a position or a silence procedure speaks about.

It is of the words in the language of the text, and of how the clauses stand in one another. Numbers
are left out, for they are computed; so are translations, which come later and bind by themselves.
"""

import hashlib
from collections.abc import Sequence

from app.ids import ClauseId
from app.treaty.instrument import Instrument

_DOMAIN = b"travaux/passage/1\x00"
_TOP = b"\x00" * 16


def passage_hash(text: Instrument, clauses: Sequence[ClauseId] = ()) -> bytes:
    """Return SHA-256 over clauses in the order given; without any, over the whole text.

    Of each: its id, the clause it stands in (16 zero bytes at the top), heading and text each after
    its length in UTF-8 (four bytes, big-endian), and the number and ids of the clauses directly in
    it. A clause that the text no longer has counts by its id alone. Cost: these clauses.
    """
    digest = hashlib.sha256(_DOMAIN + text.id)
    for id_ in clauses or [c.id for c, _ in text.walk()]:
        digest.update(id_)
        clause = text.clauses.get(id_)
        if clause is None:
            continue
        digest.update(clause.parent or _TOP)
        wording = clause.wording(text.language)
        for words in (wording.heading.encode(), wording.text.encode()):
            digest.update(len(words).to_bytes(4, "big") + words)
        below = text.children(id_)
        digest.update(len(below).to_bytes(4, "big") + b"".join(c.id for c in below))
    return digest.digest()


def with_all_below(text: Instrument, clauses: Sequence[ClauseId]) -> tuple[ClauseId, ...]:
    """Return clauses and all that stands in them, each once, in the order of the text."""
    found: dict[ClauseId, None] = {}
    for clause in clauses:
        found[clause] = None
        found.update((c.id, None) for c, _ in text.walk(clause))
    return tuple(found)
