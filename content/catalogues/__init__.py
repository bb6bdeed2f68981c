"""Every message of the explainer with the place where it stands, and the catalogues that translators fill."""
