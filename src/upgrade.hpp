#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include <blijvend/core/describe.hpp>
#include <blijvend/io/json.hpp>

#include "json_document.hpp"

/// Older files. The format has one version number for the whole file, counted from 1; each next version
/// brings one step that turns a document of the version before into one of its own. Steps see what the
/// text said and not the records of today, so they are never changed once released.
namespace blijvend::detail {

/// Changes the root of a document from one format version to the next. A member that is not there, or
/// that is of another kind than the old version had, is left as it is: reading complains about it.
using Step = void (*)(Document& document);

/// From version 1 to 2, from 2 to 3 and so on.
inline constexpr std::array<Step, 0> steps{};

/// The format version that steps lead to; without more, the one that this library writes.
[[nodiscard]] constexpr int version_after(std::span<const Step> path) noexcept {
    return 1 + static_cast<int>(path.size());
}
inline constexpr int format_version = version_after(steps);

/// The key of the format version.
inline constexpr std::string_view version_key = "blijvend";

/// Takes the format version off the root and brings the document to the version the steps lead to. False
/// when the file is of a newer version: nothing else can be said about it. A version that is missing or
/// makes no sense is a problem, and the document is taken for one of today.
[[nodiscard]] bool upgrade(Document& document, Problems& problems, std::span<const Step> path = steps);

/// @name What steps are made of. Keys are literals; places stay those of the text.
/// @{
/// The member with this key; null when there is none, or when `object` is no object.
[[nodiscard]] Node* member(Node& object, std::string_view key);
void rename(Node& object, std::string_view key, std::string_view to);
void remove(Node& object, std::string_view key);
/// Adds a member, unless there is one with this key.
void add(Node& object, std::string_view key, Node value);
/// A string that stands where `origin` stood. The text is kept in the document.
[[nodiscard]] Node make_string(Document& document, std::string text, const Node& origin);
/// @}

/// read_case() and read_programme() with steps of the caller's choice.
template <Described Root>
[[nodiscard]] Root read_root(std::string_view json, const ReadLimits& limits, std::span<const Step> path);

}  // namespace blijvend::detail
