"""The questions of Check yourself as banks that learning platforms load."""
