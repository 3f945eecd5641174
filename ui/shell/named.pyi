from ui.shell.palette import Palette as Palette
