#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include <blijvend/core/text.hpp>
#include <blijvend/rules/obligation.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// One row of the table in words: what was promised, what happened, what mends it, and what that rests on.
/// Facts are named by record and field, never by value.
struct Explanation {
    std::string promised;            ///< one sentence
    std::string happened;            ///< status, days and numbers
    std::string mend;                ///< what to do; empty when nothing is to be mended
    std::string why;                 ///< why the promise is made
    std::string norm;                ///< number it was judged by and who set it; may be empty
    std::string source;              ///< where the promise comes from
    std::vector<std::string> facts;  ///< "Contact c3.at"
    Language language{};

    /// The whole explanation, a line each, without a newline at the end.
    [[nodiscard]] std::string text() const;

    bool operator==(const Explanation&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Explanation& explanation);

/// Explains one row. Throws std::invalid_argument for a row without a rule.
[[nodiscard]] Explanation explain(const Obligation& obligation, Language language);

/// One row in one line: what happened, then what was promised. The `message` column of the table.
[[nodiscard]] std::string message(const Obligation& obligation, Language language);

}  // namespace blijvend
