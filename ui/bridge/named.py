"""What the window names in annotations alone: there it is no more than a name.

The stub beside this module says what they are, to type checks alone. An open workspace stands on
half of the program; the window that asks for the passphrase is not to load that in order to say
what it will hand on one day. All that is named stands below whoever names it, so that no circle is
hidden by it.
"""

Example = Exchanged = Line = Now = OpenDesk = Opened = object
Pages = Progress = Routes = Workspace = object
