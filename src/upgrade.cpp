#include "upgrade.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "json_text.hpp"
#include "scalar.hpp"

namespace blijvend::detail {
namespace {

/// The version a root says it is of; nothing, and a problem, when that is not one that can have been.
std::optional<std::int64_t> version_of(const Node& root, Problems& problems) {
    const std::string path = '/' + std::string{version_key};
    std::optional<std::int64_t> version;
    bool found = false;
    for (const Node& child : root.children) {
        if (child.key != version_key) continue;
        if (child.repeated) {
            problems.add(ProblemCode::duplicate_key, child.place, path);
            continue;
        }
        found = true;
        if (child.kind == Kind::number) version = whole_number(child.json);
        if (version && *version < 1) version.reset();
        if (!version) problems.add(ProblemCode::unknown_version, child.place, path, "a whole number from 1");
    }
    if (!found) problems.add(ProblemCode::missing_field, root.place, path, "the format version");
    return version;
}

}  // namespace

bool upgrade(Document& document, Problems& problems, std::span<const Step> path) {
    Node& root = document.root;
    if (root.kind != Kind::object) return true;
    const std::int64_t today = version_after(path);
    const std::int64_t version = version_of(root, problems).value_or(today);
    if (version > today) {
        const Node* const place = member(root, version_key);
        problems.clear();
        problems.add(ProblemCode::newer_version, place->place, '/' + std::string{version_key},
            "format version " + std::to_string(today) + " or older");
        return false;
    }
    remove(root, version_key);
    for (const Step step : path.subspan(static_cast<std::size_t>(version) - 1)) step(document);
    return true;
}

Node* member(Node& object, std::string_view key) {
    if (object.kind != Kind::object) return nullptr;
    const auto found = std::find_if(object.children.begin(), object.children.end(),
        [&](const Node& child) { return child.key == key; });
    return found == object.children.end() ? nullptr : &*found;
}

void rename(Node& object, std::string_view key, std::string_view to) {
    if (member(object, to)) return;
    for (Node& child : object.children) {
        if (child.key != key) continue;
        child.key = to;
        object.json = {};
    }
}

void remove(Node& object, std::string_view key) {
    if (std::erase_if(object.children, [&](const Node& child) { return child.key == key; }) > 0)
        object.json = {};
}

void add(Node& object, std::string_view key, Node value) {
    if (member(object, key)) return;
    value.key = key;
    object.children.push_back(std::move(value));
    object.json = {};
}

Node make_string(Document& document, std::string text, const Node& origin) {
    const std::string& kept = document.texts.emplace_back(std::move(text));
    std::string quoted;
    append_quoted(quoted, kept);
    return {.kind = Kind::string,
        .place = origin.place,
        .key = {},
        .json = document.texts.emplace_back(std::move(quoted)),
        .text = kept};
}

}  // namespace blijvend::detail
