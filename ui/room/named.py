"""What annotations of the hall name: as ``ui.bridge.named``, which says why."""

RoomView = RoomWindow = object
