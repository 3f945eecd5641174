"""Parts and the template around them as one DOCX file: the same document, the same bytes."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from string import Template

from app.formats.docx.markup import Hand, is_rtl, quoted, tag_of
from app.formats.docx.names import RELATIONSHIPS, WORD, WORD_2010
from app.resources import read_resource
from app.values import value

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_ROOT = f'xmlns:w="{WORD}" xmlns:r="{RELATIONSHIPS}"'
_PARTS = ("styles", "settings", "footer", "fontTable", "theme", "comments")
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
A4 = (11_906, 16_838)
"""Twentieths of a point."""
MARGIN = 1_417
"""25 mm."""


@value
class Facts:
    """What a document says of itself.

    Attributes:
        when: the time of the state that it shows, ISO 8601.
        symbol: at the foot of each page.
    """

    title: str
    symbol: str
    language: str
    when: str


def text_width(*, landscape: bool = False) -> int:
    """Return the width between the margins, in twentieths of a point."""
    return A4[1 if landscape else 0] - 2 * MARGIN


def packed(
    facts: Facts, body: str, comments: Sequence[str] = (), *, landscape: bool = False
) -> bytes:
    """Return a DOCX file.

    Args:
        facts: what it says of itself.
        body: paragraphs and tables.
        comments: ``w:comment`` elements.
        landscape: pages lie on their side.
    """
    section = _section(landscape=landscape, rtl=is_rtl(facts.language))
    document = f"<w:document {_ROOT}><w:body>{body}{section}</w:body></w:document>"
    said = f'<w:comments {_ROOT} xmlns:w14="{WORD_2010}">{"".join(comments)}</w:comments>'
    present = [part for part in _PARTS if part != "comments" or comments]
    parts = {
        "[Content_Types].xml": _content_types(present),
        "_rels/.rels": _related({"word/document.xml": "officeDocument", "docProps/core.xml": ""}),
        "docProps/core.xml": _core(facts),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _related({f"{part}.xml": part for part in present}),
        "word/styles.xml": _styles(facts.language),
        "word/settings.xml": _settings(facts.language),
        "word/footer.xml": _footer(facts),
        "word/fontTable.xml": Template(_resource("fonts")).substitute(word=WORD),
        "word/theme.xml": _resource("theme"),
        **({"word/comments.xml": said} if comments else {}),
    }
    return _zipped({name: _HEAD + content for name, content in parts.items()})


def _zipped(parts: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as held:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, _UNIX
            entry.external_attr = 0o644 << 16
            held.writestr(entry, content.encode())
    return out.getvalue()


def _content_types(present: Sequence[str]) -> str:
    kinds = {
        "/word/document.xml": f"{_TYPE}document.main+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        **{f"/word/{part}.xml": f"{_TYPE}{part}+xml" for part in present},
        "/word/theme.xml": _THEME,
    }
    rows = "".join(f'<Override PartName="{p}" ContentType="{t}"/>' for p, t in kinds.items())
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def _related(kinds: Mapping[str, str]) -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{f"{RELATIONSHIPS}/{kind}" if kind else core}" '
        f'Target="{target}"/>'
        for n, (target, kind) in enumerate(kinds.items(), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _core(facts: Facts) -> str:
    time = 'xsi:type="dcterms:W3CDTF"'
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{quoted(facts.title)}</dc:title><dc:subject>{quoted(facts.symbol)}</dc:subject>"
        f"<dc:language>{quoted(facts.language)}</dc:language>"
        f"<dcterms:created {time}>{facts.when}</dcterms:created>"
        f"<dcterms:modified {time}>{facts.when}</dcterms:modified></cp:coreProperties>"
    )


def _styles(language: str) -> str:
    tag = tag_of(language)
    return Template(_resource("styles")).substitute(
        latin=tag if language not in ("ar", "zh") else "en-GB",
        asian=tag if language == "zh" else "zh-CN",
        bidi=tag if language == "ar" else "ar-SA",
        word=WORD,
    )


def _resource(name: str) -> str:
    return read_resource(f"docx/{name}.xml").decode()


def _settings(language: str) -> str:
    """Changes are tracked from the first key press: what comes back must say what was changed."""
    return (
        f"<w:settings {_ROOT}><w:trackRevisions/>"
        '<w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{tag_of(language)}"/></w:settings>'
    )


def _footer(facts: Facts) -> str:
    hand = Hand(facts.language, facts.when)
    pages = hand.run(" / ").join(_field(name) for name in ("PAGE", "NUMPAGES"))
    content = hand.run(f"{facts.symbol}\t") + pages
    return f"<w:ftr {_ROOT}>{hand.paragraph('Footer', content)}</w:ftr>"


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _section(*, landscape: bool, rtl: bool) -> str:
    width, height = reversed(A4) if landscape else A4
    orient = ' w:orient="landscape"' if landscape else ""
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
        f'<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}" '
        f'w:header="709" w:footer="709" w:gutter="0"/>{"<w:bidi/>" if rtl else ""}</w:sectPr>'
    )
