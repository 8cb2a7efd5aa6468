#pragma once

#include <cstdint>

#include <blijvend/core/code_list.hpp>

namespace blijvend {

/// What a promise is about, in the order in which people would tell of the approach.
enum class Theme : std::uint8_t {
    koppel,
    first_days,
    safety,
    everyone,
    network,
    help,
    course,
    reports,
    measures,
    justice,
    trust,
    team,
};

constexpr auto describe(Theme) {
    using enum Theme;
    return list_of<Theme>("Theme", "What a promise is about.",
        code<koppel>({"het koppel", "the koppel"}),
        code<first_days>({"snel beginnen", "beginning soon"}),
        code<safety>({"plannen en afspraken", "plans and agreements"}),
        code<everyone>({"iedereen in het gezin", "everyone in the household"}),
        code<network>({"het netwerk", "the network"}),
        code<help>({"hulp en leefdomeinen", "help and life domains"}),
        code<course>({"hoe het verder gaat", "the course of a case"}),
        code<reports>({"meldingen", "reports"}),
        code<measures>({"dwang en maatregelen", "coercion and measures"}),
        code<justice>({"samen met justitie", "together with justice"}),
        code<trust>({"vertrouwen en wet", "trust and the law"}),
        code<team>({"het team", "the team"}));
}

}  // namespace blijvend
