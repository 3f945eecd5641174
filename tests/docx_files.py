"""Small Word documents written by hand, for tests: each says in XML just what is to be read."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = {
    W: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    R: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
TYPES = (
    HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"


def root(name: str, content: str) -> str:
    """Return a whole part whose root is ``w:name``."""
    return f"{HEAD}<w:{name} {NAMESPACES}>{content}</w:{name}>"


def relationships(of: Mapping[str, str]) -> str:
    """Return a part of relationships, the last word of the type by target."""
    rows = "".join(
        f'<Relationship Id="r{n}" Type="{R}/{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
        for n, (target, kind) in enumerate(of.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{RELATED}">{rows}</Relationships>'


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return parts as a ZIP file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as held:
        for name, content in parts.items():
            held.writestr(name, content)
    return out.getvalue()


def docx(
    body: str, others: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None
) -> bytes:
    """Return a Word document.

    Args:
        body: the content of ``w:body``.
        others: content of the roots of other parts, by kind ("comments", "styles", "footnotes").
        links: further relationships of the document: kind by target.
    """
    others = others or {}
    related = {f"{kind}.xml": kind for kind in others} | dict(links or {})
    parts: dict[str, str] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relationships({"word/document.xml": "officeDocument"}),
        "word/document.xml": root("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relationships(related),
    }
    parts |= {f"word/{kind}.xml": root(kind, content) for kind, content in others.items()}
    return packed(parts)


def strict(data: bytes) -> bytes:
    """Return a document with the namespaces of Strict Office Open XML."""
    parts: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        for name in held.namelist():
            content = held.read(name)
            for loose, tight in STRICT.items():
                content = content.replace(loose.encode(), tight.encode())
            parts[name] = content
    return packed(parts)


def p(*runs: str, style: str = "", mark: str = "", more: str = "") -> str:
    """Return a paragraph; ``mark`` is what its mark's properties hold."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += more + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    held = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{held}<w:t xml:space="preserve">{text}</w:t></w:r>'


def change(kind: str, author: str, content: str = "") -> str:
    """Return a tracked change ("ins", "del", "moveFrom", "moveTo") around something."""
    if kind == "del":
        content = content.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    date = "2026-03-01T10:00:00Z"
    return f'<w:{kind} w:id="1" w:author="{author}" w:date="{date}">{content}</w:{kind}>'
