"""E-mail addresses, handles and phone numbers, and whose they are."""
