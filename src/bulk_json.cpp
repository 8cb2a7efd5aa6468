#include "bulk_json.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

#include <simdjson.h>

#include "bulk_reader.hpp"
#include "bulk_text.hpp"
#include "fields.hpp"
#include "json_document.hpp"

namespace blijvend::detail {

namespace {

std::string_view trimmed(std::string_view token) {
    return token.substr(0, token.find_last_not_of(" \t\n\r") + 1);
}

/// The value of four hexadecimal digits at the front of a text, which are taken off; nothing when they are none.
std::optional<std::uint32_t> take_hex(std::string_view& text) {
    if (text.size() < 4) return {};
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const char c = text[i];
        const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        const std::uint8_t worth = hex_digits[static_cast<unsigned char>(lower)];
        if (worth > 0x0F) return {};
        value = value << 4U | worth;
    }
    text.remove_prefix(4);
    return value;
}

void append_utf8(std::string& to, std::uint32_t point) {
    const auto add = [&](std::uint32_t byte) { to += static_cast<char>(byte); };
    const auto follow = [&](unsigned shift) { add(0x80U | (point >> shift & 0x3FU)); };
    if (point < 0x80) return add(point);
    if (point < 0x800) {
        add(0xC0U | point >> 6U);
    } else {
        if (point < 0x10000) {
            add(0xE0U | point >> 12U);
        } else {
            add(0xF0U | point >> 18U);
            follow(12);
        }
        follow(6);
    }
    follow(0);
}

/// What a string says, from what stands between its quotes.
[[gnu::noinline]] bool unescape(std::string_view written, std::string& to) {
    constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
    to.clear();
    while (!written.empty()) {
        const std::size_t plain = std::min(written.find('\\'), written.size());
        to.append(written.substr(0, plain));
        written.remove_prefix(plain);
        if (written.empty()) break;
        if (written.size() < 2) return false;
        const char letter = written[1];
        written.remove_prefix(2);
        if (letter != 'u') {
            const std::size_t which = letters.find(letter);
            if (which == std::string_view::npos) return false;
            to += meant[which];
            continue;
        }
        const auto unit = take_hex(written);
        if (!unit || (*unit >= 0xDC00 && *unit < 0xE000)) return false;
        std::uint32_t point = *unit;
        if (point >= 0xD800 && point < 0xE000) {
            if (!written.starts_with("\\u")) return false;
            written.remove_prefix(2);
            const auto low = take_hex(written);
            if (!low || *low < 0xDC00 || *low >= 0xE000) return false;
            point = 0x10000 + ((point - 0xD800) << 10U) + (*low - 0xDC00);
        }
        append_utf8(to, point);
    }
    return true;
}

bool is_plain(std::string_view written) { return written.find('\\') == std::string_view::npos; }

template <class V>
[[gnu::noinline]] bool read_escaped(std::string_view written, V& to) {
    std::string said;
    if (is_plain(written) || !unescape(written, said)) return false;
    const std::optional<V> parsed = V::parse(said);
    if (parsed) to = *parsed;
    return parsed.has_value();
}
/// A text of a form of its own has no escape in it, unless somebody took the trouble.
template <class V>
bool read_worded(BulkText& text, V& to) {
    std::string_view written;
    if (!text.take_string(written)) return false;
    const std::optional<V> parsed = V::parse(written);
    if (!parsed) return read_escaped(written, to);
    to = *parsed;
    return true;
}

}  // namespace

[[gnu::flatten]] bool read_value(BulkText& text, Id<void>& to) {
    std::string_view written;
    if (!text.take_string(written)) return false;
    const auto parsed = Id<void>::parse(written, Head::readable(written));
    if (!parsed) return read_escaped(written, to);
    to = *parsed;
    return true;
}
[[gnu::flatten]] bool read_value(BulkText& text, Date& to) { return read_worded(text, to); }
[[gnu::flatten]] bool read_value(BulkText& text, PartialDate& to) { return read_worded(text, to); }
[[gnu::flatten]] bool read_value(BulkText& text, Instant& to) { return read_worded(text, to); }
[[gnu::flatten]] bool read_value(BulkText& text, Moment& to) { return read_worded(text, to); }

bool read_value(BulkText& text, std::string& to) {
    std::string_view written;
    if (!text.take_string(written)) return false;
    if (!is_plain(written)) return unescape(written, to);
    to.assign(written);
    return true;
}

bool read_value(BulkText& text, bool& to) {
    const std::string_view token = trimmed(text.take());
    to = token == "true";
    return to || token == "false";
}

bool read_value(BulkText& text, std::int64_t& to) {
    std::string_view digits = trimmed(text.take());
    const bool negative = digits.starts_with('-');
    if (negative) digits.remove_prefix(1);
    if (digits.empty() || digits.size() > 18 || (digits[0] == '0' && digits.size() > 1)) return false;
    to = 0;
    for (const char c : digits) {
        if (digit(c) > 9) return false;
        to = 10 * to + digit(c);
    }
    if (negative) to = -to;
    return true;
}

namespace {

[[gnu::noinline]] void keep_code(std::string_view name, std::string_view written, Extra& extra) {
    extra.items.push_back({std::string{name}, '"' + std::string{written} + '"', {}});
}

}  // namespace

[[gnu::flatten]] bool read_code(
    BulkText& text, const Names& codes, std::size_t& place, std::string_view name, Extra& extra) {
    std::string_view written;
    if (!text.take_string(written)) return false;
    place = codes.find(written, Head::readable(written));
    if (place != Names::none) return true;
    if (!is_plain(written)) {
        std::string said;
        if (!unescape(written, said)) return false;
        place = codes.find(said);
        if (place != Names::none) return true;
    }
    keep_code(name, written, extra);
    return true;
}

namespace {

/// The bytes of a value that nobody looks into, and that is parsed here to know that it is sound; nothing when it
/// is not, or when it is nested deeper than anyone would.
std::optional<std::string_view> take_unknown(BulkText& text) {
    const std::string_view first = text.take();
    const char* end = first.data() + first.size();
    if (first.starts_with('{') || first.starts_with('['))
        for (std::size_t open = 1; open > 0;) {
            const std::string_view token = text.take();
            if (token.empty()) return {};
            if (token[0] == '{' || token[0] == '[') ++open;
            if (token[0] == '}' || token[0] == ']') --open;
            end = token.data() + token.size();
        }
    const std::string_view bytes = trimmed({first.data(), static_cast<std::size_t>(end - first.data())});
    Problems problems{bytes};
    const auto document = parse(bytes, problems, SIZE_MAX, most_levels / 2);
    if (!document || !problems.empty() || has_repeated_keys(document->root)) return {};
    return bytes;
}

/// For a key that is no field's name as it is written: with its escapes it may be one, else its value is kept.
[[gnu::noinline]] bool read_unusual(
    BulkText& text, const BulkRecord& shape, std::string_view written, std::size_t& place, Extra& extra) {
    std::string key{written};
    if (!is_plain(written) && !unescape(written, key)) return false;
    place = shape.names.find(key);
    if (place != Names::none) return true;
    const auto same = [&](const Unknown& other) { return other.name == key; };
    if (std::any_of(extra.items.begin(), extra.items.end(), same)) return false;
    const auto bytes = take_unknown(text);
    if (bytes) extra.items.push_back({std::move(key), std::string{*bytes}, {}});
    return bytes.has_value();
}

}  // namespace

bool read_rest(BulkText& text, const BulkRecord& shape, std::uint64_t& seen, void* record, Extra& extra) {
    std::size_t next = 0;  // fields come after one another in a text of any other order too
    do {
        std::string_view key;
        if (!text.take_string(key) || !text.take(':')) return false;
        std::size_t place = shape.names.find(key, Head::readable(key), next);
        if (place == Names::none) {
            if (!read_unusual(text, shape, key, place, extra)) return false;
            if (place == Names::none) continue;
        }
        const std::uint64_t mark = std::uint64_t{1} << place;
        if ((seen & mark) != 0 || !shape.read[place](text, record, extra)) return false;
        seen |= mark;
        next = place + 1;
    } while (text.take(','));
    return true;
}

void settle(Extra& extra, const Names& fields) {
    arrange(extra, fields.names.size(), [&](const Unknown& unknown) { return fields.find(unknown.name); });
}

struct BulkReader::Parser {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> tokens;

    [[nodiscard]] bool find_tokens(std::string_view text) {
        using namespace simdjson;
        constexpr std::size_t depth = 1;  // of what comes after finding tokens, which is not asked for
        if (!tokens) {
            const auto& kernel = get_active_implementation();
            if (kernel->create_dom_parser_implementation(text.size(), depth, tokens) != SUCCESS) return false;
        }
        if (tokens->capacity() < text.size() && tokens->allocate(text.size(), depth) != SUCCESS) return false;
        const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        return tokens->stage1(bytes, text.size(), stage1_mode::regular) == SUCCESS;
    }
};

BulkReader::BulkReader() : parser_{std::make_unique<Parser>()} {}
BulkReader::~BulkReader() = default;
BulkReader::BulkReader(BulkReader&&) noexcept = default;
BulkReader& BulkReader::operator=(BulkReader&&) noexcept = default;

bool BulkReader::read(std::string_view text, CaseFile& file) {
    static_assert(padding >= simdjson::SIMDJSON_PADDING);
    if (text.empty() || text.starts_with(byte_order_mark) || !parser_->find_tokens(text)) return false;
    const auto& found = *parser_->tokens;
    BulkText tokens{text.data(), found.structural_indexes.get(), found.n_structural_indexes};
    return read_file(tokens, file) && tokens.at_end();
}

}  // namespace blijvend::detail
