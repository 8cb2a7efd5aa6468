#include <blijvend/rules/all.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/rules/not_formalised.hpp>

#include "stands.hpp"

using namespace blijvend;

namespace test_all {

/// Every row of the practice's own list but S-53, which names wishes only: S-01 to S-52 and P-01 to P-26.
std::vector<std::string> whole_list() {
    std::vector<std::string> all;
    const auto add = [&](char kind, int last) {
        for (int i = 1; i <= last; ++i)
            all.push_back(std::string{kind} + (i < 10 ? "-0" : "-") + std::to_string(i));
    };
    add('P', 26);
    add('S', 52);
    return all;
}

/// A fault in the structure that a rule judges: its examples have to show it.
bool is_judged(ProblemCode code) {
    return code == ProblemCode::holders_gap || code == ProblemCode::holders_overlap;
}

TEST_CASE("The examples of every rule show it kept, broken and, where a fact can be missing, unknown") {
    for (const Rule& rule : all_rules) {
        INFO(std::string{rule.id});
        check_examples(rule);
    }
}

TEST_CASE("The examples of every rule hold in the table too, and have no fault in their structure") {
    for (const Rule& rule : all_rules) {
        INFO(std::string{rule.id});
        const CheckOptions options{.rules = {&rule, 1}, .off_too = true};
        for (const Example* example : {&rule.keeps, &rule.breaks, &rule.unknown}) {
            std::vector<Promise> promises;
            Obligations table;
            if (rule.scope() == Scope::household) {
                const CaseFile file = (*example)();
                promises = judge(rule, file, rule.example_day);
                table = check(file, rule.example_day, options);
            } else {
                const Practice practice = example->practice();
                promises = judge(rule, practice, rule.example_day);
                table = check(practice.programme, practice.caseload, rule.example_day, options);
                for (const CaseFile& file : practice.caseload)
                    CHECK(check(file, rule.example_day, options).problems.empty());
            }
            for (const Problem& problem : table.problems) CHECK(is_judged(problem.code));
            std::erase_if(promises, [&](const Promise& promise) {
                return promise.opened && *promise.opened > rule.example_day;  // foreseen for the agenda
            });
            REQUIRE(table.size() == promises.size());
            for (std::size_t i = 0; i < promises.size(); ++i)
                CHECK(table[i].status == status_on(promises[i], rule.example_day));
        }
    }
}

TEST_CASE("What the rules cover and what is not formalised are together the practice's whole list") {
    std::set<std::string> rows;
    for (const Rule& rule : all_rules) {
        INFO(std::string{rule.id});
        CHECK_FALSE(rule.covers[0].empty());
        for (const std::string_view row : rule.covers)
            if (!row.empty()) rows.emplace(row);
    }
    for (const NotFormalised& one : not_formalised) {
        INFO(std::string{one.row});
        CHECK_FALSE(one.promise.empty());
        CHECK_FALSE(one.reason.empty());
        CHECK(rows.emplace(one.row).second);  // not both
    }
    CHECK(std::vector<std::string>(rows.begin(), rows.end()) == whole_list());
}

TEST_CASE("A rule that is off by default says why in both languages, and rests on what nobody verified") {
    for (const Rule& rule : all_rules) {
        INFO(std::string{rule.id});
        CHECK(rule.off.nl.empty() == rule.off.en.empty());
        const bool unverified = rule.source.publication == sources::background;
        CHECK(rule.off.empty() == !unverified);
    }
}

TEST_CASE("The norms a rule names are norms of the library, each once, and every norm is used") {
    std::set<std::string> used;
    for (const Rule& rule : all_rules) {
        INFO(std::string{rule.id});
        std::set<const Norm*> of_this;
        for (const Norm* norm : rule.norms) {
            if (!norm) continue;
            CHECK(find_norm(norm->id));
            CHECK(of_this.insert(norm).second);
            used.emplace(norm->id);
        }
    }
    for (const Norm& norm : norms::all) {
        INFO(std::string{norm.id});
        CHECK(used.contains(std::string{norm.id}));
    }
}

TEST_CASE("A promise is judged by a norm that its rule names") {
    for (const Rule& rule : all_rules) {
        INFO(std::string{rule.id});
        for (const Example* example : {&rule.keeps, &rule.breaks, &rule.unknown}) {
            if (!*example) continue;
            const std::vector<Promise> promises = rule.scope() == Scope::household
                                                      ? judge(rule, (*example)(), rule.example_day)
                                                      : judge(rule, example->practice(), rule.example_day);
            for (const Promise& promise : promises)
                CHECK((!promise.norm || std::ranges::find(rule.norms, promise.norm) != rule.norms.end()));
        }
    }
}

}  // namespace test_all
