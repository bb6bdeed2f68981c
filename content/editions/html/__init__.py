"""The blocks as HTML, for the app and for any page that needs no server."""
