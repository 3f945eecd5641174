"""The child process that reads texts from others. Only it loads the readers that need much."""

from app.child import serve
from app.formats.imported import ImportedText
from app.formats.registry import read_text
from app.workspace.foreign import Foreign, answered, requested


def task(request: bytes) -> bytes:
    """Return the answer to a request of ``foreign.read_foreign``."""
    asked, data = requested(request)
    return answered(_read(data, asked))


def _read(data: bytes, asked: Foreign) -> ImportedText:
    return read_text(data, asked.format, asked.language, asked.title)


if __name__ == "__main__":
    serve(task)
