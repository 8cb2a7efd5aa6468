#include "../catch.hpp"

#include <array>
#include <string>
#include <string_view>

#include <blijvend/core/names.hpp>

using namespace blijvend::detail;

namespace test_names {

TEST_CASE("a head is that of the text, whatever stands behind the text") {
    const std::string letters = "abcdefghijklmnopqrstuvwxyz";
    for (std::size_t size = 0; size <= 20; ++size)
        for (const char behind : {'\0', 'x', '\xFF'}) {
            const std::string text = letters.substr(0, size), room = text + std::string(Head::size, behind);
            CHECK(Head::readable(std::string_view{room}.substr(0, size)) == Head{text});
        }
    CHECK(Head{"ab"} != Head{"abc"});
    CHECK(Head{"sixteen letters."} == Head{"sixteen letters. and more"});
    const auto characters = Head{"a name"}.characters();
    CHECK(std::string{characters.begin(), characters.end()} == "a name" + std::string(10, '\0'));
}

TEST_CASE("a name is found at its place and nothing else is found") {
    constexpr std::array<std::string_view, 8> texts{"id", "since", "whereabouts", "whereabouts_secret_from",
        "whereabouts_secret_for", "whereabouts_secr", "é", "i"};
    static constexpr NameList list{texts};
    constexpr Names names = list;
    static_assert(names.find("since") == 1);
    for (std::size_t i = 0; i < texts.size(); ++i) CHECK(names.find(texts[i]) == i);
    for (const std::string_view text : {"", "i ", "ID", "sinc", "since_", "whereabouts_secre", "whereabouts_secret_fro",
             "whereabouts_secret_from_", "whereabouts_secret_fxr"})
        CHECK(names.find(text) == Names::none);
    CHECK(names.find({"id\0", 3}) == Names::none);
}

}  // namespace test_names
