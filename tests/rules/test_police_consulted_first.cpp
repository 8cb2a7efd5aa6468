#include <blijvend/rules/police_consulted_first.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_police_consulted_first {

const Rule& rule = the_rule("police-consulted-first");
constexpr Date arrested = 2026y / 2 / 16, talked = 2026y / 2 / 18, later = 2026y / 3 / 30;

Request consult(std::optional<Date> on) {
    return {.id = RequestId{"r1"}, .kind = RequestKind::police_consult, .on = on};
}
/// An arrest, and then a confronting conversation, with something changed.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = rule.breaks();
    change(file);
    return file;
}
CaseFile with(std::vector<Request> requests) {
    return but([&](CaseFile& file) { file.requests = std::move(requests); });
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("police-consulted-first: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The police are consulted before the conversation, on the same day at the latest") {
    CHECK(rows(rule, with({consult(talked)}), later) == Lines{"kept opened 2026-02-18 due 2026-02-18 met 2026-02-18"});
    CHECK(stands(with({consult(talked - 1)})) == "kept");
    CHECK(stands(with({consult(talked + 1)})) == "kept_late");
    CHECK(stands(with({}), talked) == "open");
    CHECK(stands(with({}), talked + 1) == "overdue");
    const Promise row = judge(rule, with({consult(talked)}), later)[0];
    CHECK(row.subject.text() == "Contact c1");
    CHECK(facts_of(row) == std::vector<std::string>{"Contact c1.at", "Incident i1.happened_on", "Request r1.on"});
}

TEST_CASE("A consultation from before the arrest counts") { CHECK(stands(with({consult(arrested - 9)})) == "kept"); }

TEST_CASE("Only a conversation after the arrest or the charge is asked") {
    const auto happened = [](PartialDate day) {
        return stands(but([&](CaseFile& file) { file.incidents[0].happened_on = day; }));
    };
    CHECK(happened(talked - 1) == "overdue");
    CHECK(happened(talked).empty());
    CHECK(happened(talked + 1).empty());
    CHECK(stands(but([](CaseFile& file) { file.incidents[0].arrest = false; })).empty());
    CHECK(stands(but([](CaseFile& file) {
        file.incidents.clear();
        file.notifications = {{.id = NotificationId{"n1"}, .received_at = Instant::at(arrested, 9), .charge = true}};
    })) == "overdue");
}

TEST_CASE("An arrest of which the day is not known exactly may have been before") {
    const auto happened = [](std::optional<PartialDate> day) {
        return but([&](CaseFile& file) { file.incidents[0].happened_on = day; });
    };
    CHECK(stands(happened(PartialDate::month(2026, 1))) == "overdue");
    CHECK(stands(happened(PartialDate::month(2026, 2))) == "unknown");
    CHECK(stands(happened(PartialDate::month(2026, 2)), talked) == "open");
    CHECK(stands(happened(PartialDate::month(2026, 3))).empty());
    CHECK(stands(happened({})) == "unknown");
    CHECK(missing(happened({})) == "Incident i1.happened_on");
    CaseFile sure = happened({});
    sure.incidents.push_back({.id = IncidentId{"i2"}, .happened_on = arrested, .charge = true});
    CHECK(stands(sure) == "overdue");
    CHECK(facts_of(judge(rule, sure, later)[0])[1] == "Incident i2.happened_on");
    CaseFile kept = happened({});
    kept.requests = {consult(talked)};
    CHECK(stands(kept) == "kept");
}

TEST_CASE("Only a conversation that is recorded as confronting, and in which somebody was reached, is asked") {
    const auto of_kind = [](std::optional<ContactKind> kind) {
        return stands(but([&](CaseFile& file) { file.contacts[0].kind = kind; }));
    };
    CHECK(of_kind(ContactKind::regular).empty());
    CHECK(of_kind({}).empty());
    CHECK(stands(but([](CaseFile& file) { file.contacts[0].reached = false; })).empty());
    CHECK(stands(but([](CaseFile& file) { file.contacts[0].reached = true; })) == "overdue");
}

TEST_CASE("A conversation on a day nobody recorded is unknown, when there was an arrest at all") {
    const auto undated = [](CaseFile& file) { file.contacts[0].at.reset(); };
    CHECK(rows(rule, but(undated), later) == Lines{"unknown"});
    CHECK(missing(but(undated)) == "Contact c1.at");
    CHECK(stands(but([&](CaseFile& file) {
        undated(file);
        file.incidents.clear();
    })).empty());
}

TEST_CASE("A consultation on a day nobody recorded may have been in time") {
    CHECK(stands(with({consult({})})) == "unknown");
    CHECK(missing(with({consult({})})) == "Request r1.on");
    CHECK(stands(with({consult({}), consult(talked)})) == "kept");
}

TEST_CASE("Another request is no consultation; one of which the kind is not recorded may be, unless others were asked") {
    const auto request = [](std::optional<RequestKind> kind, Date day, std::optional<OrganisationKind> to = {}) {
        CaseFile file = with({consult(day)});
        file.requests[0].kind = kind;
        file.requests[0].to = OrganisationId{"asked"};
        if (to) file.organisations.push_back({.id = OrganisationId{"asked"}, .kind = to});
        return file;
    };
    CHECK(stands(request(RequestKind::information, talked, OrganisationKind::police)) == "overdue");
    CHECK(stands(request(RequestKind::police_consult, talked, OrganisationKind::public_prosecution)) == "kept");
    CHECK(stands(request({}, talked, OrganisationKind::police)) == "unknown");
    CHECK(stands(request({}, talked)) == "unknown");
    CHECK(missing(request({}, talked)) == "Request r1.kind");
    CHECK(stands(request({}, talked + 1)) == "overdue");
    CHECK(stands(request({}, talked, OrganisationKind::school)) == "overdue");
}

TEST_CASE("It is asked while the case is open, and its closure ends it") {
    CaseFile file = with({consult(talked + 5)});
    file.closures = {{.on = talked + 5}};
    CHECK(rows(rule, file, later) == Lines{"broken opened 2026-02-18 due 2026-02-18 ended 2026-02-23"});
    file.closures[0].on = talked + 6;
    CHECK(stands(file) == "kept_late");
    file.closures[0].on = talked;
    CHECK(stands(file).empty());
    file.closures.clear();
    file.household.started_on = talked + 1;
    CHECK(stands(file).empty());
}

TEST_CASE("Every conversation has its own row, and one consultation may serve several") {
    CaseFile file = with({consult(talked)});
    file.contacts.push_back(file.contacts[0]);
    file.contacts[0].at = talked - 1;
    CHECK(stands(file) == "kept_late kept");
}

TEST_CASE("police-consulted-first: as days pass a conversation is open, overdue and answered too late") {
    CHECK(turns(rule, with({consult(talked + 3)}), arrested, later) ==
          std::vector<std::string>{"2026-02-18 open", "2026-02-19 overdue", "2026-02-21 kept_late"});
}

}  // namespace test_police_consulted_first
