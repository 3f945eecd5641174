"""The roster in the hands of the secretariat: admitting, roles, revoking, renewing."""
