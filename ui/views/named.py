"""What annotations of the text page name: as ``ui.bridge.named``, which says why."""

CommentRow = Draft = ItemRow = Leaving = Row = Sheet = object
