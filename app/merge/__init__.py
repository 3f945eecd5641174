"""From many amendments to one text, with nothing lost and nothing guessed."""
