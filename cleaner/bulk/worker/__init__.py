"""The worker: a process that cleans shards, and can be replaced at any moment.

It reads its own share of the input and writes its own parts of the output. Only small messages
go through its standard input and output, a line of JSON each, so the supervisor never becomes a
bottleneck. The supervisor sends first the setup (`cleaner.bulk.worker_process`), then a task at
a time (`cleaner.bulk.task`). The worker answers with messages of these types:

    ready       the rules are loaded: "ruleset", "rules", "memory" in use
    checkpoint  the current part can be resumed here: "read", bytes of the shard so far
    part        a part has its final name: "entry" for the journal, "cpu", "slowest"
    fresh       it ends, so that a fresh process can try the suspect "item"
    done        the shard is finished; with "retires", it ends because it has grown
    error       something the user can fix: "error", exit "code"
    bug         an exception that is a bug of ours: "error", "traceback"
"""

OUT_OF_MEMORY = 77  # exit code
