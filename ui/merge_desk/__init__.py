"""The Merge Desk: the chair merges what delegations propose; everybody else may try it out."""
