"""The explainer on paper: a sheet for each chapter, lesson plans, the quiz, poll cards, a timeline."""
