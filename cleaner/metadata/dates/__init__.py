"""Dates in lines of text, in timestamps and in URLs."""
