#!/usr/bin/env bash
# tools/fuzz.sh [seconds]: lets libFuzzer look for a text on which the two readers differ, ten minutes unless told. It
# starts from tests/fuzz/corpus and keeps what it finds in build/fuzz; a text on which they differ is printed and kept.
set -euo pipefail
cd "$(dirname "$0")/.."

tools/packages.sh clang cmake libclang-rt-dev libsimdjson-dev ninja-build nlohmann-json3-dev python3
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target blijvend_fuzz_readers
mkdir -p build/fuzz/found
python3 - <<'EOF' >build/fuzz/case_file.dict
import json, re
schema = open("docs/schema/case-file.schema.json").read()
for word in sorted(set(re.findall(r'"([a-z_]{2,40})"', schema))):
    print(f'"\\"{word}\\""')
EOF
build/fuzz/tests/fuzz/blijvend_fuzz_readers build/fuzz/found tests/fuzz/corpus docs/examples/cases \
    -dict=build/fuzz/case_file.dict -max_total_time="${1:-600}" -max_len=16384 -timeout=20 \
    -print_final_stats=1 -artifact_prefix=build/fuzz/
