"""Tables as CSV that a spreadsheet opens as words, and never as a formula.

UTF-8 with a byte order mark (or a spreadsheet takes it for another encoding), commas, CRLF, quotes
as RFC 4180 says. A cell that a spreadsheet would run, one that begins with "=", "+", "-", "@", a
tab or a line end, gets an apostrophe before it, as the OWASP guidance on CSV injection says;
a program that reads the table takes one apostrophe before these signs off.
"""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "'=", "'+", "'-", "'@", "'\t", "'\r", "'\n")
_WIDE = str.maketrans("＝＋－＠", "=+-@")


def write(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as a CSV file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(header)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + out.getvalue().encode()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs; blanks before a sign do not hide it."""
    bare = cell.lstrip(" \u00a0\u3000")
    return f"'{cell}" if bare.translate(_WIDE).startswith(_RUN) else cell
