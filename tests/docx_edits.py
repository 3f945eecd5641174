"""What a person does to one of our documents in a word processor, done to its XML."""

import io
import re
import zipfile
from collections.abc import Callable

from tests.docx_files import change

_DOCUMENT = "word/document.xml"


def document_of(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return held.read(_DOCUMENT).decode()


def rewritten(data: bytes, edit: Callable[[str], str]) -> bytes:
    """Return the file with its document part edited."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as held, zipfile.ZipFile(out, "w") as new:
        for name in held.namelist():
            content = held.read(name)
            if name == _DOCUMENT:
                content = edit(content.decode()).encode()
            new.writestr(name, content)
    return out.getvalue()


def run(words: str, *, gone: bool = False) -> str:
    tag = "delText" if gone else "t"
    return f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>' if words else ""


def typed(data: bytes, find: str, put: str, author: str) -> bytes:
    """Replace words under track changes; they must stand in one run that nobody has changed."""
    gone = change("del", author, run(find, gone=True)) if find else ""
    new = change("ins", author, run(put)) if put else ""
    return _in_run(data, find, gone + new)


def placed_after(data: bytes, find: str, put: str, author: str) -> bytes:
    """Put words in behind others under track changes."""
    return _in_run(data, find, run(find) + change("ins", author, run(put)))


def untracked(data: bytes, find: str, put: str) -> bytes:
    """Replace words with track changes switched off."""
    return _in_run(data, find, run(put))


def commented(data: bytes, find: str, text: str, author: str) -> bytes:
    """Put a comment beside words; the file must have no comments yet."""
    marked = (
        f'<w:commentRangeStart w:id="90"/>{run(find)}<w:commentRangeEnd w:id="90"/>'
        '<w:r><w:commentReference w:id="90"/></w:r>'
    )
    data = _in_run(data, find, marked)
    words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    part = (
        f'<w:comments xmlns:w="{words}"><w:comment w:id="90" w:author="{author}">'
        f"<w:p>{run(text)}</w:p></w:comment></w:comments>"
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as held, zipfile.ZipFile(out, "w") as new:
        assert "word/comments.xml" not in held.namelist()
        for name in held.namelist():
            content = held.read(name)
            if name == "word/_rels/document.xml.rels":
                row = f'<Relationship Id="rC" Type="{kind}" Target="comments.xml"/>'.encode()
                content = content.replace(b"</Relationships>", row + b"</Relationships>")
            new.writestr(name, content)
        new.writestr("word/comments.xml", part)
    return out.getvalue()


def _in_run(data: bytes, find: str, instead: str) -> bytes:
    def edit(xml: str) -> str:
        for found in re.finditer(r'<w:r><w:t xml:space="preserve">([^<]*)</w:t></w:r>', xml):
            if find in found[1] and not _inside_change(xml, found.start()):
                before, after = found[1].split(find, 1)
                new = run(before) + instead + run(after)
                return xml[: found.start()] + new + xml[found.end() :]
        raise AssertionError(f"“{find}” is in no run of its own")

    return rewritten(data, edit)


def _inside_change(xml: str, at: int) -> bool:
    return xml.rfind("<w:ins ", 0, at) > xml.rfind("</w:ins>", 0, at)


def paragraph_of(xml: str, words: str) -> tuple[int, int]:
    """Return where the paragraph with these words begins and ends."""
    at = xml.index(words)
    return xml.rindex("<w:p>", 0, at), xml.index("</w:p>", at) + len("</w:p>")


def paragraph_added(data: bytes, after: str, words: str, author: str, marker: str = "") -> bytes:
    """Press Enter behind a paragraph and type, as Word does: the first mark is the new one."""

    def edit(xml: str) -> str:
        begin, end = paragraph_of(xml, after)
        held = xml[begin:end]
        mark = f"<w:rPr>{change('ins', author)}</w:rPr></w:pPr>"
        first = held.replace("</w:pPr>", mark, 1)
        properties = held[len("<w:p>") : held.index("</w:pPr>") + len("</w:pPr>")]
        new = f"<w:p>{properties}{change('ins', author, run(marker + words))}</w:p>"
        return xml[:begin] + first + new + xml[end:]

    return rewritten(data, edit)


def paragraph_deleted(data: bytes, words: str, author: str) -> bytes:
    """Delete a whole paragraph under track changes, its mark too."""

    def edit(xml: str) -> str:
        begin, end = paragraph_of(xml, words)
        held = xml[begin:end]
        mark = f"<w:rPr>{change('del', author)}</w:rPr></w:pPr>"
        held = held.replace("</w:pPr>", mark, 1)
        held = re.sub(r"<w:r>.*?</w:r>", lambda r: change("del", author, r[0]), held)
        return xml[:begin] + held + xml[end:]

    return rewritten(data, edit)


def settled(data: bytes, kind: str, author: str, *, accept: bool) -> bytes:
    """Accept or reject the first change of a kind by an author, as a word processor does."""

    def edit(xml: str) -> str:
        found = re.search(rf'<w:{kind} [^>]*w:author="{author}"[^>/]*>(.*?)</w:{kind}>', xml)
        assert found
        stays = accept == (kind == "ins")
        inside = found[1].replace("w:delText", "w:t") if stays else ""
        return xml[: found.start()] + inside + xml[found.end() :]

    return rewritten(data, edit)
