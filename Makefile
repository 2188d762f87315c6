# make demo   sets up, loads the sample articles into a fresh SQLite file, and serves the timeline
# make test   sets up and runs everything that has to hold: format, lint, types, layers, tests on SQLite and on a PostgreSQL
#             of its own, a real browser
# make words  brings the texts of the pages into the file of each language, where new ones wait to be translated
# make bench  sets up what the reader is compared with, and measures: about half an hour, most of it for very long texts

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEVELOP := $(VENV)/.develop
PEERS := $(VENV)/.peers

.PHONY: demo test lint format words bench clean

demo: $(READY)
	$(BIN)/timeline demo

test: $(DEVELOP) lint
	.ci/browser
	$(BIN)/pytest --numprocesses 2 --dist loadscope

lint: $(DEVELOP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(DEVELOP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

words: $(DEVELOP)
	mkdir -p build
	$(BIN)/pybabel -q extract -F pyproject.toml --add-location=file -o build/messages.pot .
	$(BIN)/pybabel -q update -N --ignore-obsolete --ignore-pot-creation-date -w 120 -i build/messages.pot -d web/translations

bench: $(PEERS)
	$(BIN)/python -m tests.benchmarks

clean:
	rm -rf $(VENV) build dist

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/pip install --quiet --editable .
	touch $@

$(DEVELOP): $(READY)
	$(BIN)/pip install --quiet --group dev
	touch $@

$(PEERS): $(DEVELOP)
	$(BIN)/pip install --quiet --group bench
	touch $@
