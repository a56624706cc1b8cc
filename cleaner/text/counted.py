"""Numbers of things in words."""


def counted(number: int, noun: str) -> str:
    """Return a number of things; `noun` has a plain plural.

    >>> counted(1, "document"), counted(2000, "document")
    ('1 document', '2,000 documents')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
