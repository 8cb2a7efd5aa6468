// What must happen in the next fourteen days, by last day.
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <blijvend/blijvend.hpp>

namespace bv = blijvend;
using namespace std::chrono_literals;

int main() {
    std::ifstream stream{"docs/examples/cases/02a-friday-13-20.json"};
    const std::string json{std::istreambuf_iterator<char>{stream}, {}};

    for (const bv::AgendaItem& item : bv::agenda(bv::read_case(json), 2026y / 11 / 21, 14)) {
        const bv::Obligation& row = item.obligation;
        const std::string day = row.due ? row.due->text() : "no last day";
        std::cout << day << "  " << bv::explain(row, bv::Language::en).mend << '\n';
    }
}
