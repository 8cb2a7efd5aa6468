#!/usr/bin/env bash
# Checks form, warnings and types; changes nothing. `tools/lint.sh --fix` writes the form instead.
set -euo pipefail

bin=.venv/bin
mapfile -t cpp < <(find bindings include src tests -name '*.cpp' -o -name '*.hpp' | sort)
python=(python tests/python tests/bench docs tools)

if [ "${1:-}" = --fix ]; then
    $bin/clang-format -i "${cpp[@]}"
    $bin/ruff check --fix "${python[@]}"
    $bin/ruff format "${python[@]}"
    exit
fi

failed=()
check() {
    echo "== $1"
    shift
    "$@" || failed+=("$1")
}

width() { ! LC_ALL=C.UTF-8 grep -nE '^.{121,}$' "${cpp[@]}" | grep -v '"'; }
warnings() {
    cmake --preset lint -Dpybind11_DIR="$($bin/pybind11-config --cmakedir)" \
        -DPython_EXECUTABLE="$PWD/$bin/python" >/dev/null && cmake --build --preset lint
}

check "clang-format" $bin/clang-format --dry-run -Werror "${cpp[@]}"
check "no line over 120 columns without quoted wording" width
check "ruff" $bin/ruff check "${python[@]}"
check "ruff format" $bin/ruff format --check "${python[@]}"
check "mypy --strict" $bin/mypy "${python[@]}"
check "clang warnings, and clang-tidy over src/ (build/lint)" warnings

if [ ${#failed[@]} -gt 0 ]; then
    echo "== lint found something: see above. Form is put right by: tools/lint.sh --fix" >&2
    exit 1
fi
echo "== lint found nothing"
