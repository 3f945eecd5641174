"""Writing a rendered text: nothing lost, nothing executed, and our own Markdown reads back."""

import json
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from app.formats.imported import ImportedText
from app.formats.registry import WORDS_ONLY, Format, read_text, write_text
from app.formats.view import (
    RenderedClause,
    RenderedText,
    Segment,
    SegmentKind,
    base_view,
    plain,
    written,
)
from app.ids import ClauseId, InstrumentId
from app.resources import read_resource
from app.treaty.instrument import Clause, ClauseKind, Instrument

K = ClauseKind
S = SegmentKind


def instrument_of(text: ImportedText) -> Instrument:
    return Instrument.of(InstrumentId(b"i" * 16), text.title, text.language, text.clauses)


def rows(text: ImportedText) -> list[tuple[object, ...]]:
    """Everything about a tree but its ids and ranks."""
    return [
        (depth, c.kind, c.number, c.label, c.wording(text.language))
        for c, depth in instrument_of(text).walk()
    ]


def one(*segments: Segment, kind: ClauseKind = K.PARAGRAPH, label: str = "1.") -> RenderedText:
    """A text of one clause."""
    clause = Clause(ClauseId(b"c" * 16), kind, None, b"m", "1", label)
    return RenderedText("Draft", "en", (RenderedClause(clause, 0, label, (), segments),))


CONTESTED = (
    Segment(S.PLAIN, "Each Party "),
    Segment(S.BRACKETED, "shall"),
    Segment(S.BRACKETED, "should", ("EU", "CHE")),
    Segment(S.PLAIN, " act"),
    Segment(S.INSERTED, " and report", ("NOR",)),
    Segment(S.DELETED, ", as appropriate", ("EU",)),
    Segment(S.PLAIN, "."),
)
NOTATION = (
    'Each Party [shall][EU, CHE: should] act[NOR:  and report][EU: delete: ", as appropriate"].'
)


@pytest.fixture(scope="module")
def demo() -> ImportedText:
    return read_text(read_resource("demo/convention.md"), Format.MARKDOWN, "en")


@pytest.mark.parametrize("format_", [Format.MARKDOWN, Format.TEXT])
def test_the_demo_treaty_reads_back_as_the_same_tree(demo: ImportedText, format_: Format):
    file = write_text(base_view(instrument_of(demo), "en", {}), format_)
    again = read_text(file, format_, "en")
    assert rows(again) == rows(demo)
    assert again.warnings == ()


def test_computed_labels_take_the_place_of_given_ones(demo: ImportedText):
    instrument = instrument_of(demo)
    article = next(c for c in demo.clauses if c.kind is K.ARTICLE)
    view = base_view(instrument, "en", {article.id: "Article 100"})
    assert "\nArticle 100 – Purpose\n" in write_text(view, Format.TEXT).decode()


def test_contested_words_are_written_in_attributed_brackets():
    assert written(CONTESTED) == NOTATION
    assert write_text(one(*CONTESTED), Format.TEXT).decode() == f"1. {NOTATION}\n"
    assert write_text(one(*CONTESTED), Format.MARKDOWN).decode() == f"1. {NOTATION}\n"


@pytest.mark.parametrize(
    "words",
    [
        "a*b* _c_ `d` <e> &amp; \\f ~~g~~",
        "[shall](should) [a](https://example.org)",
        "![x](y.md)",
        "# no heading",
        "> no quotation",
        "- no list",
        "[Norway]: reserves",
        "2015. was a year",
        "=====",
        "<script>alert(1)</script>",
    ],
)
def test_words_that_look_like_markdown_come_back_unchanged(words: str):
    text = one(Segment(S.PLAIN, words), kind=K.CHAPEAU, label="")
    file = b"## Article 1\n\n1. x\n\n(a) y " + write_text(text, Format.MARKDOWN)
    again = read_text(
        b"## Article 1\n\n" + write_text(text, Format.MARKDOWN), Format.MARKDOWN, "en"
    )
    kept = "".join(f"{c.label} {c.wording('en').text}" for c in again.clauses)
    assert re.sub(r"\s", "", kept.replace("Article 1", "")) == words.replace(" ", "")
    assert read_text(file, Format.MARKDOWN, "en").clauses


class _Page(HTMLParser):
    """Collects tags, attributes and words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend(attrs)

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] != "style":
            self.words.append(data)


def page(text: RenderedText) -> _Page:
    parser = _Page()
    parser.feed(write_text(text, Format.HTML).decode())
    return parser


HOSTILE = (
    '<script>alert(1)</script><img src=x onerror="alert(1)">\'"><svg/onload=alert(1)>'
    "</style></title>&lt;b&gt; javascript:alert(1) {{7*7}}"
)


def test_a_hostile_wording_is_shown_as_text():
    clause = Clause(ClauseId(b"c" * 16), K.ARTICLE, None, b"m", "1", HOSTILE)
    segments = tuple(Segment(kind, HOSTILE, (HOSTILE,)) for kind in S)
    text = RenderedText(
        HOSTILE,
        'en" onclick="x',
        (RenderedClause(clause, 0, HOSTILE, segments, segments),),
        HOSTILE,
    )
    shown = page(text)
    assert not {"script", "img", "svg", "b"} & set(shown.tags)
    assert not [name for name, _ in shown.attributes if name.startswith("on")]
    assert "".join(shown.words).count(HOSTILE) >= 10


def test_a_page_needs_nothing_from_outside(demo: ImportedText):
    source = write_text(base_view(instrument_of(demo), "en", {}, "A/CONF.1/L.1"), Format.HTML)
    shown = page(base_view(instrument_of(demo), "en", {}))
    assert not {"script", "link", "img", "iframe", "object"} & set(shown.tags)
    assert not [v for n, v in shown.attributes if n == "src"]
    assert all(v and v.startswith("#") for n, v in shown.attributes if n == "href")
    assert b"url(" not in source
    assert b"@import" not in source
    assert b"Content-Security-Policy" in source
    assert b"A/CONF.1/L.1" in source


def test_a_page_holds_every_word_in_order(demo: ImportedText):
    def words(text: str) -> list[str]:
        return re.findall(r"\w+", text)

    shown = " ".join(page(base_view(instrument_of(demo), "en", {})).words)
    tree = " ".join(
        f"{label} {wording.heading} {wording.text}" for *_, label, wording in rows(demo)
    )
    assert words(shown)[-len(words(tree)) :] == words(tree)


def test_each_element_says_its_language_and_direction():
    clause = Clause(ClauseId(b"c" * 16), K.PARAGRAPH, None, b"m")
    text = RenderedText("نص", "ar", (RenderedClause(clause, 0, "", (), plain("تتعهد الدول")),))
    attributes = page(text).attributes
    assert attributes.count(("dir", "rtl")) == 2
    assert attributes.count(("lang", "ar")) == 2


def test_sponsors_can_be_switched_off_only_where_there_are_any():
    assert "input" in page(one(*CONTESTED)).tags
    assert "input" not in page(one(*plain("agreed"))).tags
    assert {"ins", "del"} <= set(page(one(*CONTESTED)).tags)


def test_headings_leave_out_no_level(demo: ImportedText):
    levels = [
        int(t[1])
        for t in page(base_view(instrument_of(demo), "en", {})).tags
        if re.fullmatch(r"h\d", t)
    ]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))


def test_json_has_stable_keys_and_the_same_words():
    document = json.loads(write_text(one(*CONTESTED), Format.JSON))
    assert document["format"] == "travaux/text/1"
    clause = document["clauses"][0]
    assert sorted(clause) == [
        "depth", "heading", "heading_segments", "id", "kind", "label", "number", "parent", "text",
        "text_segments",
    ]  # fmt: skip
    assert clause["text"] == NOTATION
    assert clause["text_segments"][2] == {
        "kind": "bracketed",
        "text": "should",
        "sponsors": ["EU", "CHE"],
    }


def test_rows_of_a_table_come_back_as_rows():
    def row(number: int, words: str) -> RenderedClause:
        clause = Clause(ClauseId(bytes([number]) * 16), K.TABLE_ROW, None, bytes([number]))
        return RenderedClause(clause, 0, "", (), plain(words))

    text = RenderedText("", "en", (row(1, "State | Share"), row(2, "Norway | 101")))
    assert page(text).tags.count("td") == 4
    file = b"## Annex I\n\n" + write_text(text, Format.MARKDOWN)
    again = read_text(file, Format.MARKDOWN, "en")
    assert [c.wording("en").text for c in again.clauses if c.kind is K.TABLE_ROW] == [
        "State | Share",
        "Norway | 101",
    ]


def test_the_same_text_gives_the_same_bytes(demo: ImportedText):
    view = base_view(instrument_of(demo), "en", {})
    for format_ in WORDS_ONLY:
        assert write_text(view, format_) == write_text(view, format_)
