"""The bureau and the secretariat: issuing, readings, silence procedures, statuses, rules."""
