#!/bin/sh
# only_check.sh [--tidied] <clang++> <arguments>: compiles as far as the meaning of the code, and makes an empty object;
# a precompiled header is really made, because its own arguments come last and ask for it. What clang-tidy read just
# before, with the same warnings, is only asked what it includes.
[ "$1" = --tidied ] && tidied=yes && shift
compiler=$1
shift
for argument; do
    [ "${before:-}" = -o ] && made=$argument
    before=$argument
done
case $made${tidied:-} in
    *.oyes) "$compiler" -E "$@" && : >"$made" && exit ;;
esac
"$compiler" -Xclang -fsyntax-only "$@" && touch "$made"
