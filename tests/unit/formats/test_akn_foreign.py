"""Akoma Ntoso files of parliaments, the Union and the OASIS committee: no word of them is lost."""

import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

from app.formats.akn import read as reader
from app.formats.akn.importing import document_of, read_text
from app.formats.akn.parse import (
    DoctypeError,
    NotAkomaNtosoError,
    NotXmlError,
    TooDeepError,
)
from app.formats.akn.write import write
from app.formats.imported import ImportedText
from app.ids import InstrumentId
from app.settings import MAX_CLAUSE_BYTES, MAX_LABEL_BYTES
from app.treaty.instrument import ClauseKind, Instrument
from app.treaty.textrules import clean_import, refusals
from tests.akn_schema import SCHEMA, faults

K = ClauseKind
VALID = ("oasis_v3/*.xml", "akn4eu_council_position/*.xml", "leos/**/*.xml", "treaty/*.xml")
ALL = (*VALID, "v2_legacy/*.xml", "invalid/*.xml")


def files(shared_data: Path, patterns: tuple[str, ...]) -> list[Path]:
    return sorted({f for p in patterns for f in (shared_data / "akn").glob(p)})


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", clean_import(text)[0])


def words_of_the_source(file: Path) -> Counter[str]:
    """Every word outside the heads, and those of the notes that heads hold; by the stdlib alone."""
    root = ET.parse(file).getroot()  # noqa: S314  our own test data
    kept = [n for head in root.iter() if name(head) == "meta" for n in head.iter()]
    notes = [" ".join(n.itertext()) for n in kept if name(n) == "note"]
    return Counter(words(" ".join([*notes, "".join(pieces(root))])))


def pieces(node: ET.Element) -> Iterator[str]:
    """The characters of an element; what stands on a line of its own is parted from the rest."""
    if name(node) == "meta":
        return
    edge = " " if name(node) in BREAKING else ""
    yield edge + (node.text or "")
    for child in node:
        yield from pieces(child)
        yield child.tail or ""
    yield edge


def name(node: ET.Element) -> str:
    return node.tag.rpartition("}")[2]


BREAKING = {
    "p", "num", "heading", "subheading", "block", "li", "td", "th", "br", "eol", "authorialNote",
    "listIntroduction", "listWrapUp", "docTitle", "item", "from", "tocItem", "longTitle", "formula",
}  # fmt: skip


def printed(text: ImportedText) -> str:
    instrument = Instrument.of(InstrumentId(b"i" * 16), "", text.language, text.clauses)
    rows = (
        (c.label if c.kind is not K.NOTE else "", c.wording(text.language))
        for c, _ in instrument.walk()
    )
    return "\n".join(f"{label}\n{w.heading}\n{w.text}" for label, w in rows)


def test_no_word_of_any_file_is_lost_or_invented(shared_data: Path):
    for file in files(shared_data, ALL):
        text = read_text(file.read_bytes())
        got, wanted = Counter(words(printed(text))), words_of_the_source(file)
        assert got == wanted, (file.name, got - wanted, wanted - got)
        for clause in text.clauses:
            assert len(clause.label.encode()) <= MAX_LABEL_BYTES
            for wording in clause.wordings.values():
                assert refusals(wording.text, MAX_CLAUSE_BYTES) == []


def test_a_treaty_of_another_house_is_read_as_it_stands(shared_data: Path):
    text = read_text((shared_data / "akn/treaty/wipo_nairobi_treaty_1981.xml").read_bytes())
    kinds = Counter(c.kind for c in text.clauses)
    assert text.title == "Nairobi Treaty on the Protection of the Olympic Symbol"
    assert text.language == "en"
    assert (kinds[K.CHAPTER], kinds[K.ARTICLE], kinds[K.SUBPARAGRAPH]) == (3, 10, 8)
    assert text.warnings == ()


def test_articles_are_found_in_every_file(shared_data: Path):
    for file in files(shared_data, VALID):
        own = re.sub(
            r"(?s)<(?:\w+:)?quotedStructure.*?quotedStructure>", "", file.read_text("utf-8")
        )
        source = len(re.findall(r"<(?:\w+:)?article[ >]", own))
        found = sum(c.kind is K.ARTICLE for c in read_text(file.read_bytes()).clauses)
        assert found >= source, file.name


def test_what_is_invalid_is_read_and_its_errors_are_listed(shared_data: Path):
    wanted = {
        "duplicate_xml_id.xml": "have this same xml:id",
        "doc_undeclared_attribute.xml": "not valid Akoma Ntoso: .*publication.*not allowed",
    }
    assert {f.name for f in files(shared_data, ("invalid/*.xml",))} == set(wanted)
    for name, error in wanted.items():
        text = read_text((shared_data / "akn/invalid" / name).read_bytes())
        assert any(re.search(error, w.message) and w.line for w in text.warnings), name
        assert text.clauses, name


def test_the_older_standard_is_read_and_named(shared_data: Path):
    for file in files(shared_data, ("v2_legacy/*.xml",)):
        text = read_text(file.read_bytes())
        assert "older version" in text.warnings[0].message
        assert text.clauses


def test_what_the_source_has_as_deleted_is_kept_and_told(shared_data: Path):
    for file in files(shared_data, ("leos/mandate/delete/*.xml",)):
        soft = len(re.findall(r'softaction="(?:del|move_to)"', file.read_text("utf-8")))
        text = read_text(file.read_bytes())
        told = [w for w in text.warnings if "the source has this clause as" in w.message]
        assert bool(told) >= bool(soft), file.name


def test_a_foreign_file_written_again_is_valid_and_the_same_text(shared_data: Path):
    for file in files(shared_data, ALL):
        once = document_of(file.read_bytes())
        data = write(once)
        assert faults(data) == [], file.name
        again = document_of(data)
        assert [(u.row.label, u.row.heading, u.row.text) for u in again.units] == [
            (u.row.label.strip(), u.row.heading, u.row.text) for u in once.units
        ], file.name
        assert write(again) == data, file.name


def test_the_schema_that_ships_is_that_of_the_committee():
    for name in ("akomantoso30.xsd", "xml.xsd"):
        ours = Path(__file__).resolve().parents[3] / "resources/akn" / name
        assert ours.read_bytes() == (SCHEMA.parent / name).read_bytes()


# Hostile files ----------------------------------------------------------------------------------

HEAD = b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_refused_before_anything_of_it_is_read(encoding: str):
    bomb = (
        '<?xml version="1.0"?><!-- x --><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
        '<!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
        "<akomaNtoso>&b;&f;</akomaNtoso>"
    )
    with pytest.raises(DoctypeError, match="DOCTYPE"):
        read_text(bomb.replace('"1.0"', f'"1.0" encoding="{encoding}"').encode(encoding))


def test_what_is_no_xml_is_refused_with_its_line():
    with pytest.raises(NotXmlError, match="line 2: "):
        read_text(HEAD + b"\n<act></bill></akomaNtoso>")
    for data in (b"", b"\x00\x01\x02", b"PK\x03\x04", "Article 1".encode("utf-16")):
        with pytest.raises(NotXmlError):
            read_text(data)


def test_other_xml_is_refused_by_its_name():
    with pytest.raises(NotAkomaNtosoError, match="<html>"):
        read_text(b"<html><body>x</body></html>")


def test_elements_that_stand_too_deep_are_refused():
    deep = b"<section>" * 90 + b"</section>" * 90
    with pytest.raises(TooDeepError, match="80 elements"):
        read_text(HEAD + b"<act><body>" + deep + b"</body></act></akomaNtoso>")
    with pytest.raises((TooDeepError, NotXmlError)):
        read_text(HEAD + b"<p>" * 200_000)


def test_hidden_characters_are_taken_out_and_told():
    text = read_text(
        HEAD
        + "<act><body><article><content><p>a\u202eb\u200bc</p></content></article></body></act>"
        "</akomaNtoso>".encode()
    )
    assert [c.wording("en").text for c in text.clauses] == ["abc"]
    assert sum("was taken out" in w.message for w in text.warnings) == 2


ONE = '<act name="x"><meta/><body>{}</body></act>'
PARAGRAPH = '<paragraph eId="{}" GUID="{}"><content><p>Words.</p></content></paragraph>\n'


@pytest.mark.parametrize(
    ("stated", "shared"),
    [
        ((("a", "1"), ("b", "2")), []),
        ((("a", "1"), ("a", "2"), ("b", "3")), [("a", 2, "2 elements have this same eId")]),
        (
            (("a", "1"), ("b", "1"), ("c", "1"), ("a", "2")),
            [("a", 4, "2 elements have this same eId"), ("1", 3, "3 elements have this same GUID")],
        ),
    ],
)
def test_names_that_the_schema_wants_to_be_unique_are_told_where_they_are_not(
    stated: tuple[tuple[str, str], ...], shared: list[tuple[str, int, str]]
):
    body = "".join(PARAGRAPH.format(*names) for names in stated)
    data = HEAD + ONE.format(body).encode() + b"</akomaNtoso>"
    warnings = read_text(data).warnings
    told = [(w.excerpt, w.line, w.message) for w in warnings if "this same" in w.message]
    assert sorted(told) == sorted((*one, f"not valid Akoma Ntoso: {said}") for *one, said in shared)
    assert any("Duplicate key-sequence" in fault for fault in faults(data)) == bool(shared)


def test_an_id_of_xml_that_the_first_element_has_may_be_no_other_ones():
    first = HEAD.replace(b"<akomaNtoso ", b'<akomaNtoso xml:id="a" ')
    data = first + b'\n<act name="x"><meta/><body xml:id="a"/></act></akomaNtoso>'
    told = [(w.excerpt, w.line, w.message) for w in read_text(data).warnings]
    assert ("a", 2, "2 elements have this same xml:id") in told


def test_documents_beside_one_another_may_have_the_same_names():
    one = ONE.format(PARAGRAPH.format("a", "1"))
    beside = f"<components><component>{one}</component></components>"
    apart, together = (
        HEAD + one.encode() + beside.encode() + b"</akomaNtoso>",
        HEAD + one.replace("</act>", beside + "</act>").encode() + b"</akomaNtoso>",
    )
    for data, shared in ((apart, False), (together, True)):
        assert any("this same" in w.message for w in read_text(data).warnings) == shared
        assert any("Duplicate key-sequence" in fault for fault in faults(data)) == shared


def test_words_marked_by_others_as_changed_stand_in_brackets_and_are_told():
    text = read_text(
        HEAD + b"<bill><body><article><content><p>Each Party <del>should</del> <ins>shall</ins>"
        b" act.</p></content></article></body></bill></akomaNtoso>"
    )
    assert text.clauses[0].wording("en").text == "Each Party [should] [shall] act."
    told = [w.message for w in text.warnings if "in brackets" in w.message]
    assert len(told) == 2


def test_a_prolog_of_many_comments_is_passed_in_one_go():
    text = read_text(b"<!-- > -->\n" * 20_000 + HEAD + b"<act/></akomaNtoso>")
    assert text.clauses == ()


def steps_of_reading(paragraphs: int) -> int:
    """How many lines of the reader run for a text of so many clauses side by side."""
    one = "<paragraph><num>1.</num><content><p>Words.</p></content></paragraph>"
    space = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    body = f"<body>{one * paragraphs}</body>"
    data = f"<akomaNtoso xmlns='{space}'><act name='x'><meta/>{body}</act></akomaNtoso>".encode()
    steps = 0

    def counted(frame: FrameType, event: str, _: object):
        nonlocal steps
        if frame.f_code.co_filename != reader.__file__:
            return None
        steps += event == "line"
        return counted

    before = sys.gettrace()
    sys.settrace(counted)
    try:
        assert len(read_text(data).clauses) == paragraphs
    finally:
        sys.settrace(before)
    return steps


def test_a_clause_costs_as_much_in_a_large_file_as_in_a_small_one():
    assert steps_of_reading(800) < 2.1 * steps_of_reading(400)
