"""What the system says is said as the system says it, and can be said in another language."""

import errno
import os

from app.said import Said
from app.system_words import _REASONS, system_words


def test_every_reason_is_worded_as_the_system_words_it() -> None:
    for number in _REASONS:
        words = system_words(OSError(number, os.strerror(number)))
        assert isinstance(words, Said)
        assert words == os.strerror(number)[:1].lower() + os.strerror(number)[1:]


def test_a_reason_that_is_unusual_is_said_as_it_comes() -> None:
    assert system_words(OSError(errno.ENOLCK, "No locks available")) == "no locks available"
    assert system_words(OSError("Gone")) == "gone"
    assert system_words(OSError()) == "OSError"
