# The only commands a person must know; `make` alone lists them. Each sets up what it needs and may be run again.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules --no-print-directory --silent

export LC_ALL := C.UTF-8

# Everything that is made lies in build/ and .venv/; nothing is written elsewhere.
export CCACHE_DIR := $(CURDIR)/build/cache/ccache
export CCACHE_SLOPPINESS := pch_defines,time_macros,include_file_mtime,include_file_ctime
export CCACHE_IGNOREOPTIONS := --param=*  # how GCC uses memory
export PIP_CACHE_DIR := $(CURDIR)/build/cache/pip
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export CMAKE_BUILD_PARALLEL_LEVEL ?= $(shell nproc)
export CTEST_PARALLEL_LEVEL ?= $(CMAKE_BUILD_PARALLEL_LEVEL)

python := .venv/bin/python
pip_install := $(python) -m pip install --quiet --constraint tools/constraints.txt
package_sources := CMakeLists.txt README.md LICENSE pyproject.toml \
    $(shell find bindings cmake include src python -name __pycache__ -prune -o -type f -print)

build_packages := g++ cmake ninja-build nlohmann-json3-dev libsimdjson-dev python3 python3-dev python3-venv
test_packages := $(build_packages) catch2 ccache clang pkg-config
lint_packages := $(test_packages) clang-tidy
bench_packages := $(build_packages) ccache valgrind

# What measures is compiled as the package is, so that the compiler cache has the library.
define build_bench
	echo "== building what measures (build/bench)"
	CXX=g++ cmake --preset bench >/dev/null
	CCACHE_BASEDIR=$(CURDIR) CCACHE_NOHASHDIR=1 cmake --build --preset bench --target $(1)
endef

.PHONY: help demo test bench instructions lint docs clean

help:
	echo "make demo    set everything up and judge a thousand invented households"
	echo "make test    set everything up and run every test"
	echo "make bench   set everything up and measure (BENCH=full: a million cases too)"
	echo "make lint    check form, types and warnings; changes nothing"
	echo "make instructions   fail when a case takes more instructions than recorded (RECORD=yes: record)"
	echo "make docs    write the generated pages, schema and stubs again"
	echo "make clean   remove everything that was made (build/ and .venv/)"

demo:
	tools/packages.sh $(build_packages)
	$(MAKE) .venv/package.stamp
	$(python) docs/examples/demo.py

test:
	tools/packages.sh $(test_packages)
	$(MAKE) .venv/dev.stamp .venv/package.stamp
	echo "== C++ tests, with address and undefined sanitizers (build/sanitize)"
	cmake --preset sanitize >/dev/null
	cmake --build --preset sanitize
	find build/sanitize -name '*.gcda' -delete
	ctest --preset sanitize
	tools/coverage.sh
	tests/consumer/run.sh
	echo "== Python tests"
	PATH="$(CURDIR)/.venv/bin:$$PATH" $(python) -m pytest tests/python \
	    --numprocesses $(CMAKE_BUILD_PARALLEL_LEVEL) --dist loadfile
	echo "== all tests passed"

bench:
	tools/packages.sh $(bench_packages)
	$(MAKE) .venv/bench.stamp
	$(call build_bench,blijvend_bench blijvend_instructions)
	$(python) tests/bench/bench.py $(if $(filter full,$(BENCH)),--full)
	$(if $(PAGE),$(python) tests/bench/report.py --page)

instructions:
	tools/packages.sh $(bench_packages)
	$(call build_bench,blijvend_instructions)
	python3 tests/bench/instructions.py $(if $(RECORD),--record)

lint:
	tools/packages.sh $(lint_packages)
	$(MAKE) .venv/dev.stamp .venv/bench.stamp
	tools/lint.sh

docs:
	tools/packages.sh $(build_packages)
	$(MAKE) .venv/package.stamp
	tools/docs.sh

clean:
	rm -rf build .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis

# A stamp says that its part of .venv stands; it is made again when what it came from has changed.
.venv/bin/python:
	python3 -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed.")'
	echo "== making a Python environment (.venv)"
	python3 -m venv .venv

.venv/run.stamp: .venv/bin/python tools/constraints.txt pyproject.toml
	echo "== installing what the Python package is built with and needs"
	$(pip_install) build $$($(python) tools/requirements.py build run | tr '\n' ' ')
	touch $@

.venv/dev.stamp: .venv/run.stamp
	echo "== installing what the tests and checks need"
	mkdir -p build
	$(python) tools/requirements.py dev >build/dev-requirements.txt
	$(pip_install) --requirement build/dev-requirements.txt
	touch $@

.venv/bench.stamp: .venv/bin/python tools/constraints.txt pyproject.toml
	echo "== installing the peers that blijvend is measured against"
	$(pip_install) $$($(python) tools/requirements.py bench | tr '\n' ' ')
	touch $@

.venv/package.stamp: .venv/run.stamp $(package_sources)
	echo "== building and installing the Python package (build/python)"
	rm -rf build/wheel
	CXX=g++ CCACHE_BASEDIR=$(CURDIR) CCACHE_NOHASHDIR=1 $(python) -m build --wheel --no-isolation --outdir build/wheel \
	    -Cbuild-dir=build/python .
	$(pip_install) --no-deps --force-reinstall build/wheel/*.whl
	touch $@
