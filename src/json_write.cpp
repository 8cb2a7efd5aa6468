#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

/// One field of a record, without its types: for what was kept unknown beside it.
struct AnyField {
    std::string_view name;
    Codes codes;
    bool (*there)(const void* record);
};
using AnyFields = std::span<const AnyField>;

/// A text to write behind: it is made larger now and then, not asked for each character whether there is room.
class Space {
public:
    explicit Space(std::string& text) noexcept : text_{text}, size_{text.size()}, room_{size_} {}

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::string_view written() const noexcept { return {text_.data(), size_}; }
    /// Where to write so many bytes; then used() says where they ended.
    [[nodiscard]] char* room(std::size_t bytes) {
        if (room_ - size_ < bytes) grow(bytes);
        return text_.data() + size_;
    }
    void used(const char* end) noexcept { size_ = static_cast<std::size_t>(end - text_.data()); }
    void cut(std::size_t size) noexcept { size_ = size; }
    /// The text ends where writing did.
    void close() { text_.resize(size_); }

    void add(char c) {
        *room(1) = c;
        ++size_;
    }
    void add(std::string_view bytes) {
        std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
        size_ += bytes.size();
    }

private:
    [[gnu::noinline]] void grow(std::size_t bytes) {
        constexpr std::size_t ahead = 4096;
        room_ = size_ + bytes + ahead;
        text_.resize(room_);
    }

    std::string& text_;
    std::size_t size_, room_;
};

/// Appends canonical JSON; what could not be read again becomes a problem.
class Writer {
public:
    Writer(std::string& out, Layout layout) noexcept
        : pretty_{layout == Layout::pretty}, out_{out}, start_{out.size()} {}

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

    template <Described T>
    void record(const T& record, const Path& path);

    /// Ends the text; without what was written when something is wrong with that.
    void end() {
        if (pretty_) out_.add('\n');
        if (!problems_.empty()) out_.cut(start_);
        out_.close();
        if (!problems_.empty()) throw DataError{std::move(problems_)};
    }

private:
    void add(ProblemCode code, const Path& path, std::string_view expected) {
        problems_.push_back({code, path.text(), {}, std::string{expected}});
    }

    void quoted(std::string_view text) { out_.used(write_quoted(out_.room(quoted_size(text)), text)); }
    /// A text in which nothing has to be escaped.
    void plain(std::string_view text) {
        char* const to = out_.room(text.size() + 2);
        *to = '"';
        std::memcpy(to + 1, text.data(), text.size());
        to[text.size() + 1] = '"';
        out_.used(to + text.size() + 2);
    }
    void text(std::string_view text, const Path& path) {
        if (utf8_prefix(text) != text.size()) add(ProblemCode::not_utf8, path, "text in UTF-8");
        quoted(text);
    }

    void unknown_value(std::string_view json) {
        char* const to = out_.room(json.size());
        const auto kept = [this](char c) { return !pretty_ && (c == '\n' || c == '\r') ? ' ' : c; };
        out_.used(std::transform(json.begin(), json.end(), to, kept));
    }

    void new_line() {
        if (!pretty_) return;
        char* const to = out_.room(1 + 2 * level_);
        *to = '\n';
        out_.used(std::fill_n(to + 1, 2 * level_, ' '));
    }
    void open(char bracket) {
        out_.add(bracket);
        ++level_;
        first_ = true;
    }
    /// Begins a member or an element.
    void begin() {
        if (!std::exchange(first_, false)) out_.add(',');
        new_line();
    }
    /// Begins a field; its key has quotes and a colon.
    void begin_field(std::span<const char> key) {
        begin();
        char* const to = out_.room(key.size() + 1);
        std::memcpy(to, key.data(), key.size());
        to[key.size()] = ' ';
        out_.used(to + key.size() + (pretty_ ? 1 : 0));
    }
    void begin(std::string_view key) {
        begin();
        quoted(key);
        out_.add(pretty_ ? ": " : ":");
    }
    void close(char bracket) {
        --level_;
        if (!std::exchange(first_, false)) new_line();
        out_.add(bracket);
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
        const std::size_t line = std::max(out_.written().rfind('\n') + 1, start_);
        out_.add('[');
        for (std::size_t i = 0; i < size && out_.size() - line < width; ++i) {
            if (i > 0) out_.add(", ");
            element(i);
        }
        out_.add(']');
        if (out_.size() - line <= width) return true;
        out_.cut(start);
        problems_.resize(problems);
        return false;
    }

    /// What an extra holds that can be written: codes that belong in lists, by index, and what stands by
    /// itself behind the fields.
    struct Kept {
        std::vector<Unknown> in_lists, behind;
    };
    Kept kept(AnyFields fields, const void* record, const Extra& extra, bool is_root, const Path& path);

    template <class F>
    void field(const typename F::owner& record, const Kept* kept, const Path& path);

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
    Space out_;
    std::size_t start_;
    std::vector<Problem> problems_;
};

template <class V>
consteval Codes codes_in() {
    if constexpr (!CodeListed<inner<V>>)
        return Codes::none;
    else
        return is_list<V> || is_list<typename V::value_type> ? Codes::several : Codes::one;
}

template <class V>
bool is_there(const V& value) {
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
        const auto there = [](const void* record) { return is_there(F::get(*static_cast<const T*>(record))); };
        fields[i++] = {F::name, codes_in<typename F::value>(), there};
    });
    return fields;
}();

/// The key of a field with its quotes and colon.
template <class F>
constexpr auto key_of = [] {
    std::array<char, F::name.size() + 3> key{};
    key.front() = '"';
    std::copy(F::name.begin(), F::name.end(), key.begin() + 1);
    key[F::name.size() + 1] = '"';
    key.back() = ':';
    return key;
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
        record(value, path);
    } else if constexpr (std::same_as<V, bool>) {
        out_.add(value ? "true" : "false");
    } else if constexpr (is_whole<V>) {
        constexpr std::size_t digits = 11;
        char* const to = out_.room(digits);
        out_.used(std::to_chars(to, to + digits, value.value()).ptr);
    } else if constexpr (CodeListed<V>) {
        plain(text_of(value));
    } else if constexpr (Worded<V>) {
        if constexpr (is_id<V>)
            if (value.empty()) add(ProblemCode::bad_id, path, expected<V>().what);
        char* to = out_.room(V::longest + 2);
        *to = '"';
        to = value.write(to + 1);
        *to = '"';
        out_.used(to + 1);
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

template <class F>
void Writer::field(const typename F::owner& record, const Kept* kept, const Path& path) {
    using V = typename F::value;
    const V& value = F::get(record);
    const Path here{&path, F::name};
    if constexpr (codes_in<V>() == Codes::several) {
        if (kept && !kept->in_lists.empty()) {
            std::vector<Unknown> unknown;
            std::copy_if(kept->in_lists.begin(), kept->in_lists.end(), std::back_inserter(unknown),
                [&](const Unknown& u) { return u.name == F::name; });
            if (!unknown.empty()) {
                begin_field(key_of<F>);
                if constexpr (is_list<V>)
                    return codes(value, unknown, here);
                else
                    return codes(value.value_or(typename V::value_type{}), unknown, here);
            }
        }
    }
    if (is_there(value)) {
        begin_field(key_of<F>);
        this->value(value, here);
    } else if constexpr (is_required<F>) {
        add(ProblemCode::missing_field, here, expected<V>().what);
    }
}

template <Described T>
void Writer::record(const T& record, const Path& path) {
    open('{');
    if constexpr (is_root<T>) {
        begin(version_key);
        out_.add(std::to_string(format_version));
    }
    std::optional<Kept> extras;
    if (!record.extra.empty()) extras = kept(any_fields<T>, &record, record.extra, is_root<T>, path);
    each_field<T>([&]<class F>(const F&) { field<F>(record, extras ? &*extras : nullptr, path); });
    if (extras)
        for (const Unknown& unknown : extras->behind) {
            begin(unknown.name);
            unknown_value(unknown.json);
        }
    close('}');
}

template <Described T>
void append(std::string& out, const T& record, Layout layout) {
    Writer writer{out, layout};
    writer.value(record, {});
    writer.end();
}

}  // namespace
}  // namespace detail

std::string write_case(const CaseFile& file, Layout layout) { return write_json(file, layout); }

void append_case(std::string& out, const CaseFile& file, Layout layout) { detail::append(out, file, layout); }

std::string write_programme(const Programme& programme, Layout layout) { return write_json(programme, layout); }

template <Described T>
std::string write_json(const T& record, Layout layout) {
    std::string out;
    detail::append(out, record, layout);
    return out;
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
