#include <blijvend/phrase.hpp>

#include <array>

namespace blijvend {

std::string fill(Phrase phrase, Language language,
    std::initializer_list<std::pair<std::string_view, std::string_view>> words) {
    std::string_view rest = label_of(phrase).in(language);
    std::string out;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{'), close = rest.find('}', open);
        out += rest.substr(0, open);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        for (const auto& [word, text] : words)
            if (word == name) out += text;
        rest.remove_prefix(close + 1);
    }
    return out;
}

std::string day_in_words(Date day, Language language) {
    static constexpr std::array<Text, 12> months{{{"januari", "January"},
        {"februari", "February"},
        {"maart", "March"},
        {"april", "April"},
        {"mei", "May"},
        {"juni", "June"},
        {"juli", "July"},
        {"augustus", "August"},
        {"september", "September"},
        {"oktober", "October"},
        {"november", "November"},
        {"december", "December"}}};
    return std::to_string(day.day()) + ' ' + std::string{months[day.month() - 1].in(language)} + ' ' +
           std::to_string(day.year());
}

std::string days_in_words(int days, Language language) {
    const Text word = days == 1 ? Text{"dag", "day"} : Text{"dagen", "days"};
    return std::to_string(days) + ' ' + std::string{word.in(language)};
}

}  // namespace blijvend
