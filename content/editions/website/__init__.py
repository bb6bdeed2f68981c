"""The pages as files alone: for any static host, for a USB stick, and all of them in one file."""
