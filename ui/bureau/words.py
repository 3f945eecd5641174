"""Words that several sheets and lists of this part use."""

from ui.views.steps import LANGUAGE_NAMES


def language_name(code: str) -> str:
    """Return a language by its own name; its code where it is none of the United Nations'."""
    return dict(LANGUAGE_NAMES).get(code, code)
