"""Amendments, decisions and positions on a text as a table: CSV, or JSON with the same columns."""

import json
from dataclasses import astuple, fields

from app.formats import csv_table
from app.formats.registry import Format
from app.workspace.exports.order import Document, DocumentView, Order, chosen_amendments
from app.workspace.positions_table import PositionRow, position_rows
from app.workspace.tabulating import AmendmentRow, DecisionRow, amendment_rows, decision_rows


def write(order: Order) -> Document:
    """Write the table that an order asks for."""
    kind, rows = _table(order)
    columns = [f.name for f in fields(kind)]
    facts = {"rows": len(rows), "columns": columns}
    values = [astuple(row) for row in rows]
    if order.format is Format.CSV:
        return Document(csv_table.write(columns, values), facts=facts)
    document = {
        "format": f"travaux/{order.view.value}/1",
        "title": order.text.base.title,
        "symbol": order.conference.symbol,
        "columns": columns,
        order.view.value: [dict(zip(columns, row, strict=True)) for row in values],
    }
    data = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    return Document(data.encode(), facts=facts)


def _table(
    order: Order,
) -> (
    tuple[type[AmendmentRow], list[AmendmentRow]]
    | tuple[type[DecisionRow], list[DecisionRow]]
    | tuple[type[PositionRow], list[PositionRow]]
):
    match order.view:
        case DocumentView.AMENDMENTS:
            return AmendmentRow, list(
                amendment_rows(order.conference, order.text, chosen_amendments(order))
            )
        case DocumentView.POSITIONS:
            return PositionRow, list(position_rows(order.conference, order.text))
        case _:
            return DecisionRow, list(decision_rows(order.conference, order.text))
