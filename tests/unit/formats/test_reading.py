"""Reading a foreign text into clauses: structure, numbers, doubts, and no word lost."""

import pytest

from app.formats.imported import ImportedText
from app.formats.registry import Format, read_text
from app.ids import InstrumentId
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.instrument import Clause, ClauseKind, Instrument

K = ClauseKind


def read(text: str, format_: Format = Format.TEXT, language: str = "en") -> ImportedText:
    return read_text(text.encode(), format_, language)


def outline(text: ImportedText) -> list[tuple[int, str, str, str, str]]:
    """Depth, kind, label, heading and text of every clause, in the order of the text."""
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", text.language, text.clauses)
    return [
        (
            depth,
            c.kind.name,
            c.label,
            c.wording(text.language).heading,
            c.wording(text.language).text,
        )
        for c, depth in instrument.walk()
    ]


def of_kind(text: ImportedText, kind: ClauseKind) -> list[Clause]:
    return [c for c in text.clauses if c.kind is kind]


TREATY = """\
CONVENTION ON SOMETHING

The States Parties to this Convention,

Recalling the Charter,

Convinced of the need to act,

Have agreed as follows:

PART I
GENERAL PROVISIONS

Article 1
Use of terms

1. For the purposes of this Convention:

(a) “Party” means a State;

(b) “text” means:

(i) a wording; or

(ii) a heading.

2. Paragraph 1 is without prejudice to article 5 of the Charter.

Article 2 bis – Scope

This Convention applies to texts.

IN WITNESS WHEREOF the undersigned have signed this Convention.

DONE at Geneva, in a single copy.

For the Government of Norway

Annex I
Forms

1. The form is free.
"""


def test_a_treaty_becomes_its_tree():
    assert outline(read(TREATY)) == [
        (0, "TITLE", "", "", "CONVENTION ON SOMETHING"),
        (0, "PREAMBLE", "", "", "The States Parties to this Convention,"),
        (1, "RECITAL", " ", "", "Recalling the Charter,"),
        (1, "RECITAL", " ", "", "Convinced of the need to act,"),
        (1, "CHAPEAU", "", "", "Have agreed as follows:"),
        (0, "PART", "PART I", "GENERAL PROVISIONS", ""),
        (1, "ARTICLE", "Article 1", "Use of terms", ""),
        (2, "PARAGRAPH", "1.", "", "For the purposes of this Convention:"),
        (3, "SUBPARAGRAPH", "(a)", "", "“Party” means a State;"),
        (3, "SUBPARAGRAPH", "(b)", "", "“text” means:"),
        (4, "SUBPARAGRAPH", "(i)", "", "a wording; or"),
        (4, "SUBPARAGRAPH", "(ii)", "", "a heading."),
        (
            2,
            "PARAGRAPH",
            "2.",
            "",
            "Paragraph 1 is without prejudice to article 5 of the Charter.",
        ),
        (1, "ARTICLE", "Article 2 bis", "Scope", "This Convention applies to texts."),
        (
            0,
            "CLOSING",
            "",
            "",
            "IN WITNESS WHEREOF the undersigned have signed this Convention.",
        ),
        (0, "CLOSING", "", "", "DONE at Geneva, in a single copy."),
        (0, "SIGNATURE", "", "", "For the Government of Norway"),
        (0, "ANNEX", "Annex I", "Forms", ""),
        (1, "PARAGRAPH", "1.", "", "The form is free."),
    ]


def test_numbers_are_kept_apart_from_labels():
    numbers = {c.label: c.number for c in read(TREATY).clauses if c.number}
    assert numbers["Article 2 bis"] == "2 bis"
    assert numbers["PART I"] == "I"
    assert numbers["(ii)"] == "ii"
    assert numbers["2."] == "2"


def test_the_title_names_the_text_unless_one_is_given():
    assert read(TREATY).title == "CONVENTION ON SOMETHING"
    assert read_text(TREATY.encode(), Format.TEXT, "en", "Short").title == "Short"


def test_a_text_without_doubts_has_no_warnings():
    assert [w.message for w in read(TREATY).warnings if "2 bis" not in w.message] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n",
        "x",
        "Dear colleagues,\n\nplease find the text.",
        "[[[",
        "1.",
        "(a)",
        "Article 1",
        "“",
    ],
)
@pytest.mark.parametrize("format_", [Format.TEXT, Format.MARKDOWN])
def test_no_text_is_refused(text: str, format_: Format):
    kept = "".join(" ".join(row[2:]) for row in outline(read(text, format_)))
    assert sorted(kept.replace(" ", "")) == sorted("".join(text.split()))


def test_a_line_that_begins_with_a_reference_is_no_article():
    text = "Article 1\n\nThe rule of\nArticle 5 of the Charter applies.\n\nArticle 6 shall be read."
    assert [c.label for c in of_kind(read(text), K.ARTICLE)] == ["Article 1"]


def test_i_after_h_is_a_letter_and_i_under_a_is_roman():
    letters = "\n\n".join(f"({c}) text" for c in "abcdefghij")
    assert {
        d
        for d, k, *_ in outline(read("Article 1\n\nThe following:\n\n" + letters))
        if k == "SUBPARAGRAPH"
    } == {1}
    roman = "Article 1\n\nThe following:\n\n(a) x\n\n(i) y\n\n(ii) z\n\n(b) w"
    assert [(d, label) for d, _, label, *_ in outline(read(roman))][1:] == [
        (1, "(a)"),
        (2, "(i)"),
        (2, "(ii)"),
        (1, "(b)"),
    ]


def test_two_marks_on_one_line_are_two_clauses():
    rows = outline(read("Article 1\n\n1. First.\n\n2. (a) One;\n\n(b) Two."))
    assert [(d, label, text) for d, _, label, _, text in rows] == [
        (0, "Article 1", ""),
        (1, "1.", "First."),
        (1, "2.", ""),
        (2, "(a)", "One;"),
        (2, "(b)", "Two."),
    ]


def test_text_after_a_list_is_kept_with_a_warning():
    text = read("Article 1\n\n1. Parties:\n\n(a) act;\n\n(b) report,\n\nas the case may be.")
    assert outline(text)[-1] == (2, "CLOSING", "", "", "as the case may be.")
    assert "after a list" in text.warnings[0].message
    assert text.warnings[0].line == 9


def test_a_gap_in_the_numbers_is_a_warning_and_the_number_stays():
    text = read("Article 1\n\n1. One.\n\n3. Three.")
    assert [c.number for c in of_kind(text, K.PARAGRAPH)] == ["1", "3"]
    assert "after 1" in text.warnings[0].message


def test_brackets_stay_where_they_are():
    source = "[Article 3bis] (REDD-plus)\n\n[1. Each Party [shall][should] act.]\n\n2. [Reserved"
    rows = outline(read(source))
    assert rows[0][2:4] == ("[Article 3bis]", "(REDD-plus)")
    assert rows[1][2:] == ("[1.", "", "Each Party [shall][should] act.]")
    kept = "".join(c for row in rows for c in "".join(row[2:]) if c in "[]")
    assert kept == "".join(c for c in source if c in "[]")


def test_hard_wrapped_lines_are_joined_and_a_hyphen_stays():
    text = read("Article 1\n\nDecision-\nmaking shall be\nby consensus.")
    assert outline(text)[0][4] == "Decision-making shall be by consensus."
    assert "hyphen" in text.warnings[0].message


def test_titles_nest_as_the_text_has_them():
    lines = (
        "CHAPTER I|Article 1|x.|CHAPTER II|Section 1|Title 1|Article 2|y.|Section 2|Article 3|z."
    )
    budapest = lines.replace("|", "\n\n")
    assert [(d, label) for d, _, label, *_ in outline(read(budapest))] == [
        (0, "CHAPTER I"),
        (1, "Article 1"),
        (0, "CHAPTER II"),
        (1, "Section 1"),
        (2, "Title 1"),
        (3, "Article 2"),
        (1, "Section 2"),
        (2, "Article 3"),
    ]


def test_unnumbered_paragraphs_of_an_article_are_paragraphs_without_a_number():
    rows = outline(read("Article 1\n\nFirst.\n\nSecond.\n\nArticle 2\n\nAlone."))
    assert rows == [
        (0, "ARTICLE", "Article 1", "", ""),
        (1, "PARAGRAPH", " ", "", "First."),
        (1, "PARAGRAPH", " ", "", "Second."),
        (0, "ARTICLE", "Article 2", "", "Alone."),
    ]


def test_recitals_set_as_one_paragraph_are_parted():
    preamble = (
        "The Parties, Considering the aim; Recognising the value,Recalling the Charter, "
        "Have agreed as follows:"
    )
    text = preamble + "\n\nArticle 1\n\nx."
    assert [row[4] for row in outline(read(text))[:5]] == [
        "The Parties,",
        "Considering the aim;",
        "Recognising the value,",
        "Recalling the Charter,",
        "Have agreed as follows:",
    ]


def test_a_clause_that_is_too_long_is_divided_at_a_sentence():
    sentence = "Each Party shall take all measures that are necessary. "
    text = read("Article 1\n\n1. " + sentence * 1_000 + "\n\n2. Short.")
    sizes = [len(c.wording("en").text.encode()) for c in text.clauses]
    assert max(sizes) <= MAX_CLAUSE_BYTES
    assert all(c.wording("en").text.endswith(".") for c in of_kind(text, K.PARAGRAPH))
    assert "divided" in text.warnings[0].message
    assert " ".join(row[4] for row in outline(text)[1:-1]) == (sentence * 1_000).strip()


# Markdown ----------------------------------------------------------------------------------------


def test_markdown_headings_lists_and_emphasis():
    source = """# *Convention*

## Preamble

The Parties,

*Recalling* the Charter,

Have agreed as follows:

## Article 1 *(definitions)*

3. Third;
4. Fourth, with [a link](https://example.org/x):

(a) point;

    (i) in code;

## Annex

####Glued heading

Text.
"""
    rows = outline(read(source, Format.MARKDOWN))
    assert rows[0] == (0, "TITLE", "", "", "Convention")
    assert rows[1] == (0, "PREAMBLE", "", "Preamble", "The Parties,")
    assert (1, "PARAGRAPH", "3.", "", "Third;") in rows
    assert (1, "PARAGRAPH", "4.", "", "Fourth, with a link:") in rows
    assert (3, "SUBPARAGRAPH", "(i)", "", "in code;") in rows
    assert rows[-2:] == [
        (0, "ANNEX", "Annex", "Glued heading", ""),
        (1, "PARAGRAPH", " ", "", "Text."),
    ]


@pytest.mark.parametrize(
    "text",
    ["[shall](should)", "[Party]: text", "[EU][CHE]", "a <c> d", "a <b> c", "<script>x</script>"],
)
def test_what_only_looks_like_markup_stays(text: str):
    assert outline(read(f"Article 1\n\n1. {text} end", Format.MARKDOWN))[1][4] == f"{text} end"


def test_the_header_gives_the_title_and_the_machinery_is_named():
    header = "---\ntitle: Draft\nedit: true\n---\n<meta name='x' />\n\n* TOC\n{:toc}\n\n"
    source = header + "Article 1\n\nText."
    text = read(source, Format.MARKDOWN)
    assert text.title == "Draft"
    assert [w.line for w in text.warnings] == [2, 5, 7, 8]


def test_text_between_two_rules_is_no_header():
    assert outline(read("---\nArticle 1\n---", Format.MARKDOWN))[0][2] == "Article 1"


def test_deep_nesting_loses_nothing():
    source = "\n".join(">" * depth + f" level{depth}" for depth in range(1, 200, 20))
    rows = outline(read(source, Format.MARKDOWN))
    kept = " ".join(row[4] for row in rows)
    assert all(f"level{depth}" in kept for depth in range(1, 200, 20))
    assert max(row[0] for row in rows) < 30


def test_words_beside_a_fence_are_kept():
    rows = outline(read("Article 1\n\n```Each Party\nshall act.\n```", Format.MARKDOWN))
    assert rows[0][4] == "Each Party shall act."


def test_a_table_becomes_rows():
    source = "Annex I\n\n| State | Share |\n|---|---|\n| Norway | 101 |\n"
    rows = outline(read(source, Format.MARKDOWN))
    assert [row[4] for row in rows if row[1] == "TABLE_ROW"] == ["State | Share", "Norway | 101"]


# Encodings ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["一", "十二"])
def test_a_chinese_annex_is_numbered_without_a_blank(number: str):
    text = (
        f"# 公约\n\n## 第一条 宗旨\n\n见附件一所列。\n\n## 附件{number} 基本服务\n\n1. 下列服务。\n"
    )
    (annex,) = of_kind(read(text, Format.MARKDOWN, "zh"), K.ANNEX)
    assert (annex.label, annex.number) == (f"附件{number}", number)
    assert annex.wording("zh").heading == "基本服务"


def test_a_formula_is_not_cut_where_it_holds_a_shorter_one():
    words = "الديباجة", "إن الدول الأطراف،", "قد اتفقت على ما يلي:", "المادة 1", "نص."
    (end,) = of_kind(read("\n\n".join(words), language="ar"), K.CHAPEAU)
    assert end.wording("ar").text == "قد اتفقت على ما يلي:"
