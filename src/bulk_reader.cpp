#include "bulk_reader.hpp"

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "bulk_json.hpp"
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
void clear(void* record, std::uint64_t seen) {
    each_field<T>([&, mark = std::uint64_t{1}]<class F>(const F&) mutable {
        if constexpr (!is_required<F>) {
            auto& value = F::get(*static_cast<T*>(record));
            if ((seen & mark) == 0) {
                if constexpr (is_list<typename F::value>)
                    value.clear();
                else
                    value.reset();
            }
        }
        mark <<= 1U;
    });
}

template <Described T>
constexpr BulkRecord record_of{names_in<T>, reads_in<T>, required_in<T>, &clear<T>};

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

template <class V>
bool read(BulkText& text, V& to) {
    if constexpr (is_optional<V>) {
        return read(text, there(to));
    } else if constexpr (is_list<V>) {
        const auto item = [](BulkText& text, void* list, std::size_t place) {
            return read(text, there(*static_cast<V*>(list), place));
        };
        const auto count = read_items(text, item, &to);
        while (count && to.size() > *count) to.pop_back();
        return count.has_value();
    } else if constexpr (Described<V>) {
        return read_record(text, record_of<V>, &to, to.extra);
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

/// A list of codes, and where the ones that we do not know are kept.
template <CodeListed E>
struct Codes {
    std::vector<E>& known;
    std::string_view name;
    Extra& extra;
};

template <class V>
bool read_codes(BulkText& text, V& to, std::string_view name, Extra& extra) {
    if constexpr (is_list<V>) {
        using E = typename V::value_type;
        to.clear();
        Codes<E> codes{to, name, extra};
        const auto item = [](BulkText& text, void* list, std::size_t place) {
            auto& codes = *static_cast<Codes<E>*>(list);
            std::optional<E> known;
            if (!read_codes(text, known, codes.name, codes.extra)) return false;
            if (known)
                codes.known.push_back(*known);
            else
                codes.extra.items.back().index = static_cast<std::uint32_t>(place);
            return true;
        };
        return read_items(text, item, &codes).has_value();
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
constexpr std::uint64_t required_in_file =
    required_in<CaseFile> | std::uint64_t{1} << description<CaseFile>.fields.size;

}  // namespace

constinit const BulkRecord bulk_file{names_in_file, reads_in_file, required_in_file, &clear<CaseFile>};

}  // namespace blijvend::detail
