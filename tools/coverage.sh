#!/usr/bin/env bash
# Line coverage of include/ and src/ by the C++ tests that ran last: the least covered files, and the total.
# Threads count without waiting for each other, which now and then leaves a number below zero: it is taken for none.
# A line of a template counts once, and as run when any instantiation ran it. Fails below 95 percent. Every line and branch: build/coverage/index.html.
set -euo pipefail

echo "== line coverage of include/ and src/"
mkdir -p build/coverage
status=0
.venv/bin/gcovr --root . --filter include/ --filter src/ --object-directory build/sanitize build/sanitize \
    -j "${CMAKE_BUILD_PARALLEL_LEVEL:-1}" --gcov-ignore-parse-errors negative_hits.warn_once_per_file \
    --merge-mode-functions=separate --merge-lines --exclude-throw-branches \
    --sort uncovered-percent --txt build/coverage/table.txt \
    --html-details build/coverage/index.html --json-summary build/coverage/summary.json \
    --fail-under-line 95 || status=$?
awk 'NR <= 30 || /^TOTAL/' build/coverage/table.txt
if [ $status -ne 0 ]; then echo "== too little of the code is tested: at least 95 percent is asked" >&2; fi
exit $status
