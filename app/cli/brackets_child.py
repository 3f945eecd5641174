"""The child process that lists the brackets of a file from others; it answers what is shown."""

import json
import os
from collections.abc import Generator
from contextlib import contextmanager

from app.child import serve
from app.cli.commands.brackets import file_facts, report_text, requested
from app.codec import encode
from app.workspace.adopting import left_in_file
from app.workspace.bracketing import brackets_in_file


def task(request: bytes) -> bytes:
    """Return the answer to a request of “text brackets --file”: the facts, and the text."""
    name, columns, data = requested(request)
    found = brackets_in_file(data)
    facts = file_facts(name, found, left_in_file(data))
    with _as_wide_as(columns):
        return encode({1: json.dumps(facts), 2: report_text(name, found)})


@contextmanager
def _as_wide_as(columns: int) -> Generator[None]:
    """Wrap text to the columns of the terminal that is asked at: a child has none of its own."""
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = str(columns)
    try:
        yield
    finally:
        del os.environ["COLUMNS"]
        if before is not None:
            os.environ["COLUMNS"] = before


if __name__ == "__main__":
    serve(task)
