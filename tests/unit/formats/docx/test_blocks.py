"""From a Word document to clauses: what is carried, and a warning for everything that is not."""

from app.formats.docx.blocks import Changes, read_blocks
from app.formats.imported import ImportedText, Source
from app.formats.registry import text_of
from app.treaty.instrument import ClauseKind
from app.treaty.lexicon import lexicon
from tests.docx_files import change, docx, p, packed, r
from tests.unit.formats.docx.test_numbering import LISTS
from tests.unit.formats.docx.test_package import parts

STYLES = (
    '<w:style w:type="paragraph" w:styleId="Title1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="Head"><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
    "</w:style>"
    '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
)


def listed(text: str, depth: int) -> str:
    return p(r(text), more=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>')


def source(body: str, changes: Changes = Changes.REJECTED, **others: str) -> Source:
    return read_blocks(docx(body, {"styles": STYLES, **others}), lexicon("en"), changes)


def told(held: Source) -> str:
    return "\n".join(f"{w.line} {w.message}: {w.excerpt}" for w in held.warnings)


TREATY = (
    p(r("Convention on Quiet Seas"), style="Title1")
    + p(r("The States Parties to this Convention,"))
    + p(r("Have agreed as follows:"))
    + p(r("Article 1"), "<w:r><w:br/></w:r>", r("Use of terms"), style="Head")
    + listed("In this Convention:", 0)
    + listed("“sea” means water;", 1)
    + listed("“noise” means sound.", 1)
    + listed("Nothing else is defined.", 0)
)


def test_headings_and_computed_numbers_make_the_tree() -> None:
    text: ImportedText = text_of(source(TREATY, numbering=LISTS), "en")
    assert text.title == "Convention on Quiet Seas"
    found = [(c.kind, c.label.strip(), c.wording("en").text) for c in text.clauses]
    assert (ClauseKind.PARAGRAPH, "1.", "In this Convention:") in found
    assert (ClauseKind.SUBPARAGRAPH, "(a)", "“sea” means water;") in found
    assert (ClauseKind.SUBPARAGRAPH, "(b)", "“noise” means sound.") in found
    assert (ClauseKind.PARAGRAPH, "2.", "Nothing else is defined.") in found
    (article,) = [c for c in text.clauses if c.kind is ClauseKind.ARTICLE]
    assert article.wording("en").heading == "Use of terms"


def test_tracked_changes_are_told_and_read_as_before_or_as_made() -> None:
    body = p(r("Each Party "), change("ins", "Norway", r("always ")), r("acts."))
    before, made = source(body), source(body, Changes.ACCEPTED)
    assert [b.text for b in before.blocks] == ["Each Party acts."]
    assert [b.text for b in made.blocks] == ["Each Party always acts."]
    assert "1 tracked change by Norway: the text was read as before them" in told(before)
    assert "as if they were made" in told(made)


def test_a_table_is_rows_and_a_cell_of_several_paragraphs_is_one() -> None:
    def cell(*texts: str) -> str:
        return f"<w:tc>{''.join(p(r(t)) for t in texts)}</w:tc>"

    rows = (cell("Party", "or group") + cell("Share"), cell("A") + cell("1"))
    found = source(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>").blocks
    assert [(b.text, b.row) for b in found] == [("Party or group | Share", True), ("A | 1", True)]


def test_a_note_stands_after_its_paragraph() -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    held = source(
        p(r("Body."), note) + p(r("More.")),
        footnotes=f'<w:footnote w:id="2">{p(r("The note."))}</w:footnote>',
    )
    assert [(b.text, b.note) for b in held.blocks] == [
        ("Body.", False), ("The note.", True), ("More.", False),
    ]  # fmt: skip


def test_what_is_not_carried_is_told_with_its_paragraph_and_words() -> None:
    drawing = '<w:drawing><wp xmlns="x" descr="a map"/></w:drawing>'
    box = f"<w:pict><w:txbxContent>{p(r('boxed'))}</w:txbxContent></w:pict>"
    body = (
        p(r("One."), r("secret", "<w:vanish/>"), r("also", '<w:rStyle w:val="Secret"/>'))
        + p(f"<w:r>{drawing}</w:r>", f"<w:r>{box}</w:r>", "<w:r><w:object/></w:r>")
        + p('<w:hyperlink r:id="r1">' + r("linked") + "</w:hyperlink>")
        + p("<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>")
        + p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
        + p(r("bold", "<w:b/><w:rPrChange w:author='A'><w:rPr/></w:rPrChange>"))
        + "<w:altChunk/>"
    )
    links = {"https://example.org/": "hyperlink", "https://example.org/t.dotm": "attachedTemplate"}
    data = docx(body, {"styles": STYLES}, links)
    held = read_blocks(data, lexicon("en"), Changes.REJECTED)
    said = told(held)
    for expected in (
        "1 hidden text was left out: secret", "1 hidden text was left out: also",
        "2 a picture or drawing was left out: a map", "2 a text box was left out: boxed",
        "2 an embedded object was left out", "another document inside the document",
        "an equation, whose signs were kept", "a sign from a symbol font",
        "6 a tracked change of formatting was left out: bold",
        "a reference to a file or address outside was left out: https://example.org/t.dotm",
    ):  # fmt: skip
        assert expected in said, expected
    assert [b.text for b in held.blocks] == ["One.", "linked", "a=b", "\ufffd", "bold"]


def test_macros_headers_and_the_addresses_of_links_are_told() -> None:
    links = {"https://example.org/": "hyperlink"}
    body = p('<w:hyperlink r:id="r2">' + r("linked") + "</w:hyperlink>")
    data = docx(body, {"header": p(r("Draft of 1 May"))}, links)
    data = packed({**parts(data), "word/vbaProject.bin": b"macros"})
    said = told(read_blocks(data, lexicon("en"), Changes.REJECTED))
    assert "its macros, was left out" in said
    assert "a page header or footer was left out: Draft of 1 May" in said
    assert "1 the address of a link was left out: https://example.org/" in said


def test_comments_are_told_with_their_author_and_place() -> None:
    held = source(
        p(r("x")) + p('<w:commentRangeStart w:id="4"/>', r("y")),
        comments=f'<w:comment w:id="4" w:author="Kenya">{p(r("Too long."))}</w:comment>',
    )
    assert "2 a comment by Kenya was left out: Too long." in told(held)


def test_characters_that_may_not_be_recorded_are_mended_and_told() -> None:
    held = source(p(r("a\u202eb\u00adc")))
    assert held.blocks[0].text == "abc"
    assert "U+202E" in told(held)
