"""The exported pages in a real Chromium: they need nothing, run nothing, and can be used by all."""

import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.formats import columns_page, compare_page, html_page
from app.formats.columns_page import Columns, Proposed, Row
from app.formats.registry import Format, read_text
from app.formats.view import RenderedClause, RenderedText, Segment, SegmentKind, base_view, plain
from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from tests.browser import DESKTOP, PHONE, Browser, started
from tests.scenarios.desk import travaux

S = SegmentKind
VIEWS = ("base", "rolling", "tracked", "columns")
SIZES = (DESKTOP, PHONE)
HOSTILE = (
    '</style></title><script>document.title="pwned"</script>'
    '<img src="http://192.0.2.1/x.png" onerror="document.title=\'pwned\'">'
    "<svg onload=\"document.title='pwned'\"><a href=\"javascript:document.title='pwned'\">x</a>"
    "<iframe srcdoc=\"<script>parent.document.title='pwned'</script>\"></iframe>"
    '<meta http-equiv="refresh" content="0;url=http://192.0.2.1/"><base href="http://192.0.2.1/">'
    '<link rel="stylesheet" href="http://192.0.2.1/x.css"><p style="background:url(http://192.0.2.1/)">'
)
CONTRAST = """(() => {
  const parse = c => c.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(
    v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = e => { for (; e; e = e.parentElement) {
    const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3]) return c; }
    return [255, 255, 255]; };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.checkVisibility()) continue;
    const a = light(parse(getComputedStyle(e).color)), b = light(behind(e));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) low.push([e.className, ratio, walker.currentNode.data.slice(0, 30)]);
  }
  return low;
})()"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as found:
        yield found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's pages, with one choice still open, and a comparison."""
    folder = tmp_path_factory.mktemp("pages")
    demo = folder / "demo"
    assert travaux("demo", demo).status == 0
    at = ("--workspace", demo / "sec.travaux", "--passphrase-file", demo / "passphrase.txt")
    for view in VIEWS:
        made = travaux(*at, "export", "--view", view, "--out", folder / f"{view}.html")
        assert made.status == 0, made.err
    made = travaux(*at, "compare", "laid", "rolling", "--html", folder / "compare.html")
    assert made.status == 0, made.err
    return folder


@pytest.mark.parametrize("name", [*VIEWS, "compare"])
@pytest.mark.parametrize("size", SIZES, ids=["desktop", "phone"])
def test_a_page_is_readable_and_asks_for_nothing(
    browser: Browser, pages: Path, name: str, size: tuple[int, int]
):
    page = pages / f"{name}.html"
    for dark in (False, True):
        browser.open(page, size, dark=dark)
        assert browser.requested == [page.as_uri()]
        assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert browser.evaluate(CONTRAST) == []
        paper = browser.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        assert paper == ("rgb(22, 24, 27)" if dark else "rgb(253, 252, 249)")


@pytest.mark.parametrize("name", [*VIEWS, "compare"])
def test_a_page_tells_a_screen_reader_what_it_is(browser: Browser, pages: Path, name: str):
    browser.open(pages / f"{name}.html")
    spoken = browser.spoken()
    roles = {role for role, _ in spoken}
    assert {"banner", "main", "heading"} <= roles
    assert all(words for role, words in spoken if role in {"checkbox", "link", "heading"})
    assert browser.evaluate("document.documentElement.lang") == "en"
    unsaid = "[...document.querySelectorAll('main div, main td:not(.none)')].filter(e => !e.lang)"
    assert browser.evaluate(f"{unsaid}.filter(e => e.id).length") == 0
    levels = browser.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => +e.tagName[1])"
    )
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_proposals_and_sponsors_are_switched_by_keyboard(browser: Browser, pages: Path):
    browser.open(pages / "rolling.html")
    words = "document.querySelector('main').innerText"
    assert "[24][FRA: 48][NOR: 12] hours" in browser.evaluate(words)
    browser.press("Tab")
    assert browser.evaluate("document.activeElement.className") == "skip"
    browser.press("Tab")
    assert browser.evaluate("document.activeElement.id") == "show-proposals"
    browser.press("Tab")
    browser.press(" ")
    assert "[24][48][12] hours" in browser.evaluate(words)
    browser.evaluate("document.querySelector('#show-proposals').focus()")
    browser.press(" ")
    assert "within 24 hours" in browser.evaluate(words)
    assert "FRA" not in browser.evaluate(words)


def test_a_redline_is_switched_too(browser: Browser, pages: Path):
    browser.open(pages / "tracked.html")
    words = "document.querySelector('main').innerText"
    assert browser.evaluate("document.querySelectorAll('main ins').length") >= 2
    assert "[24]" not in browser.evaluate(words)
    browser.evaluate("document.querySelector('#show-proposals').click()")
    assert "within 24 hours" in browser.evaluate(words)


def test_what_is_the_same_is_folded_away(browser: Browser, pages: Path):
    for name in ("compare", "columns"):
        browser.open(pages / f"{name}.html", PHONE)
        count = "[...document.querySelectorAll('tbody tr')].filter(e => e.checkVisibility()).length"
        before = browser.evaluate(count)
        browser.evaluate("document.querySelector('#show-same').click()")
        assert 0 < browser.evaluate(count) < before / 3


@pytest.mark.parametrize("name", ["rolling", "columns"])
def test_a_page_prints_without_its_switches(
    browser: Browser, pages: Path, name: str, tmp_path: Path
):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here; .ci/run installs it")
    browser.open(pages / f"{name}.html", dark=True)
    file = tmp_path / "page.pdf"
    file.write_bytes(browser.printed())
    done = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True)
    assert "Convention on Responsible Conduct" in done.stdout
    assert "NOR: 12" in done.stdout
    assert "Sponsors" not in done.stdout
    assert "1 / " in done.stdout


def hostile_clause(*segments: Segment) -> RenderedClause:
    clause = Clause(ClauseId(b"c" * 16), ClauseKind.ARTICLE, None, b"m", "1", HOSTILE)
    return RenderedClause(clause, 0, HOSTILE, segments, segments)


def test_a_hostile_wording_runs_nothing_and_is_shown(browser: Browser, tmp_path: Path):
    segments = tuple(Segment(kind, HOSTILE, (HOSTILE,)) for kind in S)
    text = RenderedText(HOSTILE, 'en" onload="x', (hostile_clause(*segments),), HOSTILE)
    proposed = Proposed(HOSTILE, (HOSTILE,), HOSTILE, segments, HOSTILE)
    row = Row(
        "c1", HOSTILE, HOSTILE, segments, segments, (proposed,), segments, segments, (HOSTILE,)
    )
    cell = compare_page.Cell(
        HOSTILE, (), (compare_page.Stretch(HOSTILE, inserted=True),), (HOSTILE,)
    )
    compared = compare_page.ComparePage(
        HOSTILE,
        (compare_page.Column(HOSTILE, HOSTILE, "en"),) * 2,
        (HOSTILE,),
        (compare_page.Line((cell, cell), HOSTILE),),
    )
    made = {
        "text": html_page.write(text),
        "tracked": html_page.write(text, tracked=True),
        "columns": columns_page.write(Columns(HOSTILE, HOSTILE, "en", (row,))),
        "compare": compare_page.write(compared),
    }
    for name, data in made.items():
        page = tmp_path / f"{name}.html"
        page.write_bytes(data)
        browser.open(page)
        assert browser.requested == [page.as_uri()], name
        assert browser.evaluate("document.title") == " ".join(HOSTILE.split()), name
        bad = "script,img,svg,iframe,meta[http-equiv=refresh],base,link,[onerror],[style]"
        assert browser.evaluate(f"document.querySelectorAll('{bad}').length") == 0, name
        assert browser.evaluate("document.body.innerText").count("onerror=") >= 2, name
        assert browser.dialogs == []


def test_the_policy_of_a_page_stops_what_gets_in_all_the_same(browser: Browser, tmp_path: Path):
    data = html_page.write(RenderedText("x", "en", (hostile_clause(*plain("words")),)))
    evil = '<script>document.title="pwned"</script><p id="y" style="color:red">y</p>'
    page = tmp_path / "page.html"
    page.write_bytes(data.replace(b"<main", evil.encode() + b"<main"))
    browser.open(page)
    assert browser.evaluate("document.title") == "x"
    assert (
        browser.evaluate("getComputedStyle(document.querySelector('#y')).color") != "rgb(255, 0, 0)"
    )


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_a_page_in_another_script_runs_its_own_way(browser: Browser, tmp_path: Path, language: str):
    words = {
        "ar": "المادة 1\n\n1. تتعهد الدول باحترام A/RES/72/249 في هذه الاتفاقية.\n\n(أ) أولاً؛",
        "zh": "第一条\n\n一、各缔约国应遵守本公约。\n\n（一）第一项；",
    }[language]
    text = read_text(words.encode(), Format.TEXT, language)
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", language, text.clauses)
    page = tmp_path / "page.html"
    page.write_bytes(html_page.write(base_view(instrument, language, {})))
    browser.open(page, PHONE)
    way = "getComputedStyle(document.querySelector('main div')).direction"
    assert browser.evaluate(way) == ("rtl" if language == "ar" else "ltr")
    assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
