# ParkUp: every target makes what it needs, the virtual environment first.
# A target's one-line help is the text after `##`.

# Any Python from 3.11 on: `make PYTHON=/path/to/python3.12 run` names another.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# Two workers at least: what only works alone should fail on a small machine too.
TEST_WORKERS ?= $(shell n=$$(getconf _NPROCESSORS_ONLN); [ "$$n" -ge 2 ] && echo "$$n" || echo 2)

SHELL       := bash
.SHELLFLAGS := -eu -o pipefail -c

.DEFAULT_GOAL := help
.PHONY: help run test check static gen descriptors bench format lock clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(READY)  ## start the whole system on this machine; Ctrl-C stops it
	@$(BIN)/parkup dev

test: $(READY)  ## run the tests, in parallel
	$(BIN)/pytest -n $(TEST_WORKERS) $(ARGS)

check: static test  ## everything that must hold before a merge: static checks, then the tests

static: $(READY)  ## ruff, mypy, buf lint, buf breaking against the last release, generated code up to date
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m server.dev.contract_check
	$(BIN)/python -m server.dev.generate --check

gen: $(READY)  ## regenerate gen/ from protos/
	$(BIN)/python -m server.dev.generate

descriptors: $(READY)  ## write contract.binpb, the contract with comments, for buf curl --schema and grpcurl -protoset
	@$(BIN)/python -m server.dev.generate --image contract.binpb
	@echo "contract.binpb: buf curl --schema contract.binpb …, grpcurl -protoset contract.binpb …"

bench: $(READY)  ## measure calls per second and latencies of a stack of its own, next to bare gRPC handlers
	$(BIN)/python -m server.dev.bench $(ARGS)

format: $(READY)  ## format the code and fix what ruff can fix
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

lock:  ## take the newest versions that pyproject.toml allows into requirements.lock
	@venv=$$(mktemp -d); trap 'rm -rf "$$venv"' EXIT; \
	$(PYTHON) -m venv "$$venv"; \
	"$$venv/bin/python" -m pip install --quiet --upgrade pip; \
	"$$venv/bin/python" -m pip install --progress-bar on ".[dev]"; \
	{ echo "# Exact versions of everything, development included. Made by \`make lock\`; do not edit by hand."; \
	  "$$venv/bin/python" -m pip freeze --all --exclude pip --exclude parkup-backend; } > requirements.lock

clean:  ## remove the virtual environment, caches and what builds left behind (not the data in .parkup)
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Made once, and again whenever the pins or the packaging change.
$(READY): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "ParkUp needs Python 3.11 or newer on PATH (python3.11 or python3)." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "ParkUp needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V). Try: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@test -x $(BIN)/python || { echo "Making the virtual environment in $(VENV) ..."; $(PYTHON) -m venv $(VENV); }
	@echo "Installing the pinned packages; the first time this downloads a few hundred megabytes ..."
	@$(BIN)/python -m pip install --disable-pip-version-check -r requirements.lock | awk -v all=$$(grep -c == requirements.lock) \
	  '/^(Collecting|Processing) / {printf "\r  %d of %d", ++n, all; fflush()} /^Installing/ {print "\n  unpacking ..."; fflush()}'
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@
