from app.workspace.room import RoomView as RoomView
from ui.room.window import RoomWindow as RoomWindow
