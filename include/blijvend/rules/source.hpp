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
inline constexpr std::string_view outcome_told =
    "Veilig Thuis: new duties from 2019 (huiselijkgeweld.nl, December 2018)";
inline constexpr std::string_view pilot_start =
    "Blijvend Veilig zoekt nieuwe aanpak veiligheid (zorgomregioamsterdam.nl)";
inline constexpr std::string_view reporting_code =
    "Meldcode huiselijk geweld en kindermishandeling (pricoh.nl; handelingsprotocol.nl)";
inline constexpr std::string_view doctors_reporting_code =
    "KNMG-meldcode kindermishandeling en huiselijk geweld, appendix 4 (KNMG)";
inline constexpr std::string_view view_on_safety =
    "Kwaliteitskader zicht op veiligheid, and the element of that name in CORV (VNG-Realisatie)";
inline constexpr std::string_view corv = "CORV / StUF-koppelvlak Jeugdzorg 1.0.9 (VNG-Realisatie)";
inline constexpr std::string_view restraining_order_act = "Wet tijdelijk huisverbod (wetten.nl)";
inline constexpr std::string_view supervision_order = "Ondertoezichtstelling (CBS Jeugdmonitor)";
inline constexpr std::string_view placement = "Uithuisplaatsing (advocatenkantoorvangorkum.nl)";
inline constexpr std::string_view placement_lapse = "Machtiging uithuisplaatsing (janssen-wikkersadvocatuur.nl)";
inline constexpr std::string_view protection_bodies =
    "Staatscourant 2014-17362 and 2017-40536: certified institutions";
inline constexpr std::string_view mda =
    "Multidisciplinaire aanpak MDA++ (huiselijkgeweld.nl; sociaaldomein.almere.nl)";
inline constexpr std::string_view ijw = "iJw 3.2, process description (iStandaarden)";
inline constexpr std::string_view zrm = "Zelfredzaamheid-Matrix 2017, training (zrmtraining.nl)";
inline constexpr std::string_view reports_by_kind = "Meldingen bij Veilig Thuis, table 85361NED (CBS, 2023)";
inline constexpr std::string_view own_view =
    "Afsprakenstelsel Samen Onder Handbereik, glossary: zienswijze (VNG and partners)";
inline constexpr std::string_view citizen_number = "Citizen service number: nine digits and the eleven test";
inline constexpr std::string_view background = "background knowledge, not verified in a source";
inline constexpr std::string_view blijvend = "blijvend, own proposal";

}  // namespace sources

}  // namespace blijvend
