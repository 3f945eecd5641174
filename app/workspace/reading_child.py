"""The child process that reads texts from others. Only it loads the readers that need much."""

from app.child import serve
from app.formats.docx.blocks import Changes, read_blocks
from app.formats.imported import ImportedText
from app.formats.registry import Format, read_text, text_of, words_for
from app.workspace.foreign import Foreign, answered, requested


def task(request: bytes) -> bytes:
    """Return the answer to a request of ``foreign.read_foreign``."""
    asked, data = requested(request)
    return answered(_read(data, asked))


def _read(data: bytes, asked: Foreign) -> ImportedText:
    if asked.format is not Format.WORD:
        return read_text(data, asked.format, asked.language, asked.title)
    words, _ = words_for(asked.language)
    changes = Changes.ACCEPTED if asked.accept_changes else Changes.REJECTED
    return text_of(read_blocks(data, words, changes), asked.language, asked.title)


if __name__ == "__main__":
    serve(task)
