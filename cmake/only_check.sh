#!/bin/sh
# only_check.sh <clang++> <arguments>: compiles as far as the meaning of the code, and makes an empty object; a
# precompiled header is really made, because its own arguments come last and ask for it.
compiler=$1
shift
for argument; do
    [ "${before:-}" = -o ] && made=$argument
    before=$argument
done
"$compiler" -Xclang -fsyntax-only "$@" && touch "$made"
