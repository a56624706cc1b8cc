"""Bytes to repaired lines: decode, cut into lines, repair damaged lines."""
