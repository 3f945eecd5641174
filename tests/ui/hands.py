"""Hands on the mouse and the keys of a screen, on which the program runs as a person started it."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.desks import PASSPHRASE
from tests.ui.x_display import PATIENCE, RETURN, Display

_PAUSE = 0.03
_ONLOOKER = Path(__file__).with_name("onlooker.py")


class Hands:
    """One start of the program. Where things are is asked; what is done, the screen does."""

    def __init__(self, display: Display, workspace: Path, home: Path) -> None:
        command = [sys.executable, str(_ONLOOKER), "--workspace", str(workspace)]
        self._display = display
        self._program = subprocess.Popen(
            command, env=display.environment(home), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def unlock(self, title: str) -> None:
        """Write the passphrase and wait for the window to bear the conference's title."""
        self._display.wait_for("Travaux", self._program)
        self.press("field", "Passphrase")
        self.write(PASSPHRASE)
        self._display.press(RETURN)
        self._display.wait_for(f"{title} – Travaux", self._program)

    def ask(self, *question: object) -> Any:
        """Ask the onlooker."""
        reading, writing = self._program.stdout, self._program.stdin
        assert reading is not None
        assert writing is not None
        writing.write(json.dumps(question).encode() + b"\n")
        writing.flush()
        answer = reading.readline()
        assert answer, "the program is gone"
        return json.loads(answer)

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + PATIENCE
        while not so():
            assert time.monotonic() < end, self.ask("words")
            time.sleep(_PAUSE)

    def press(self, *question: object) -> None:
        """Press the mouse on something as soon as it is there and holds still."""
        places: list[Any] = [None, self.ask(*question)]

        def still() -> bool:
            places.append(self.ask(*question))
            return places[-1] is not None and places[-1] == places[-2]

        self.until(still)
        self._display.click(*places[-1])

    def turn_wheel(self, at: Sequence[int], *, down: bool) -> None:
        """Turn the mouse's wheel by one step."""
        self._display.click(at[0], at[1], 5 if down else 4)

    def write(self, words: str) -> None:
        """Press the keys of some words."""
        self._display.type(words)

    def close(self) -> int:
        """End the program as a person ends it, and return its exit code."""
        self._display.press(ord("q"), control=True)
        return self._program.wait(PATIENCE)

    def let_go(self) -> None:
        """Leave nothing running."""
        self._program.kill()
        self._program.communicate()
