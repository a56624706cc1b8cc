"""Run the cleaner on a cluster. One file for each engine, each an optional extra.

The cleaner is a function of one document, so sharding, retries and transport are left to the
engine. Every engine gives the same records as `cleaner run`.
"""
