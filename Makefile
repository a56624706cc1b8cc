# Everything is set up in $(VENV) when it is first needed; make and Python 3.11 or newer are enough.

PYTHON ?= $(shell for name in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$name" && break; done)
VENV ?= .venv
WORKERS ?= auto
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ENGINES := $(VENV)/.engines
DOCS := $(VENV)/.docs
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal --ignore tests/engines

.PHONY: help setup demo check test test-quick test-random test-engines test-native-debug session \
	lint types docs fixtures bench ci clean

help:
	@echo 'make setup         install cleaner and the tools for its tests in $(VENV)'
	@echo 'make demo          clean the dumps in seeds/ and show them before and after'
	@echo 'make check         lint, types, documentation, doctests, all tests but those of the engines: five minutes'
	@echo 'make test          all tests and doctests but those of the engines'
	@echo 'make test-quick    the tests that take less than a minute'
	@echo 'make test-random   the tests of properties, with new examples in every run'
	@echo 'make test-engines  the tests that need Spark, pandas, an S3 server, pre-commit, MkDocs, Docker'
	@echo 'make test-native-debug  the native module with its checks on, against its tests'
	@echo 'make session       docs/first-session.md, from the wheel in a new environment'
	@echo 'make lint          ruff'
	@echo 'make types         mypy --strict'
	@echo 'make docs          write the pages that are made from the code, and the site into out/site'
	@echo 'make fixtures      write the expected files of fixtures/ from what the program does; review the diff'
	@echo 'make bench         the benchmarks: quality, then speed'
	@echo 'make ci            make check, with several Pythons and the engines, and the benchmarks (.ci/run)'
	@echo 'make clean         remove what was made here, $(VENV) included'

setup: $(READY)

$(READY): pyproject.toml hatch_build.py $(wildcard cleaner/native/*.p[yx]*) \
          cleaner/judge/line_features.py cleaner/judge/line_sets.py cleaner/judge/page_surroundings.py \
          cleaner/judge/page_threads.py cleaner/judge/text_columns.py cleaner/native/line_passes.py
	@test -n "$(PYTHON)" || { echo 'cleaner needs Python 3.11 or newer, and found none' >&2; exit 1; }
	@echo 'setting up $(VENV) with $(PYTHON): about a minute and 500 MB'
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@$(PIP) install --editable '.[dev]'
	@$(BIN)/python -m compileall -q cleaner  # a start then never compiles, even on a read-only install
	@touch $@

# What cannot be installed is left out; the tests that need it say so, and the next call tries again.
$(ENGINES): $(READY)
	@echo 'adding Spark, datatrove, an S3 server, pre-commit, MkDocs and what the recipes are for to $(VENV):'
	@echo 'four minutes and 1.4 GB'
	@$(PIP) install --editable '.[test-engines]' \
	&& { java -version >/dev/null 2>&1 || { echo 'there is no Java: Spark is left out'; exit 0; }; \
	     $(PIP) install --editable '.[spark]'; } \
	&& touch $@ || echo 'not all could be installed; the tests that need the rest are skipped'

$(DOCS): $(READY)
	@echo 'adding MkDocs to $(VENV): a minute and 200 MB'
	@$(PIP) install --editable '.[docs]' && touch $@ || echo 'MkDocs could not be installed'

demo: $(READY)
	@$(BIN)/python docs/demo.py

# The pages made from the code, the links and the tables of the documentation, the examples in
# docstrings and the proofs of the rules are among the tests.
check: lint types test

test: $(READY)
	@echo 'testing: about four minutes on two cores'
	@$(PYTEST)

test-quick: $(READY)
	@echo 'testing, without the slow tests: less than a minute on two cores'
	@$(PYTEST) -m 'not slow'

test-random: $(READY)
	@echo 'testing properties with new examples: three minutes; run it again for others'
	@$(PYTEST) -m hypothesis --hypothesis-profile=random

test-engines: $(ENGINES)
	@echo 'testing with the engines: about two minutes'
	@$(BIN)/python -m pytest tests/engines

# The native module with its bounds and overflow checks on, against its tests; then as it was.
test-native-debug: $(READY)
	CLEANER_NATIVE=debug $(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--no-deps --editable .
	$(BIN)/python -m pytest tests/test_native.py; code=$$?; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable . \
	&& exit $$code

# What docs/first-session.md shows, as a new user would do it. pip needs the package index.
session: $(READY)
	@$(BIN)/python tests/first_session.py

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

docs: $(DOCS)
	$(BIN)/python docs/commands.py
	@test -e $(DOCS) || echo 'without MkDocs: the notebook was not run and no site was built'
	@test ! -e $(DOCS) || { $(BIN)/python docs/notebook.py \
	&& NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict \
	&& echo 'the site: out/site/index.html'; }

fixtures: $(READY)
	$(BIN)/python tests/fixture_cases.py
	git status --short -- fixtures

bench: $(READY)
	$(BIN)/python benchmarks/quality.py
	$(BIN)/python benchmarks/speed.py

ci:
	.ci/run

clean:
	rm -rf .venv .venv-3.* build dist out .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
