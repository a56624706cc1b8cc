"""Which site a document is of: the registered domain of its address, else the folder it lies in."""

import os
from typing import NamedTuple

from cleaner.readers.items import FileRange
from cleaner.text.host import host_of

# Under these, everybody registers a name of their own. The rule for the second level of
# countries covers most of the Public Suffix List (https://publicsuffix.org); the rest are hosts
# of blogs, each of which is a site.
_SECOND_LEVEL = frozenset((
    "ac", "asn", "co", "com", "edu", "go", "gob", "gov", "gub", "id", "ltd", "ne", "net", "nhs",
    "nom", "or", "org", "plc", "sch", "web",
))  # fmt: skip
_HOSTS_OF_SITES = frozenset((
    "blogspot.com", "blogspot.co.uk", "wordpress.com", "typepad.com", "tumblr.com", "github.io",
    "gitlab.io", "substack.com", "livejournal.com", "medium.com", "netlify.app", "vercel.app",
    "pages.dev", "wixsite.com", "over-blog.com", "canalblog.com", "ghost.io", "beehiiv.com",
))  # fmt: skip


class Site(NamedTuple):
    """A site; `by_address` says whether its rules can be limited to it: its documents have URLs."""

    name: str
    by_address: bool


def registered_domain(host: str) -> str:
    """Return the domain that somebody registered, in lower case, without what is before it.

    >>> registered_domain("www.example.co.uk"), registered_domain("harbour.wordpress.com")
    ('example.co.uk', 'harbour.wordpress.com')
    """
    labels = host.lower().strip(".").split(".")
    if len(labels) < 3 or labels[-1].isdigit():  # an address of numbers is all there is
        return ".".join(labels)
    pair = ".".join(labels[-2:])
    national = len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    keep = 3 if national or pair in _HOSTS_OF_SITES else 2
    if ".".join(labels[-3:]) in _HOSTS_OF_SITES:
        keep = 4
    return ".".join(labels[-keep:])


def site_of(url: str | None, file: FileRange, given: str | None) -> Site:
    """Return the site of a document at `url`, in `file`; `given` is that of those without a URL."""
    host = host_of(url)
    if "." in host:
        return Site(registered_domain(host), by_address=True)
    if given is not None:
        return Site(given, by_address=False)
    folder = _folder(file)
    return Site(folder.lower() or "documents", by_address=False)


def _folder(file: FileRange) -> str:
    """The first folder of the file's name, else the one that it lies in."""
    first, _, rest = file.name.partition("/")
    if rest:
        return first
    if file.source == "-":
        return ""
    return os.path.basename(os.path.dirname(os.path.abspath(file.path)))
