// What did we know on the day that we decided? Judges a file as it stood, and as it had been recorded.
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <blijvend/blijvend.hpp>

namespace bv = blijvend;
using namespace std::chrono_literals;

int main() {
    std::ifstream stream{"docs/examples/cases/01-placement-averted.json"};
    const std::string json{std::istreambuf_iterator<char>{stream}, {}};
    const bv::CaseFile file = bv::read_case(json);

    const bv::Date day = 2025y / 10 / 15;
    for (const bv::Instant known_at : {bv::Instant::at(day, 20), bv::Instant::at(2025y / 10 / 17, 9)}) {
        const bv::CaseFile stood = bv::as_it_stood(file, day, known_at);
        const bv::Contact& visit = stood.contacts.back();
        std::cout << "known on " << known_at.text() << ": " << stood.contacts.size() << " contacts, the last, "
                  << visit.id.text() << ", on " << visit.at->day().text() << "; "
                  << bv::check(file, day, {.known_at = known_at}).size() << " promises\n";
    }
}
