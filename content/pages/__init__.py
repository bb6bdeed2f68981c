"""The pages that are no chapters, a file each."""
