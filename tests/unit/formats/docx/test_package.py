"""Files made to harm: each is refused in one sentence that names the part."""

import io
import zipfile

import pytest

from app.formats.docx.package import MAX_ENTRIES, DocxError
from app.formats.docx.reader import read_document
from tests.docx_files import HEAD, NAMESPACES, docx, p, packed, r, root

GOOD = docx(p(r("Words.")))


def parts(data: bytes = GOOD) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return {name: held.read(name) for name in held.namelist()}


def refused(data: bytes) -> str:
    with pytest.raises(DocxError) as caught:
        read_document(data)
    said = str(caught.value)
    assert "\n" not in said
    assert said.endswith(".")
    return said


def with_document(content: str | bytes) -> bytes:
    return packed({**parts(), "word/document.xml": content})


@pytest.mark.parametrize("data", [b"", b"PK", b"words", GOOD[:200], GOOD[:-30], b"\0" * 500])
def test_what_is_no_archive_is_no_document(data: bytes) -> None:
    assert "not a Word document" in refused(data)


def test_an_archive_of_something_else_is_no_document() -> None:
    assert "names no document part" in refused(packed({"a": "b"}))


def test_a_document_with_a_password_says_what_to_do() -> None:
    assert "without a password" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_whatever_the_encoding(encoding: str) -> None:
    xml = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY e SYSTEM '
        f'"file:///etc/passwd">]><w:document {NAMESPACES}><w:body>{p(r("&e;"))}</w:body>'
        "</w:document>"
    )
    assert "document type" in refused(with_document(xml.encode(encoding)))


def test_a_bomb_of_one_part_stops_at_its_ratio() -> None:
    bomb = f"{HEAD}<w:document {NAMESPACES}>".encode() + b" " * 40_000_000 + b"</w:document>"
    assert "100 times its size" in refused(with_document(bomb))


def test_a_bomb_that_lies_about_its_size_stops_too() -> None:
    data = with_document(b" " * 40_000_000)
    small = (1_000).to_bytes(4, "little")
    assert "“word/document.xml”" in refused(data.replace((40_000_000).to_bytes(4, "little"), small))


def test_many_parts_are_refused_before_any_is_read() -> None:
    many = {f"word/{n}.xml": "" for n in range(MAX_ENTRIES)}
    assert "parts; at most" in refused(packed({**parts(), **many}))


@pytest.mark.parametrize("name", ["../out.xml", "/etc/passwd", "word/../../x", "C:/x.xml"])
def test_a_name_that_leads_outside_is_refused(name: str) -> None:
    assert "leads outside" in refused(packed({**parts(), name: "x"}))


def test_two_parts_of_one_name_are_refused() -> None:
    assert "two parts named" in refused(packed({**parts(), "WORD/Document.xml": "x"}))


def test_a_link_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as held:
        for name, content in parts().items():
            held.writestr(name, content)
        link = zipfile.ZipInfo("word/link.xml")
        link.external_attr = 0o120777 << 16
        held.writestr(link, "/etc/passwd")
    assert "is a link" in refused(out.getvalue())


def test_elements_forty_thousand_deep_are_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 20_000  # under a mebibyte: the ratio is not asked
    content = root("document", f"<w:body>{deep}")
    assert "well-formed" in refused(with_document(content))


def test_elements_as_deep_as_the_parser_lets_pass_are_read() -> None:
    deep = 120
    body = "<w:sdt><w:sdtContent>" * deep + p(r("deep")) + "</w:sdtContent></w:sdt>" * deep
    assert read_document(docx(body))[0].paragraphs[0].spans[0].text == "deep"


def test_a_part_with_a_wrong_checksum_is_damaged() -> None:
    data = bytearray(packed({**parts()}))
    at = data.index(b"word/document.xml") + len("word/document.xml") + 3
    data[at] ^= 0xFF
    assert "“word/document.xml”" in refused(bytes(data))


def test_an_element_that_names_itself_as_its_base_ends() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    held, numbering = read_document(docx(p(r("x"), style="A"), {"styles": styles}))
    assert numbering.outline(held.paragraphs[0].style) is None


def test_a_part_that_is_said_to_lie_before_the_file_is_damaged() -> None:
    data = bytearray(GOOD)
    at = data.rindex(b"word/document.xml", 0, data.rindex(b"word/_rels")) - 4
    data[at : at + 4] = (2**31).to_bytes(4, "little")
    assert "damaged" in refused(bytes(data)) or "not a Word document" in refused(bytes(data))
