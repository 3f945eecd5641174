"""Measures that the program keeps to, in one place. Units stand in the names."""

VERSION = "0.1.0"
"""Of this program, as ``pyproject.toml`` has it; a test compares the two."""
MAX_CLAUSE_BYTES = 16 * 1024
"""A wording (heading or text) of one clause in one language, in UTF-8."""
MAX_ENTRY_BYTES = 64 * 1024
"""One signed entry's payload."""
MAX_FRAME_BYTES = 256 * 1024
"""One sealed frame, padding included."""
MAX_RATIONALE_BYTES = 4 * 1024
MAX_COMMENT_BYTES = 4 * 1024
MAX_LABEL_BYTES = 64
MAX_DELTA_OPERATIONS = 2_000
MAX_SEGMENT_BYTES = 8 * 1024 * 1024
"""A segment of a log in a shared folder, head and foot included; on a hub it is less."""
MAX_BUNDLE_BYTES = 512 * 1024 * 1024
MAX_BUNDLE_FRAMES = 200_000
MAX_IMPORT_BYTES = 50 * 1024 * 1024
"""A file that is read as the text of an instrument."""
UN_LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""In the order the United Nations print them."""
