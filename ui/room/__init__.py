"""The room: a second window for the projector, with what everybody can read and nothing else."""
