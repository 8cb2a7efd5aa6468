#include "bulk_reader.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "fields.hpp"
#include "json_document.hpp"
#include "records.hpp"
#include "scalar.hpp"
#include "upgrade.hpp"

namespace blijvend::detail {
namespace {

namespace json = simdjson::ondemand;

/// One field of a record, without its types. Reading gives false when it gives up, as everything here.
struct BulkField {
    std::string_view name;
    bool required = false;
    bool (*read)(json::value value, void* record, Extra& extra) = nullptr;
};
using BulkFields = std::span<const BulkField>;

bool read_record(json::object object, BulkFields fields, void* record, Extra& extra);
template <class F>
bool read_field(json::value value, void* record, Extra& extra);

template <Described T>
constexpr auto fields_of_record = [] {
    std::array<BulkField, description<T>.fields.size> fields{};
    std::size_t i = 0;
    each_field<T>([&]<class F>(const F&) {
        static_assert(F::name.size() < BulkReader::padding, "a key is compared without knowing where it ends");
        fields[i++] = {F::name, is_required<F>, &read_field<F>};
    });
    return fields;
}();

// What follows is compiled once, not for every kind of field: simdjson is inlined wherever it is called.

[[gnu::noinline]] bool read_text(json::value value, std::string_view& text) {
    return value.get_string().get(text) == simdjson::SUCCESS;
}
[[gnu::noinline]] bool read_number(json::value value, std::int64_t& number) {
    return value.get_int64().get(number) == simdjson::SUCCESS;
}
[[gnu::noinline]] bool read_bool(json::value value, bool& truth) {
    return value.get_bool().get(truth) == simdjson::SUCCESS;
}
[[gnu::noinline]] bool read_object(json::value value, BulkFields fields, void* record, Extra& extra) {
    json::object object;
    return value.get_object().get(object) == simdjson::SUCCESS && read_record(object, fields, record, extra);
}
/// Calls `read(item, to)` for every item of a list.
[[gnu::noinline]] bool read_items(json::value value, bool (*read)(json::value item, void* to), void* to) {
    json::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) return false;
    for (auto found : list) {
        json::value item;
        if (std::move(found).get(item) != simdjson::SUCCESS || !read(item, to)) return false;
    }
    return true;
}

template <class V>
bool read_value(json::value value, V& to) {
    if constexpr (is_optional<V>) {
        return read_value(value, to.emplace());
    } else if constexpr (is_list<V>) {
        const auto read = [](json::value item, void* list) {
            return read_value(item, static_cast<V*>(list)->emplace_back());
        };
        return read_items(value, read, &to);
    } else if constexpr (Described<V>) {
        return read_object(value, fields_of_record<V>, &to, to.extra);
    } else if constexpr (std::same_as<V, bool>) {
        return read_bool(value, to);
    } else if constexpr (is_whole<V>) {
        std::int64_t number = 0;
        if (!read_number(value, number)) return false;
        const auto within = V::from(number);
        if (within) to = *within;
        return within.has_value();
    } else if constexpr (Worded<V>) {
        std::string_view text;
        if (!read_text(value, text)) return false;
        const auto parsed = V::parse(text);
        if (parsed) to = *parsed;
        return parsed.has_value();
    } else {
        std::string_view text;
        if (!read_text(value, text)) return false;
        to = text;
        return true;
    }
}

/// The bytes of a value, without the white space behind it.
std::string_view trimmed(std::string_view bytes) {
    return bytes.substr(0, bytes.find_last_not_of(" \t\n\r") + 1);
}

/// A code: its text, or what is kept of it when our list lacks it.
[[gnu::noinline]] bool read_code(json::value value, std::string_view& text, std::string_view& bytes) {
    bytes = value.raw_json_token();
    return read_text(value, text);
}

/// A list of codes, and where the ones that we do not know are kept.
template <class Code>
struct Codes {
    std::vector<Code>& known;
    std::string_view name;
    Extra& extra;
    std::uint32_t index = 0;
};

template <class V>
bool read_codes(json::value value, V& to, std::string_view name, Extra& extra) {
    if constexpr (is_list<V>) {
        using Code = typename V::value_type;
        Codes<Code> codes{to, name, extra};
        const auto read = [](json::value item, void* list) {
            auto& codes = *static_cast<Codes<Code>*>(list);
            std::optional<Code> known;
            if (!read_codes(item, known, codes.name, codes.extra)) return false;
            if (known)
                codes.known.push_back(*known);
            else
                codes.extra.items.back().index = codes.index;
            ++codes.index;
            return true;
        };
        return read_items(value, read, &codes);
    } else if constexpr (is_list<typename V::value_type>) {
        return read_codes(value, to.emplace(), name, extra);
    } else {
        std::string_view text, bytes;
        if (!read_code(value, text, bytes)) return false;
        to = parse_code<typename V::value_type>(text);
        if (!to) extra.items.push_back({std::string{name}, std::string{trimmed(bytes)}, {}});
        return true;
    }
}

template <class F>
bool read_field(json::value value, void* record, Extra& extra) {
    auto& to = F::get(*static_cast<typename F::owner*>(record));
    if constexpr (CodeListed<inner<typename F::value>>)
        return read_codes(value, to, F::name, extra);
    else
        return read_value(value, to);
}

bool read_version(json::value value, void*, Extra&) {
    std::int64_t version = 0;
    return read_number(value, version) && version == format_version;
}

/// A case file has its format version beside its fields.
constexpr auto fields_of_file = [] {
    constexpr auto& described = fields_of_record<CaseFile>;
    std::array<BulkField, described.size() + 1> fields{BulkField{version_key, true, &read_version}};
    std::copy(described.begin(), described.end(), fields.begin() + 1);
    return fields;
}();
static_assert(fields_of_file.size() <= 64, "which fields were seen is kept in 64 bits");

/// The bytes of a value that nobody looks into, and that is parsed here to know that it is sound; nothing when it
/// is not, or when it is nested deeper than anyone would.
std::optional<std::string_view> bytes_of(json::value value) {
    std::string_view bytes = value.raw_json_token();
    if (bytes.starts_with('{')) {
        json::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(bytes) != simdjson::SUCCESS)
            return {};
    } else if (bytes.starts_with('[')) {
        json::array list;
        if (value.get_array().get(list) != simdjson::SUCCESS || list.raw_json().get(bytes) != simdjson::SUCCESS)
            return {};
    }
    bytes = trimmed(bytes);
    Problems problems{bytes};
    const auto document = parse(bytes, problems, SIZE_MAX, most_levels / 2);
    if (!document || !problems.empty() || has_repeated_keys(document->root)) return {};
    return bytes;
}

bool read_unknown(json::field& field, std::string_view key, Extra& extra) {
    const auto same = [&](const Unknown& other) { return other.name == key; };
    if (std::any_of(extra.items.begin(), extra.items.end(), same)) return false;
    const auto bytes = bytes_of(field.value());
    if (bytes) extra.items.push_back({std::string{key}, std::string{*bytes}, {}});
    return bytes.has_value();
}

bool read_record(json::object object, BulkFields fields, void* record, Extra& extra) {
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for (auto found : object) {
        json::field field;
        if (std::move(found).get(field) != simdjson::SUCCESS) return false;
        const char* const raw = field.key().raw();  // until a quote; the padding is behind it
        std::size_t place = place_where(fields, next, [&](const BulkField& one) {
            return std::memcmp(raw, one.name.data(), one.name.size()) == 0 && raw[one.name.size()] == '"';
        });
        if (place == fields.size()) {
            std::string_view key;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS) return false;
            place = place_of(fields, key);
            if (place == fields.size()) {
                if (!read_unknown(field, key, extra)) return false;
                continue;
            }
        }
        const std::uint64_t mark = std::uint64_t{1} << place;
        if ((seen & mark) != 0 || !fields[place].read(field.value(), record, extra)) return false;
        seen |= mark;
        next = place + 1;
    }
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].required && (seen >> i & 1U) == 0) return false;
    if (!extra.empty()) arrange(extra, fields);
    return true;
}

}  // namespace

struct BulkReader::Parser {
    json::parser parser;
};

BulkReader::BulkReader() : parser_{std::make_unique<Parser>()} {}
BulkReader::~BulkReader() = default;
BulkReader::BulkReader(BulkReader&&) noexcept = default;
BulkReader& BulkReader::operator=(BulkReader&&) noexcept = default;

bool BulkReader::read(std::string_view text, CaseFile& file) {
    static_assert(padding >= simdjson::SIMDJSON_PADDING);
    if (text.starts_with(byte_order_mark)) return false;
    json::document document;
    json::object root;
    if (parser_->parser.iterate(text.data(), text.size(), text.size() + padding).get(document) != simdjson::SUCCESS ||
        document.get_object().get(root) != simdjson::SUCCESS)
        return false;
    file = {};
    return read_record(root, fields_of_file, &file, file.extra) &&
           document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

}  // namespace blijvend::detail
