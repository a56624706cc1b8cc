"""A review as one self-contained page: no network, it works from a file.

Everything that comes from documents or rules is escaped, and what an editor would not see is
written out. The page runs one script, this room's own, by its digest; any other is refused.
"""

import base64
import hashlib
import json
import os
from collections.abc import Iterator
from typing import Any

from cleaner.matching.rules import Rule
from cleaner.matching.schema import MAX_NAME
from cleaner.readers.own_files import REVIEW_MARK
from cleaner.reviewing import decisions
from cleaner.reviewing.card import card, text
from cleaner.reviewing.fingerprint import fingerprint
from cleaner.reviewing.review import Review
from cleaner.text.counted import counted

FULL, HALF = 100, 2000  # rules up to which four, two examples of each are shown; then one
EXAMPLES = 4


def render(found: Review) -> str:
    """Return the page."""
    name = os.path.basename(found.name)
    title = f"Review of {text(name)}"
    style, script = _asset("review.css"), _asset("review.js")
    policy = (
        f"default-src 'none'; script-src '{_digest(script)}'; style-src '{_digest(style)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    return "".join((
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"{REVIEW_MARK}{text(name)}</title>\n<style>{style}</style>\n</head>\n<body>\n",
        _top(found, title),
        '<div class="desk">\n',
        _list(found),
        '<main id="rules">\n',
        *_cards(found),
        '<p class="none" id="none" hidden>No rule is in this list.</p>\n</main>\n</div>\n',
        _ACTIONS,
        _HELP,
        f'<script type="application/json" id="data">{_data(found, name)}</script>\n',
        f"<script>{script}</script>\n</body>\n</html>\n",
    ))  # fmt: skip


def _top(found: Review, title: str) -> str:
    rules = len(found.rules)
    documents = counted(found.documents, "document")
    unread = f", {found.rejected:,} more could not be read" if found.rejected else ""
    cut = ""
    if rules > FULL:
        shown = "two examples" if _examples(rules) > 1 else "one example"
        cut = f" There are many rules, so {shown} of each can be shown."
    return (
        f'<header class="top"><div class="name"><h1>{title}</h1>'
        f"<p>{counted(rules, 'rule')}, tried on {documents}{unread}.{cut}</p></div>\n"
        '<div class="progress"><p id="progress">Decisions need JavaScript; what the rules '
        f'remove is shown without it.</p><progress id="bar" max="{rules}" value="0" '
        'aria-label="Rules decided"></progress></div>\n'
        '<div class="tools"><label>Show <select id="filter">'
        '<option value="all">all rules</option><option value="undecided">undecided</option>'
        '<option value="accepted">accepted</option><option value="refused">refused</option>'
        '<option value="preview">on trial (preview)</option></select></label>'
        '<button type="button" id="undo" title="Undo (u)">Undo</button>'
        '<button type="button" id="help" title="Help (?)">Keys</button>'
        '<button type="button" id="save" class="main">Save decisions</button></div>\n'
        '<p id="notice" class="notice" hidden></p>'
        '<p id="said" class="unseen" role="status" aria-live="polite"></p></header>\n'
    )


def _list(found: Review) -> str:
    items = "".join(
        f'<li><button type="button" data-go="{number}"><span class="mark" aria-hidden="true">'
        f'</span><span class="id">{text(rule.id)}</span>'
        + ('<span class="badge">preview</span>' if rule.status == "preview" else "")
        + f'<span class="count">{found.evidence[rule.name].lines:,}</span></button></li>'
        for number, rule in enumerate(found.rules)
    )
    return (
        '<nav aria-label="Rules"><details id="list"><summary>All rules, and how many lines '
        f"each removes</summary><ol>{items}</ol></details></nav>\n"
    )


def _cards(found: Review) -> Iterator[str]:
    examples = _examples(len(found.rules))
    for number, rule in enumerate(found.rules):
        yield card(number, rule, found.evidence[rule.name], examples)


def _examples(rules: int) -> int:
    return EXAMPLES if rules <= FULL else 2 if rules <= HALF else 1


_ACTIONS = """\
<footer class="actions" aria-label="Decide">
<button type="button" id="previous" title="Previous rule (k)" aria-keyshortcuts="k">Back</button>
<button type="button" id="accept" class="yes" title="Accept (a)" aria-keyshortcuts="a">\
Accept</button>
<button type="button" id="refuse" class="no" title="Refuse (r)" aria-keyshortcuts="r">\
Refuse</button>
<button type="button" id="edit" title="Edit (e)" aria-keyshortcuts="e">Edit</button>
<button type="button" id="next" title="Next rule (j)" aria-keyshortcuts="j">Next</button>
</footer>
"""
_HELP = """\
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl><dt><kbd>j</kbd> <kbd>↓</kbd></dt><dd>next rule</dd>
<dt><kbd>k</kbd> <kbd>↑</kbd></dt><dd>previous rule</dd>
<dt><kbd>a</kbd></dt><dd>accept: use the rule, also one that was on trial</dd>
<dt><kbd>r</kbd></dt><dd>refuse: delete the rule</dd>
<dt><kbd>e</kbd></dt><dd>edit the rule and accept it</dd>
<dt><kbd>u</kbd></dt><dd>undo the last decision</dd>
<dt><kbd>s</kbd></dt><dd>save the decisions as a file</dd>
<dt><kbd>?</kbd></dt><dd>these keys</dd></dl>
<p>Then: <code>cleaner rules apply decisions.json <span id="file"></span></code></p>
<form method="dialog"><button class="main">Close</button></form></dialog>
"""


def _data(found: Review, name: str) -> str:
    """What the script needs, as JSON that cannot end its element."""
    value = {
        "format": decisions.FORMAT,
        "version": decisions.VERSION,
        "file": name,
        "fingerprint": fingerprint(found.text),
        "longest": MAX_NAME,
        "rules": [_editable(rule, found.raw) for rule in found.rules],
    }
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _editable(rule: Rule, raw: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What of a rule can be edited, as its file has it: fragments are not expanded."""
    table = raw[rule.name]
    takes = {key: table[key] for key, _ in rule.matchers}
    limits: dict[str, Any] = {"scope": rule.scope} if rule.scope != "line" else {}
    if rule.site:
        limits["for"] = {"site": list(rule.site)}
    return {
        "name": rule.name,
        "id": rule.id,
        "why": rule.why,
        "status": rule.status,
        "takes": takes,
        "limits": limits,
    }


def _asset(name: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return file.read()


def _digest(code: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
