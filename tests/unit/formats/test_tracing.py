"""The lines of a print: by typst's marks, and by poppler, which knows nothing of them."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.formats.tracing import MovedLinesError, lines_of
from app.formats.typesetting import Masthead, Page, Printed
from app.formats.view import base_view, written
from app.ids import ClauseId, InstrumentId
from app.negotiation.paging import LinePart
from app.settings import UN_LANGUAGES
from app.treaty.instrument import Clause, ClauseKind, Instrument, words_by_language
from app.treaty.rank import spread
from app.treaty.wording import Wording
from app.workspace import printing
from storage.children import ChildProcesses, interpreter
from tests.six_languages import rendered

CHILDREN = ChildProcesses(interpreter())
MASTHEAD = Masthead("Conference on Quiet Seas", 1_795_800_000_000, "en")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")


def printed(page: Page) -> Printed:
    return printing.printed(CHILDREN, page)


def long_text(articles: int = 12) -> Instrument:
    """Articles of one long paragraph of numbered words: "w1 w2 w3 …"."""
    ranks = spread(articles)
    clauses = [
        Clause(
            ClauseId(bytes((n,)) * 16),
            ClauseKind.ARTICLE,
            None,
            ranks[n],
            str(n + 1),
            f"Article {n + 1}",
            words_by_language({"en": Wording(" ".join(f"a{n}w{i}" for i in range(160)))}),
        )
        for n in range(articles)
    ]
    return Instrument.of(InstrumentId(b"L" * 16), "Long", "en", clauses)


@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_being_traced_changes_no_byte_of_a_print(language: str) -> None:
    page = Page(rendered(language), MASTHEAD, numbered=True)
    plain, traced = printed(page), printed(replace(page, traced=True))
    assert plain.pdf == traced.pdf
    assert plain.pages == ()
    starts = [start for lines in traced.pages for start in lines]
    places = [(s.clause, -s.part, s.offset) for s in starts]
    assert places == sorted(places)
    text = rendered(language)
    for start in starts:
        row = text.clauses[start.clause]
        said = {0: written(row.text), 1: written(row.heading), 2: row.label}[start.part]
        assert start.offset < max(1, len(said))


@needs_poppler
def test_the_lines_are_those_that_poppler_reads(tmp_path: Path) -> None:
    text = long_text()
    view = base_view(text, "en", {c.id: c.label for c, _ in text.walk()}, "A/1")
    made = printed(Page(view, MASTHEAD, numbered=True, traced=True))
    path = tmp_path / "r.pdf"
    path.write_bytes(made.pdf)
    read = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True
    ).stdout
    pages = read.split("\f")
    assert len(made.pages) >= 3
    compared = 0
    for lines, page in zip(made.pages, pages, strict=False):
        words = [w[0] for row in page.split("\n") if (w := re.findall(r"a\d+w\d+", row))]
        starts = [s for s in lines if s.part == LinePart.TEXT]
        told = []
        for start in starts:
            said = written(view.clauses[start.clause].text)
            told.append(said[start.offset :].split(" ", maxsplit=1)[0])
        assert told == words
        compared += len(words)
    assert compared > 100
    numbers = re.findall(r"^\s*(\d+)\s+a\d+w\d+", read, re.MULTILINE)
    assert set(numbers) <= {str(n) for n in range(5, 100, 5)}


def trace(lines, marks):
    return {"lines": lines, "marks": marks}


def test_a_print_whose_lines_moved_is_refused() -> None:
    plain = trace([[1, 1, 100.0], [2, 1, 115.0]], [[0, "begins", 1, 100.0], [0, "ends", 1, 115.0]])
    same = trace(plain["lines"], [*plain["marks"], [0, 0, 0, 1, 100.0], [0, 0, 9, 1, 115.0]])
    ((first, second),) = lines_of(plain, [same])
    assert (first.offset, second.offset) == (0, 9)
    moved = trace(plain["lines"], [[0, "begins", 1, 100.0], [0, "ends", 1, 100.0]])
    with pytest.raises(MovedLinesError):
        lines_of(plain, [moved])
    with pytest.raises(MovedLinesError):
        lines_of(trace([[2, 1, 100.0]], []), [])


def test_a_mark_far_from_every_line_stands_on_none_and_an_empty_line_begins_with_the_next() -> None:
    plain = trace([[1, 1, 100.0], [2, 1, 115.0], [3, 1, 130.0]], [])
    part = trace(plain["lines"], [[0, 0, 0, 1, 60.0], [1, 2, 0, 1, 99.0], [1, 0, 4, 1, 131.0]])
    ((one, two, three),) = lines_of(plain, [part])
    assert (one.clause, one.part) == (1, 2)
    assert two == three
    assert (three.part, three.offset) == (0, 4)
