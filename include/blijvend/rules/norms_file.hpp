#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/extra.hpp>
#include <blijvend/core/whole.hpp>
#include <blijvend/rules/norms.hpp>

namespace blijvend {

/// One number that a region sets for itself, from a day on.
struct RegionNorm {
    std::string norm{};
    Count value{};
    std::optional<NormUnit> unit{};
    std::optional<Date> since{};
    std::optional<std::string> source{};
    Extra extra{};

    bool operator==(const RegionNorm&) const = default;
    static constexpr auto describe() {
        using T = RegionNorm;
        return record("RegionNorm", {"norm van een regio", "norm of a region"}, "One number that a region sets for itself.",
            field<&T::norm>{"Id of the norm, such as seen-rhythm."},
            field<&T::value>{"The number."},
            field<&T::unit>{"What it counts; when it is there it must be the unit of the norm."},
            field<&T::since>{"First day on which promises are judged by it; absent: always."},
            field<&T::source>{"Where the region decided it."});
    }
};

/// The numbers of one region: what a norms file holds.
struct NormsFile {
    std::optional<std::string> region{};
    std::vector<RegionNorm> norms{};
    Extra extra{};

    bool operator==(const NormsFile&) const = default;
    static constexpr auto describe() {
        using T = NormsFile;
        return record("NormsFile", {"normen van een regio", "norms of a region"}, "The numbers of one region.",
            field<&T::region>{"Region they are of."},
            field<&T::norms>{"The numbers; a norm may have several, each from a day on."});
    }
};

}  // namespace blijvend
