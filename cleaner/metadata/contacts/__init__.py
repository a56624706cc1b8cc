"""E-mail addresses, handles and phone numbers, and to whom they belong."""
