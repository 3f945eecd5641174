"""What is kept and carried: the encrypted database, the key file, the sync stores."""
