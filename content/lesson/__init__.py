"""What a class needs besides the story: what it is asked together, and the words of its rooms."""
