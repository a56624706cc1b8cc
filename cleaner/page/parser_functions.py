"""The parser's own C functions, for the native walk and the native selection.

The parser's Python nodes are made one by one and cost more than all that is asked of them. Its
library exports the functions that they call, with signatures that are kept for other languages
("no inline"). Where it does not export them (Windows), the plain forms read the page.
"""

from functools import cache

from cleaner.native import native

# In the order of `Parser` in native/parser_tree.pxi.
NAMES = (
    "lxb_dom_node_first_child_noi", "lxb_dom_node_next_noi", "lxb_dom_node_parent_noi",
    "lxb_dom_node_tag_id_noi", "lxb_dom_node_type_noi", "lxb_dom_element_first_attribute_noi",
    "lxb_dom_element_next_attribute_noi", "lxb_dom_attr_local_name_noi",
    "lxb_dom_attr_qualified_name", "lxb_dom_attr_value_noi", "lxb_dom_node_text_content",
    "lxb_dom_document_destroy_text_noi",
)  # fmt: skip


@cache
def are_used() -> bool:
    """Whether the native forms can read the parser's tree, and do from now on."""
    if native is None:
        return False
    from ctypes import CDLL, c_void_p, cast

    from selectolax import lexbor

    try:
        library = CDLL(lexbor.__file__)
        addresses = tuple([cast(getattr(library, name), c_void_p).value or 0 for name in NAMES])
    except (OSError, AttributeError, TypeError):
        return False
    native.use_parser(addresses)
    return True
