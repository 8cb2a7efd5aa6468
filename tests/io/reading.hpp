#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <blijvend/core/error.hpp>
#include <blijvend/io/json.hpp>

/// What the tests of reading and writing share.
namespace blijvend::test {

inline std::string file_text(const std::string& path) {
    std::ifstream file{std::string{BLIJVEND_SOURCE_DIR} + "/tests/io/" + path, std::ios::binary};
    if (!file) throw std::runtime_error{"no such file: " + path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The problems that `action` ends with; none when it ends well.
template <class Action>
std::vector<Problem> problems_of(Action action) {
    try {
        action();
    } catch (const DataError& error) {
        return error.problems();
    }
    return {};
}

/// "line path code", as in the .expected files; "-" for the whole file and for no line.
inline std::string short_text(const Problem& problem) {
    return (problem.line ? std::to_string(*problem.line) : "-") + ' ' +
           (problem.path.empty() ? "-" : problem.path) + ' ' + std::string{text_of(problem.code)};
}

inline std::vector<std::string> short_texts(const std::vector<Problem>& problems) {
    std::vector<std::string> texts;
    for (const Problem& problem : problems) texts.push_back(short_text(problem));
    return texts;
}

/// The problems of reading a record, in short.
template <class T>
std::vector<std::string> complaints(std::string_view json) {
    return short_texts(problems_of([&] { (void)read_json<T>(json); }));
}

using Lines = std::vector<std::string>;

}  // namespace blijvend::test
