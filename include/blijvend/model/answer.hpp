#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class AnswerKind : std::uint8_t {
    yes,
    no,
    partly,
    not_applicable
};

constexpr auto describe(AnswerKind) {
    using enum AnswerKind;
    return list_of<AnswerKind>("AnswerKind", "What people answered; no answer is better than another.",
        code<yes>({"ja", "yes"}),
        code<no>({"nee", "no"}),
        code<partly>({"deels", "partly"}),
        code<not_applicable>({"niet van toepassing", "does not apply"}));
}

/// What people answered to a question that no rule can answer: who, when, and in which words. That it was
/// asked is what counts; the answer is never scored.
struct Answer {
    AnswerId id{};
    std::optional<std::string> rule{};
    std::optional<RecordId> subject{};
    std::optional<Date> on{};
    std::vector<ProfessionalId> by{};
    std::optional<AnswerKind> answer{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Answer&) const = default;
    static constexpr auto describe() {
        using T = Answer;
        return record("Answer", {"antwoord", "answer"}, "What people answered to a question only people can answer.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::rule>{"Id of the rule that asks, such as generations-looked-at."},
            field<&T::subject>{"Record the question is about; absent: every subject of the rule."},
            field<&T::on>{"Day it was answered.", Privacy::open, begins},
            field<&T::by>{"Who answered."},
            field<&T::answer>{"The answer.", Privacy::special},
            field<&T::text>{"The answer in words.", Privacy::free_text},
            field<&T::hidden_from>{"Members who must not read it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
