"""What a person sees first loads little: not the record, nor what is merged, nor other pages."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RECORD = ("app.workspace.workspace", "app.negotiation.conference", "app.record.evaluate")
"""What reads the record and folds it; half of the program stands on it or under it."""
PAGES = ("ui.merge_desk.page", "ui.compare.page", "ui.views.sync_page", "app.cli.grammar")


def loaded_by(*modules: str) -> set[str]:
    told = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "modules",
    [
        ("ui.application", "storage.backend"),
        ("ui.application", "ui.bridge.open_desk", "ui.views.text_page"),
    ],
    ids=["locked", "the page that was kept"],
)
def test_it_is_shown_without_what_it_does_not_need(modules: tuple[str, ...]) -> None:
    assert loaded_by(*modules).isdisjoint((*RECORD, *PAGES))


def test_what_asks_for_the_passphrase_loads_no_text_either() -> None:
    shown = loaded_by("ui.application", "storage.backend")
    assert shown.isdisjoint({"ui.views.text_page", "ui.bridge.rows", "ui.shell.palette"})
