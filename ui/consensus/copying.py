"""The matrix for other programs: as it is shown, to the clipboard; clause by clause, as CSV."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from app.formats import csv_table
from app.formats.csv_table import harmless
from app.ids import InstrumentId
from app.workspace.files import write_file
from app.workspace.positions import matrix
from app.workspace.positions_table import matrix_cells
from app.workspace.workspace import Workspace
from ui.bridge.words import of_stance
from ui.consensus.gathering import Column, Line, Mark
from ui.i18n import Words

_tr = Words("matrix")


def as_rows(columns: Sequence[Column], lines: Sequence[Line]) -> list[list[str]]:
    """Return what is shown as a table of words, the head first."""
    head = [_tr("Article"), _tr("Title"), *(c.code for c in columns), _tr("Brackets")]
    rows = [head]
    for line in lines:
        stands = [_words(line.marks.get(column.party)) for column in columns]
        rows.append([line.label, line.title, *stands, str(line.brackets)])
    return rows


def as_text(rows: Sequence[Sequence[str]]) -> str:
    """Return a table as a spreadsheet takes it from the clipboard, and runs nothing of it."""
    return "\n".join("\t".join(_cell(cell) for cell in row) for row in rows)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """Return a table as a word processor takes it from the clipboard; every word escaped."""
    head, *rest = rows
    lines = [f"<tr>{''.join(f'<th>{escape(cell)}</th>' for cell in head)}</tr>"]
    lines += [f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rest]
    return f"<table>{''.join(lines)}</table>"


def write_csv(workspace: Workspace, instrument: InstrumentId, path: Path, *, public: bool) -> int:
    """Write the matrix clause by clause, as ``travaux matrix --csv`` does; return its size.

    Raises:
        FileError: the folder is missing, read-only or full.
    """
    text = workspace.conference.texts[instrument]
    found = matrix(workspace, text, public=public)
    table = csv_table.write(*matrix_cells(found, in_words=True))
    return write_file(path, [table], replace=True)


def _words(mark: Mark | None) -> str:
    if mark is None:
        return ""
    said = f"({of_stance(mark.stance)})" if mark.earlier else of_stance(mark.stance)
    via = f" {mark.via}" if mark.via else ""
    return f"{said}{via}{'*' if mark.confidential else ''}"


def _cell(words: str) -> str:
    return harmless(words.replace("\t", " ").replace("\n", " "))
