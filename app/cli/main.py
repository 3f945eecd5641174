"""The command line from arguments to exit status: the only place that catches errors."""

import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TextIO, TypeAlias

from app.cli.crash import report
from app.cli.interrupts import Interrupts
from app.cli.loading import commands_for
from app.cli.opening import Opening, Options, options_of
from app.cli.output import as_json, refusal, visible, wrapped
from app.cli.parsing import Arguments, Result, WrongUsageError, build_parser
from app.errors import TravauxError
from app.ports import Backend

Window: TypeAlias = Callable[[Backend, Path | None, Path | None], int]
"""Opens the window on a workspace, or on none, and returns its exit status.

The second path is of a file of others that is to be read once a workspace is unlocked.
"""

_WORKSPACE, _BUNDLE = ".travaux", ".tvxb"
"""What a double click hands over, as the desktop entry of the package says."""

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_CANCELLED = "Cancelled; nothing was changed."
_TOO_LATE = "Ctrl-C came too late: the command was finished."


def run(
    arguments: Sequence[str],
    backend: Backend,
    window: Window,
    routes: object,
    environment: Mapping[str, str] = os.environ,
) -> int:
    """Run one command; without a command open the window. Returns the exit status.

    0: done. 1: refused, not verified or cancelled, with the reason. 2: wrong usage.

    Args:
        arguments: of the process, without its name.
        backend: where workspaces are kept.
        window: opens the window.
        routes: the ways to the others, ``hub_port.Routes``, handed on to the commands as they are.
        environment: of the process.
    """
    _speak_unicode(sys.stdout)
    _speak_unicode(sys.stderr)
    in_json = "--json" in arguments
    arguments, bundle = _opened(arguments)
    module = commands_for(arguments)
    try:
        asked = build_parser(module.COMMANDS).parse_args(list(arguments))
    except WrongUsageError as error:
        return _wrong_usage(error, in_json=in_json)
    except SystemExit as end:  # --help and --print-completion
        return int(end.code or 0)
    interrupts = Interrupts()
    try:
        session: Opening = module.SESSION(_options(asked, environment), backend, interrupts, routes)
        return _answered(asked, session, window, bundle)
    except KeyboardInterrupt:
        _refuse({"error": _CANCELLED, "kind": "Cancelled"}, in_json=in_json)
    except TravauxError as error:
        _refuse(refusal(error), in_json=in_json)
    except BrokenPipeError:
        _forget_output()
        return DONE
    except Exception as error:  # noqa: BLE001 the one place where nothing may pass
        sentence = report(error, _words(asked), environment)
        _refuse({"error": sentence, "kind": "Crash"}, in_json=in_json)
    finally:
        interrupts.release()
    return REFUSED


def _opened(arguments: Sequence[str]) -> tuple[Sequence[str], Path | None]:
    """Take a single file, as a desktop hands it over, for what it is."""
    match [Path(word) for word in arguments]:
        case [path] if path.suffix == _WORKSPACE and path.is_file():
            return (f"--workspace={path}",), None
        case [path] if path.suffix == _BUNDLE and path.is_file():
            return (), path
        case _:
            return arguments, None


def _options(asked: Arguments, environment: Mapping[str, str]) -> Options:
    return options_of(asked.workspace, asked.passphrase_file, environment)


def _answered(asked: Arguments, session: Opening, window: Window, bundle: Path | None) -> int:
    if asked.run is None:
        return window(session.inner, session.options.workspace, bundle)
    with session:
        result: Result = asked.run(session, asked)
        session.interrupts.hold()
    _print(as_json(result.data) if asked.json else visible(result.text), sys.stdout)
    if session.interrupts.came:
        _print(_TOO_LATE, sys.stderr)
    return REFUSED if result.failed else DONE


def _wrong_usage(error: WrongUsageError, *, in_json: bool) -> int:
    if in_json:
        _print(as_json({"error": error.why, "kind": "WrongUsage"}), sys.stdout)
    _print(visible(f"{error.usage}{error.why}"), sys.stderr)
    return WRONG_USAGE


def _refuse(reason: Mapping[str, object], *, in_json: bool) -> None:
    if in_json:
        _print(as_json(reason), sys.stdout)
    sentence = visible(str(reason["error"]))
    _print(wrapped(sentence) if sys.stderr.isatty() else sentence, sys.stderr)


def _print(text: str, stream: TextIO) -> None:
    if text:
        print(text, file=stream, flush=True)


def _words(asked: Arguments) -> str:
    return " ".join(w for w in (asked.command, getattr(asked, "verb", None)) if w) or "window"


def _speak_unicode(stream: TextIO) -> None:
    """Let a pipe carry UTF-8 whatever the locale, and a terminal show what it can."""
    if isinstance(stream, io.TextIOWrapper):
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_output() -> None:
    """The reader of the pipe has gone: keep the interpreter from complaining at its end."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 a device, not a path
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
