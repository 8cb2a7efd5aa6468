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

/// The five steps of the reporting code (meldcode), in their order. (P-08)
enum class CodeStep : std::uint8_t {
    map_signals,
    consult,
    talk,
    weigh,
    decide
};

constexpr auto describe(CodeStep) {
    using enum CodeStep;
    return list_of<CodeStep>("CodeStep", "The five steps of the reporting code.",
        code<map_signals>({"signalen in kaart brengen", "map the signals"}, {"meldcode", "1"}),
        code<consult>({"overleggen met een collega of Veilig Thuis", "consult a colleague or Veilig Thuis"}, {"meldcode", "2"}),
        code<talk>({"praten met de mensen om wie het gaat", "talk with the people concerned"}, {"meldcode", "3"}),
        code<weigh>({"wegen hoe ernstig het is", "weigh how serious it is"}, {"meldcode", "4"}),
        code<decide>({"beslissen: melden en hulp bieden", "decide: report and help"}, {"meldcode", "5"}));
}

/// The five weighings of the last step. (P-09)
enum class WeighingQuestion : std::uint8_t {
    suspicion,
    acute_or_structural,
    able_to_help,
    help_accepted,
    help_works
};

constexpr auto describe(WeighingQuestion) {
    using enum WeighingQuestion;
    return list_of<WeighingQuestion>("WeighingQuestion", "What is weighed before a decision to report.",
        code<suspicion>({"is er een vermoeden van geweld?", "is violence suspected?"}, {"meldcode", "1"}),
        code<acute_or_structural>({"is het acuut of structureel?", "is it acute or structural?"}, {"meldcode", "2"}),
        code<able_to_help>({"kan ik zelf goede hulp bieden?", "am I able to help well?"}, {"meldcode", "3"}),
        code<help_accepted>({"aanvaarden de mensen die hulp?", "do the people accept that help?"}, {"meldcode", "4"}),
        code<help_works>({"werkt de hulp op tijd?", "does the help work in time?"}, {"meldcode", "5"}));
}

struct StepTaken {
    std::optional<CodeStep> step{};
    std::optional<Date> on{};
    Extra extra{};

    bool operator==(const StepTaken&) const = default;
    static constexpr auto describe() {
        using T = StepTaken;
        return record("StepTaken", {"gezette stap", "step taken"}, "One step of the reporting code that was taken.",
            field<&T::step>{"The step."},
            field<&T::on>{"Day it was taken.", Privacy::open, begins});
    }
};

struct Weighing {
    std::optional<WeighingQuestion> question{};
    std::optional<bool> yes{};
    Extra extra{};

    bool operator==(const Weighing&) const = default;
    static constexpr auto describe() {
        using T = Weighing;
        return record("Weighing", {"weging", "weighing"}, "One weighing before a decision to report.",
            field<&T::question>{"What is weighed."},
            field<&T::yes>{"True when the answer is yes.", Privacy::special});
    }
};

/// Something that made a professional suspect violence, and what the reporting code then asked. (P-08, P-09)
struct Signal {
    SignalId id{};
    std::optional<Date> on{};
    std::optional<ProfessionalId> by{};
    std::vector<MemberId> about{};
    std::vector<StepTaken> steps{};
    std::vector<Weighing> weighings{};
    std::optional<NotificationId> notification{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Signal&) const = default;
    static constexpr auto describe() {
        using T = Signal;
        return record("Signal", {"signaal", "signal"}, "Something that made a professional suspect violence.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::on>{"Day it was noticed.", Privacy::open, begins},
            field<&T::by>{"Who noticed it."},
            field<&T::about>{"Members it is about.", Privacy::special},
            field<&T::steps>{"Steps of the reporting code that were taken."},
            field<&T::weighings>{"What was weighed."},
            field<&T::notification>{"Report that was made."},
            field<&T::text>{"What was noticed.", Privacy::free_text},
            field<&T::hidden_from>{"Members who must not read it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
