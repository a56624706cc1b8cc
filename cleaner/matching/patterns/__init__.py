"""Patterns of rule files, translated to RE2 with the Unicode meaning of their shorthands."""
