// Reads a case file, judges it as of a day, and prints what should be looked at, as a Dutch reader sees it.
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <blijvend/blijvend.hpp>

namespace bv = blijvend;
using namespace std::chrono_literals;

int main() {
    std::ifstream stream{"docs/examples/cases/03-koppel-broken.json"};
    const std::string json{std::istreambuf_iterator<char>{stream}, {}};

    const bv::CaseFile file = bv::read_case(json);
    const bv::Obligations table = bv::check(file, 2026y / 11 / 21);
    for (const bv::Obligation& row : table)
        if (bv::is_finding(row.status) && row.severity == bv::Severity::must)
            std::cout << row.subject.text() << ": " << bv::message(row, bv::Language::nl) << '\n';
    for (const bv::Problem& problem : table.problems)
        std::cout << bv::to_string(problem, bv::Language::nl) << '\n';
}
