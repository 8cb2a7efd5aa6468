#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <blijvend/core/calendar.hpp>
#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/rules/source.hpp>

namespace blijvend {

enum class NormUnit : std::uint8_t {
    day,
    working_day,
    month,
    person,
    piece
};

constexpr auto describe(NormUnit) {
    using enum NormUnit;
    return list_of<NormUnit>("NormUnit", "What a norm counts.",
        code<day>({"dagen", "days"}),
        code<working_day>({"werkdagen", "working days"}),
        code<month>({"maanden", "months"}),
        code<person>({"personen", "people"}),
        code<piece>({"stuks", "pieces"}));
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

/// Every number the rules use.
namespace norms {

using namespace std::chrono_literals;
inline constexpr Date pilot = 2019y / 6 / 1;  // first month of the pilot [W1]

inline constexpr Norm koppel_size{
    "koppel-size", {"aantal mensen in een koppel", "people in a koppel"}, 2, NormUnit::person,
    NormOrigin::practice, {sources::whole_family_2020, "Regie én hulpverlening"}, pilot};
inline constexpr Norm koppel_changeover{
    "koppel-changeover", {"hoe lang een derde collega mag inwerken", "how long a third colleague may overlap"}, 14,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "a warm change keeps a known face"}, pilot};
inline constexpr Norm crisis_response{
    "crisis-response", {"dagen tot bezoek bij een crisis", "days until a visit in a crisis"}, 0, NormUnit::day,
    NormOrigin::practice, {sources::west_brabant, "first paragraphs: the same day"}, pilot};
inline constexpr Norm support_wait{
    "support-wait", {"wachten op hulp", "wait for help"}, 5, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-07"}, pilot};
inline constexpr Norm support_wait_long{
    "support-wait-long", {"te lang wachten op hulp", "wait for help that is a broken promise"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-07"}, pilot};
inline constexpr Norm first_measure{
    "first-measure", {"van onveiligheid tot eerste maatregel", "from unsafety to the first measure"}, 5,
    NormUnit::working_day, NormOrigin::proposal, {sources::blijvend, "S-08"}, pilot};
inline constexpr Norm first_measure_acute{
    "first-measure-acute", {"van acute onveiligheid tot eerste maatregel", "from acute unsafety to the first measure"}, 1,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "S-08"}, pilot};
inline constexpr Norm old_chain_wait{
    "old-chain-wait", {"gemiddelde wachttijd in de oude keten", "average wait in the old chain"}, 243, NormUnit::day,
    NormOrigin::practice, {sources::whole_family_2020, "Eén team: eight months"}, pilot};
inline constexpr Norm plan_after_acute{
    "plan-after-acute", {"plan na acute onveiligheid", "plan after acute unsafety"}, 1, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-11"}, pilot};
inline constexpr Norm plan_otherwise{
    "plan-otherwise", {"plan bij andere onveiligheid", "plan after other unsafety"}, 10, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-11"}, pilot};
inline constexpr Norm plan_agreements{
    "plan-agreements", {"minste aantal afspraken bij een plan", "fewest agreements with a plan"}, 1, NormUnit::piece,
    NormOrigin::practice, {sources::west_brabant, "plans and agreements"}, pilot};
inline constexpr Norm seen_first{
    "seen-first", {"eerste contact met elk gezinslid", "first contact with each member"}, 10, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-15"}, pilot};
inline constexpr Norm seen_rhythm{
    "seen-rhythm", {"langste tijd zonder contact met een gezinslid", "longest time without contact with a member"}, 60,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "S-15"}, pilot};
inline constexpr Norm presence_early_gap{
    "presence-early-gap", {"langste stilte kort na het stabiel worden", "longest silence soon after stabilising"}, 28,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm presence_early_length{
    "presence-early-length", {"hoe lang dat duurt", "how long that lasts"}, 90, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm presence_late_gap{
    "presence-late-gap", {"langste stilte daarna", "longest silence after that"}, 42, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm presence_length{
    "presence-length", {"hoe lang het koppel blijft na het stabiel worden", "how long the koppel stays after stabilising"},
    12, NormUnit::month, NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm assessment_term{
    "assessment-term", {"termijn voor de veiligheidsbeoordeling", "term of the safety assessment"}, 5,
    NormUnit::working_day, NormOrigin::official, {sources::triage, "five working days"}, Date{2019y / 1 / 1}};

/// In the order of their ids.
inline constexpr std::array all{
    assessment_term, crisis_response, first_measure, first_measure_acute, koppel_changeover, koppel_size,
    old_chain_wait, plan_after_acute, plan_agreements, plan_otherwise, presence_early_gap,
    presence_early_length, presence_late_gap, presence_length, seen_first, seen_rhythm, support_wait,
    support_wait_long};
static_assert(std::ranges::is_sorted(all, {}, &Norm::id), "norms stand in the order of their ids");

}  // namespace norms

/// The norm with this id; null when there is none.
[[nodiscard]] constexpr const Norm* find_norm(std::string_view id) noexcept {
    for (const Norm& norm : norms::all)
        if (norm.id == id) return &norm;
    return nullptr;
}

/// The norm values a judgement uses: ours, or a region's where it set one.
class Norms {
public:
    Norms() = default;

    /// Sets one value for a region. Throws std::out_of_range for an unknown id or a negative value.
    void set(std::string_view id, int value) {
        const Norm* norm = find_norm(id);
        if (!norm) throw std::out_of_range{"no norm has this id"};
        if (value < 0) throw std::out_of_range{"a norm is not negative"};
        for (Override& one : overrides_)
            if (one.id == id) {
                one.value = value;
                return;
            }
        overrides_.push_back({norm->id, value});
    }

    [[nodiscard]] int value(const Norm& norm) const noexcept {
        for (const Override& one : overrides_)
            if (one.id == norm.id) return one.value;
        return norm.value;
    }
    [[nodiscard]] NormOrigin origin(const Norm& norm) const noexcept {
        for (const Override& one : overrides_)
            if (one.id == norm.id) return NormOrigin::region;
        return norm.origin;
    }
    /// The last day that is in time for something that opened on `opened`: the norm's value of days,
    /// working days or months later. Practice promises do not shift; see statutory_last_day for terms
    /// in law. Norms that count people or pieces have no last day: `opened` comes back.
    [[nodiscard]] Date last_day(const Norm& norm, Date opened, const Calendar& calendar = {}) const {
        const int count = value(norm);
        switch (norm.unit) {
            case NormUnit::day: return blijvend::last_day(opened, {count, TermUnit::day}, calendar);
            case NormUnit::working_day: return blijvend::last_day(opened, {count, TermUnit::working_day}, calendar);
            case NormUnit::month: return blijvend::last_day(opened, {count, TermUnit::month}, calendar);
            case NormUnit::person:
            case NormUnit::piece: break;
        }
        return opened;
    }

    [[nodiscard]] bool empty() const noexcept { return overrides_.empty(); }
    bool operator==(const Norms&) const = default;

private:
    struct Override {
        std::string_view id;  // of a norm in norms::all, which outlives every Norms
        int value;
        bool operator==(const Override&) const = default;
    };
    std::vector<Override> overrides_;
};

}  // namespace blijvend
