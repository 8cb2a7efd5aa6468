// Reads a case file, judges it as of a day, and prints every obligation as a Dutch reader sees it.
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <blijvend/blijvend.hpp>

namespace bv = blijvend;
using namespace std::chrono_literals;

int main(int argc, char** argv) {
    std::ifstream stream{argc > 1 ? argv[1] : "case.json"};
    const std::string json_text{std::istreambuf_iterator<char>{stream}, {}};
    try {
        const bv::CaseFile file = bv::read_case(json_text);
        for (const bv::Obligation& o : bv::check(file, 2026y / 11 / 21))
            std::cout << bv::explain(o, bv::Language::nl) << '\n';
    } catch (const bv::DataError& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
}
