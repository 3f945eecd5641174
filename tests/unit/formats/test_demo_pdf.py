"""The demonstration's treaty as PDF in six languages: archival, accessible, its words in order."""

import hashlib
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pytest

from app.formats.typesetting import Masthead, Page, page_data
from app.formats.view import written
from app.settings import UN_LANGUAGES
from app.workspace import printing
from storage.children import ChildProcesses, interpreter
from tests.demo_texts import rendered

DAY = 1_795_800_000_000
MASTHEAD = Masthead("Conference on Responsible Conduct in Cyberspace", DAY, "en")
BODY = ("-r", "72", "-x", "0", "-y", "79", "-W", "595", "-H", "689")
"""A page between its header and its footer, in points."""


@pytest.fixture(scope="module", params=UN_LANGUAGES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / f"{request.param}.pdf"
    path.write_bytes(pdf_in(request.param))
    return path


def page_in(language: str) -> Page:
    return Page(rendered(language), MASTHEAD)


def pdf_in(language: str) -> bytes:
    return printing.printed(ChildProcesses(interpreter()), page_in(language)).pdf


def letters(text: str) -> str:
    """The letters and digits of a text in their order, however its lines are broken.

    A fathatan goes with its alef: typst and poppler turn the pair about, and some of them are read
    twice (docs/adr/0057).
    """
    bare = re.sub("\u0627?\u064b\u0627?", "", text)
    return "".join(c for c in unicodedata.normalize("NFKC", bare) if c.isalnum())


def test_it_is_archival_and_accessible(made: Path):
    with pikepdf.open(made) as pdf:
        about = pdf.open_metadata()
        assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("3", "A")
        assert about["pdfuaid:part"] == "1"
        assert about["dc:title"] == written(rendered(made.stem).clauses[0].text)
        assert str(pdf.Root.Lang).startswith(made.stem)
        assert pdf.Root.MarkInfo.Marked
        assert len(pdf.pages) > 7


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_what_poppler_reads_is_the_text_word_by_word(made: Path):
    as_drawn = () if made.stem == "ar" else ("-raw",)  # else it looks for columns
    command = ["pdftotext", "-enc", "UTF-8", *as_drawn, *BODY, made, "-"]
    read = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    text, head = rendered(made.stem), page_data(page_in(made.stem))
    before = [
        head["masthead"]["conference"],
        text.symbol,
        head["date"],
        head["masthead"]["original"],
    ]
    said = [c.label + written(c.heading) + written(c.text) for c in text.clauses]
    assert letters(read) == letters("".join([*before, *said]))


def test_the_same_text_gives_the_same_bytes(made: Path):
    assert hashlib.sha256(pdf_in(made.stem)).digest() == hashlib.sha256(made.read_bytes()).digest()
