"""The child process that lists the brackets of a file from others; it answers what is shown."""

import json
import os

from app.child import serve
from app.cli.commands.brackets import file_facts, report_text, requested
from app.codec import encode
from app.workspace.adopting import left_in_file
from app.workspace.bracketing import brackets_in_file


def task(request: bytes) -> bytes:
    """Return the answer to a request of “text brackets --file”: the facts, and the text."""
    name, columns, data = requested(request)
    os.environ["COLUMNS"] = str(columns)  # it has no terminal of its own
    found = brackets_in_file(data)
    facts = file_facts(name, found, left_in_file(data))
    return encode({1: json.dumps(facts), 2: report_text(name, found)})


if __name__ == "__main__":
    serve(task)
