"""What the walk does with each kind of element.

Most are known by their tags. Of the others it depends on where they stand: see `running_text`.
"""

# Class and id are read only of INLINE elements and of blocks. Below ASIDE a tag alone decides.
TEXT, SKIP, BREAK, PLAIN, LINK, BOLD, INLINE, CELL, BLOCK, ASIDE, UNSURE, FORMULA = range(12)
_TAGS = (
    (TEXT, "-text"),
    (
        SKIP,
        "script style template iframe head datalist textarea video audio canvas map noembed"
        " noframes param source track area col colgroup frameset -comment -doctype link meta base"
        " title img input picture wbr rt rp desc defs metadata annotation annotation-xml",
    ),
    (BREAK, "br"),
    (PLAIN, "i em u sup sub small font big tt blink"),
    (LINK, "a"),
    (BOLD, "b strong"),
    (
        INLINE,
        "abbr acronym bdi bdo cite code data del dfn ins kbd label mark q ruby rb rbc rtc s samp"
        " span strike time var nobr meter progress output slot",
    ),
    (CELL, "td th"),
    (
        BLOCK,
        "address article aside blockquote body caption center dd details dialog dir div dl dt"
        " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li"
        " listing main marquee menu nav ol optgroup p plaintext pre search section summary table"
        " tbody tfoot thead tr ul xmp",
    ),
    # Shown only where a sentence goes through them: a fallback, a drawing, a choice.
    (ASIDE, "noscript object applet svg select"),
    (FORMULA, "math"),
)
KINDS = {tag: kind for kind, tags in _TAGS for tag in tags.split()}  # any other is UNSURE
