"""Rooms: a class answers together, and what is kept counts the room and not its pupils."""
