"""Other countries and what came after 2019."""
