// A host's own rule gets the same treatment as ours: checked when compiled, judged, explained, excused.
#include <array>
#include <iostream>

#include <blijvend/blijvend.hpp>

#include "informal_network.hpp"

namespace bv = blijvend;

constexpr std::array our_rules{bv::rules::informal_network};
static_assert(bv::well_formed(our_rules));

int main() {
    const bv::Rule& rule = our_rules.front();
    for (const auto example : {rule.keeps, rule.breaks, rule.unknown})
        for (const bv::Obligation& row : bv::check(example(), rule.example_day, {.rules = our_rules}))
            std::cout << bv::message(row, bv::Language::nl) << '\n';
}
