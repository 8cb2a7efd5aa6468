#include "bulk_reader.hpp"

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "bulk_json.hpp"
#include "bulk_text.hpp"
#include "records.hpp"
#include "scalar.hpp"
#include "upgrade.hpp"

namespace blijvend::detail {
namespace {

template <class F>
bool read_field(BulkText& text, void* record, Extra& extra);

/// Of every field of a record, `of(field)`; and of what stands beside them.
template <Described T, class... Beside>
constexpr auto each_of(auto of, Beside... beside) {
    return description<T>.fields.all([&](const auto&... field) { return std::array{of(field)..., beside...}; });
}
constexpr auto name_of = []<class F>(const F&) { return F::name; };
constexpr auto read_of = []<class F>(const F&) -> BulkRecord::Read { return &read_field<F>; };

template <Described T>
constexpr NameList names_in{each_of<T>(name_of)};
template <Described T>
constexpr auto reads_in = each_of<T>(read_of);

template <Described T>
constexpr std::uint64_t required_in = [] {
    std::uint64_t required = 0, mark = 1;
    each_field<T>([&]<class F>(const F&) {
        if (is_required<F>) required |= mark;
        mark <<= 1U;
    });
    return required;
}();

template <Described T>
constexpr BulkRecord shape_of{names_in<T>, reads_in<T>};

template <class V>
void clear(V& held) {
    if constexpr (is_list<V>)
        held.clear();
    else
        held.reset();
}

/// Reads the fields of a record, when `more` of it comes, and takes its end. Most texts have the order of the
/// description: in that order each field is there or it is absent. What comes in another order is read by its names.
template <Described T>
bool read_fields(
    BulkText& text, T& record, const BulkRecord& shape, std::uint64_t required, std::uint64_t seen, bool more) {
    std::uint64_t mark = 1;
    const auto in_turn = [&]<class F>(const F&) {
        const std::uint64_t bit = mark;
        mark <<= 1U;
        if (more && text.take_key<F::name>()) {
            if (!read_field<F>(text, &record, record.extra)) return false;
            seen |= bit;
            more = text.take(',');
        } else if constexpr (!is_required<F>) {
            clear(F::get(record));
        }
        return true;
    };
    const bool sound = description<T>.fields.all([&](const auto&... field) { return (in_turn(field) && ...); });
    if (!sound || (more && !read_rest(text, shape, seen, &record, record.extra))) return false;
    if (!text.take('}') || (seen & required) != required) return false;
    if (!record.extra.empty()) settle(record.extra, shape.names);
    return true;
}

template <Described T>
bool read_record(BulkText& text, T& record) {
    record.extra.items.clear();
    return text.take('{') &&
           read_fields(text, record, shape_of<T>, required_in<T>, 0, text.peek() != '}');
}

/// What an optional holds, made when there is nothing.
template <class V>
V& there(std::optional<V>& value) {
    return value ? *value : value.emplace();
}
/// An element of a list, made at the end when there are too few.
template <class V>
V& there(std::vector<V>& list, std::size_t place) {
    return place < list.size() ? list[place] : list.emplace_back();
}

template <class Tag>
bool read_id(BulkText& text, Id<Tag>& to) {
    Id<void> id;
    if (!read_value(text, id)) return false;
    to = id.as<Tag>();
    return true;
}

/// Calls `read()` for every item of a list.
template <class Read>
bool read_items(BulkText& text, Read&& read) {
    if (!text.take('[')) return false;
    if (text.take(']')) return true;
    do
        if (!read()) return false;
    while (text.take(','));
    return text.take(']');
}

template <class V>
bool read(BulkText& text, V& to) {
    if constexpr (is_optional<V>) {
        return read(text, there(to));
    } else if constexpr (is_list<V>) {
        std::size_t count = 0;
        const bool sound = read_items(text, [&] { return read(text, there(to, count++)); });
        while (to.size() > count) to.pop_back();
        return sound;
    } else if constexpr (Described<V>) {
        return read_record(text, to);
    } else if constexpr (is_whole<V>) {
        std::int64_t number = 0;
        const auto within = read_value(text, number) ? V::from(number) : std::nullopt;
        if (within) to = *within;
        return within.has_value();
    } else if constexpr (is_id<V>) {
        return read_id(text, to);
    } else {
        return read_value(text, to);
    }
}

template <class V>
bool read_codes(BulkText& text, V& to, std::string_view name, Extra& extra) {
    if constexpr (is_list<V>) {
        to.clear();
        std::uint32_t place = 0;
        return read_items(text, [&] {
            std::optional<typename V::value_type> known;
            if (!read_codes(text, known, name, extra)) return false;
            if (known)
                to.push_back(*known);
            else
                extra.items.back().index = place;
            ++place;
            return true;
        });
    } else if constexpr (is_list<typename V::value_type>) {
        return read_codes(text, there(to), name, extra);
    } else {
        using E = typename V::value_type;
        std::size_t place = 0;
        if (!read_code(text, code_names<E>, place, name, extra)) return false;
        if (place == Names::none)
            to.reset();
        else
            to = static_cast<E>(place);
        return true;
    }
}

template <class F>
bool read_field(BulkText& text, void* record, Extra& extra) {
    auto& to = F::get(*static_cast<typename F::owner*>(record));
    if constexpr (CodeListed<inner<typename F::value>>)
        return read_codes(text, to, F::name, extra);
    else
        return read(text, to);
}

bool read_version(BulkText& text, void*, Extra&) {
    std::int64_t version = 0;
    return read_value(text, version) && version == format_version;
}

constexpr NameList names_in_file{each_of<CaseFile>(name_of, version_key)};
constexpr auto reads_in_file = each_of<CaseFile>(read_of, BulkRecord::Read{&read_version});
constexpr BulkRecord shape_of_file{names_in_file, reads_in_file};
constexpr std::uint64_t version_mark = std::uint64_t{1} << description<CaseFile>.fields.size;

}  // namespace

bool read_file(BulkText& text, CaseFile& file) {
    file.extra.items.clear();
    if (!text.take('{')) return false;
    std::uint64_t seen = 0;
    bool more = text.peek() != '}';
    if (more && text.take_key<version_key>()) {
        if (!read_version(text, nullptr, file.extra)) return false;
        seen = version_mark;
        more = text.take(',');
    }
    return read_fields(text, file, shape_of_file, required_in<CaseFile> | version_mark, seen, more);
}

}  // namespace blijvend::detail
