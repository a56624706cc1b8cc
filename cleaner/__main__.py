"""``python -m cleaner``: the same as the command `cleaner`.

Python puts the current folder first on the path here. A folder of dumps may hold someone's
``json.py``, which must not be imported, so the folder is removed from the path. A current
folder that was deleted was never put there.
"""

import os
import sys
from contextlib import suppress

if __name__ == "__main__":
    with suppress(FileNotFoundError):
        if not sys.flags.safe_path and sys.path[0] == os.getcwd():
            del sys.path[0]

    from cleaner.cli import main

    sys.exit(main())
