# The scores of lines under decision trees: what `tree_walk.scores` computes, bit for bit.

cdef enum:
    TOGETHER = 64  # lines: tree by tree over some at a time, so that both fit in L1
    LANES = 6

cdef struct Node:
    # A split: on to next[1] where the feature is at most `value`, else to next[0], counted from
    # the tree's root. A leaf holds its value, and leads to itself.
    double value
    unsigned short feature
    unsigned short[2] next

cdef void add_leaves(
    const Node *tree, const double *rows, Py_ssize_t wide, const int *live, Py_ssize_t n,
    double *totals,
) noexcept nogil:
    """Add to the totals of the lines live[0..n) the leaf that each comes to in a tree.

    Lines are walked in parallel, without branches: mispredictions dominate otherwise.
    """
    cdef const double *row[LANES]
    cdef const Node *at[LANES]
    cdef const Node *following
    cdef Py_ssize_t k = 0, last
    cdef int j, moved, within
    while k < n:
        for j in range(LANES):  # past the end the last one again
            last = k + j if k + j < n else n - 1
            row[j] = rows + live[last] * wide
            at[j] = tree
        moved = 1
        while moved:
            moved = 0
            for j in range(LANES):
                within = row[j][at[j].feature] <= at[j].value
                following = tree + at[j].next[within]
                moved |= following != at[j]
                at[j] = following
        for j in range(LANES):
            if k + j < n:
                totals[live[k + j]] += at[j].value
        k += LANES

@cython.final
cdef class Trees:
    """A model, a `models.DecisionTrees`, laid out for walking over a table with `columns`."""

    cdef array nodes  # of Node, as bytes
    cdef int[::1] roots
    cdef double[::1] exits  # by tree: the bound past which a line needs no more, or 0
    cdef Py_ssize_t[::1] places  # of the features among the columns
    cdef Py_ssize_t columns, features, trees
    cdef double scale

    def __init__(self, model, tuple columns not None):
        cdef Py_ssize_t tree, after, nodes
        cdef list places = [columns.index(name) for name in model.features]
        self.trees, self.features = len(model.num_leaves), len(places)
        self.columns, self.scale = len(columns), model.scale
        if self.features > 0xffff:
            raise ValueError("too many features")
        self.places, self.exits = array("q", places or [0]), zeros("d", self.trees + 1)
        self.roots = zeros("i", self.trees + 1)
        for after, bound in model.early_exits:
            if not 0 <= after <= self.trees:
                raise ValueError("early exit past the last tree")
            self.exits[after] = bound
        nodes = len(model.leaf_value) + len(model.split_feature)
        self.nodes = zeros("B", nodes * sizeof(Node))
        self.lay_out(model, nodes)

    @cython.boundscheck(True)
    cdef int lay_out(self, model, Py_ssize_t room) except -1:
        """Write the nodes of each tree, first its splits and then its leaves."""
        cdef int[:] leaves = array("i", model.num_leaves), feature = array("i", model.split_feature)
        cdef int[:] left = array("i", model.left_child), right = array("i", model.right_child)
        cdef double[:] threshold = array("d", model.threshold), leaf = array("d", model.leaf_value)
        cdef Node *nodes = <Node *><void *>self.nodes.data.as_uchars
        cdef Node *node
        cdef Py_ssize_t tree, k, split = 0, first_leaf = 0, at = 0, splits
        cdef Py_ssize_t node_of
        cdef int side, child
        for tree in range(self.trees):
            splits = leaves[tree] - 1
            if splits < 0 or 2 * splits + 1 > 0xffff or at + 2 * splits + 1 > room:
                raise ValueError("a tree that is too large")
            self.roots[tree] = <int>at
            for k in range(splits):
                node = &nodes[at + k]
                if not 0 <= feature[split + k] < self.features:
                    raise ValueError("a split on a feature that is not there")
                node.feature, node.value = <unsigned short>feature[split + k], threshold[split + k]
                for side in range(2):
                    child = left[split + k] if side else right[split + k]
                    node_of = child if child >= 0 else splits + ~child
                    if not k < node_of <= 2 * splits or (child >= 0) != (node_of < splits):
                        raise ValueError("splits that make no tree")
                    node.next[side] = <unsigned short>node_of
            for k in range(splits + 1):
                node = &nodes[at + splits + k]
                node.value = leaf[first_leaf + k]
                node.next[0] = node.next[1] = <unsigned short>(splits + k)
            split += splits
            first_leaf += splits + 1
            at += 2 * splits + 1

    cdef int sum_up(self, const double *rows, Py_ssize_t lines, double *totals) except -1:
        """The sums of some lines, a row of features each."""
        cdef const Node *nodes = <const Node *><void *>self.nodes.data.as_uchars
        cdef int[TOGETHER] live  # the lines that need more
        cdef Py_ssize_t tree, k, n = lines, left
        cdef double bound
        cdef int line
        for k in range(lines):
            live[k] = <int>k
            totals[k] = 0.0
        for tree in range(self.trees):
            bound = self.exits[tree]
            if bound > 0.0:
                left = 0
                for k in range(n):
                    line = live[k]
                    if totals[line] < -bound or totals[line] > bound:
                        totals[line] *= 2
                    else:
                        live[left] = line
                        left += 1
                n = left
            if n == 0:
                break
            add_leaves(nodes + self.roots[tree], rows, self.features, live, n, totals)

    def score_table(self, TextTable table not None):
        """The score of every line of a table."""
        cdef double[::1] rows = zeros("d", TOGETHER * self.features)
        cdef double[TOGETHER] totals
        cdef Py_ssize_t start, here, k, i, lines = table.lines
        cdef list out = []
        if self.columns != TEXT_WIDTH:
            raise ValueError("a model over other columns")
        for start in range(0, lines, TOGETHER):
            here = least(TOGETHER, lines - start)
            for k in range(self.features):
                for i in range(here):
                    rows[i * self.features + k] = table.cells[self.places[k], start + i]
            self.sum_up(&rows[0], here, totals)
            for i in range(here):
                out.append(totals[i] / self.scale)
        return out
