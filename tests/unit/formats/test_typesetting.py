"""PDF as it is made: archival and accessible, the same words and the same bytes, nothing read."""

import hashlib
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from app.formats.glyphs import MissingGlyphsError, missing_glyphs, printable, require_glyphs
from app.formats.typesetting import Attachment, Masthead, Page, Printed, TypesettingError, page_data
from app.formats.view import RenderedText, Segment, SegmentKind, plain, written
from app.ports import ChildRefusedError, Limits
from app.resources import ROOT
from app.settings import UN_LANGUAGES
from app.workspace import printing
from storage.children import ChildProcesses, interpreter
from tests.six_languages import rendered

DAY = 1_795_800_000_000
MASTHEAD = Masthead("Conference on Quiet Seas", DAY, "en")
EVIL = '#eval("1+1") #read("/etc/passwd") $x$ *b* _i_ `c` <lbl> @ref // c \\ #import "x" ]) = H'
CHILDREN = ChildProcesses(interpreter())
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")


def a_page(language: str = "en", **changed: object) -> Page:
    return replace(Page(rendered(language), MASTHEAD), **changed)  # type: ignore[arg-type]


def printed(page: Page) -> Printed:
    return printing.printed(CHILDREN, page)


def with_words(text: RenderedText, words: str) -> RenderedText:
    """A text whose every plain clause says something else."""
    rows = tuple(replace(c, text=plain(words)) if c.text else c for c in text.clauses)
    return replace(text, clauses=rows)


def extracted(pdf: bytes, folder: Path) -> str:
    """What poppler reads out of a file."""
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    return subprocess.run(
        ["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=True
    ).stdout.decode()


def letters(text: str) -> Counter[str]:
    """The letters and digits of a text, however its lines are broken and its marks turned.

    An alef with fathatan that stands alone is left out: typst places its mark apart, and poppler
    reads the pair twice (docs/adr/0057).
    """
    normal = unicodedata.normalize("NFKC", re.sub("\u0627?\u064b\u0627?", "", text))
    return Counter(c for c in normal if c.isalnum())


def structure(pdf: bytes, folder: Path) -> pikepdf.Pdf:
    path = folder / "structure.pdf"
    path.write_bytes(pdf)
    return pikepdf.open(path)


@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_every_language_is_archival_accessible_and_says_what_it_is(language: str, tmp_path: Path):
    made = printed(a_page(language))
    with structure(made.pdf, tmp_path) as pdf:
        assert (
            pdf.check_pdf_syntax() == [] if hasattr(pdf, "check_pdf_syntax") else pdf.check() == []
        )
        about = pdf.open_metadata()
        assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("3", "A")
        assert about["pdfuaid:part"] == "1"
        assert about["dc:title"] == written(rendered(language).clauses[0].text)
        assert str(pdf.Root.Lang).startswith(language)
        assert pdf.Root.MarkInfo.Marked


@needs_poppler
@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_what_poppler_reads_is_what_the_text_says(language: str, tmp_path: Path):
    text = rendered(language)
    read = extracted(printed(a_page(language)).pdf, tmp_path)
    around = page_data(a_page(language))
    said = [c.label + written(c.heading) + written(c.text) for c in text.clauses]
    head = around["masthead"]
    said += [head["conference"], text.symbol, around["date"], head["original"], "11"]
    found, wanted = letters(read), letters(re.sub(r"\[\^1\]: ", "[^1]", "".join(said)))
    assert found == wanted


@needs_poppler
def test_words_stand_in_the_order_of_the_text(tmp_path: Path):
    read = " ".join(extracted(printed(a_page()).pdf, tmp_path).split())
    assert "Article 1 Purpose 1. Each Party shall take all necessary measures" in read
    assert "(a) to protect the whales of the sea;" in read


def test_the_same_text_gives_the_same_bytes():
    assert printed(a_page("ar")).pdf == printed(a_page("ar")).pdf
    later = a_page("ar", masthead=replace(MASTHEAD, day=DAY + 86_400_000))
    assert printed(later).pdf != printed(a_page("ar")).pdf


@needs_poppler
def test_markup_in_a_text_is_printed_and_never_obeyed(tmp_path: Path):
    text = with_words(rendered("en"), EVIL)
    page = a_page(
        text=replace(text, symbol=EVIL, title=EVIL), colophon=(EVIL,), signatories=(EVIL,)
    )
    read = "".join(extracted(printed(page).pdf, tmp_path).split())
    assert read.count("".join(EVIL.split())) > len([c for c in text.clauses if c.text])
    assert "root:x:0" not in read


@needs_poppler
def test_contested_words_stand_in_brackets_with_their_sponsors(tmp_path: Path):
    segments = (
        *plain("Each Party "),
        Segment(SegmentKind.BRACKETED, "shall"),
        Segment(SegmentKind.BRACKETED, "should", ("EU", "CHE")),
        Segment(SegmentKind.INSERTED, " and may", ("NOR",)),
        Segment(SegmentKind.DELETED, " take", ("FRA",)),
    )
    text = rendered("en")
    rows = tuple(replace(c, text=segments) if c.clause.number == "1" and c.text else c
                 for c in text.clauses)  # fmt: skip
    read = extracted(printed(a_page(text=replace(text, clauses=rows))).pdf, tmp_path)
    assert "".join(written(segments).split()) in "".join(read.split())


@needs_poppler
def test_two_languages_stand_side_by_side_clause_by_clause(tmp_path: Path):
    made = printed(a_page("en", beside=rendered("ar")))
    read = extracted(made.pdf, tmp_path)
    assert "to protect the whales of the sea;" in " ".join(read.split())
    assert letters(read) >= letters(written(rendered("ar").clauses[5].text))
    with structure(made.pdf, tmp_path) as pdf:
        parts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
        assert sum(str(part.S) == "/TH" for part in parts) == 2


@needs_poppler
def test_lines_and_recitals_are_numbered_for_citing(tmp_path: Path):
    bare = letters(extracted(printed(a_page()).pdf, tmp_path))
    numbered = letters(extracted(printed(a_page(numbered=True)).pdf, tmp_path))
    assert numbered - bare == Counter({"P": 2, "1": 1, "5": 1})  # PP1; line 5


def test_each_signatory_has_a_place_of_its_own():
    places = printed(a_page(signatories=("France", "Kenya"))).places
    assert [p.field for p in places] == ["Signature1", "Signature2"]
    assert len({(p.page, round(p.x), round(p.y)) for p in places}) == 2


def test_files_are_attached_with_what_they_are_to_the_text(tmp_path: Path):
    file = Attachment("text.json", '{"a": "‘ü’"}', "source", "application/json", "The source")
    with structure(printed(a_page(attached=(file,))).pdf, tmp_path) as pdf:
        held = pdf.attachments["text.json"]
        assert held.get_file().read_bytes() == file.data.encode()
        assert [str(f.AFRelationship) for f in pdf.Root.AF] == ["/Source"]


def test_characters_without_a_glyph_are_named_with_their_place():
    with pytest.raises(MissingGlyphsError, match=r"“𠮷” \(U\+20BB7\) in Article 3\(2\)") as refused:
        require_glyphs([("Article 3(2)", "of 𠮷野"), ("Article 4", "𠮷 and \u202e")])
    assert [m.where for m in refused.value.missing] == ["Article 3(2)", "Article 4"]


def test_the_typesetter_too_refuses_what_has_no_glyph():
    with pytest.raises(ChildRefusedError, match="could not be made"):
        printed(a_page(text=with_words(rendered("en"), "of 𠮷")))


def test_names_in_any_un_language_can_be_printed():
    names = "镕 喆 垚 Þórður Łódź Ñandú Đặng Ёлкин الجزائر — « » “ ” ’ № € § …"
    assert list(missing_glyphs([("", names)])) == []
    assert {chr(c) for c in range(0x4E00, 0x9FA6)} <= printable()


def test_a_text_that_takes_too_long_is_stopped_and_a_cancelled_one_too():
    page = a_page(text=with_words(rendered("en"), "words and words " * 60_000))
    with pytest.raises(TypesettingError, match="more than 0 seconds"):
        printing.printed(CHILDREN, page, limits=Limits(memory=3 << 30, seconds=0))

    def cancelled() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        printing.printed(CHILDREN, page, cancelled)


def test_a_text_that_wants_too_much_memory_ends_alone():
    # Wherever the memory ends: in the interpreter, or in the typesetter, which then says so itself.
    with pytest.raises((TypesettingError, ChildRefusedError), match="could not be made"):
        printing.printed(CHILDREN, a_page(), limits=Limits(memory=60 << 20))


def test_the_fonts_are_those_that_were_built_with_their_licences():
    fonts = ROOT / "fonts"
    listed = (fonts / "SHA256SUMS").read_text().split("\n")
    assert len([line for line in listed if line]) == len(list(fonts.glob("*.ttf"))) == 10
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=fonts, capture_output=True
    )
    assert done.returncode == 0, done.stdout
    assert all("SIL OPEN FONT LICENSE" in p.read_text().upper() for p in fonts.glob("OFL-*.txt"))


GOLDEN = "8d9a7ecee0e1a980ad1f7672f4c1a4bd2fa4ae067befc791ed940866dc62e4f4"
"""SHA-256 of a PDF. When it changes, so must ``finals.manifest.LAYOUT``."""


def test_what_is_printed_stays_the_same_until_the_layout_is_raised():
    assert hashlib.sha256(printed(a_page("fr", signatories=("Кения",))).pdf).hexdigest() == GOLDEN
