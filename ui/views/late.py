"""What the text page asks of a workspace, loaded when it is asked: by then the text is shown.

The stub beside this module says to type checks what each of them is.
"""

from ui.bridge.loading import loaded

NotPagedError = loaded("app.workspace.paging:NotPagedError")
NotPermittedError = loaded("app.workspace.replaying:NotPermittedError")
Names = loaded("app.workspace.naming:Names")
Remark = loaded("app.workspace.comments:Remark")
Wish = loaded("app.workspace.drafting:Wish")
chairs = loaded("app.workspace.comments:chairs")
comment = loaded("app.workspace.comments:comment")
comments_on = loaded("app.workspace.comments:comments_on")
cosponsor = loaded("app.workspace.drafting:cosponsor")
discard = loaded("app.workspace.drafting:discard")
draft_of = loaded("app.workspace.writing:draft_of")
draft_structure = loaded("app.workspace.structuring:draft_structure")
for_tabling = loaded("app.workspace.circles:for_tabling")
history = loaded("app.workspace.history:history")
inspected = loaded("app.workspace.inspecting:inspected")
keep = loaded("app.workspace.drafting:keep")
keep_writing = loaded("app.workspace.writing:keep_writing")
leaving = loaded("app.workspace.tabling:leaving")
passage_hash = loaded("app.negotiation.passage:passage_hash")
positions_on = loaded("app.workspace.positions:positions_on")
put_on_current = loaded("app.workspace.writing:put_on_current")
put_whole_on_current = loaded("app.workspace.writing:put_whole_on_current")
redline = loaded("app.treaty.redline:redline")
revising = loaded("app.workspace.writing:revising")
sheet = loaded("app.workspace.tabling:sheet")
source_of = loaded("app.workspace.history:source_of")
table = loaded("app.workspace.drafting:table")
take = loaded("app.workspace.positions:take")
withdraw = loaded("app.workspace.drafting:withdraw")
writing_at = loaded("app.workspace.writing:writing_at")
