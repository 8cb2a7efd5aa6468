#!/usr/bin/env bash
# Proves that a program outside the tree can use blijvend in every promised way: an installed and then moved
# package, static and shared, through CMake and through pkg-config; and add_subdirectory. Nothing
# third-party may reach that program.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/build/consumer
cd "$root"
# One compilation serves the Python package and every library here: to ccache, folders in build/ are the same, when the
# compiler is called there. Makefiles do so, and are what most people's CMake writes.
export CXX=g++ CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
command -v ccache >/dev/null && export CMAKE_CXX_COMPILER_LAUNCHER=ccache
mkdir -p "$work"

third_party='nlohmann|simdjson|pybind11|catch2'
fail() { echo "consumer: $*" >&2; exit 1; }

# runs_as_expected <way> <program> [<environment>]
runs_as_expected() {
    env ${3:+"$3"} "$2" "$here/case.json" >"$work/out.txt" || fail "$1: the program failed"
    diff "$here/expected.txt" "$work/out.txt" ||
        fail "$1: other words than expected; if they should be: cp build/consumer/out.txt tests/consumer/expected.txt"
    echo "   $1: ok"
}

# through_cmake <way> <folder> <cmake arguments>
through_cmake() {
    local build=$root/build/consumer-$2
    cmake -S "$here" -B "$build" -G "Unix Makefiles" "${@:3}" >"$work/$2.log" || { cat "$work/$2.log"; fail "$1"; }
    cmake --build "$build" --target consumer >"$work/$2.log" || { cat "$work/$2.log"; fail "$1"; }
    grep '"command".*consumer.dir/main.cpp' "$build/compile_commands.json" | grep -E "$third_party" &&
        fail "$1: something third-party is on the compile line"
    local included=$build/CMakeFiles/consumer.dir/main.cpp.o.d
    grep -q blijvend "$included" || fail "$1: what is included is not known"
    grep -E "$third_party" "$included" && fail "$1: something third-party is included"
    runs_as_expected "$1" "$build/consumer"
}

echo "== programs that use blijvend from outside (build/consumer-*)"
for name in static shared; do
    echo "   building and installing the $name library (build/$name, build/install-$name)"
    [ $name = static ] && preset=release || preset=shared
    cmake --preset $preset -B build/$name -DBLIJVEND_BUILD_TESTS=OFF >"$work/$name.log" ||
        { cat "$work/$name.log"; fail "$name library"; }
    cmake --build build/$name --target blijvend
    rm -rf "$work/installed" "build/install-$name"
    cmake --install build/$name --component library --prefix "$work/installed" >/dev/null
    mv "$work/installed" "build/install-$name"  # a package may be moved after it was installed
    prefix=$root/build/install-$name

    # Whoever links blijvend needs none of what it was built with, but for simdjson with the static library.
    through_cmake "find_package, $name" $name -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix" \
        -DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON --no-warn-unused-cli

    [ $name = static ] && static=--static || static=
    PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name blijvend.pc)")
    export PKG_CONFIG_PATH
    # shellcheck disable=SC2046  # pkg-config prints words
    g++ -std=c++20 $(pkg-config --cflags blijvend) "$here/main.cpp" $(pkg-config --libs $static blijvend) \
        -o "$work/with-pkg-config-$name"
    [ "$(pkg-config --modversion blijvend)" = "$(sed -n 's/.*string_view version = "\(.*\)".*/\1/p' \
        include/blijvend/version.hpp)" ] || fail "pkg-config names another version"
    runs_as_expected "pkg-config and g++, $name" "$work/with-pkg-config-$name" \
        LD_LIBRARY_PATH="$(pkg-config --variable=libdir blijvend)"
done
through_cmake "add_subdirectory" subdirectory -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" \
    -DBLIJVEND_SOURCE="$root" -DBLIJVEND_BINARY="$root/build/subdirectory"
