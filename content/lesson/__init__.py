"""What a lesson needs beside the story: statements to vote on, plans, and the words of its rooms."""
