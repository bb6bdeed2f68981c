"""The same blocks in other forms."""
