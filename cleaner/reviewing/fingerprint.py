"""What a rule file says, as a short text: comments and layout do not count."""

import hashlib
import json
import tomllib


def fingerprint(text: str) -> str:
    """Return ``sha256:`` and a digest of the values in a rule file.

    >>> fingerprint("a = 1") == fingerprint("# a note\\na  =  1\\n")
    True
    """
    data = json.dumps(tomllib.loads(text), sort_keys=True, default=str)
    return f"sha256:{hashlib.sha256(data.encode()).hexdigest()}"
