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
    std::string act;                 ///< what to record, as act_for() tells; may be empty
    std::string question;            ///< what people are asked, by a judgement; else empty
    std::string missing;             ///< what nobody recorded, when the row is unknown; else empty
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

/// The one thing to record that keeps a promise that is open or overdue, such as "Contact.at", or that makes one
/// known that is not, such as "Contact c3.at"; empty when nothing is to be recorded.
[[nodiscard]] std::string act_for(const Obligation& obligation);

/// One row in one line: what happened, then what was promised. The `message` column of the table.
[[nodiscard]] std::string message(const Obligation& obligation, Language language);

}  // namespace blijvend
