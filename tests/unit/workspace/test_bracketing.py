"""The notation of real negotiating texts, as a file and as a text that was imported."""

import time

import pytest

from app.formats.registry import format_of, read_text
from app.ids import InstrumentId
from app.treaty.instrument import Instrument
from app.treaty.notation.resync import Fix
from app.workspace.bracketing import brackets_in_file, brackets_of

O23 = "cop21_2015-10-23_draft_agreement.md"
D4 = "cop21_2015-12-04_draft_agreement.md"
PDF = "cop21_2015-10-23_adp_text_from_pdf.txt"
GEN = "unfccc_2015-02-12_geneva_text_sections_A-E.txt"
ACT = "acta_2010-04_public_draft.txt"


def _read(shared_data, name):
    return (shared_data / "bracketed" / name).read_bytes()


def _text(data, name="draft.md"):
    found = read_text(data, format_of(name), "en")
    return Instrument.of(InstrumentId(b"i" * 16), "A draft", "en", found.clauses)


def _counts(found):
    lost = [one.opens for one in found.unmatched]
    return len(found.pairs), lost.count(True), lost.count(False), len(found.runs)


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        (O23, (1026, 1, 2, 235)),
        (D4, (1020, 1, 4, 262)),
        (PDF, (1615, 2, 3, 383)),
        (GEN, (468, 2, 2, 123)),
        (ACT, (729, 6, 0, 197)),
    ],
)
def test_a_file_as_it_is_has_the_counts_of_the_catalogue(name, counts, shared_data):
    assert _counts(brackets_in_file(_read(shared_data, name))) == counts


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        (O23, (1024, 1, 2, 238)),
        (D4, (1014, 1, 4, 261)),
        (PDF, (1615, 2, 3, 383)),
        (GEN, (468, 2, 2, 125)),
        (ACT, (729, 6, 0, 197)),
    ],
)
def test_an_imported_text_has_them_too(name, counts, shared_data):
    """Two and six pairs fewer are Markdown links, which are no brackets of the text.

    A few runs more or fewer: emphasis and blank lines of the page no longer stand between members.
    """
    found = brackets_of(_text(_read(shared_data, name), name), "en")
    assert _counts(found) == counts
    assert sum(c.open_brackets + c.other for c in found.counts) == counts[0]
    assert sum(c.open_brackets for c in found.counts) == found.open_brackets
    assert sum(c.unmatched for c in found.counts) == len(found.astray)


def test_places_are_those_of_the_clauses():
    text = _text(
        b"### Article 1 - Aim [and scope]\n\n1. Each Party [shall][should] act. [X]\n\n"
        b"[2. Lost at the number.\n"
    )
    found = brackets_of(text, "en")
    told = [(p.spot.where, p.spot.part, p.spot.offset, p.text) for p in found.pairs]
    assert told == [
        ("Article 1", "heading", 4, "[and scope]"),
        ("Article 1(1)", "text", 11, "[shall]"),
        ("Article 1(1)", "text", 18, "[should]"),
        ("Article 1(1)", "text", 32, "[X]"),
    ]
    (lost,) = found.unmatched
    assert (lost.spot.where, lost.spot.part, lost.spot.offset) == ("Article 1(2)", "number", 0)
    assert lost.repairs[0][0] is Fix.INSERT_CLOSE
    assert [(c.where, c.open_brackets, c.other, c.runs) for c in found.counts] == [
        ("Article 1", 3, 1, 1)
    ]
    assert [run.members for run in found.runs] == [(1, 2)]


def test_one_clause_alone():
    text = _text(b"### Article 1\n\nA [b].\n\n### Article 2\n\n1. C [d] [e].\n\n2. F.\n")
    second = next(c.id for c in text.clauses.values() if c.number == "2" and c.parent is None)
    assert len(brackets_of(text, "en", second).pairs) == 2
    assert len(brackets_of(text, "en").pairs) == 3


@pytest.mark.parametrize("piece", [b"[", b"[]", b"]", b"[a] [", b"[US: x] "])
def test_hostile_repetition_takes_linear_time(piece):
    start = time.process_time()
    brackets_in_file(piece * (60_000 // len(piece)) + b"]" * 20_000)
    assert time.process_time() - start < 6
