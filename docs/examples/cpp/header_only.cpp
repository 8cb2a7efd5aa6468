// Only headers: the model and one rule, without linking anything of blijvend.
#include <chrono>
#include <iostream>
#include <vector>

#include <blijvend/rules/koppel_two_organisations.hpp>

namespace bv = blijvend;
using namespace std::chrono_literals;

int main() {
    const bv::Rule& rule = bv::rules::koppel_two_organisations;
    const bv::CaseFile file = rule.breaks();
    const bv::Date day = rule.example_day;

    std::vector<bv::Promise> promises;
    rule.judge({.reading = file, .as_of = day, .norms = {}, .calendar = {}}, promises);
    for (const bv::Promise& promise : promises)
        std::cout << promise.subject.text() << ": " << text_of(bv::status_on(promise, day)) << '\n';
}
