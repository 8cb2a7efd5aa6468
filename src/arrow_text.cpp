#include <blijvend/io/arrow_text.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string_view>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>

namespace blijvend {
namespace {

void add_csv(std::string& out, std::string_view value) {
    const bool quoted = std::any_of(value.begin(), value.end(),
        [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (!quoted) {
        out += value;
        return;
    }
    out += '"';
    for (const char c : value) {
        if (c == '"') out += c;
        out += c;
    }
    out += '"';
}

bool is_plain(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; }

void add_json(std::string& out, std::string_view value) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    while (!value.empty()) {
        const auto special = std::find_if_not(value.begin(), value.end(), is_plain);
        out.append(value.begin(), special);
        if (special == value.end()) break;
        out += '\\';
        switch (const char c = *special) {
            case '\n': out += 'n'; break;
            case '\r': out += 'r'; break;
            case '\t': out += 't'; break;
            case '\b': out += 'b'; break;
            case '\f': out += 'f'; break;
            case '"':
            case '\\': out += c; break;
            default:
                out += "u00";
                out += digits[static_cast<std::size_t>(c / 16)];
                out += digits[static_cast<std::size_t>(c % 16)];
        }
        value.remove_prefix(static_cast<std::size_t>(special - value.begin()) + 1);
    }
    out += '"';
}

bool bit(const void* bits, std::size_t i) {
    return (static_cast<const std::uint8_t*>(bits)[i / 8] >> i % 8 & 1U) != 0;
}

template <class Number>
Number number_at(const ArrowArray& array, std::size_t i) {
    return static_cast<const Number*>(array.buffers[1])[i];
}

std::string_view text_at(const ArrowArray& array, std::size_t i) {
    const auto begin = static_cast<std::size_t>(number_at<std::int32_t>(array, i)),
               end = static_cast<std::size_t>(number_at<std::int32_t>(array, i + 1));
    return {static_cast<const char*>(array.buffers[2]) + begin, end - begin};
}

/// The forms that lend_arrow() has, by what Arrow calls them.
enum class Kind : std::uint8_t {
    text,
    day,
    instant,
    truth,
    list,
    number8,
    number16,
    number32
};

Kind kind_of(std::string_view format) {
    if (format == "u") return Kind::text;
    if (format == "tdD") return Kind::day;
    if (format == "tsu:UTC") return Kind::instant;
    if (format == "b") return Kind::truth;
    if (format == "+l") return Kind::list;
    return format == "c" ? Kind::number8 : format == "s" ? Kind::number16
                                                         : Kind::number32;
}

/// Writes the values of one column, each as the form has it.
class Writer {
public:
    Writer(const ArrowSchema& schema, const ArrowArray& array, TextForm form)
        : array_{array}, form_{form}, kind_{kind_of(schema.format)} {
        if (!schema.dictionary) return;
        for (std::size_t i = 0; i < static_cast<std::size_t>(array.dictionary->length); ++i)
            add_text(words_.emplace_back(), text_at(*array.dictionary, i));
    }

    void add(std::string& out, std::size_t i) const {
        if (array_.buffers[0] && !bit(array_.buffers[0], i)) {
            if (form_ == TextForm::ndjson) out += "null";
            return;
        }
        switch (kind_) {
            case Kind::text: add_text(out, text_at(array_, i)); break;
            case Kind::day: add_text(out, Date::from_days(number_at<std::int32_t>(array_, i)).text()); break;
            case Kind::instant:
                add_text(out, Instant::from(number_at<std::int64_t>(array_, i), 0).value_or(Instant{}).text());
                break;
            case Kind::truth: out += bit(array_.buffers[1], i) ? "true" : "false"; break;
            case Kind::list: add_list(out, i); break;
            case Kind::number8: add_number(out, number_at<std::int8_t>(array_, i)); break;
            case Kind::number16: add_number(out, number_at<std::int16_t>(array_, i)); break;
            case Kind::number32: add_number(out, number_at<std::int32_t>(array_, i)); break;
        }
    }

private:
    void add_text(std::string& out, std::string_view value) const {
        if (form_ == TextForm::csv)
            add_csv(out, value);
        else
            add_json(out, value);
    }

    void add_list(std::string& out, std::size_t i) const {
        std::string list;
        const std::string_view between = form_ == TextForm::csv ? "; " : ", ";
        const auto begin = static_cast<std::size_t>(number_at<std::int32_t>(array_, i)),
                   end = static_cast<std::size_t>(number_at<std::int32_t>(array_, i + 1));
        for (std::size_t item = begin; item < end; ++item) {
            if (item > begin) list += between;
            if (form_ == TextForm::csv)
                list += text_at(*array_.children[0], item);
            else
                add_json(list, text_at(*array_.children[0], item));
        }
        if (form_ == TextForm::csv)
            add_csv(out, list);
        else
            out.append(1, '[').append(list).append(1, ']');
    }

    /// A number, or the word that it is the code of.
    void add_number(std::string& out, std::int32_t number) const {
        if (!words_.empty()) {
            out += words_[static_cast<std::size_t>(number)];
            return;
        }
        std::array<char, 12> digits{};
        out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
    }

    const ArrowArray& array_;
    TextForm form_;
    Kind kind_;
    std::vector<std::string> words_{};  ///< of codes, each as it is written
};

}  // namespace

std::string csv_head(const ArrowSchema& schema) {
    std::string head;
    for (std::int64_t i = 0; i < schema.n_children; ++i) {
        if (i > 0) head += ',';
        add_csv(head, schema.children[i]->name);
    }
    return head + '\n';
}

void append_rows(const ArrowSchema& schema, const ArrowArray& batch, std::size_t begin, std::size_t end, TextForm form,
    std::string& text) {
    std::vector<std::string> before;  // what stands before the value of each column
    std::vector<Writer> writers;
    for (std::int64_t i = 0; i < batch.n_children; ++i) {
        before.emplace_back(i > 0 ? "," : "");
        if (form == TextForm::ndjson) {
            before.back() = i > 0 ? ", " : "{";
            add_json(before.back(), schema.children[i]->name);
            before.back() += ": ";
        }
        writers.emplace_back(*schema.children[i], *batch.children[i], form);
    }
    for (std::size_t row = begin; row < end; ++row) {
        for (std::size_t i = 0; i < writers.size(); ++i) {
            text += before[i];
            writers[i].add(text, row);
        }
        text += form == TextForm::csv ? "\n" : "}\n";
    }
}

}  // namespace blijvend
