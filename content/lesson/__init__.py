"""What a lesson needs beside the story: statements to vote on, and plans."""
