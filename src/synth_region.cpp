#include "synth_region.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "synth_ids.hpp"
#include "synth_random.hpp"
#include "synth_rates.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

using Kind = OrganisationKind;

/// What a draw of the region is for: its part of the key.
enum Purpose : std::uint64_t {
    team_draw = 1,
    organisation_draw,
    person_draw,
    home_draw,
    move_draw
};

struct Entry {
    OrganisationKind kind;
    std::string_view id, name;
    std::array<std::optional<Power>, 2> powers;
    bool partner;
};

constexpr std::array register_of_organisations{
    Entry{Kind::certified_institution, "gi", "Jeugdbescherming Voorbeeld", {Power::execute_protection_measures, {}}, true},
    Entry{Kind::veilig_thuis, "vt", "Veilig Thuis Voorbeeld", {Power::investigate_reports, Power::request_protection_measures}, true},
    Entry{Kind::child_protection_board, "rvdk", "Raad voor de Kinderbescherming", {Power::request_protection_measures, {}}, true},
    Entry{Kind::womens_shelter, "opvang", "Opvang Voorbeeld", {Power::shelter, {}}, true},
    Entry{Kind::local_team, "lokaal-team", "Buurtteam Voorbeeldstad", {}, true},
    Entry{Kind::certified_institution_lvb, "gi-lvb", "Stichting Voorbeeld", {Power::execute_protection_measures, {}}, true},
    Entry{Kind::municipality, "gemeente", "Gemeente Voorbeeldstad", {Power::grant_municipal_help, Power::impose_restraining_order}, true},
    Entry{Kind::police, "politie", "Politie Voorbeeldstad", {Power::arrest, {}}, false},
    Entry{Kind::probation, "reclassering", "Reclassering Voorbeeldstreek", {Power::supervise_offenders, {}}, false},
    Entry{Kind::safety_house, "zvh", "Zorg- en Veiligheidshuis Voorbeeldstreek", {}, false},
    Entry{Kind::court, "rechtbank", "Rechtbank Voorbeeldland", {}, false},
    Entry{Kind::adult_mental_health, "ggz", "GGZ Voorbeeldstreek", {Power::treat, {}}, false},
    Entry{Kind::youth_mental_health, "jeugd-ggz", "Jeugd-ggz Voorbeeldstreek", {Power::treat, {}}, false},
    Entry{Kind::addiction_care, "verslavingszorg", "Verslavingszorg Voorbeeldstreek", {Power::treat, {}}, false},
    Entry{Kind::debt_counselling, "schuldhulp", "Schuldhulp Voorbeeldstad", {}, false},
    Entry{Kind::youth_care_provider, "jeugdhulp", "Jeugdhulp Voorbeeldstreek", {Power::treat, {}}, false},
    Entry{Kind::school, "school", "Basisschool De Proef", {}, false},
    Entry{Kind::general_practitioner, "huisarts", "Huisartsen Modeldorp", {Power::treat, {}}, false},
    Entry{Kind::volunteers, "vrijwilligers", "Samen Voorbeeld", {}, false},
};

const Entry& entry_of(OrganisationKind kind) noexcept {
    const auto found = std::find_if(register_of_organisations.begin(), register_of_organisations.end(),
        [&](const Entry& entry) { return entry.kind == kind; });
    return found == register_of_organisations.end() ? register_of_organisations.back() : *found;
}

std::uint64_t number(Slot slot) noexcept { return static_cast<std::uint64_t>(slot); }

std::string base36(std::uint64_t value) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 36).ptr;
    return {digits.data(), end};
}

}  // namespace

Region::Region(const SynthOptions& options, std::uint64_t household) noexcept
    : seed_{options.seed},
      team_{household / households_of_koppel / koppels_in_team},
      koppel_{static_cast<int>(household / households_of_koppel % koppels_in_team)},
      first_{options.first},
      uuids_{Random{seed_, team_draw, team_}.chance(rates::uuid_teams)} {}

std::string_view Region::name() const noexcept { return uuids_ ? "voorbeeldland" : "voorbeeldstreek"; }

TeamId Region::team() const {
    if (!uuids_) return TeamId{"t-" + base36(team_)};
    Random random{seed_, team_draw, team_};
    return uuid<Team>(random);
}

Slot Region::koppel_member(int seat) const noexcept { return static_cast<Slot>(2 * koppel_ + seat); }

OrganisationId Region::id_of(OrganisationKind kind, int version) const {
    const Entry& entry = entry_of(kind);
    if (uuids_) {
        Random random{seed_, organisation_draw, static_cast<std::uint64_t>(entry.kind),
            static_cast<std::uint64_t>(version)};
        return uuid<Organisation>(random);
    }
    if (version == 1) return OrganisationId{entry.id};
    return OrganisationId{std::string{entry.id} + '-' + std::to_string(version)};
}

Organisation Region::organisation(OrganisationKind kind, Date day) const {
    const Entry& entry = entry_of(kind);
    Organisation organisation{.id = id_of(kind), .kind = entry.kind, .name = std::string{entry.name}};
    for (const auto& power : entry.powers)
        if (power) organisation.powers.push_back(*power);
    if (entry.partner) organisation.partner_since = first_ - rates::partner_before_first_case;
    if (const auto leaves = leaves_on(kind); leaves && *leaves <= day) organisation.partner_until = leaves;
    return organisation;
}

std::optional<Date> Region::leaves_on(OrganisationKind kind) const noexcept {
    if (kind != Kind::certified_institution_lvb || uuids_) return {};
    return first_ + rates::partner_leaves_after;
}

ProfessionalId Region::id_of(Slot slot, int version) const {
    if (uuids_) {
        Random random{seed_, person_draw, team_, number(slot), static_cast<std::uint64_t>(version)};
        return uuid<Professional>(random);
    }
    std::string id = "p" + base36(team_) + static_cast<char>('a' + number(slot));
    if (version > 1) id += static_cast<char>('0' + version);
    return ProfessionalId{id};
}

Professional Region::professional(Slot slot, Date day) const {
    Random random{seed_, person_draw, team_, number(slot)};
    Professional who{.id = id_of(slot), .team = team()};
    who.name = std::string{random.chance(750) ? random.one_of(words::women) : random.one_of(words::men)};
    who.role = slot == assessor      ? ProfessionalRole::specialist
               : slot == team_leader ? ProfessionalRole::team_leader
                                     : ProfessionalRole::family_social_worker;
    if (random.chance(rates::registered)) who.registration = Registration::skj;
    if (random.chance(rates::experience_known))
        who.experience = number(slot) % 2 == 0 || random.chance(rates::both_experienced)
                             ? Experience::experienced
                             : Experience::newcomer;

    Home home{.organisation = id_of(first_home(slot))};
    if (random.chance(rates::employed_since_known)) home.since = first_ - random.within(rates::employed_for);
    const auto moves = changes_employer_on(slot);
    const bool moved = moves && *moves <= day;
    if (moved) home.until = moves;
    if (home_known(slot)) {
        who.homes.push_back(home);
        if (moved) who.homes.push_back({.organisation = id_of(home_of(slot, *moves)), .since = moves});
    }
    return who;
}

OrganisationKind Region::first_home(Slot slot) const noexcept {
    if (slot == assessor) return Kind::veilig_thuis;
    if (slot == team_leader) return Kind::certified_institution;
    Random pair{seed_, home_draw, team_, number(slot) / 2};
    const OrganisationKind one = pair.one_of(rates::home_organisations);
    if (number(slot) % 2 == 0 || pair.chance(rates::koppel_of_one_organisation)) return one;
    OrganisationKind other = one;
    while (other == one) other = pair.one_of(rates::home_organisations);
    return other;
}

OrganisationKind Region::home_of(Slot slot, Date day) const noexcept {
    const OrganisationKind home = first_home(slot);
    const auto moves = changes_employer_on(slot);
    if (!moves || day < *moves) return home;
    Random random{seed_, move_draw, team_, number(slot), 2};
    OrganisationKind next = home;
    while (next == home) next = random.one_of(rates::home_organisations);
    return next;
}

bool Region::home_known(Slot slot) const noexcept {
    return !Random{seed_, home_draw, team_, number(slot), 3}.chance(rates::home_unknown);
}

std::optional<Date> Region::changes_employer_on(Slot slot) const noexcept {
    Random random{seed_, move_draw, team_, number(slot)};
    if (slot == assessor || slot == team_leader || !random.chance(rates::changes_employer)) return {};
    return first_ + random.within(rates::employer_changes_after);
}

}  // namespace blijvend::synth
