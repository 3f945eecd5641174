"""A wording is named by a hash that nothing else shares."""

from app.ids import ClauseId
from app.treaty.wording import EMPTY, Part, Wording, wording_hash

CLAUSE = ClauseId(bytes(16))


def test_heading_and_text_change_apart():
    wording = Wording("The Parties shall act.", "Aim")
    assert wording.with_part(Part.TEXT, "May act.") == Wording("May act.", "Aim")
    assert wording.with_part(Part.HEADING, "Purpose") == Wording(
        "The Parties shall act.", "Purpose"
    )
    assert wording.part(Part.HEADING) == "Aim"
    assert wording.part(Part.TEXT) == "The Parties shall act."
    assert Wording("", "") == EMPTY


def test_the_hash_tells_clause_language_part_and_words_apart():
    hashes = {
        wording_hash(clause, language, part, words)
        for clause in (CLAUSE, ClauseId(bytes(15) + b"\x01"))
        for language in ("en", "fr")
        for part in Part
        for words in ("", "x", "\x00x")
    }
    assert len(hashes) == 24
    assert all(len(h) == 32 for h in hashes)
