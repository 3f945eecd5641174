"""The child process that typesets, and the only module that knows typst.

It is a process of its own, since typst keeps about 100 MB of every text it has compiled. Nothing
but the files beside the template and the fonts that ship can be read, nothing is fetched, and every
word of a text arrives as a JSON string: it is printed, never parsed as markup.
"""

import json
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

import typst

from app.child import serve
from app.formats.typesetting import (
    FONTS,
    STANDARDS,
    TEMPLATE,
    TYPST,
    TypesettingError,
    packed,
    unpacked,
)
from app.said import said

_SIGNATURE, _LINE, _MARKS = "<signature>", "<line>", "<marks>"
_WORDS_AT_ONCE = 20_000


def typeset(given: bytes) -> bytes:
    """Compile a document; return the PDF, and where its signatures are to stand.

    Asked for its lines, it returns also where its clauses stand, and in how many parts its words
    are to be asked for; asked for one of these parts, it returns where those words stand.

    Raises:
        TypesettingError: typst refuses it, for example because no font has a character.
    """
    here = version("typst")
    if here != TYPST:
        raise TypesettingError(
            said("typst {typst} is needed, and {here} is here", typst=TYPST, here=here)
        )
    (data, timestamp, traced, part), _ = unpacked(given)
    try:
        if part is not None:
            return packed(_marked([*_parts(data)][int(part)], "words"))
        pdf, fields = _printed(data, timestamp)
        trace = {**_marked(data, "clauses"), "parts": len([*_parts(data)])} if traced else {}
    except typst.TypstError as error:
        raise TypesettingError(_said(error)) from None
    return packed({"fields": fields, "trace": trace}, pdf)


def pictured(given: bytes) -> bytes:
    """Compile a document; return how many pages it has, and pictures (PNG) of the first of them.

    They are set by the same template from the same data as the PDF, so they are its very pages.

    Raises:
        TypesettingError: typst refuses it.
    """
    (data, most, density), _ = unpacked(given)
    try:
        made = _compiler(data).compile(format="png", ppi=float(density))
    except typst.TypstError as error:
        raise TypesettingError(_said(error)) from None
    pages = made if isinstance(made, list) else [made]
    return packed({"pages": len(pages)}, *[bytes(page) for page in pages[: int(most)] if page])


def _printed(data: dict[str, Any], timestamp: int) -> tuple[bytes, list[Any]]:
    compiler = _compiler(data)
    pdf = compiler.compile(format="pdf", pdf_standards=list(STANDARDS), timestamp=timestamp)
    if not isinstance(pdf, bytes):
        raise TypesettingError(said("the typesetter gave no file"))
    return pdf, _asked(compiler, _SIGNATURE) if data["fields"] else []


def _compiler(data: dict[str, Any]) -> typst.Compiler:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
    return typst.Compiler(
        str(TEMPLATE),
        root=str(TEMPLATE.parent),
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )


def _marked(data: dict[str, Any], how: str) -> dict[str, Any]:
    """Return where lines, and marks at clauses or at words, stand.

    A mark after every word takes kerning from the blank before it and makes the file several times
    as large, so the words are marked in settings of their own that are thrown away; and so few at a
    time that memory holds. Where the clauses begin and end is asked of every setting, for the
    reader to see that no line has moved.
    """
    compiler = _compiler({**data, "traced": how})
    (marks,) = _asked(compiler, _MARKS)
    return {"lines": _asked(compiler, _LINE), "marks": marks}


def _parts(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the data with the words of a part of the rows to be marked, part after part."""
    whole: list[set[int]] = []
    taken: set[int] = set()
    count = 0
    for at, row in enumerate(data["rows"]):
        count += sum(len(r.get("pieces", ())) for r in (*row["heading"], *row["words"]))
        taken.add(at)
        if count >= _WORDS_AT_ONCE:
            whole.append(taken)
            taken, count = set[int](), 0
    for part in (*whole, taken):
        rows = [row if at in part else _bare(row) for at, row in enumerate(data["rows"])]
        yield {**data, "rows": rows}


def _bare(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose words are not marked."""
    kept = {
        name: [{k: v for k, v in run.items() if k != "pieces"} for run in row[name]]
        for name in ("heading", "words")
    }
    return {**row, **kept}


def _asked(compiler: typst.Compiler, label: str) -> list[Any]:
    return json.loads(compiler.query(label, field="value"))


def _said(error: typst.TypstError) -> str:
    return str(error).strip().splitlines()[0]


if __name__ == "__main__":
    serve(typeset)
