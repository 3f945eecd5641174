"""The counts of the catalogue of real negotiating texts, and printing them back unchanged."""

import statistics
import time
from itertools import pairwise

import pytest

from app.treaty.notation.brackets import matched, plain_runs, runs
from app.treaty.notation.document import read_document
from app.treaty.notation.kinds import Kind
from app.treaty.notation.options import option_labels
from app.treaty.notation.reading import counts_by_article, pieces, printed, read_notation
from app.treaty.notation.resync import repaired, repairs_for, resynchronised

O23 = "cop21_2015-10-23_draft_agreement.md"
D4 = "cop21_2015-12-04_draft_agreement.md"
PDF = "cop21_2015-10-23_adp_text_from_pdf.txt"
GEN = "unfccc_2015-02-12_geneva_text_sections_A-E.txt"
ACT = "acta_2010-04_public_draft.txt"
FILES = (O23, D4, PDF, GEN, ACT)
OTHERS = (
    "cop21_2015-12-12_paris_agreement.md",
    "cop21_2016-01-29_paris_agreement_corrected.md",
    "acta_2010-04_public_draft.html",
    "attribution_notation_samples.jsonl",
)


def read(shared_data, name):
    return (shared_data / "bracketed" / name).read_bytes().decode("utf-8")


@pytest.mark.parametrize(
    ("name", "marks", "pairs", "lost", "deepest"),
    [
        (O23, (1027, 1028), 1026, (1, 2), 7),
        (D4, (1021, 1024), 1020, (1, 4), 10),
        (PDF, (1617, 1618), 1615, (2, 3), 7),
        (GEN, (470, 470), 468, (2, 2), 5),
        (ACT, (735, 729), 729, (6, 0), 10),
    ],
)
def test_pairs_lost_marks_and_depth_are_those_of_the_catalogue(
    name, marks, pairs, lost, deepest, shared_data
):
    found = matched(read_document(read(shared_data, name)))
    opens = len(found.brackets) + len(found.unmatched_open)
    closes = len(found.brackets) + len(found.unmatched_close)
    assert (opens, closes) == marks
    assert len(found.brackets) == pairs
    assert (len(found.unmatched_open), len(found.unmatched_close)) == lost
    assert found.deepest == deepest


@pytest.mark.parametrize(
    ("name", "number", "longest"),
    [(O23, 196, 7), (D4, 229, 9), (PDF, 330, 7), (GEN, 121, 10), (ACT, 166, 6)],
)
def test_runs_of_alternatives_are_those_of_the_catalogue(name, number, longest, shared_data):
    """The catalogue counts runs of brackets that hold no other bracket.

    It gives 120 for the Geneva text, from which all lines with only a number had been cut: so a
    footnote in brackets was counted as one more alternative of the text above it.
    """
    document = read_document(read(shared_data, name))
    found = plain_runs(document, matched(document).brackets)
    assert len(found) == number
    assert max(len(run) for run in found) == longest


@pytest.mark.parametrize(
    ("name", "number", "longest"),
    [(O23, 235, 10), (D4, 262, 14), (PDF, 383, 10), (GEN, 123, 24), (ACT, 197, 6)],
)
def test_whole_runs_hold_members_with_brackets_inside_too(name, number, longest, shared_data):
    document = read_document(read(shared_data, name))
    found = runs(document, matched(document).brackets)
    assert len(found) == number
    assert max(len(run) for run in found) == longest


@pytest.mark.parametrize(
    ("name", "labels"), [(O23, 152), (D4, 120), (PDF, 228), (GEN, 202), (ACT, 20)]
)
def test_option_labels_are_those_of_the_catalogue(name, labels, shared_data):
    document = read_document(read(shared_data, name))
    assert sum(1 for _ in option_labels(document)) == labels


@pytest.mark.parametrize(
    ("name", "median", "longest"),
    [(O23, 21, 87_916), (D4, 18, 77_347), (PDF, 21, 87_857), (GEN, 37, 58_611), (ACT, 26, 13_093)],
)
def test_lengths_of_brackets_are_those_of_the_catalogue(name, median, longest, shared_data):
    """Lengths leave out footnote marks and page furniture, and one of the two marks.

    The catalogue gives 77,348, 88,372 and 58,570 for the second to fourth text: it kept a
    character of a footnote in one, the running heads of the PDF text, and cut the numbers of
    footnotes in the Geneva text.
    """
    document = read_document(read(shared_data, name))
    skipped = document.skipped
    lengths = sorted(
        b.end - b.start - 1 - sum(s.end - s.start for s in skipped if b.start < s.start < b.end)
        for b in matched(document).brackets
    )
    assert statistics.median_high(lengths) == median
    assert lengths[-1] == longest


@pytest.mark.parametrize("name", [*FILES, *OTHERS])
def test_every_bracketed_file_prints_back_byte_for_byte(name, shared_data):
    raw = (shared_data / "bracketed" / name).read_bytes()
    notation = read_notation(read_document(raw.decode("utf-8")))
    assert printed(notation).encode("utf-8") == raw
    assert all(a.end == b.start for a, b in pairwise(pieces(notation)))


@pytest.mark.parametrize("name", FILES)
def test_a_lost_bracket_does_not_reach_beyond_its_article(name, shared_data):
    document = read_document(read(shared_data, name))
    found = resynchronised(document)
    assert found.matching.depth <= 5
    offered = [repairs_for(document, lost)[0] for lost in found.unmatched]
    mended = matched(read_document(repaired(document.text, offered)))
    assert mended.unmatched_open == mended.unmatched_close == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (O23, "of different national circumstances,]]"),
        (D4, "[A Party to the Convention shall [submit]"),
        (GEN, "follows]:]]"),
        (GEN, "agreement.]]"),
        (ACT, "[3. Each Party shall provide that its"),
        (ACT, "[ [shall have a] the"),
    ],
)
def test_the_unbalanced_places_of_the_catalogue_are_found(name, words, shared_data):
    text = read(shared_data, name)
    start = text.index(words)
    told = resynchronised(read_document(text)).unmatched
    assert any(start - 12 <= lost.at < start + len(words) for lost in told)


def test_what_is_not_disputed_is_not_counted_as_open(shared_data):
    notation = read_notation(read_document(read(shared_data, ACT)))
    kinds = [k for k in notation.kinds if k is not Kind.DISPUTED]
    assert kinds.count(Kind.NOTE_MARK) == 6
    assert kinds.count(Kind.NOTE_BODY) == 6
    counts = counts_by_article(notation)
    assert sum(c.open_brackets for c in counts) == 729 - len(kinds)
    assert sum(c.other for c in counts) == len(kinds)
    assert sum(c.unmatched for c in counts) == len(notation.unmatched)


def test_texts_that_hide_their_parties_show_none(shared_data):
    for name in FILES:
        notation = read_notation(read_document(read(shared_data, name)))
        assert not notation.attributions
        assert not notation.open_attributions


def test_the_longest_text_is_read_in_well_under_a_second(shared_data):
    text = read(shared_data, PDF)
    start = time.process_time()
    read_notation(read_document(text))
    assert time.process_time() - start < 0.8


@pytest.mark.parametrize(
    "piece", ["[", "[]", "]", "[ ", "{", "[US: ", "[a - US, ", "Option 1: ", "\f\n12\n", "1. ["]
)
def test_hostile_repetition_takes_linear_time(piece):
    def seconds(size):
        text = piece * (size // len(piece))
        start = time.process_time()
        notation = read_notation(read_document(text))
        assert printed(notation) == text
        return time.process_time() - start

    assert seconds(40_000) < 3
