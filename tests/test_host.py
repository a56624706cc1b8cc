"""The host in an address is the one that the standard library finds."""

from urllib.parse import urlsplit

import pytest

from cleaner.text.host import host_of


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.com/a", "http://example.com", "https://me:pw@example.com:8080/a@b",
        "https://EXAMPLE.com?q=https://other.example/", "https://example.com#x", "ftp://example.com/",
        "https://[::1]:80/x", "", "no address", "https://", "//example.com/a", "mailto:a@example.com",
        "a//b", "/a//b", "example.com/a",
    ],
)  # fmt: skip
def test_the_host_is_that_of_urlsplit(url):
    assert host_of(url).strip("[]") == (urlsplit(url).hostname or "")


def test_no_address_has_no_host():
    assert host_of(None) == ""
