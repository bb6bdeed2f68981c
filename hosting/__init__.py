"""How the explainer is served: the document, the files, the guard, the start."""
