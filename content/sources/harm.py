"""What went wrong with faces and numbers, who watched whom, how well machines compare."""
