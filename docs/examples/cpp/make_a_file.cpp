// Makes a case file as a value, changes a copy of it, and writes it as JSON.
#include <chrono>
#include <iostream>

#include <blijvend/blijvend.hpp>

namespace bv = blijvend;
using namespace std::chrono_literals;

int main() {
    bv::CaseFile file{.id = bv::CaseId{"case-1"},
                      .household = {.id = bv::HouseholdId{"h-1"}, .started_on = 2026y / 11 / 16},
                      .members = {{.id = bv::MemberId{"mother"},
                                   .born = bv::PartialDate::month(1990, 5),
                                   .roles = {bv::MemberRole::parent}},
                                  {.id = bv::MemberId{"child"}, .roles = {bv::MemberRole::child}}}};
    file.contacts.push_back({.id = bv::ContactId{"c1"},
                             .at = bv::Instant::at(2026y / 11 / 17, 16, 30),
                             .channel = bv::Channel::visit,
                             .seen = {{bv::MemberId{"mother"}}}});

    bv::CaseFile later = file;  // a value: changing the copy leaves the first as it was
    later.contacts[0].seen->push_back(bv::MemberId{"child"});
    std::cout << std::boolalpha << "the same: " << (file == later) << '\n' << bv::write_case(later);
}
