"""Who runs the cleaner where one machine is not enough. One file an engine, each an extra.

The cleaner is a function of one document, so an engine shards, retries and moves bytes,
and nothing else. Every engine gives the same lines as `cleaner run`.
"""
