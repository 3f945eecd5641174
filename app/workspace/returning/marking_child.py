"""The child process that reads the tracked changes of a Word document."""

from app.child import serve
from app.formats.docx.reader import read_document
from app.formats.docx.views import Accept, accepted, lines, rejected
from app.workspace.returning.marked import Marked, written


def task(request: bytes) -> bytes:
    """Return what a DOCX says."""
    document, numbering = read_document(request)

    def labels(accept: Accept) -> dict[int, str]:
        found = list(lines(document.paragraphs, accept))
        each = zip(found, numbering.labels(found, accept), strict=True)
        return {line.last.place: label for line, label in each if label}

    notes = tuple(p for note in document.notes.values() for p in note)
    return written(
        Marked(
            (*document.paragraphs, *notes),
            document.comments,
            document.lacking,
            labels(rejected),
            labels(accepted),
        )
    )


if __name__ == "__main__":
    serve(task)
