#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/io/json.hpp>

#include "fields.hpp"
#include "json_document.hpp"
#include "norms_file.hpp"
#include "path.hpp"
#include "records.hpp"
#include "scalar.hpp"
#include "upgrade.hpp"

namespace blijvend {
namespace detail {
namespace {

class Reader;

/// One field of a record, without its types.
struct AnyField {
    std::string_view name;
    bool required;
    Expected expected;
    void (*read)(Reader& reader, const Node& node, void* record, Extra& extra, const Path& path);
};
using AnyFields = std::span<const AnyField>;

/// Turns nodes into values by the description of the records; what cannot be one becomes a problem, and
/// the value stays as it was.
class Reader {
public:
    explicit Reader(Problems& problems) noexcept : problems_{problems} {}

    template <class V>
    void value(const Node& node, V& value, const Path& path);

    /// A field of codes: those that our list lacks are kept under the name of the field.
    template <class V>
    void codes(const Node& node, V& value, std::string_view name, Extra& extra, const Path& path);

private:
    void record(const Node& node, AnyFields fields, void* record, Extra& extra, const Path& path);

    /// The node's elements; none, and a problem, when it is no list.
    std::span<const Node> elements(const Node& node, const Path& path) {
        if (is(Kind::list, node, {"a list"}, path)) return node.children;
        return {};
    }

    bool is(Kind kind, const Node& node, Expected expected, const Path& path) {
        if (node.kind == kind) return true;
        const bool null = node.kind == Kind::null;
        add(null ? ProblemCode::null_value : ProblemCode::wrong_type, node, path, expected);
        repeated_keys(node.children, path);
        return false;
    }

    /// For what is kept without looking into it: its keys are not ours, so the path ends where we are.
    void repeated_keys(const std::vector<Node>& nodes, const Path& path) {
        for (const Node& node : nodes) {
            if (node.repeated) add(ProblemCode::duplicate_key, node, path);
            repeated_keys(node.children, path);
        }
    }

    void add(ProblemCode code, const Node& node, const Path& path, Expected expected = {}) {
        problems_.add(code, node.place, path.text(), expected.text());
    }

    Problems& problems_;
};

template <class F>
void read_field(Reader& reader, const Node& node, void* record, Extra& extra, const Path& path) {
    auto& value = F::get(*static_cast<typename F::owner*>(record));
    if constexpr (CodeListed<inner<typename F::value>>)
        reader.codes(node, value, F::name, extra, path);
    else
        reader.value(node, value, path);
}

template <Described T>
constexpr auto any_fields = [] {
    std::array<AnyField, description<T>.fields.size> fields{};
    std::size_t i = 0;
    each_field<T>([&]<class F>(const F&) {
        fields[i++] = {F::name, is_required<F>, expected<typename F::value>(), &read_field<F>};
    });
    return fields;
}();

template <class V>
void Reader::value(const Node& node, V& value, const Path& path) {
    constexpr Expected belongs = expected<V>();
    if constexpr (is_optional<V>) {
        this->value(node, value.emplace(), path);
    } else if constexpr (is_list<V>) {
        const auto nodes = elements(node, path);
        value.resize(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) this->value(nodes[i], value[i], {&path, {}, i});
    } else if constexpr (Described<V>) {
        record(node, any_fields<V>, &value, value.extra, path);
    } else if constexpr (std::same_as<V, bool>) {
        if (is(Kind::boolean, node, belongs, path)) value = node.json == "true";
    } else if constexpr (is_whole<V>) {
        if (!is(Kind::number, node, belongs, path)) return;
        const auto number = whole_number(node.json);
        if (!number) return add(ProblemCode::wrong_type, node, path, belongs);
        const auto within = V::from(*number);
        if (!within) return add(ProblemCode::out_of_range, node, path, belongs);
        value = *within;
    } else if constexpr (Worded<V>) {
        if (!is(Kind::string, node, belongs, path)) return;
        const auto parsed = V::parse(node.text);
        if (!parsed) return add(bad_form<V>, node, path, belongs);
        value = *parsed;
    } else {
        if (is(Kind::string, node, belongs, path)) value = node.text;
    }
}

template <class V>
void Reader::codes(const Node& node, V& value, std::string_view name, Extra& extra, const Path& path) {
    if constexpr (is_list<V>) {
        const auto nodes = elements(node, path);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            std::optional<typename V::value_type> known;
            codes(nodes[i], known, name, extra, {&path, {}, i});
            if (known)
                value.push_back(*known);
            else if (nodes[i].kind == Kind::string)
                extra.items.back().index = static_cast<std::uint32_t>(i);
        }
    } else if constexpr (is_list<typename V::value_type>) {
        codes(node, value.emplace(), name, extra, path);
    } else {
        using Code = typename V::value_type;
        if (!is(Kind::string, node, expected<Code>(), path)) return;
        value = parse_code<Code>(node.text);
        if (!value) extra.items.push_back({std::string{name}, json_text(node), {}});
    }
}

void Reader::record(const Node& node, AnyFields fields, void* record, Extra& extra, const Path& path) {
    if (!is(Kind::object, node, {"an object"}, path)) return;
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for (const Node& child : node.children) {
        const std::size_t place = place_of(fields, child.key, next);
        const bool known = place < fields.size();
        const Path here = known ? Path{&path, fields[place].name} : path;
        if (child.repeated) add(ProblemCode::duplicate_key, child, here);
        if (known) {
            fields[place].read(*this, child, record, extra, here);
            seen |= std::uint64_t{1} << place;
            next = place + 1;
        } else {
            repeated_keys(child.children, path);
            extra.items.push_back({std::string{child.key}, json_text(child), {}});
        }
    }
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].required && (seen >> i & 1U) == 0)
            add(ProblemCode::missing_field, node, {&path, fields[i].name}, fields[i].expected);
    arrange(extra, fields.size(), [&](const Unknown& unknown) { return place_of(fields, unknown.name); });
}

template <Described T>
T read(std::string_view json, const ReadLimits& limits, std::span<const Step> path) {
    Problems problems{json};
    T value;
    if (auto document = parse(json, problems, limits.bytes);
        document && (!is_root<T> || upgrade(*document, problems, path))) {
        Reader{problems}.value(document->root, value, {});
        inspect(value, document->root, problems);
    }
    problems.raise();
    return value;
}

}  // namespace

template <Described Root>
Root read_root(std::string_view json, const ReadLimits& limits, std::span<const Step> path) {
    return read<Root>(json, limits, path);
}
template CaseFile read_root(std::string_view, const ReadLimits&, std::span<const Step>);
template Programme read_root(std::string_view, const ReadLimits&, std::span<const Step>);

}  // namespace detail

CaseFile read_case(std::string_view json, const ReadLimits& limits) { return read_json<CaseFile>(json, limits); }

Programme read_programme(std::string_view json, const ReadLimits& limits) {
    return read_json<Programme>(json, limits);
}

template <Described T>
T read_json(std::string_view json, const ReadLimits& limits) {
    return detail::read<T>(json, limits, detail::steps);
}

namespace detail {

/// Having its address taken here, read_json is compiled here for every record there is.
template <class... Ts>
constexpr auto readers_of(Types<Ts...>) {
    return std::array{reinterpret_cast<void (*)()>(&read_json<Ts>)...};
}
extern const std::array<void (*)(), size_of(all_records{})> every_reader;
const std::array<void (*)(), size_of(all_records{})> every_reader = readers_of(all_records{});

}  // namespace detail
}  // namespace blijvend
