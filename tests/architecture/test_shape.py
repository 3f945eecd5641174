"""The shape of the whole tree: what Ruff, Pyright and import-linter have no rule for."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from tests.architecture import rules

ROOT = Path(__file__).resolve().parents[2]
LOADERS = (
    "main.py",
    "app/cli/loading.py",
    "ui/bridge/loading.py",
    "app/workspace/exports/registry.py",
    "storage/os_keyring.py",
    "ui/command_line/parity.py",
    "ui/command_line/running.py",
)
"""Where modules are loaded by name, each for the reason that its docstring gives."""
SHIPPED = ("ui/manual/help_text.py",)
"""Shows Markdown, but only what is shipped with the program; tests/ui/test_help.py."""
PRODUCT = ("app", "storage", "ui", "main.py")

Rule = Callable[[str], list[str]]


def tracked_files() -> list[PurePosixPath]:
    """What git holds or would add, so that a new file is judged before it is committed."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    names = {name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()}
    return sorted(PurePosixPath(name) for name in names)


FILES = tracked_files()
PYTHON = [path for path in FILES if path.suffix == ".py"]
MODULES = [path for path in PYTHON if path.parts[0] in PRODUCT]


def faults(rule: Rule, paths: list[PurePosixPath]) -> list[str]:
    """What a rule finds in files that are text, each fault with its file."""
    found: list[str] = []
    for path in paths:
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path}: {fault}" for fault in rule(text)]
    return found


def test_the_tree_is_seen() -> None:
    assert PurePosixPath("app/ids.py") in MODULES
    assert PurePosixPath("tests/conftest.py") in PYTHON


def test_no_file_is_too_long() -> None:
    assert faults(rules.too_long, PYTHON) == []


def test_no_class_is_crowded() -> None:
    assert faults(rules.crowded_classes, MODULES) == []


def test_every_folder_of_the_program_is_a_package_that_says_what_it_is() -> None:
    assert rules.packages_without_init(MODULES) == []
    packages = [path for path in MODULES if path.name == "__init__.py"]
    assert faults(rules.missing_docstring, packages) == []


def test_no_cycle_hides_behind_type_checking() -> None:
    assert faults(rules.type_checking, PYTHON) == []


def test_only_the_loaders_import_inside_a_function_or_by_name() -> None:
    modules = [path for path in MODULES if str(path) not in LOADERS]
    assert faults(rules.hidden_imports, modules) == []


def test_received_text_is_never_read_as_markup() -> None:
    window = [path for path in MODULES if path.parts[0] == "ui"]
    of_data = [path for path in window if str(path) not in SHIPPED]
    assert faults(rules.rich_text, of_data) == []
    assert faults(rules.bare_tooltips, window) == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    assert faults(rules.machine_names, FILES) == []


def test_the_command_line_starts_where_qt_is_absent() -> None:
    start = (
        "import importlib, pkgutil, runpy, sys\n"
        "sys.modules['PySide6'] = None\n"  # from here on, importing any part of it fails
        "for root in ('app', 'storage'):\n"
        "    for found in pkgutil.walk_packages([root], root + '.'):\n"
        "        importlib.import_module(found.name)\n"
        "sys.argv = ['travaux', '--help']\n"
        "runpy.run_path('main.py', run_name='__main__')\n"
    )
    done = python(start)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "usage" in done.stdout.lower()


def test_the_lock_files_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = project["project"]["dependencies"]
    development = project["dependency-groups"]["dev"]
    shipped, shipped_faults = rules.read_lock((ROOT / "requirements.lock").read_text())
    everything, other_faults = rules.read_lock((ROOT / "requirements-dev.lock").read_text())
    assert rules.unpinned(needed) == []
    assert shipped_faults + other_faults == []
    assert rules.unlocked(needed, shipped) == []
    assert rules.unlocked(needed + development, everything) == []
    assert shipped.items() <= everything.items()


def test_every_document_that_is_named_exists() -> None:
    def missing(text: str) -> list[str]:
        return [name for name in rules.named_documents(text) if not (ROOT / name).is_file()]

    assert faults(missing, [path for path in FILES if path.parts[0] != "tests"]) == []


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs" / "adr"
    index = (folder / "README.md").read_text(encoding="utf-8")
    decisions = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert decisions
    assert [name for name in decisions if f"({name})" not in index] == []


def python(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a fresh interpreter at the root of the project."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True
    )


METHODS = "\n".join(f"    def m{number}(self): ..." for number in range(13))
OVERLOADS = "\n".join("    def one(self): ..." for _ in range(13))
SLASH = "/"  # keeps the planted names out of this file's own text


@pytest.mark.parametrize(
    ("rule", "planted", "innocent"),
    [
        (rules.too_long, "\n" * 401, "\n" * 400),
        (rules.crowded_classes, f"class A:\n{METHODS}", f"class A:\n{OVERLOADS}"),
        (rules.crowded_classes, f"class A:\n{METHODS}", f"class A:\n{METHODS.replace('m', 'qM')}"),
        (rules.missing_docstring, "x = 1", '"""What it is."""'),
        (rules.type_checking, "from typing import TYPE_CHECKING", "'TYPE_CHECKING'"),
        (rules.type_checking, "import typing as t\nif t.TYPE_CHECKING: ...", "checking = 1"),
        (rules.hidden_imports, "def f():\n  import os", "import os"),
        (
            rules.hidden_imports,
            "class A:\n  async def f(self):\n    from os import path",
            "def f(): ...",
        ),
        (
            rules.hidden_imports,
            "def f():\n  return __import__('os')",
            "def f():\n  '''import os'''",
        ),
        (rules.hidden_imports, "from importlib import import_module", "from importer import x"),
        (rules.rich_text, "view.setHtml(text)", "view.setPlainText('setHtml')"),
        (rules.rich_text, "from PySide6.QtWidgets import QTextBrowser", "# QTextBrowser"),
        (rules.rich_text, "label.setTextFormat(Qt.TextFormat.AutoText)", "Qt.TextFormat.PlainText"),
        (rules.bare_tooltips, "w.setToolTip(name)", "w.setToolTip(messages.tip(name))"),
        (rules.bare_tooltips, "QToolTip.showText(at, name)", "view.showText(name)"),
        (rules.machine_names, f"{SLASH}work{SLASH}main", "the framework/mainly"),
        (rules.machine_names, f"see {SLASH}home{SLASH}ana{SLASH}x", "go home/ana/x"),
        (rules.machine_names, "https" + f":{SLASH * 2}pypi" + ".org/simple", "pypi, organised"),
    ],
)
def test_each_rule_finds_what_is_planted_and_nothing_else(
    rule: Rule, planted: str, innocent: str
) -> None:
    assert rule(planted)
    assert rule(innocent) == []


def test_a_folder_that_is_no_package_is_found() -> None:
    paths = [PurePosixPath("app/__init__.py"), PurePosixPath("app/keys/cards.py")]
    assert rules.packages_without_init(paths) == ["app/keys"]


def test_a_document_that_is_named_is_found() -> None:
    assert rules.named_documents("``docs/no/such-1.md``, 4.2. Old docs/x.") == ["docs/no/such-1.md"]


def test_a_lock_file_that_fell_behind_is_found() -> None:
    pinned = "cbor2==5.9.0 \\\n    --hash=sha256:" + "0" * 64 + "\n    # via travaux\n"
    versions, wrong = rules.read_lock(pinned + "Loose_Name>=1\nbare==2.0 ; sys_platform == 'x'\n")
    assert versions == {"cbor2": "5.9.0", "bare": "2.0"}
    assert wrong == ["not pinned: Loose_Name>=1", "no hash: bare"]
    assert rules.unlocked(["CBOR2<6", "cbor2==5.9.0"], versions) == []
    assert rules.unlocked(["cbor2==5.8", "absent"], versions) == [
        "cbor2==5.8 is locked at 5.9.0",
        "absent is not in the lock file",
    ]
    assert rules.unpinned(["cbor2<6", "bare==2.0"]) == ["cbor2<6"]


def test_a_start_that_needs_qt_is_found() -> None:
    done = python("import sys; sys.modules['PySide6'] = None; import PySide6.QtWidgets")
    assert done.returncode != 0
    assert "PySide6" in done.stderr
