"""The window. It decides nothing: state comes down, intent goes up."""

import builtins

from PySide6 import QtCore as QtCore

_USED, _PLAIN = "__import__", "__orig_import__"
"""Under the second name PySide keeps what ``import`` did before. What it puts in its place reads
the source of each module that is imported after it, and keeps it in memory, to see whether that
could ask for its features (``snake_case``). No module of this program does."""

if hasattr(builtins, _PLAIN):
    setattr(builtins, _USED, getattr(builtins, _PLAIN))
