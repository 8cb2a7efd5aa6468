#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <blijvend/core/error.hpp>

namespace blijvend::detail {

/// Collects what is wrong with one text, and knows its lines.
class Problems {
public:
    static constexpr std::size_t most = 10'000;

    /// The text must live as long.
    explicit Problems(std::string_view text) noexcept : text_{text} {}

    /// `place` is the offset in the text that the problem is about.
    void add(ProblemCode code, std::size_t place, std::string path = {}, std::string detail = {});

    [[nodiscard]] bool empty() const noexcept { return found_.empty(); }
    void clear() noexcept { found_.clear(); }
    /// Throws DataError with the problems in the order of the text, unless there are none.
    void raise();

private:
    struct Found {
        std::size_t place;
        Problem problem;
    };

    std::string_view text_;
    std::vector<Found> found_;
};

enum class Kind : std::uint8_t {
    null,
    boolean,
    number,
    string,
    list,
    object
};

/// A JSON value and where it stood. Views are into the text it came from or into its Document.
struct Node {
    Kind kind{};
    bool repeated = false;    ///< an earlier member of the same object has the same key
    std::size_t place = 0;    ///< offset of its first byte; of what it was made from, when it was made
    std::string_view key;     ///< decoded; empty when it is not in an object
    std::string_view json{};  ///< its bytes; empty for a list or object that an upgrade step changed
    std::string_view text{};  ///< what a string says, decoded
    std::vector<Node> children{};
};

/// A whole JSON text as nodes. Moving it leaves its nodes where they are in memory but for the root.
struct Document {
    Node root;
    std::deque<std::string> texts{};  ///< what nodes say that does not stand so in the text
};

/// What some editors put before a text; JSON has none.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Most levels of lists and objects inside each other.
inline constexpr std::size_t most_levels = 64;

/// Reads a text of any JSON value, strictly after RFC 8259; a member with a key that stood before is
/// marked, not refused. Nothing when the text is larger than `bytes`, not UTF-8, not JSON, or nested
/// deeper than `levels`. The text must outlive the document.
[[nodiscard]] std::optional<Document> parse(std::string_view text, Problems& problems,
    std::size_t bytes = SIZE_MAX, std::size_t levels = most_levels);

/// The JSON of a node: its own bytes wherever no upgrade step changed it.
[[nodiscard]] std::string json_text(const Node& node);

/// Whether an object in the node, or the node itself, has a key twice.
[[nodiscard]] bool has_repeated_keys(const Node& node);

}  // namespace blijvend::detail
