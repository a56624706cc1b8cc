"""The only room that changes a text: hits and verdicts to edits to text, and back.

It removes spans and never writes characters, so every edit can be undone.
"""
