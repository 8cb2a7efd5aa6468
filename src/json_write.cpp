#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/io/json.hpp>

#include "json_document.hpp"
#include "json_text.hpp"
#include "path.hpp"
#include "records.hpp"
#include "scalar.hpp"
#include "upgrade.hpp"

namespace blijvend {
namespace detail {
namespace {

class Writer;

/// How codes stand in a field: an unknown one is kept as the whole field, or at an index of it.
enum class Codes : std::uint8_t {
    none,
    one,
    several
};

/// One field of a record, without its types.
struct AnyField {
    std::string_view name;
    bool required;
    Expected expected;
    Codes codes;
    bool (*there)(const void* record);
    void (*write)(Writer& writer, const void* record, std::span<const Unknown> unknown, const Path& path);
};
using AnyFields = std::span<const AnyField>;

/// Appends canonical JSON; what could not be read again becomes a problem.
class Writer {
public:
    explicit Writer(Layout layout) noexcept : pretty_{layout == Layout::pretty} {}

    template <class V>
    void value(const V& value, const Path& path);

    /// A list of codes, with those that our list lacks put back at their index, or at the end.
    template <CodeListed E>
    void codes(const std::vector<E>& known, std::span<const Unknown> unknown, const Path& path) {
        list(known.size() + unknown.size(), true, [&, k = 0U, u = 0U](std::size_t i) mutable {
            if (i == 0) k = u = 0;
            if (u < unknown.size() && (k == known.size() || *unknown[u].index <= i))
                unknown_value(unknown[u++].json);
            else
                value(known[k++], {&path, {}, i});
        });
    }

    void record(AnyFields fields, const void* record, const Extra& extra, bool is_root, const Path& path);

    /// The text, when nothing is wrong with it.
    [[nodiscard]] std::string take() {
        if (!problems_.empty()) throw DataError{std::move(problems_)};
        if (pretty_) out_ += '\n';
        return std::move(out_);
    }

private:
    void add(ProblemCode code, const Path& path, std::string_view expected) {
        problems_.push_back({code, path.text(), {}, std::string{expected}});
    }

    void text(std::string_view text, const Path& path) {
        if (utf8_prefix(text) != text.size()) add(ProblemCode::not_utf8, path, "text in UTF-8");
        append_quoted(out_, text);
    }

    void unknown_value(std::string_view json) {
        const auto start = static_cast<std::ptrdiff_t>(out_.size());
        out_ += json;
        if (pretty_) return;
        const auto breaks = [](char c) { return c == '\n' || c == '\r'; };
        std::replace_if(out_.begin() + start, out_.end(), breaks, ' ');
    }

    void new_line() {
        if (pretty_) out_.append(1, '\n').append(2 * level_, ' ');
    }
    void open(char bracket) {
        out_ += bracket;
        ++level_;
        first_ = true;
    }
    /// Begins a member or an element.
    void begin() {
        if (!std::exchange(first_, false)) out_ += ',';
        new_line();
    }
    void begin(std::string_view key) {
        begin();
        append_quoted(out_, key);
        out_ += pretty_ ? ": " : ":";
    }
    void close(char bracket) {
        --level_;
        if (!std::exchange(first_, false)) new_line();
        out_ += bracket;
    }

    /// A list whose elements `element(index)` writes; on one line when they are scalars that fit there.
    template <class Element>
    void list(std::size_t size, bool scalars, Element element) {
        if (pretty_ && scalars && on_one_line(size, element)) return;
        open('[');
        for (std::size_t i = 0; i < size; ++i) {
            begin();
            element(i);
        }
        close(']');
    }

    template <class Element>
    bool on_one_line(std::size_t size, Element& element) {
        constexpr std::size_t width = 100;
        const std::size_t start = out_.size(), problems = problems_.size();
        const std::size_t line = out_.rfind('\n') + 1;
        out_ += '[';
        for (std::size_t i = 0; i < size && out_.size() - line < width; ++i) {
            if (i > 0) out_ += ", ";
            element(i);
        }
        out_ += ']';
        if (out_.size() - line <= width) return true;
        out_.resize(start);
        problems_.resize(problems);
        return false;
    }

    /// What an extra holds that can be written: codes that belong in lists, by index, and what stands by
    /// itself behind the fields.
    struct Kept {
        std::vector<Unknown> in_lists, behind;
    };
    Kept kept(AnyFields fields, const void* record, const Extra& extra, bool is_root, const Path& path);

    /// The kind of value that kept JSON is; nothing when it is not one value that can be read here.
    std::optional<Kind> kind_of(std::string_view json) const {
        Problems problems{json};
        const auto document = parse(json, problems, json.size(), most_levels - level_);
        if (!document || !problems.empty() || has_repeated_keys(document->root)) return {};
        if (document->root.json.size() != json.size()) return {};
        return document->root.kind;
    }

    bool pretty_;
    bool first_ = true;  ///< nothing is written yet in the innermost list or object
    std::size_t level_ = 0;
    std::string out_;
    std::vector<Problem> problems_;
};

template <class V>
consteval Codes codes_in() {
    if constexpr (!CodeListed<inner<V>>)
        return Codes::none;
    else
        return is_list<V> || is_list<typename V::value_type> ? Codes::several : Codes::one;
}

template <class F>
void write_field(Writer& writer, const void* record, std::span<const Unknown> unknown, const Path& path) {
    using V = typename F::value;
    const V& value = F::get(*static_cast<const typename F::owner*>(record));
    if constexpr (codes_in<V>() != Codes::several)
        writer.value(value, path);
    else if constexpr (is_list<V>)
        writer.codes(value, unknown, path);
    else
        writer.codes(value.value_or(typename V::value_type{}), unknown, path);
}

template <class F>
bool is_there(const void* record) {
    using V = typename F::value;
    const V& value = F::get(*static_cast<const typename F::owner*>(record));
    if constexpr (is_optional<V>)
        return value.has_value();
    else if constexpr (is_list<V> || is_id<V>)
        return !value.empty();
    else
        return true;
}

template <Described T>
constexpr auto any_fields = [] {
    std::array<AnyField, description<T>.fields.size> fields{};
    std::size_t i = 0;
    each_field<T>([&]<class F>(const F&) {
        using V = typename F::value;
        fields[i++] = {F::name, is_required<F>, expected<V>(), codes_in<V>(), &is_there<F>, &write_field<F>};
    });
    return fields;
}();

template <class V>
void Writer::value(const V& value, const Path& path) {
    if constexpr (is_optional<V>) {
        this->value(*value, path);
    } else if constexpr (is_list<V>) {
        using Element = typename V::value_type;
        list(value.size(), !Described<Element>,
            [&](std::size_t i) { this->value(value[i], {&path, {}, i}); });
    } else if constexpr (Described<V>) {
        record(any_fields<V>, &value, value.extra, is_root<V>, path);
    } else if constexpr (std::same_as<V, bool>) {
        out_ += value ? "true" : "false";
    } else if constexpr (is_whole<V>) {
        out_ += std::to_string(value.value());
    } else if constexpr (CodeListed<V>) {
        append_quoted(out_, text_of(value));
    } else if constexpr (Worded<V>) {
        if constexpr (is_id<V>)
            if (value.empty()) add(ProblemCode::bad_id, path, expected<V>().what);
        append_quoted(out_, value.text());
    } else {
        text(value, path);
    }
}

Writer::Kept Writer::kept(AnyFields fields, const void* record, const Extra& extra, bool is_root,
    const Path& path) {
    Kept kept;
    std::set<std::string_view> names;
    if (is_root) names.insert(version_key);
    for (const Unknown& unknown : extra.items) {
        const auto field = std::find_if(fields.begin(), fields.end(),
            [&](const AnyField& f) { return f.name == unknown.name; });
        const bool known = field != fields.end();
        if (known && !unknown.index && field->there(record)) continue;

        const Path here = known ? Path{&path, field->name} : path;
        const Codes place = unknown.index ? Codes::several : Codes::one;
        if (known ? field->codes != place : unknown.index.has_value())
            add(ProblemCode::bad_extra, here, "a field we do not know, or a code our list lacks");
        else if (const auto kind = kind_of(unknown.json); !kind || (known && kind != Kind::string))
            add(ProblemCode::bad_extra, here, known ? "one JSON string" : "one JSON value");
        else if (unknown.index)
            kept.in_lists.push_back(unknown);
        else if (!names.insert(unknown.name).second)
            add(ProblemCode::duplicate_key, here, "a name that is not used yet");
        else if (utf8_prefix(unknown.name) != unknown.name.size())
            add(ProblemCode::not_utf8, here, "a name in UTF-8");
        else
            kept.behind.push_back(unknown);
    }
    std::stable_sort(kept.in_lists.begin(), kept.in_lists.end(),
        [](const Unknown& a, const Unknown& b) { return a.index < b.index; });
    return kept;
}

void Writer::record(AnyFields fields, const void* record, const Extra& extra, bool is_root, const Path& path) {
    open('{');
    if (is_root) {
        begin(version_key);
        out_ += std::to_string(format_version);
    }
    const Kept extras = kept(fields, record, extra, is_root, path);
    for (const AnyField& field : fields) {
        const Path here{&path, field.name};
        std::vector<Unknown> unknown;
        std::copy_if(extras.in_lists.begin(), extras.in_lists.end(), std::back_inserter(unknown),
            [&](const Unknown& u) { return u.name == field.name; });
        if (field.there(record) || !unknown.empty()) {
            begin(field.name);
            field.write(*this, record, unknown, here);
        } else if (field.required) {
            add(ProblemCode::missing_field, here, field.expected.what);
        }
    }
    for (const Unknown& unknown : extras.behind) {
        begin(unknown.name);
        unknown_value(unknown.json);
    }
    close('}');
}

template <Described T>
std::string write(const T& record, Layout layout) {
    Writer writer{layout};
    writer.value(record, {});
    return writer.take();
}

}  // namespace
}  // namespace detail

std::string write_case(const CaseFile& file, Layout layout) { return write_json(file, layout); }

std::string write_programme(const Programme& programme, Layout layout) { return write_json(programme, layout); }

template <Described T>
std::string write_json(const T& record, Layout layout) {
    return detail::write(record, layout);
}

namespace detail {

/// Having its address taken here, write_json is compiled here for every record there is.
template <class... Ts>
constexpr auto writers_of(Types<Ts...>) {
    return std::array{reinterpret_cast<void (*)()>(&write_json<Ts>)...};
}
extern const std::array<void (*)(), size_of(all_records{})> every_writer;
const std::array<void (*)(), size_of(all_records{})> every_writer = writers_of(all_records{});

}  // namespace detail
}  // namespace blijvend
