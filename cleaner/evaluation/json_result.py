"""An evaluation as JSON, which ``--against`` reads again."""

import json
from collections.abc import Sequence

from cleaner.evaluation.compare import FigureChange
from cleaner.evaluation.evaluate import Evaluation


def render(found: Evaluation, changes: Sequence[FigureChange] | None) -> str:
    """Return the result as one JSON object, with the changes where it was compared."""
    result = found.result()
    if changes is not None:
        result["changes"] = [change._asdict() for change in changes]
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"
