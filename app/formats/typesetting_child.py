"""The child process that typesets, and the only module that knows typst.

It is a process of its own, since typst keeps about 100 MB of every text it has compiled. Nothing
but the files beside the template and the fonts that ship can be read, nothing is fetched, and every
word of a text arrives as a JSON string: it is printed, never parsed as markup.
"""

import json
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

_MARK = "<signature>"


def typeset(given: bytes) -> bytes:
    """Compile a document; return the PDF, and where its signatures are to stand.

    Raises:
        TypesettingError: typst refuses it, for example because no font has a character.
    """
    here = version("typst")
    if here != TYPST:
        raise TypesettingError(f"typst {TYPST} is needed, and {here} is here")
    (data, timestamp), _ = unpacked(given)
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
    compiler = typst.Compiler(
        str(TEMPLATE),
        root=str(TEMPLATE.parent),
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )
    try:
        pdf = compiler.compile(format="pdf", pdf_standards=list(STANDARDS), timestamp=timestamp)
        fields: list[Any] = (
            json.loads(compiler.query(_MARK, field="value")) if data["fields"] else []
        )
    except typst.TypstError as error:
        raise TypesettingError(_said(error)) from None
    if not isinstance(pdf, bytes):
        raise TypesettingError("the typesetter gave no file")
    return packed(fields, pdf)


def _said(error: typst.TypstError) -> str:
    return str(error).strip().splitlines()[0]


if __name__ == "__main__":
    serve(typeset)
