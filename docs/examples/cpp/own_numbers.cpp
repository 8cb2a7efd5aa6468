// A region sets a number itself: every row says which number judged it, and who set it.
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <blijvend/blijvend.hpp>

namespace bv = blijvend;
using namespace std::chrono_literals;

int main() {
    std::ifstream stream{"docs/examples/cases/05-elderly-couple.json"};
    const std::string json{std::istreambuf_iterator<char>{stream}, {}};
    const bv::CaseFile file = bv::read_case(json);

    bv::CheckOptions stricter;
    stricter.norms.set("support-wait", 3);
    for (const bv::CheckOptions& options : {bv::CheckOptions{}, stricter})
        for (const bv::Obligation& row : bv::check(file, 2026y / 11 / 21, options))
            if (row.rule->id == "no-waiting")
                std::cout << row.subject.text() << ' ' << text_of(row.status) << ": "
                          << bv::explain(row, bv::Language::en).norm << '\n';
}
