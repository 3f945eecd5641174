"""An error that nobody foresaw: a log without secrets, and one sentence for a person.

The log names the error and the places in the code it went through. It holds no message of the
error, no argument, no local variable and no line of any text: each of them could be a secret.
"""

import os
import platform
import sys
import traceback
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from app.said import said

_PROGRAM = Path(__file__).resolve().parents[2]
_MOST_FRAMES = 60


def report(error: BaseException, command: str, environment: Mapping[str, str]) -> str:
    """Write down an unforeseen error, and return the sentence that says where.

    Args:
        error: what was raised.
        command: the words of the command, without its arguments.
        environment: of the process, to find the user's folder.
    """
    name = type(error).__name__
    path = state_folder(environment) / f"error-{datetime.now(UTC):%Y%m%dT%H%M%S}-{os.getpid()}.log"
    try:
        _write(path, "\n".join(_lines(error, command)) + "\n")
    except OSError:
        return said(
            "Something went wrong that should not have ({name} at {place}), and “{path}” could not "
            "be written. What was kept before is safe. Please report it.",
            name=name,
            place=_last_place(error),
            path=path,
        )
    return said(
        "Something went wrong that should not have. It was written down, without any of your data, "
        "in “{path}”. What was kept before is safe. Please send that file to those who maintain "
        "the program.",
        path=path,
    )


def state_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder of the user's where programs of this system keep their logs."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home) / "Travaux" / "Logs"
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "Travaux"
    given = environment.get("XDG_STATE_HOME", "")
    # The specification says that a path that is not absolute is to be ignored.
    state = Path(given) if given.startswith("/") else home / ".local" / "state"
    return state / "travaux"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)


def _lines(error: BaseException, command: str) -> Iterator[str]:
    yield f"when:     {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
    yield f"command:  {command}"
    yield f"Python:   {platform.python_version()} on {sys.platform}"
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield ""
        yield _named(link)
        yield from (f"  {place}" for place in _places(link)[-_MOST_FRAMES:])
        link = link.__cause__ or link.__context__


def _named(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    number = getattr(error, "errno", None)
    return f"{kind} (errno {number})" if isinstance(number, int) else kind


def _places(error: BaseException) -> list[str]:
    return [
        f"{_relative(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]


def _relative(name: str) -> str:
    """Return a file of the program by its place in it, another by its bare name."""
    path = Path(name)
    return str(path.relative_to(_PROGRAM)) if path.is_relative_to(_PROGRAM) else path.name


def _last_place(error: BaseException) -> str:
    return (_places(error) or ["an unknown place"])[-1]
