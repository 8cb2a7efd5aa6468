#include "survey.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "corrections.hpp"
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

/// Looks at the days of a record, and gives the one on which it began: see began_on().
template <Described T>
std::optional<Date> look_at_days(const T& record, Survey& survey) {
    std::optional<Date> first_begun, first_came, recorded;
    Date begun = Date::min(), earliest = Date::max(), latest = Date::min(), came = Date::min();
    each_day(record, [&](const auto& f, Date day) {
        const bool begins = f.when.meaning == Meaning::begins, comes = f.when.meaning == Meaning::comes;
        if (!begins && !comes && f.when.meaning != Meaning::planned) return;
        earliest = std::min(earliest, day);
        if (begins) begun = day;
        if (begins && !first_begun) first_begun = day;
        if (comes) came = std::max(came, day);
        if (comes && (!first_came || day < *first_came)) first_came = day;
        if (begins || comes) latest = std::max(latest, day);
    });
    if (const Stamp* const stamp = stamp_of(record); stamp && stamp->at) recorded = stamp->at->civil_day();
    survey.doubtful |= earliest < begun || (recorded && *recorded < latest);
    survey.comes[kind_place<T>] = std::max(survey.comes[kind_place<T>], came);
    if (first_begun) return first_begun;
    return first_came ? first_came : recorded;
}

/// Looks at a record, of that list if it is in one, and gives the day on which it began.
template <Described T>
std::optional<Date> look(const T& record, const void* list, Survey& survey);

/// Looks at the records of a list, or at one by itself.
template <class V>
void look_inside(const V& held, Survey& survey) {
    bool corrected = false;
    each_record(held, [&]<class Inner>(const Inner& inner, std::size_t) {
        const Stamp* const stamp = stamp_of(inner);
        if (stamp && stamp->at) survey.recorded = std::max(survey.recorded, stamp->at->utc_micros());
        corrected |= stamp && stamp->supersedes;
        const std::optional<Date> began = look(inner, is_record_list<V> ? &held : nullptr, survey);
        if constexpr (is_record_list<V> && has_beginning<Inner>) {
            Date& latest = survey.begins[kind_place<Inner>];
            if (began) latest = std::max(latest, *began);
        }
    });
    if constexpr (is_record_list<V>) {
        using Inner = typename V::value_type;
        if (!corrected) return;
        survey.corrected |= kind_bit<Inner>;
        if constexpr (HasId<Inner>) survey.doubtful |= !Corrections{held}.sound();
    }
}

template <Described T>
std::optional<Date> look(const T& record, const void* list, Survey& survey) {
    if constexpr (HasId<T>) survey.ids.add(&record_kind<T>, id_of(record), list);
    if constexpr (HasExtra<T>) survey.doubtful |= !record.extra.empty();
    each_field<T>([&]<class F>(const F&) {
        if constexpr (holds_ids<typename F::value> && !std::same_as<F, field<&Stamp::supersedes>>)
            each_id(F::get(record), [&]<class Target>(const Id<Target>& id, std::size_t) {
                survey.ids.refer(target_of<Id<Target>>, id.template as<AnyRecord>());
            });
        look_inside(F::get(record), survey);
    });
    return look_at_days(record, survey);
}

template <Described Root>
void look_at_file(const Root& file, Survey& survey) {
    survey.ids.begin(listed_kinds<Root>);
    survey.begins.fill(Date::min());
    survey.comes.fill(Date::min());
    survey.recorded = std::numeric_limits<std::int64_t>::min();
    survey.corrected = 0;
    survey.doubtful = false;
    look(file, nullptr, survey);
    survey.doubtful |= survey.ids.have_doubles() || survey.ids.any_dangles();
}

}  // namespace

void Ids::begin(std::span<const RecordKind* const> kinds) {
    kinds_ = kinds;
    known_.clear();
    referred_.clear();
    slots_.assign(1024, 0);
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

void Ids::add(const RecordKind* kind, const RecordId& id, const void* list) {
    if (4 * known_.size() >= slots_.size()) grow();
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = id.hash() & mask;
    for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
        Known& other = known_[slots_[slot] - 1];
        if (other.id != id || other.kind != kind) continue;
        if (other.list == list && !doubles(kind)) doubled_.push_back(kind);
        other.list = list;
        return;
    }
    *known_.grow(1) = {kind, id, list};
    slots_[slot] = static_cast<std::uint32_t>(known_.size());
}

bool Ids::doubles(const RecordKind* kind) const noexcept {
    return std::find(doubled_.begin(), doubled_.end(), kind) != doubled_.end();
}

bool Ids::dangles(const RecordKind* kind, const RecordId& id) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = id.hash() & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
        const Known& other = known_[slots_[slot] - 1];
        if (other.id == id && can_mean(kind, other.kind)) return false;
    }
    return !kind || std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end();
}

bool Ids::any_dangles() const noexcept {
    return std::any_of(
        referred_.begin(), referred_.end(), [&](const Referred& one) { return dangles(one.kind, one.id); });
}

void Survey::of(const CaseFile& file) { look_at_file(file, *this); }
void Survey::of(const Programme& programme) { look_at_file(programme, *this); }

}  // namespace blijvend::detail
