"""Gold documents through a cleaner: what was lost and left, and what each rule gains and costs.

``docs/eval.md`` has the definitions. `read_gold` yields documents with what is wanted of them,
`evaluate` cleans them, `compare` holds a result against an earlier one.
"""

from cleaner.evaluation.compare import FigureChange, compare, load_result, otherwise_measured
from cleaner.evaluation.evaluate import Evaluation, evaluate
from cleaner.evaluation.gold import read_gold
from cleaner.evaluation.gold_document import Gold

__all__ = [
    "Evaluation",
    "FigureChange",
    "Gold",
    "compare",
    "evaluate",
    "load_result",
    "otherwise_measured",
    "read_gold",
]
