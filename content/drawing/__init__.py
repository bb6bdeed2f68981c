"""What every chart is drawn with: colours by role, places, words and controls."""
