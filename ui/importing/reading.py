"""Reading a file from elsewhere for the sheet: its clauses, its words beside them, in one value."""

import stat
from pathlib import Path

from app.formats.imported import ImportedText
from app.formats.registry import Format, format_of
from app.ids import ClauseId
from app.ports import Children
from app.said import said
from app.settings import MAX_IMPORT_BYTES
from app.system_words import system_words
from app.values import value
from app.workspace.files import FileError, read_file
from app.workspace.foreign import Foreign, read_with_source
from app.workspace.workspace import Progress, Workspace
from ui.bridge.visible import visible

_KEY = 24
"""So many characters of a clause are looked for in the source."""
_AHEAD = 2_000
"""So many lines are looked through for a clause; one that is not found has no place beside it."""
_MOST_LINES = 200_000


@value
class Wanted:
    """Which file is to be read and how.

    Attributes:
        language: code; "" for what the file says, else English.
        accept: tracked changes are read as made.
    """

    path: Path
    language: str = ""
    title: str = ""
    accept: bool = False

    @property
    def format(self) -> Format:
        """The format that its name tells.

        Raises:
            UnknownFormatError: it tells none.
        """
        return format_of(self.path.name)


@value
class Read:
    """A file as it was read.

    Attributes:
        source: its lines, with what cannot be seen made visible.
        numbers: what each line is called in a warning: of the file, or of its paragraphs.
        lines: by clause: the line where it begins, as far as it is found again.
    """

    wanted: Wanted
    text: ImportedText
    source: tuple[str, ...]
    numbers: tuple[int, ...]
    lines: dict[ClauseId, int]


def read(_: Workspace, children: Children, wanted: Wanted, progress: Progress) -> Read:
    """Read a file in a child process; nothing is recorded.

    Raises:
        FileError, UnknownFormatError, ChildRefusedError, ChildStoppedError, CancelledError.
    """
    progress(0, 0)
    format_ = wanted.format
    data = _bytes_of(wanted.path)
    asked = Foreign(format_, wanted.language, wanted.title, wanted.accept)
    text, held = read_with_source(children, data, asked, lambda: progress(0, 0))
    if held:
        numbers = tuple(number for number, _ in held)
        source = tuple(words for _, words in held)
    else:
        source = tuple(data.decode("utf-8-sig", "replace").splitlines()[:_MOST_LINES])
        numbers = tuple(range(1, len(source) + 1))
    shown = tuple(map(visible, source))
    return Read(wanted, text, shown, numbers, _places(text, source))


def _bytes_of(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileError(path, said("is not a file."))
    except OSError as error:
        raise FileError(
            path, said("cannot be read: {reason}.", reason=system_words(error))
        ) from None
    return read_file(path, MAX_IMPORT_BYTES)


def _places(text: ImportedText, source: tuple[str, ...]) -> dict[ClauseId, int]:
    """Return where clauses begin in the source: each is looked for after the one before it."""
    squeezed = ["".join(line.split()) for line in source]
    found: dict[ClauseId, int] = {}
    at = 0
    for clause in text.clauses:
        wording = clause.wording(text.language)
        key = "".join((wording.heading or wording.text).split())[:_KEY]
        if not key:
            continue
        end = min(len(squeezed), at + _AHEAD)
        line = next((n for n in range(at, end) if key in squeezed[n]), None)
        if line is not None:
            found[clause.id] = at = line
    return found
