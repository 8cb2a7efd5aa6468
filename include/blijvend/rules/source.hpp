#pragma once

#include <string_view>

namespace blijvend {

/// Where a rule or a number comes from.
struct Source {
    std::string_view publication;  ///< title, publisher, year
    std::string_view place;        ///< heading, article or row in it

    bool operator==(const Source&) const = default;
};

/// The publications the rules rest on, spelled once. The seeds are the five texts of the practice itself.
namespace sources {

inline constexpr std::string_view podcast_2020 =
    "Voorbij de wittebroodsweken: practice text on the fourth GHNT podcast (VNG, 2020)";
inline constexpr std::string_view whole_family_2020 =
    "Focus op het hele gezin in Blijvend Veilig (Blijf Groep, 2020)";
inline constexpr std::string_view directors =
    "Interview with two directors of the steering group of Blijvend Veilig";
inline constexpr std::string_view visit_2022 =
    "Staatssecretaris bezoekt Blijvend Veilig (23 May 2022)";
inline constexpr std::string_view west_brabant =
    "Directe actie bij onveiligheid (blog, Veilig Thuis West-Brabant)";
inline constexpr std::string_view triage =
    "Veilig Thuis: triage and safety assessment (meldcode.nu; Parool and Tubantia, February 2019)";
inline constexpr std::string_view blijvend = "blijvend, own proposal";

}  // namespace sources

}  // namespace blijvend
