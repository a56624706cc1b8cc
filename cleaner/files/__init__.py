"""Files on disk: read exactly, replaced atomically; rule files and their cache."""
