"""Exports of WordPress (WXR): posts as WordPress shows them, and what is no article."""

import pytest
from input_files import items, texts

from cleaner import Cleaner
from cleaner.readers import Skipped
from cleaner.readers.wordpress import as_page


@pytest.mark.parametrize(
    ("content", "page"),
    [
        pytest.param("One.\n\nTwo.", "<p>One.\n\n<p>Two.", id="a blank line ends a paragraph"),
        pytest.param("One.\r\n \r\nTwo.", "<p>One.\n\n<p>Two.", id="with CRLF and a space"),
        pytest.param("One,\ntwo.", "<p>One,<br>\ntwo.", id="a line break is one"),
        pytest.param("<p>One.</p>\n<p>Two.</p>", "<p><p>One.</p>\n<p>Two.</p>", id="not between tags"),
        pytest.param("<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->", "<p><!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->", id="blocks"),
        pytest.param("A <pre>x\n\ny</pre> b", "<p>A <pre>x\n\ny</pre> b", id="not in preformatted text"),
        pytest.param("A <pre>x\n\ny", "<p>A <pre>x\n\n<p>y", id="preformatted text that does not end"),
        pytest.param('[caption id="a"]<img src="x.jpg"> The boat[/caption]', '<p><figure><img src="x.jpg"><figcaption>The boat</figcaption></figure>', id="a caption"),
        pytest.param('[gallery ids="1,2"]', '<p><figure data-shortcode="gallery ids=&quot;1,2&quot;"></figure>', id="a gallery has no words"),
        pytest.param("[embed]https://e.example/v[/embed]", '<p><figure data-shortcode="embed https://e.example/v"></figure>', id="an embed"),
        pytest.param("He said [it] was [caption] enough.", "<p>He said [it] was [caption] enough.", id="brackets in prose"),
        pytest.param("", "<p>", id="nothing"),
    ],
)  # fmt: skip
def test_as_page(content, page):
    assert as_page(content) == page


def post(type="post", content="Boats sail again.\n\nSays the town.", **fields) -> str:
    more = "".join(f"<wp:{name}>{value}</wp:{name}>" for name, value in fields.items())
    return (
        f"<item><title>T</title><link>https://small.example/{type}</link><pubDate>Thu, 14 Mar 2024 08:12:44 +0000</pubDate>"
        f"<dc:creator><![CDATA[amoreno]]></dc:creator><wp:post_type><![CDATA[{type}]]></wp:post_type>{more}"
        f"<content:encoded><![CDATA[{content}]]></content:encoded><excerpt:encoded><![CDATA[Short.]]></excerpt:encoded>"
        "<wp:comment><wp:comment_content><![CDATA[First!]]></wp:comment_content></wp:comment></item>\n"
    )  # fmt: skip


def export(*posts: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="WordPress/6.4" -->\n'
        '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Small Harbours</title><language>en-US</language>'
        "<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[amoreno]]></wp:author_login>"
        "<wp:author_email>amoreno@example.com</wp:author_email>"
        "<wp:author_display_name><![CDATA[Ada Moreno]]></wp:author_display_name></wp:author>"
        "<wp:category><wp:category_nicename>news</wp:category_nicename></wp:category>"
        + "".join(posts)
        + "</channel></rss>\n"
    ).encode()


def test_posts_and_pages_are_documents_and_the_rest_is_skipped(tmp_path):
    types = ["post", "attachment", "page", "nav_menu_item", "custom_css", "recipe", "revision"]
    found = items(tmp_path, "export.xml", export(*map(post, types)))
    skipped = [item.reason for item in found if isinstance(item, Skipped)]
    assert len(texts(found)) == 3
    assert skipped == [
        "WordPress attachment", "WordPress nav_menu_item", "WordPress custom_css", "WordPress revision",
    ]  # fmt: skip


def test_a_login_becomes_the_name_of_the_author(tmp_path):
    (found,) = items(tmp_path, "export.wxr", export(post()))
    assert found.document.url == "https://small.example/post"
    assert found.document.stated == {
        "title": "T", "date": "Thu, 14 Mar 2024 08:12:44 +0000", "byline": ["Ada Moreno"], "language": "en-US",
    }  # fmt: skip


def test_a_draft_has_no_date(tmp_path):
    draft = post(post_date="0000-00-00 00:00:00").replace(
        "Thu, 14 Mar 2024 08:12:44 +0000", "Mon, 30 Nov -0001 00:00:00 +0000"
    )
    (found,) = items(tmp_path, "export.wxr", export(draft))
    assert "date" not in found.document.stated


def test_a_post_comes_out_as_paragraphs(tmp_path):
    story = "\n\n".join(f"Boat {n} to Sundre sails again on Monday,\nthe operator said." for n in range(5))
    (found,) = items(tmp_path, "export.wxr", export(post(content=story)))
    text = Cleaner().clean_document(found.document).text
    assert text.split("\n\n") == story.split("\n\n")
