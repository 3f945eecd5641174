"""The child process that reads texts from others. Only it loads the readers that need much."""

from app.child import serve
from app.formats.akn import importing as akoma_ntoso
from app.formats.docx.blocks import Changes, read_blocks
from app.formats.imported import ImportedText
from app.formats.registry import Format, read_text, text_of, words_for
from app.workspace.foreign import Foreign, answered, requested

_ASSUMED = "en"
"""The language of a text when neither a person nor the file says it."""


def task(request: bytes) -> bytes:
    """Return the answer to a request of ``foreign.read_foreign``."""
    asked, data = requested(request)
    return answered(*_read(data, asked))


def _read(data: bytes, asked: Foreign) -> tuple[ImportedText, list[tuple[int, str]]]:
    """Return a text, and its paragraphs where the file itself cannot be shown."""
    language = asked.language or _ASSUMED
    match asked.format:
        case Format.AKOMA_NTOSO:
            return akoma_ntoso.read_text(data, asked.language, asked.title), []
        case Format.WORD:
            words, _ = words_for(language)
            changes = Changes.ACCEPTED if asked.accept_changes else Changes.REJECTED
            source = read_blocks(data, words, changes)
            held = [(block.line, block.whole or block.text) for block in source.blocks]
            return text_of(source, language, asked.title), held
        case _:
            return read_text(data, asked.format, language, asked.title), []


if __name__ == "__main__":
    serve(task)
