"""Run ``docs/notebook.ipynb`` and keep what its cells print.

python docs/notebook.py            write the outputs into the notebook
python docs/notebook.py --check    exit 1 if they are out of date
"""

import sys
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

PAGE = Path(__file__).with_name("notebook.ipynb")
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def executed(text: str) -> str:
    """Return the notebook with the outputs of its cells, without times, counts and versions."""
    notebook: Any = nbformat.reads(text, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=120,
        coalesce_streams=True,  # what arrives in pieces is one output, as on every run
        extra_arguments=["--log-level=ERROR"],  # not that its sockets are not encrypted
        resources={"metadata": {"path": PAGE.parent}},
    )
    client.execute()
    notebook.metadata = METADATA
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.execution_count = None
            for output in cell.outputs:
                if output.output_type == "execute_result":
                    output.execution_count = None
    return nbformat.writes(notebook) + "\n"


def main() -> int:
    kept = PAGE.read_text(encoding="utf-8")
    now = executed(kept)
    if "--check" in sys.argv[1:]:
        return int(now != kept)
    PAGE.write_text(now, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
