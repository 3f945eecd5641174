"""The texts of the interface, collected from the sources: what translators are given.

A text is a literal in ``self.tr("…")`` (context: the class), in a call of a ``Words("context")`` of
its module, or in ``noop("…")`` (context: that of the module's ``Words``).

What forms say of the commands of the command line is read from the table that declares them.

What ``app`` and ``storage`` say to people has the context "app": the patterns of ``said("…")`` and
``counted(…, "…", "…")``, the sentence of every error (``says``), and the whole sentences by which
the record refuses an act or a rule tells what to do.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ui.command_line import words as forms
from ui.command_line.running import commands

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, order=True)
class Text:
    """One text, and where it stands."""

    context: str
    source: str
    file: str
    line: int


@dataclass(frozen=True)
class Fault:
    """A call that a translator cannot be given: no literal, or no context."""

    file: str
    line: int
    why: str


@cache
def collected(root: Path = ROOT) -> tuple[list[Text], list[Fault]]:
    """Return every text of the interface, and every call in ``ui`` that holds none."""
    texts: list[Text] = []
    faults: list[Fault] = []
    for path in sorted((root / "ui").rglob("*.py")):
        module = _Module(str(path.relative_to(root)), ast.parse(path.read_text(encoding="utf-8")))
        module.collect()
        texts += module.texts
        faults += module.faults
    return [*texts, *said_by_app(root), *(of_forms() if root == ROOT else [])], faults


def of_forms() -> list[Text]:
    """Return what forms say of the commands of the command line: it stands in their table."""
    file = "app/cli/commands/__init__.py"
    sources = dict.fromkeys(filter(None, forms.texts(commands())))
    return [Text(forms.CONTEXT, source, file, 0) for source in sources]


APP = "app"
_TOLD = ("app/negotiation", "app/workspace/trust.py", "app/workspace/devices.py",
         "app/workspace/signing_right.py")  # fmt: skip
"""Where whole sentences stand as they are, with no value in them."""
_OF_THE_COMMAND_LINE = "app/cli/"
"""What it counts it prints, in English; what it refuses is shown in forms, too."""
_LEAST = 12


def said_by_app(root: Path = ROOT) -> list[Text]:
    """Return every pattern and sentence of ``app`` and ``storage`` that a window may show."""
    paths = [p for folder in ("app", "storage") for p in sorted((root / folder).rglob("*.py"))]
    files = {str(path.relative_to(root)): path for path in paths}
    found = [
        Text(APP, str(one.value), file, one.lineno)
        for file, path in files.items()
        for one in _said_in(ast.parse(path.read_text(encoding="utf-8")), file)
    ]
    return sorted({text.source: text for text in found}.values())


def _said_in(tree: ast.Module, file: str) -> Iterator[ast.Constant]:
    stands_whole = file.startswith(_TOLD)
    passed_over = _docstrings(tree) if stands_whole else set[int]()
    makers = {"said"} if file.startswith(_OF_THE_COMMAND_LINE) else {"said", "counted"}
    for node in ast.walk(tree):
        yield from _patterns(node, makers)
        is_read = isinstance(node, ast.Constant) and id(node) not in passed_over
        if stands_whole and is_read and _is_sentence(node.value):
            yield node


def _patterns(node: ast.AST, makers: set[str]) -> Iterator[ast.Constant]:
    """Yield the literals of a call that makes a sentence, and of the sentence of an error."""
    match node:
        case ast.Call(func=ast.Name(id=name)) if name in makers:
            found = node.args
        case ast.AnnAssign(target=ast.Name(id="says"), value=ast.Constant() as value):
            found = [value]
        case _:
            found = []
    for one in found:
        match one:
            case ast.Constant(value=str(words)) if re.search("[A-Za-z]", _bare(words)):
                yield one
            case _:
                pass


def _bare(pattern: str) -> str:
    """Return a pattern without its places: what is left can be translated."""
    return re.sub(r"{[^}]*}", "", pattern)


def _is_sentence(value: object) -> bool:
    return (
        isinstance(value, str)
        and bool(re.match(r"[A-Z“].*[.)]$", value, re.DOTALL))
        and (" " in value and len(value) >= _LEAST and "{" not in value)
    )


def _docstrings(tree: ast.AST) -> set[int]:
    """Return the strings that stand alone: they are for those who read the source."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)} | {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }


class _Module:
    def __init__(self, file: str, tree: ast.Module) -> None:
        self._file, self._tree = file, tree
        self._words = dict(_words_of(tree))
        self.texts: list[Text] = []
        self.faults: list[Fault] = []

    def collect(self) -> None:
        for node, within in _calls(self._tree, ""):
            if not node.args:
                continue
            match node.func:
                case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                    self._take(node, within)
                case ast.Name(id="noop"):
                    contexts = sorted(set(self._words.values()))
                    self._take(node, contexts[0] if len(contexts) == 1 else "")
                case ast.Name(id=name) if name in self._words and not _is_variable(node):
                    self._take(node, self._words[name])
                case _:
                    pass

    def _take(self, node: ast.Call, context: str) -> None:
        text = node.args[0]
        if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
            self.faults.append(Fault(self._file, node.lineno, "not a literal"))
        elif not context:
            self.faults.append(Fault(self._file, node.lineno, "no context"))
        else:
            self.texts.append(Text(context, text.value, self._file, node.lineno))


def _words_of(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the names of a module's ``Words``, and their contexts."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="Words"), args=[ast.Constant(value=str(context))]),
            ):
                yield name, context
            case _:
                pass


def _is_variable(node: ast.Call) -> bool:
    """Texts of tables are marked by ``noop`` where they stand and translated from a variable."""
    return isinstance(node.args[0], ast.Name | ast.Attribute | ast.Subscript)


def _calls(node: ast.AST, within: str) -> Iterator[tuple[ast.Call, str]]:
    if isinstance(node, ast.ClassDef):
        within = node.name
    if isinstance(node, ast.Call):
        yield node, within
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, within)
