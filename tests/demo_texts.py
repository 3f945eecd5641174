"""The treaty of the demonstration, in the six languages that it is written in."""

from app.formats.imported import ImportedText
from app.formats.registry import Format, read_text
from app.formats.view import RenderedText, base_view
from app.ids import InstrumentId
from app.resources import read_resource
from app.treaty.instrument import Instrument
from app.workspace.reading import label_texts


def source(language: str) -> bytes:
    """The file as it is shipped."""
    name = "convention.md" if language == "en" else f"convention.{language}.md"
    return read_resource(f"demo/{name}")


def imported(language: str) -> ImportedText:
    return read_text(source(language), Format.MARKDOWN, language)


def treaty(language: str) -> Instrument:
    """It as an instrument of its own, laid in that language."""
    text = imported(language)
    return Instrument.of(InstrumentId(language.encode() * 8), text.title, language, text.clauses)


def rendered(language: str) -> RenderedText:
    """It as it is shown."""
    text = treaty(language)
    return base_view(text, language, label_texts(text, language), "A/CONF.300/L.1")
