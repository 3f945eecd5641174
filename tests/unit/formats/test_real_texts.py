"""Real treaties and negotiating texts: every article found, every word and bracket kept."""

import html
import re
import sys
import time
import xml.etree.ElementTree as ET
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from app.formats.imported import ImportedText
from app.formats.registry import Format, format_of, read_text, write_text
from app.formats.view import base_view
from app.ids import InstrumentId
from app.settings import MAX_CLAUSE_BYTES, MAX_LABEL_BYTES
from app.treaty.instrument import ClauseKind, Instrument
from app.treaty.textrules import clean_import, refusals

K = ClauseKind
MARKDOWN = ("treaties/md/*.md", "treaties/versions/*.md", "bracketed/*.md")
DIVISIONS = {K.BOOK, K.PART, K.TITLE_DIVISION, K.CHAPTER, K.SECTION, K.ARTICLE, K.ANNEX}
ADDRESS = r"(?:\.\.|https?:|/)[^()]*(?:\([^()]*\)[^()]*)*"


def words(text: str) -> list[str]:
    """The words of a text; in Chinese every sign is one."""
    return re.findall(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+", text)


def brackets(text: str) -> str:
    return "".join(c for c in text if c in "[]{}")


def without_markdown(source: str) -> str:
    """The source without its markup, by simple expressions that share nothing with the reader."""
    text = re.sub(r"\A---\n.*?\n---\n", "", source.lstrip("\ufeff"), flags=re.DOTALL)
    defined = {name.lower() for name in re.findall(r"(?m)^\[([^\]^]+)\]: \S+$", text)}
    text = re.sub(r"(?m)^\[[^\]^]+\]: \S+$|^<meta .*>$|^\* TOC$|^\{:.*\}$", "", text)
    text = re.sub(r"</?(?:sup|sub|span)\b[^<>]*>", "", text)
    text = re.sub(rf"!?\[([^\[\]]*)\]\({ADDRESS}\)", r" \1 ", text)
    text = re.sub(
        r"\[([^\[\]]+)\](?:\[([^\[\]]+)\])?",
        lambda m: m[1] if (m[2] or m[1]).lower() in defined else m[0],
        text,
    )
    return text.replace("*", "")


def printed(text: ImportedText) -> str:
    """Labels, headings and texts in the order of the text."""
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", text.language, text.clauses)
    rows = ((c.label, c.wording(text.language)) for c, _ in instrument.walk())
    return "\n".join(f"{label}\n{w.heading}\n{w.text}" for label, w in rows)


def source_of(file: Path) -> str:
    source = clean_import(file.read_bytes().decode("utf-8-sig"))[0]
    return without_markdown(source) if file.suffix == ".md" else source


@cache
def import_of(file: Path) -> ImportedText:
    return read_text(file.read_bytes(), format_of(file.name), "en")


def without_added_title(text: ImportedText, source: str) -> str:
    """The printed text; a title that only the file's header has is no word of the body."""
    shown = printed(text)
    first = text.clauses[0].wording("en").text
    in_header = text.clauses[0].kind is K.TITLE and words(source)[:6] != words(shown)[:6]
    return shown.replace(first, "", 1) if in_header else shown


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")


def test_no_word_and_no_bracket_of_a_real_text_is_lost_or_invented(shared_data: Path):
    files = [
        f for pattern in (*MARKDOWN, "bracketed/*.txt") for f in sorted(shared_data.glob(pattern))
    ]
    assert len(files) >= 30
    for file in files:
        source, text = source_of(file), import_of(file)
        shown = without_added_title(text, source)
        assert brackets(shown) == brackets(source), file.name
        if file.name == "wto-agreement-1994.md":  # "*GOEDEREN**Algemene*": two words, one by stars
            source = source.replace("GOEDERENAlgemene", "GOEDEREN Algemene")
        assert words(shown) == words(source), file.name


def test_every_clause_of_a_real_text_may_be_recorded(shared_data: Path):
    for file in sorted(shared_data.glob("bracketed/*.*")):
        if file.suffix in {".md", ".txt"}:
            for clause in import_of(file).clauses:
                assert len(clause.label.encode()) <= MAX_LABEL_BYTES
                for part in (clause.wording("en").heading, clause.wording("en").text):
                    assert refusals(part, MAX_CLAUSE_BYTES) == []


def test_every_article_of_every_treaty_is_found(shared_data: Path):
    expression = re.compile(r"(?mi)^#{2,4} *\[?article\b(?! *\w+:)")
    for pattern in MARKDOWN:
        for file in sorted(shared_data.glob(pattern)):
            found = sum(1 for c in import_of(file).clauses if c.kind is K.ARTICLE)
            assert found == len(expression.findall(file.read_text("utf-8"))), file.name


def test_the_law_of_the_sea_is_read_in_time(shared_data: Path, capsys: pytest.CaptureFixture[str]):
    data = (shared_data / "treaties/md/unclos-1982.md").read_bytes()
    begin = time.process_time()
    text = read_text(data, Format.MARKDOWN, "en")
    spent = time.process_time() - begin
    with capsys.disabled():
        tell(f"\nUNCLOS: {len(data):,} bytes, {len(text.clauses):,} clauses in {spent:.2f} s")
    assert spent < 10


def test_structure_of_trade_agreements(shared_data: Path, capsys: pytest.CaptureFixture[str]):
    """ToTA marks two levels of headings; sections it leaves out count as false here."""
    for together in (False, True):
        gold_all, got_all, true_all = 0, 0, 0
        for file in sorted(shared_data.glob("treaties/tota_xml/*.xml")):
            flat, gold, language = tota(file, together=together)
            text = read_text(flat.encode(), Format.TEXT, language)
            assert words(printed(text)) == words(clean_import(flat)[0]), file.name
            got = Counter(
                bare(c.label) for c in text.clauses if c.kind in DIVISIONS and c.label.strip()
            )
            gold_all += gold.total()
            got_all += got.total()
            true_all += (gold & got).total()
        recall, precision = true_all / gold_all, true_all / got_all
        with capsys.disabled():
            where = "one line" if together else "two lines"
            figures = f"recall {recall:.4f} precision {precision:.4f}"
            tell(f"\nToTA, number and title on {where}: {figures}")
        assert recall >= 0.98
        assert precision >= 0.97


def bare(label: str) -> str:
    return re.sub(r"\W+", "", label.lower())


def tota(file: Path, *, together: bool) -> tuple[str, Counter[str], str]:
    """A trade agreement as plain text, the numbers of its headings, and its language."""
    root = ET.parse(file).getroot()  # noqa: S314  our own test data
    lines: list[str] = []
    gold: Counter[str] = Counter()
    for chapter in root.iterfind("body/*"):
        for unit in (chapter, *chapter.iterfind("article")):
            number, name = unit.get("number"), unit.get("name") or ""
            if number:
                gold[bare(number)] += 1
                lines += [f"{number}: {name}" if name else number] if together else [number, name]
            elif unit is chapter and name.lower() not in {"preamble", "preámbulo", "préambule"}:
                lines.append(name)
            lines += ["", (unit.text or "") if unit is not chapter else "", ""]
    return "\n".join(lines), gold, root.findtext("meta/language") or "en"


@pytest.mark.parametrize("language", ["ar", "zh", "en", "fr", "ru", "es"])
def test_the_universal_declaration_has_thirty_articles_in_every_language(
    shared_data: Path, language: str
):
    source = (shared_data / f"udhr/udhr_{language}.html").read_text("utf-8")
    body = source.partition("<body>")[2]
    flat = html.unescape(re.sub(r"<[^>]+>", "\n", re.sub(r"</(?:h\d|p|li)>", "\n\n", body)))
    text = read_text(flat.encode(), Format.TEXT, language)
    kinds = Counter(c.kind for c in text.clauses)
    assert kinds[K.ARTICLE] == 30
    assert kinds[K.TITLE] == 1
    assert kinds[K.PREAMBLE] == 1
    assert kinds[K.RECITAL] >= 6
    assert words(printed(text)) == words(clean_import(flat)[0])


def test_our_markdown_of_a_real_treaty_reads_back_as_the_same_clauses(shared_data: Path):
    names = ("vclt-1969", "echr-1950", "rome-statute-icc-1998", "cybercrime-budapest-2001")
    for name in names:
        text = import_of(shared_data / f"treaties/md/{name}.md")
        instrument = Instrument.of(InstrumentId(b"i" * 16), text.title, "en", text.clauses)
        file = write_text(base_view(instrument, "en", {}), Format.MARKDOWN)
        again = read_text(file, Format.MARKDOWN, "en")
        assert tree(again) == tree(text), name


def tree(text: ImportedText) -> list[tuple[object, ...]]:
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", "en", text.clauses)
    return [(d, c.kind, c.number, c.label, c.wording("en")) for c, d in instrument.walk()]
