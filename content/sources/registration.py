"""How many had registered, what the laws say, how many cases of fraud were counted."""
