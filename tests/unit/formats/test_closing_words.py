"""Words below the last item of a list: whose they are, by the columns, or doubtful."""

import pytest
from docx_files import docx
from hypothesis import given
from hypothesis import strategies as st

from app.formats.body import FLUSH
from app.formats.docx.blocks import Changes
from app.formats.docx.blocks import read_blocks as read_docx
from app.formats.imported import ImportedText
from app.formats.registry import Format, read_text, text_of
from app.ids import InstrumentId
from app.treaty.instrument import Instrument
from app.treaty.lexicon import lexicon


def shown(text: ImportedText) -> list[str]:
    """Every clause below the first, indented by where it stands, with its number and words."""
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", text.language, text.clauses)
    return [
        f"{'  ' * depth}{c.label.strip() or c.kind.name.lower()} {c.wording(text.language).text}"
        for c, depth in instrument.walk()
    ]


def read(text: str, format_: Format = Format.TEXT) -> tuple[list[str], list[tuple[int, str]]]:
    found = read_text(text.encode(), format_, "en")
    return shown(found), [(w.line, w.message) for w in found.warnings]


HANGING = """\
Article 1

1. Each Party shall:
    (a) prevent any harm that its use of the watercourse may do to
        other Parties; and
    (b) repair it,
in accordance with its law.
2. Nothing in this Article affects Article 2.
"""


def test_a_line_at_the_paragraphs_own_column_closes_the_paragraph() -> None:
    clauses, doubts = read(HANGING)
    assert clauses == [
        "Article 1 ",
        "  1. Each Party shall:",
        "    (a) prevent any harm that its use of the watercourse may do to other Parties; and",
        "    (b) repair it,",
        "    closing in accordance with its law.",
        "  2. Nothing in this Article affects Article 2.",
    ]
    assert doubts == []


def test_a_line_at_the_column_of_a_points_words_closes_the_point() -> None:
    inner = """\
1. Each Party shall:
    (a) report:
        (i) yearly; and
        (ii) when asked,
    to the secretariat; and
    (b) act.
"""
    clauses, doubts = read(inner)
    assert clauses[1:] == [
        "  (a) report:",
        "    (i) yearly; and",
        "    (ii) when asked,",
        "  closing to the secretariat; and",
        "  (b) act.",
    ]
    assert doubts == []


def test_below_points_of_an_article_it_closes_the_article() -> None:
    clauses, doubts = read("Article 1\n\nParties shall:\n  (a) act; or\n  (b) desist,\nat once.\n")
    assert clauses[-3:] == ["  (a) act; or", "  (b) desist,", "  closing at once."]
    assert doubts == []


FLUSH_LEFT = """\
1. Each Party shall, in its own territory and with the means that it has:
(a) prevent such harm; and
(b) repair it,
in accordance with its law.
"""


@pytest.mark.parametrize("format_", [Format.TEXT, Format.MARKDOWN])
def test_where_all_lines_begin_at_one_column_it_is_doubtful_with_its_line(format_: Format) -> None:
    clauses, doubts = read(FLUSH_LEFT, format_)
    assert clauses[-2:] == ["  (b) repair it,", "  closing in accordance with its law."]
    assert doubts == [(4, FLUSH)]


def test_a_line_of_its_own_in_an_item_of_a_word_document_is_doubtful() -> None:
    def paragraph(*lines: str) -> str:
        runs = "<w:br/>".join(f"<w:t>{line}</w:t>" for line in lines)
        return f"<w:p><w:r>{runs}</w:r></w:p>"

    body = (
        paragraph("1. Each Party shall:")
        + paragraph("(a) prevent such harm,", "wherever it is done; and")
        + paragraph("(b) repair it,", "in accordance with its law.")
    )
    source = read_docx(docx(body), lexicon("en"), Changes.ACCEPTED)
    found = text_of(source, "en")
    assert shown(found)[1:] == [
        "  (a) prevent such harm, wherever it is done; and",
        "  (b) repair it,",
        "  closing in accordance with its law.",
    ]
    assert [(w.line, w.excerpt, w.message) for w in found.warnings] == [
        (3, "in accordance with its law.", FLUSH)
    ]


def test_lines_that_the_margin_ended_go_on_with_their_item() -> None:
    wrapped = """\
1. Each Party shall, in its own territory and with the means that
it has:
(a) prevent such harm, and where that cannot be done, limit it as
far as it can;
(b) repair such harm as was done, with the means and in the time
that an agreement between the Parties provides for.
"""
    clauses, doubts = read(wrapped)
    assert clauses[-1].endswith("in the time that an agreement between the Parties provides for.")
    assert doubts == []


@pytest.mark.parametrize(
    "cited", ["Annex I", "Article 4 – Repair", "1.5 °C above the level before"]
)
def test_a_citation_that_the_margin_divided_stays_in_its_item(cited: str) -> None:
    source = f"""\
1. Each Party shall:
    (a) act; and
    (b) repair the harm in every case in which it is provided for in
{cited}
2. Nothing in this Article affects Article 2.
"""
    clauses, doubts = read(source)
    assert clauses[2:] == [
        f"  (b) repair the harm in every case in which it is provided for in {cited}",
        "2. Nothing in this Article affects Article 2.",
    ]
    assert doubts == []


def test_paragraphs_with_their_first_line_indented_stay_whole() -> None:
    indented = """\
    (a) The first of the points, which is so long that it goes on
in the line below, as all of them do in this way of setting;
    (b) the second of them, which is long enough to reach into the
line below, where the paragraph ends;
    (c) the last of them, which goes on in the line below as those
before it did.
"""
    clauses, doubts = read(indented)
    assert len(clauses) == 3
    assert clauses[-1].endswith("as those before it did.")
    assert doubts == []


def test_numbered_paragraphs_with_their_first_line_indented_stay_whole() -> None:
    article = """\
Article {}

    1. The Parties shall protect the lakes and also all of the
rivers that flow into them, and the lands beside these.
    2. Each of them shall, with the other States that border a
lake of theirs:
        (a) act; and
        (b) tell,
at once.
    3. They shall do so together with all of the other States
that border them, and with those that use them.

"""
    clauses, doubts = read(article.format(1) + article.format(2))
    assert clauses[: len(clauses) // 2] == [
        "Article 1 ",
        "  1. The Parties shall protect the lakes and also all of the rivers that flow into them,"
        " and the lands beside these.",
        "  2. Each of them shall, with the other States that border a lake of theirs:",
        "    (a) act; and",
        "    (b) tell,",
        "    closing at once.",
        "  3. They shall do so together with all of the other States that border them, and with"
        " those that use them.",
    ]
    assert {message for _, message in doubts} <= {FLUSH}


WORDS = st.text("abcdefg", min_size=1, max_size=9)
LINES = st.lists(
    st.tuples(
        st.sampled_from(["", "  ", "    ", "        "]),
        st.sampled_from(["", "1. ", "2. ", "(a) ", "(b) ", "(i) ", "– "]),
        st.lists(WORDS, min_size=1, max_size=8).map(" ".join),
        st.sampled_from(["", ",", ";", ".", ":"]),
    ),
    min_size=1,
    max_size=12,
)


@given(LINES, st.sampled_from([Format.TEXT, Format.MARKDOWN]))
def test_no_word_is_lost_or_moved_however_lines_are_set(
    lines: list[tuple[str, str, str, str]], format_: Format
) -> None:
    source = "\n".join("".join(parts) for parts in lines)
    found = read_text(source.encode(), format_, "en")
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", "en", found.clauses)
    said = "".join(
        c.label + c.wording("en").heading + c.wording("en").text for c, _ in instrument.walk()
    )
    assert [c for c in said if c.isalpha()] == [c for c in source if c.isalpha()]
