// Everything that is wrong with a text at once: where, what, and how to mend it. Never a value of the file.
#include <iostream>
#include <string_view>

#include <blijvend/blijvend.hpp>

namespace bv = blijvend;

constexpr std::string_view text = R"({"blijvend": 1, "id": "case-1", "household": {"id": "h-1"},
 "members": [
  {"id": "mother", "born": "1990-13"},
  {"id": "a name that is too long for an id", "roles": "child"}],
 "contacts": [{"id": "c1", "channel": "pigeon post"}]})";

int main() {
    try {
        bv::read_case(text);
    } catch (const bv::DataError& error) {
        for (const bv::Problem& problem : error.problems()) std::cout << bv::to_string(problem) << '\n';
    }
}
