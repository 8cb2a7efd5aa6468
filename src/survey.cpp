#include "survey.hpp"

#include <algorithm>
#include <array>

#include "records.hpp"
#include "walk.hpp"

namespace blijvend::detail {
namespace {

template <class V>
inline constexpr bool lists_ids = false;
template <Described T>
    requires HasId<T>
inline constexpr bool lists_ids<std::vector<T>> = true;

template <Described... Ts, class Visit>
constexpr void each_listed(Types<Ts...>, Visit&& visit) {
    const auto of_field = [&]<class F>(const F&) {
        if constexpr (lists_ids<typename F::value>) visit(&record_kind<typename F::value::value_type>);
    };
    (each_field<Ts>(of_field), ...);
}

/// The kinds of record with an id of which a file of this kind can hold a list.
template <Described Root>
constexpr auto listed_kinds = [] {
    constexpr std::size_t count = [] {
        std::size_t found = 0;
        each_listed(records_of<Root>{}, [&](const RecordKind*) { ++found; });
        return found;
    }();
    std::array<const RecordKind*, count> kinds{};
    std::size_t found = 0;
    each_listed(records_of<Root>{}, [&](const RecordKind* kind) { kinds[found++] = kind; });
    return kinds;
}();

template <Described T>
void look(const T& record, Survey& survey) {
    if constexpr (HasId<T>) survey.ids.add(&record_kind<T>, id_of(record));
    each_day(record, [&](const auto& f, Date day) {
        if (f.when.meaning == Meaning::comes) survey.comes = std::max(survey.comes, day);
    });
    each_field<T>([&]<class F>(const F&) {
        each_record(F::get(record), [&]<class Inner>(const Inner& inner, std::size_t) {
            const Stamp* stamp = stamp_of(inner);
            if (stamp && stamp->at) survey.recorded = std::max(survey.recorded, stamp->at->utc_micros());
            if constexpr (is_record_list<typename F::value>) {
                survey.corrected |= stamp && stamp->supersedes;
                if constexpr (has_beginning<Inner>)
                    if (const auto day = began_on(inner)) survey.begins = std::max(survey.begins, *day);
            }
            look(inner, survey);
        });
    });
}

template <Described Root>
void look_at_file(const Root& file, Survey& survey) {
    Ids ids = std::move(survey.ids);
    ids.begin(listed_kinds<Root>);
    survey = {};
    survey.ids = std::move(ids);
    look(file, survey);
}

}  // namespace

void Ids::begin(std::span<const RecordKind* const> kinds) {
    kinds_ = kinds;
    known_.clear();
    slots_.assign(256, 0);
    doubled_.clear();
}

void Ids::grow() {
    slots_.assign(2 * slots_.size(), 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t i = 0; i < known_.size(); ++i) {
        std::size_t slot = known_[i].id.hash() & mask;
        while (slots_[slot] != 0) slot = (slot + 1) & mask;
        slots_[slot] = i + 1;
    }
}

void Ids::add(const RecordKind* kind, RecordId id) {
    if (2 * known_.size() >= slots_.size()) grow();
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = id.hash() & mask;
    for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
        const Known& other = known_[slots_[slot] - 1];
        if (other.kind != kind || other.id != id) continue;
        if (!doubles(kind)) doubled_.push_back(kind);
        return;
    }
    known_.push_back({kind, id});
    slots_[slot] = static_cast<std::uint32_t>(known_.size());
}

bool Ids::doubles(const RecordKind* kind) const noexcept {
    return std::find(doubled_.begin(), doubled_.end(), kind) != doubled_.end();
}

bool Ids::dangles(const RecordKind* kind, RecordId id) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = id.hash() & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
        const Known& other = known_[slots_[slot] - 1];
        if (other.id == id && can_mean(kind, other.kind)) return false;
    }
    return !kind || std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end();
}

void Survey::of(const CaseFile& file) { look_at_file(file, *this); }
void Survey::of(const Programme& programme) { look_at_file(programme, *this); }

}  // namespace blijvend::detail
