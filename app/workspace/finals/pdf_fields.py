"""Empty, tagged signature fields in a PDF that typst has made. Loaded in the child process alone.

pyHanko puts the fields in; what PDF/UA asks beyond that is added here, in the same update: each
field is an element of the structure, with a name that is read aloud, on a page whose tab order
follows it.
"""

import hashlib
import io
from dataclasses import dataclass
from typing import Any, ClassVar, TypeAlias

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name as name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields

from app.errors import TravauxError
from app.values import value

Untyped: TypeAlias = Any
"""An object of pyHanko or asn1crypto, which declare no types that a checker could follow."""
WIDTH, HEIGHT = 200, 44
"""Of a field, in points: the space above the line that typst draws."""
_PAGE_HEIGHT = 841.89
_SIGNED_AND_APPENDED = 3
"""Of a form: it has signatures, and changes are to be appended (ISO 32000-1, table 219)."""


@dataclass(eq=False)
class ForeignStructureError(TravauxError):
    """A PDF is not built as typst builds them."""

    says: ClassVar[str] = "The PDF has another structure than the ones that Travaux makes."


@value
class Spot:
    """An empty field: page from 1, top left corner in points from the top left of the page."""

    field: str
    page: int
    x: int
    y: int
    spoken: str


_Writer: Untyped = IncrementalPdfFileWriter


class QuietWriter(_Writer):
    """Appends to a file and changes nothing by the way: no date, no metadata, no random id."""

    def __init__(self, data: bytes) -> None:
        """Begin to append to a file."""
        base: Untyped = super()
        base.__init__(io.BytesIO(data))
        held: Untyped = self._document_id
        first = held[0]
        second = generic.ByteStringObject(hashlib.sha256(data).digest()[:16])
        self._document_id = generic.ArrayObject([first, second])

    def _update_meta(self) -> None:
        """Leave the metadata as typst wrote it; what it says stays true."""

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Keep the version as it is: PDF/A-3 is PDF 1.7, and the marks that it bears would lie."""

    def register_extension(self, ext: object) -> None:
        """Declare no extension: those for signatures belong to PDF 2.0."""

    def appended(self) -> bytes:
        """Return the file with what was appended."""
        out = io.BytesIO()
        self.write(out)
        return out.getvalue()


def prepared(data: bytes, spots: list[Spot]) -> bytes:
    """Return a PDF with empty signature fields; the same file and spots give the same bytes.

    Raises:
        ForeignStructureError: typst did not make it.
    """
    writer: Untyped = QuietWriter(data)
    for spot in spots:
        top = _PAGE_HEIGHT - spot.y
        fields.append_signature_field(
            writer,
            fields.SigFieldSpec(
                spot.field,
                on_page=spot.page - 1,
                box=(spot.x, int(top - HEIGHT), spot.x + WIDTH, int(top)),
                readable_field_name=spot.spoken,
            ),
        )
    _tag(writer)
    for page in sorted({spot.page - 1 for spot in spots}):
        found = writer.find_page_for_modification(page)[0].get_object()
        found[name("/Tabs")] = name("/S")
    return writer.appended()


def _tag(writer: Untyped) -> None:
    """Put every field of the form into the structure of the document."""
    tree: Untyped = writer.root["/StructTreeRoot"]
    top: Untyped = tree["/K"]
    document: Untyped = top[0] if _is_array(top) else top
    parents: Untyped = tree["/ParentTree"]
    if "/Nums" not in parents or "/ParentTreeNextKey" not in tree:
        raise ForeignStructureError
    numbers, key = parents["/Nums"], int(tree["/ParentTreeNextKey"])
    kids: Untyped = document["/K"]
    if not _is_array(kids):
        kids = generic.ArrayObject([document.raw_get("/K")])
    form: Untyped = writer.root["/AcroForm"]
    form[name("/SigFlags")] = generic.NumberObject(_SIGNED_AND_APPENDED)
    held: Untyped = form["/Fields"]
    for index in range(len(held)):
        reference = held.raw_get(index)
        element = writer.add_object(_element(writer, document, reference))
        kids.append(element)
        numbers += [generic.NumberObject(key), element]
        field: Untyped = reference.get_object()
        field[name("/StructParent")] = generic.NumberObject(key)
        field[name("/AP")] = generic.DictionaryObject({name("/N"): writer.add_object(_blank())})
        writer.mark_update(reference)
        key += 1
    document[name("/K")] = kids
    tree[name("/ParentTreeNextKey")] = generic.NumberObject(key)
    for changed in (document, tree, parents, numbers, form):
        writer.update_container(changed)


def _blank() -> Untyped:
    """Return what a field looks like, signed or not: nothing, for the line below it is printed."""
    corners = [generic.NumberObject(n) for n in (0, 0, WIDTH, HEIGHT)]
    about = {
        name("/Type"): name("/XObject"),
        name("/Subtype"): name("/Form"),
        name("/BBox"): generic.ArrayObject(corners),
        name("/Resources"): generic.DictionaryObject(),
    }
    return generic.StreamObject(about, stream_data=b"")


def _is_array(value: object) -> bool:
    return isinstance(value, generic.ArrayObject)


def _element(writer: Untyped, document: Untyped, reference: Untyped) -> generic.DictionaryObject:
    """Return the structure element of one field."""
    field = reference.get_object()
    page, home = field.raw_get("/P"), document.container_ref
    content = generic.DictionaryObject(
        {name("/Type"): name("/OBJR"), name("/Obj"): reference, name("/Pg"): page}
    )
    return generic.DictionaryObject(
        {
            name("/Type"): name("/StructElem"),
            name("/S"): name("/Form"),
            name("/P"): generic.IndirectObject(home.idnum, home.generation, writer),
            name("/Pg"): page,
            name("/Alt"): generic.pdf_string(str(field["/TU"])),
            name("/K"): content,
        }
    )
