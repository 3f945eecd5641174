"""What Travaux is, without screen, disk or network: text, merge, record and use cases."""
