from app.workspace.comments import CommentRow as CommentRow
from app.workspace.drafts import Draft as Draft
from app.workspace.history import Row as Row
from app.workspace.positions import ItemRow as ItemRow
from app.workspace.tabling import Leaving as Leaving
from app.workspace.tabling import Sheet as Sheet
