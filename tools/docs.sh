#!/usr/bin/env bash
# Writes the generated files again and says which of them changed.
set -euo pipefail

sums() { find docs python -name __pycache__ -prune -o -type f -print0 | sort -z | xargs -0 sha256sum; }

before=$(sums)
.venv/bin/python docs/generate.py
changed=$(comm -3 <(echo "$before" | sort) <(sums | sort) | awk '{print $2}' | sort -u)
if [ -n "$changed" ]; then
    echo "== changed:"
    sed 's/^/   /' <<<"$changed"
else
    echo "== nothing changed: the generated files were up to date"
fi
