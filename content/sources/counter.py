"""What the counter asked for: notices, orders, witnesses."""
