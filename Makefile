# `make demo` and `make test` need Python 3.11 or newer and make; the rest is set up in .venv.

PYTHON ?= $(shell for name in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$name" && break; done)
BIN := .venv/bin
READY := .venv/.ready
FAR := .venv/.far
WORKERS ?= 2

.PHONY: help demo test lint types docs bench clean

help:
	@echo 'make demo    clean the dumps in seeds/ and show them before and after'
	@echo 'make test    all tests'
	@echo 'make lint    ruff'
	@echo 'make types   mypy --strict'
	@echo 'make docs    write the pages that are made from the code'
	@echo 'make bench   the benchmarks: quality, then speed'
	@echo 'make clean   remove what was made here, .venv included'

$(READY): pyproject.toml hatch_build.py $(wildcard cleaner/native*.[ch] cleaner/*/native*.[ch])
	@test -n "$(PYTHON)" || { echo 'cleaner needs Python 3.11 or newer, and found none' >&2; exit 1; }
	test -x $(BIN)/python || "$(PYTHON)" -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m compileall -q cleaner  # a start then never compiles, even where none may write
	@touch $@

demo: $(READY)
	@$(BIN)/python docs/demo.py

# Engines and far places run for real. What cannot be installed here is left out, and the
# tests that need it say so; it is tried again the next time.
$(FAR): $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test-far]' \
	&& { java -version >/dev/null 2>&1 || { echo 'no Java: Spark is left out'; exit 0; }; \
	     $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[spark]'; } \
	&& touch $@ || echo 'not all could be installed; the tests that need the rest are left out'

test: $(FAR)
	$(BIN)/python -m pytest -n $(WORKERS)

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

docs: $(READY)
	$(BIN)/python docs/commands.py

bench: $(READY)
	$(BIN)/python benchmarks/quality.py
	$(BIN)/python benchmarks/speed.py

clean:
	rm -rf .venv build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis
