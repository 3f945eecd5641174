"""The registry of documents: every line of it loads, and nothing heavy is loaded before."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.formats.registry import Format
from app.workspace.exports.order import DocumentView
from app.workspace.exports.registry import WRITERS, NotWrittenSoError, writer_of

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(("format_", "view"), list(WRITERS))
def test_every_line_names_a_writer(format_: Format, view: DocumentView):
    assert callable(writer_of(format_, view))


def test_a_view_that_a_format_does_not_have_is_refused_with_what_there_is():
    with pytest.raises(NotWrittenSoError, match=r"no columns view as txt.*base, clean, rolling"):
        writer_of(Format.TEXT, DocumentView.COLUMNS)


def test_the_command_line_starts_without_the_libraries_of_documents():
    start = (
        "import sys, app.cli.main\n"
        "heavy = {'lxml', 'typst', 'pyhanko', 'aiohttp', 'PIL'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", start], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
