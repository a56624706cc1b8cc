"""Bytes to repaired lines: decode, split into lines, repair damaged lines."""
