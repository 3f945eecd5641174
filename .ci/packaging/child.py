"""The packaged program's child: does one of its tasks on foreign bytes, and ends."""

import runpy
import sys

TASKS = frozenset(
    {
        "app.cli.brackets_child",
        "app.formats.picturing_child",
        "app.formats.typesetting_child",
        "app.workspace.finals.pdf_child",
        "app.workspace.reading_child",
        "app.workspace.returning.marking_child",
    }
)
"""What it may be asked for: a test sees that every task of the program is here."""

if __name__ == "__main__":
    name = sys.argv.pop(1)
    if name not in TASKS:
        sys.exit(f"travaux-child: no task is called {name}")
    runpy.run_module(name, run_name="__main__", alter_sys=True)
