#include "../catch.hpp"

#include <set>
#include <string>
#include <vector>

#include <blijvend/core/describe.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>

using namespace blijvend;

namespace test_describe {

struct Inner {
    std::optional<int> depth{};
    static constexpr auto describe() {
        return record("Inner", {"binnenste", "inner"}, "Something inside.", field<&Inner::depth>{"How deep."});
    }
};

struct Outer {
    Id<Outer> id{};
    std::vector<Inner> inners{};
    std::optional<std::string> ended_on{};
    std::optional<std::string> why{};
    Extra extra{};
    static constexpr auto describe() {
        using T = Outer;
        return record("Outer", {"buitenste", "outer"}, "Something outside.",
            field<&T::id>{"Its id."},
            field<&T::inners>{"What is in it.", Privacy::special},
            field<&T::ended_on>{"When it ended.", Privacy::open, comes},
            field<&T::why>{"Why.", Privacy::free_text, follows<&T::ended_on>});
    }
};

static_assert(detail::complete<Outer>() && detail::complete<Inner>());
static_assert(detail::HasExtra<Outer> && !detail::HasExtra<Inner>);
static_assert(field<&Outer::inners>::name == "inners");

template <Described T>
void is_documented(std::set<std::string>& seen) {
    if (!seen.insert(std::string{description<T>.name}).second) return;
    INFO(description<T>.name);
    CHECK_FALSE(description<T>.label.empty());
    CHECK(description<T>.doc.ends_with('.'));
    each_field<T>([&](const auto& f) {
        using V = typename std::remove_cvref_t<decltype(f)>::value;
        INFO(f.name);
        CHECK((f.doc.ends_with('.') || f.doc.ends_with('?')));
        if constexpr (is_list<V>) {
            if constexpr (Described<typename V::value_type>) is_documented<typename V::value_type>(seen);
        } else if constexpr (is_optional<V>) {
            if constexpr (Described<typename V::value_type>) is_documented<typename V::value_type>(seen);
        } else if constexpr (Described<V>) {
            is_documented<V>(seen);
        }
    });
}

TEST_CASE("fields are visited in the order of the description, with their name, privacy and meaning in time") {
    std::vector<std::string> visited;
    each_field<Outer>([&](const auto& f) {
        visited.emplace_back(f.name);
        if (f.name == "why") {
            CHECK(f.privacy == Privacy::free_text);
            CHECK(f.when.meaning == Meaning::follows);
            CHECK(f.when.other == "ended_on");
        }
    });
    CHECK(visited == std::vector<std::string>{"id", "inners", "ended_on", "why"});
}

TEST_CASE("a field gives its member to read and to write") {
    Outer outer{.id = Id<Outer>{"o1"}};
    field<&Outer::why>::get(outer) = "because";
    CHECK(field<&Outer::why>::get(std::as_const(outer)) == "because");
}

TEST_CASE("every record and every field of the model is documented in whole sentences") {
    std::set<std::string> seen;
    is_documented<CaseFile>(seen);
    is_documented<Programme>(seen);
    CHECK(seen.size() >= 45);
}

TEST_CASE("every dated record of the model carries a stamp") {
    each_field<CaseFile>([](const auto& f) {
        using V = typename std::remove_cvref_t<decltype(f)>::value;
        if constexpr (is_list<V>) {
            INFO(f.name);
            CHECK(requires(typename V::value_type r) { r.stamp->at; r.stamp->supersedes; r.extra; r.id; });
        }
    });
}

TEST_CASE("words somebody typed, and what locates or names a person, are never open") {
    std::set<std::string> seen;
    const auto walk = [&]<class T>(const auto& self, std::type_identity<T>) -> void {
        if (!seen.insert(std::string{description<T>.name}).second) return;
        each_field<T>([&](const auto& f) {
            using V = typename std::remove_cvref_t<decltype(f)>::value;
            INFO(description<T>.name << '.' << f.name);
            const std::set<std::string_view> typed{"text", "note", "why_left", "reason", "reasoning", "knows", "reaction",
                "if_broken", "condition", "sub_goal", "how_averted", "dangers",
                "triggers", "signals_text", "strengths", "purpose", "why", "why_not"};
            constexpr bool words =
                std::is_same_v<V, std::optional<std::string>> || std::is_same_v<V, std::vector<std::string>>;
            if (words && typed.contains(f.name)) CHECK(f.privacy == Privacy::free_text);
            const std::set<std::string_view> places{"street", "postcode", "place_name", "municipality", "where", "reachable"};
            if (places.contains(f.name)) CHECK(f.privacy == Privacy::locating);
            const std::set<std::string_view> hidden{"hidden_from", "secret_from", "whereabouts_secret_from"};
            if (hidden.contains(f.name)) CHECK(f.privacy == Privacy::special);
            if (f.name.starts_with("reporter")) CHECK(f.privacy == Privacy::reporter);
            if constexpr (is_list<V>) {
                if constexpr (Described<typename V::value_type>)
                    self(self, std::type_identity<typename V::value_type>{});
            } else if constexpr (is_optional<V>) {
                if constexpr (Described<typename V::value_type>)
                    self(self, std::type_identity<typename V::value_type>{});
            } else if constexpr (Described<V>) {
                self(self, std::type_identity<V>{});
            }
        });
    };
    walk(walk, std::type_identity<CaseFile>{});
    CHECK(seen.size() >= 40);
}

}  // namespace test_describe
