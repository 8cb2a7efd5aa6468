#include "catch.hpp"

#include <stdexcept>

#include <blijvend/agenda.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_agenda {

CaseFile with_agreement(Date agreed) {
    CaseFile file = example::with_koppel(2026y / 1 / 5);
    file.safety_agreements = {{.id = SafetyAgreementId{"a"},
        .owners = {{.member = MemberId{"mother"}}},
        .agreed_on = agreed,
        .check_every = Days{7}}};
    return file;
}

std::vector<AgendaItem> about(const CaseFile& file, Date as_of, int days, std::string_view rule) {
    std::vector<AgendaItem> out;
    for (AgendaItem& item : agenda(file, as_of, days))
        if (item.obligation.rule->id == rule) out.push_back(item);
    return out;
}

TEST_CASE("an agenda names what falls due within its days and leaves out what does not") {
    const CaseFile file = with_agreement(2026y / 3 / 2);
    CHECK(about(file, 2026y / 3 / 2, 6, "agreement-checked").empty());
    const auto items = about(file, 2026y / 3 / 2, 7, "agreement-checked");
    REQUIRE(items.size() == 1);
    CHECK(items[0].obligation.due == Date{2026y / 3 / 9});
    CHECK(items[0].obligation.status == Status::open);
    CHECK_FALSE(items[0].opens_later);
}

TEST_CASE("what is overdue stays on the agenda until it is done") {
    CaseFile file = with_agreement(2026y / 3 / 2);
    const auto items = about(file, 2026y / 3 / 20, 0, "agreement-checked");
    REQUIRE(items.size() == 1);
    CHECK(items[0].obligation.status == Status::overdue);
    file.safety_agreements[0].checks = {{.id = AgreementCheckId{"k"}, .on = 2026y / 3 / 20}};
    CHECK(about(file, 2026y / 3 / 20, 6, "agreement-checked").empty());
}

TEST_CASE("what cannot be told is on the agenda, first, to be found out") {
    CaseFile file = with_agreement(2026y / 3 / 2);
    file.notifications = {{.id = NotificationId{"n"}, .crisis = true}};
    const auto items = agenda(file, 2026y / 3 / 2, 7);
    REQUIRE_FALSE(items.empty());
    CHECK(items[0].obligation.status == Status::unknown);
}

TEST_CASE("what a deviation excuses is not on the agenda") {
    CaseFile file = with_agreement(2026y / 3 / 2);
    file.deviations = {{.id = DeviationId{"d"}, .rule = "agreement-checked", .since = 2026y / 3 / 1, .reason = "away"}};
    CHECK(about(file, 2026y / 3 / 20, 14, "agreement-checked").empty());
}

TEST_CASE("nothing recorded later than the day of the agenda is used") {
    CaseFile file = with_agreement(2026y / 3 / 2);
    file.safety_agreements[0].checks = {{.id = AgreementCheckId{"k"}, .on = 2026y / 3 / 8}};
    CHECK(about(file, 2026y / 3 / 5, 7, "agreement-checked").size() == 1);
}

TEST_CASE("an agenda does not look back") {
    CHECK_THROWS_AS(agenda(CaseFile{}, 2026y / 3 / 1, -1), std::out_of_range);
}

TEST_CASE("agendas of invented households are in order and hold only what is to be done") {
    std::size_t items = 0;
    for (std::uint64_t number = 0; number < 260; ++number) {
        const Date day = 2026y / 6 / 1;
        std::optional<Date> last;
        for (const AgendaItem& item : agenda(make_household(number), day, 28)) {
            ++items;
            const Obligation& row = item.obligation;
            CHECK((row.status == Status::open || row.status == Status::overdue || row.status == Status::unknown));
            if (row.due) CHECK(*row.due <= day + 28);
            if (last && row.due) CHECK(*last <= *row.due);
            if (row.due) last = row.due;
            CHECK(item.opens_later == (row.opened && *row.opened > day));
        }
    }
    CHECK(items > 200);
}

}  // namespace test_agenda
