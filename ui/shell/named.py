"""What annotations of the window name: as ``ui.bridge.named``, which says why."""

Palette = object
