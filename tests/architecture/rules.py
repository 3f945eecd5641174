"""The rules of shape that no tool has, as functions from a source to its faults."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

from packaging.requirements import Requirement

MAX_LINES = 400
MAX_PUBLIC_METHODS = 12

# Names through which Qt would read markup, and with it local files, out of received text.
RICH_TEXT = frozenset(
    {"setHtml", "insertHtml", "setMarkdown", "insertMarkdown", "QTextBrowser"}
    | {"RichText", "AutoText", "MarkdownText", "fromHtml", "QErrorMessage", "setWhatsThis"}
)

# Folders that exist on one machine only, and hosts that a mirror or an offline site would replace.
MACHINE = re.compile(
    r"(?<![\w.])/(?:work|farm|root|tmp/team)/[\w.]"
    r"|(?<![\w.])/(?:home|Users)/[a-z]\w*/"
    r"|\b(?:pypi|npmjs)\.(?:org|com)\b"
    r"|\bfiles\.pythonhosted\."
    r"|\b(?:deb|security)\.debian\.org\b"
    r"|\b(?:archive|security)\.ubuntu\.com\b"
)


# A line that says "import" and is not an import at the top of a file: else no function has one.
NOT_AT_THE_TOP = re.compile(r"^(?!import\b|from\b).*\bimport\b", re.MULTILINE)


def too_long(source: str) -> list[str]:
    lines = len(source.splitlines())
    return [f"{lines} lines, at most {MAX_LINES}"] if lines > MAX_LINES else []


def crowded_classes(source: str) -> list[str]:
    """Classes with too many public methods.

    Overloads and setters share a name and count once. A camelCase name is Qt's own: Qt calls it,
    and how many a widget must answer is not ours to choose (Ruff's N802 keeps such names out of
    ``app`` and ``storage``).
    """
    faults: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ClassDef):
            continue
        names = {method.name for method in _functions(node.body)}
        public = {name for name in names if name[0] != "_" and name.islower()}
        if len(public) > MAX_PUBLIC_METHODS:
            faults.append(
                f"{node.name} has {len(public)} public methods, at most {MAX_PUBLIC_METHODS}"
            )
    return faults


def missing_docstring(source: str) -> list[str]:
    return [] if ast.get_docstring(ast.parse(source)) else ["no docstring"]


def type_checking(source: str) -> list[str]:
    return [f"line {line}: TYPE_CHECKING" for line, _ in _names(source, {"TYPE_CHECKING"})]


def hidden_imports(source: str) -> list[str]:
    """Imports that the import rules would see too late or not at all."""
    nodes = ast.walk(ast.parse(source)) if NOT_AT_THE_TOP.search(source) else ()
    faults = {
        (inner.lineno, "import inside a function")
        for outer in nodes
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for inner in ast.walk(outer)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    }
    faults |= {
        (line, f"import by name ({name})")
        for line, name in _names(source, {"__import__", "import_module"})
    }
    return [f"line {line}: {fault}" for line, fault in sorted(faults)]


def rich_text(source: str) -> list[str]:
    return [f"line {line}: {name}" for line, name in _names(source, RICH_TEXT)]


def bare_tooltips(source: str) -> list[str]:
    """Tooltips guess at markup: what they show must have gone through ``messages.tip``."""
    if not _says(source, {"setToolTip", "showText"}):
        return []
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    shown = [c for c in calls if _called(c) == "setToolTip" or ast.unparse(c.func) in SHOW_TIP]
    return [
        f"line {call.lineno}: a tooltip"
        for call in shown
        if not any(isinstance(a, ast.Call) and _called(a) == "tip" for a in call.args)
    ]


SHOW_TIP = frozenset({"QToolTip.showText"})


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def machine_names(text: str) -> list[str]:
    return [
        f"line {number}: {found.group()}"
        for number, line in enumerate(text.splitlines(), start=1)
        for found in MACHINE.finditer(line)
    ]


def named_documents(text: str) -> list[str]:
    """The files of the documentation that a text sends its reader to."""
    return sorted(set(re.findall(r"\bdocs/[\w./-]+\.md\b", text)))


def packages_without_init(paths: list[PurePosixPath]) -> list[str]:
    """Folders that hold Python files, directly or below, but are no package."""
    folders = {folder for path in paths for folder in path.parents if folder.name}
    return sorted(str(folder) for folder in folders if folder / "__init__.py" not in paths)


def read_lock(text: str) -> tuple[dict[str, str], list[str]]:
    """The versions by normalised name that a lock file pins, and what is wrong with it."""
    versions: dict[str, str] = {}
    faults: list[str] = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", text.strip()):
        head = re.match(r"([\w.-]+)==([^\s;\\]+)", block)
        if head is None:
            faults.append(f"not pinned: {block.splitlines()[0]}")
            continue
        name = normalised(head.group(1))
        versions[name] = head.group(2)
        if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", block):
            faults.append(f"no hash: {name}")
    return versions, faults


def unlocked(requirements: list[str], versions: dict[str, str]) -> list[str]:
    """Requirements that the locked versions do not meet."""
    faults: list[str] = []
    for requirement in map(Requirement, requirements):
        version = versions.get(normalised(requirement.name))
        if version is None:
            faults.append(f"{requirement} is not in the lock file")
        elif not requirement.specifier.contains(version, prereleases=True):
            faults.append(f"{requirement} is locked at {version}")
    return faults


def unpinned(requirements: list[str]) -> list[str]:
    return [text for text in requirements if "==" not in str(Requirement(text).specifier)]


def normalised(name: str) -> str:
    """A package name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _functions(body: list[ast.stmt]) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def _names(source: str, wanted: frozenset[str] | set[str]) -> list[tuple[int, str]]:
    """Where code, not prose, uses one of the wanted names."""
    if not _says(source, wanted):
        return []
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                used = {name}
            case ast.Import(names=aliases):
                used = {part for alias in aliases for part in alias.name.split(".")}
            case ast.ImportFrom(module=module, names=aliases):
                used = {alias.name for alias in aliases} | set((module or "").split("."))
            case _:
                continue
        found += [(node.lineno, name) for name in sorted(used & wanted)]
    return sorted(set(found))


def _says(source: str, wanted: frozenset[str] | set[str]) -> bool:
    """Whether names occur at all, as Python reads them: most files need not be parsed."""
    text = source if source.isascii() else unicodedata.normalize("NFKC", source)
    return any(name in text for name in wanted)
