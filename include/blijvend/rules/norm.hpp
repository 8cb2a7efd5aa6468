#pragma once

#include <cstdint>
#include <string_view>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/rules/source.hpp>

namespace blijvend {

enum class NormUnit : std::uint8_t {
    day,
    working_day,
    month,
    year,
    person,
    piece,
    point
};

constexpr auto describe(NormUnit) {
    using enum NormUnit;
    return list_of<NormUnit>("NormUnit", "What a norm counts.",
        code<day>({"dagen", "days"}),
        code<working_day>({"werkdagen", "working days"}),
        code<month>({"maanden", "months"}),
        code<year>({"jaar", "years"}),
        code<person>({"personen", "people"}),
        code<piece>({"stuks", "pieces"}),
        code<point>({"punten", "points"}));
}

/// Who set the number. Where the practice gives none, ours is a proposal a region may override.
enum class NormOrigin : std::uint8_t {
    practice,
    official,
    proposal,
    region
};

constexpr auto describe(NormOrigin) {
    using enum NormOrigin;
    return list_of<NormOrigin>("NormOrigin", "Who set the number.",
        code<practice>({"staat in de bronnen van de praktijk", "given by the practice"}),
        code<official>({"staat in de wet of een officiële tekst", "given by law or an official text"}),
        code<proposal>({"voorstel van blijvend", "proposed by blijvend"}),
        code<region>({"vastgesteld door de regio", "set by the region"}));
}

/// A number a rule judges by: named, with unit, source and first day.
struct Norm {
    std::string_view id{};
    Text title{};
    int value = 0;
    NormUnit unit{};
    NormOrigin origin{};
    Source source{};
    Date since{};
};

}  // namespace blijvend
