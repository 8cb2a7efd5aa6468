#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <blijvend/cases.hpp>
#include <blijvend/io/json.hpp>
#include <blijvend/synth.hpp>

#include "../src/packed.hpp"
#include "io/random.hpp"

using namespace blijvend;
using namespace blijvend::test;
using namespace std::chrono_literals;

namespace test_cases {

/// Whether a file is the same after it was packed: made anew, and in the memory of the one before it.
bool comes_back(const CaseFile& file) {
    static CaseFile before;
    const detail::Packed packed = detail::pack(file);
    CaseFile anew;
    detail::unpack(packed, anew);
    detail::unpack(packed, before);
    return anew == file && before == file && detail::pack(before) == packed;
}

std::vector<CaseFile> households(std::uint64_t count) {
    std::vector<CaseFile> files;
    for (std::uint64_t number = 0; number < count; ++number) files.push_back(make_household(number));
    return files;
}

/// A file with a contact for each moment, and one that was recorded at each instant.
CaseFile with(const std::vector<Moment>& moments, const std::vector<Instant>& instants) {
    CaseFile file;
    for (const Moment& moment : moments) file.contacts.push_back({.at = moment});
    for (const Instant& instant : instants) file.contacts.push_back({.stamp = Stamp{.at = instant}});
    return file;
}

TEST_CASE("every field of every record is the same after packing, whatever is in it") {
    Dice dice{14};
    for (int i = 0; i < 200; ++i) {
        INFO(i);
        CHECK(comes_back(random_record<CaseFile>(dice)));
    }
    CHECK(comes_back({}));
}

TEST_CASE("invented households are the same after packing, and take less than a quarter of their JSON") {
    std::size_t json = 0, packed = 0;
    for (const CaseFile& file : households(100)) {
        CHECK(comes_back(file));
        json += write_case(file, Layout::compact).size();
        packed += detail::pack(file).size;
    }
    CHECK(4 * packed < json);
}

TEST_CASE("the sample cases, and a file with what we do not know in it, are the same after packing") {
    int samples = 0;
    for (const auto& entry : std::filesystem::directory_iterator{BLIJVEND_SOURCE_DIR "/docs/examples/cases"}) {
        if (entry.path().extension() != ".json") continue;
        INFO(entry.path().string());
        std::ifstream in{entry.path()};
        CHECK(comes_back(read_case(std::string{std::istreambuf_iterator<char>{in}, {}})));
        ++samples;
    }
    CHECK(samples > 0);
    CHECK(comes_back(read_case(R"({"blijvend": 1, "id": "c1", "later": {"a": [1,
        "é"]}, "household": {"id": "h1", "x\n": -1e999}, "contacts": [{"id": "a", "channel": "drone", "later": []}],
        "members": [{"id": "m1", "roles": ["child", "zeppelin", "carer"]}]})")));
}

TEST_CASE("days and instants at the ends of the calendar are the same after packing") {
    std::vector<Moment> moments{Date::min(), Date::max(), Date::min(), Date{}, Date::max(), 2026y / 3 / 29};
    std::vector<Instant> instants{Instant{}};
    for (const char* text : {"0001-01-01T00:00:00Z", "0001-01-01T18:00:00+18:00", "0001-01-01T00:00:00-18:00",
             "9999-12-31T21:59:59.999999Z", "9999-12-31T04:00:00-18:00", "1969-12-31T23:59:59.999999+00:00",
             "2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00", "2026-10-25T02:30:00+02:00",
             "2026-10-25T02:30:00+01:00", "1940-05-16T00:00:00+00:20", "2026-07-01T12:00:00.5-00:01"}) {
        INFO(text);
        const auto instant = Instant::parse(text);
        REQUIRE(instant);
        instants.push_back(*instant);
        instants.push_back(*instant);
        moments.push_back(*instant);
    }
    CHECK(comes_back(with(moments, instants)));
    CaseFile file;
    for (const PartialDate day : {PartialDate::year(1), PartialDate::year(9999), PartialDate::month(9999, 12),
             PartialDate::month(1, 1), PartialDate{Date::max()}, PartialDate{Date::min()}, PartialDate{}})
        file.members.push_back({.born = day});
    CHECK(comes_back(file));
}

TEST_CASE("an instant is the same after packing on every minute around a change of the clock") {
    for (const Date day : {Date{2026y / 3 / 28}, Date{2026y / 10 / 24}, Date{1970y / 1 / 1}}) {
        std::vector<Instant> instants;
        const std::int64_t begin = std::int64_t{day.days()} * 86'400'000'000;
        for (int minute = 0; minute < 2 * 1440; ++minute)
            instants.push_back(*Instant::from(begin + minute * std::int64_t{60'000'000} + (minute % 7 == 0 ? 1 : 0) +
                                                  (minute % 5 == 0 ? 59'000'000 : 0),
                minute % 3 * 60));
        CHECK(comes_back(with({}, instants)));
    }
}

TEST_CASE("ids are the same after packing, however many there are and whatever they look like") {
    CaseFile file;
    for (std::size_t i = 0; i < 3000; ++i) {
        const std::string digits = std::to_string(100'000 + i);
        const MemberId id{i % 3 == 0 ? "00000000-0000-4000-8000-000000" + digits : "m" + digits.substr(0, i % 6 + 1)};
        file.members.push_back({.id = id, .same_person_as = i == 0 ? id : file.members[i / 2].id});
    }
    file.members.push_back({.id = MemberId{"123456789012345"}});
    file.members.push_back({});
    for (std::size_t i = 0; i < file.members.size(); ++i)
        file.contacts.push_back({.id = ContactId{"c" + std::to_string(i)}, .spoken_alone = {file.members[i].id}});
    CHECK(comes_back(file));
}

TEST_CASE("texts and lists of any length are the same after packing") {
    for (const std::size_t length : {0U, 1U, 15U, 127U, 128U, 16'383U, 16'384U, 100'000U}) {
        INFO(length);
        CaseFile file;
        file.household.note = std::string(length, 'x');
        file.household.extra.items.push_back({std::string(length, '\0'), std::string(length, '"'), UINT32_MAX});
        file.safety_plans.push_back({.dangers = std::vector<std::string>(length, "gevaar")});
        file.contacts.push_back({.spoken_alone = std::vector<MemberId>(length, MemberId{"m1"})});
        CHECK(comes_back(file));
    }
}

TEST_CASE("a list that is there and empty is another than one that is not there") {
    CaseFile nobody, not_recorded;
    nobody.contacts.push_back({.seen = std::vector<MemberId>{}});
    not_recorded.contacts.push_back({.seen = std::nullopt});
    CHECK(comes_back(nobody));
    CHECK(comes_back(not_recorded));
    CHECK(detail::pack(nobody) != detail::pack(not_recorded));
}

TEST_CASE("cases are equal when their files are") {
    Dice one{3}, other{3};
    std::vector<CaseFile> files;
    for (int i = 0; i < 20; ++i) {
        files.push_back(random_record<CaseFile>(one));
        const std::vector<CaseFile> first{files.back()}, same{random_record<CaseFile>(other)};
        CHECK(Cases{first} == Cases{same});
        CHECK(Cases{first}.hash() == Cases{same}.hash());
    }
    for (const CaseFile& a : files)
        for (const CaseFile& b : files) CHECK((detail::pack(a) == detail::pack(b)) == (a == b));
    CHECK(Cases{files} != Cases{files}.some(0, 19));
}

TEST_CASE("cases are a list: of those put in, in their order") {
    const std::vector<CaseFile> files = households(10);
    Cases cases;
    CHECK(cases.empty());
    for (const CaseFile& file : files) cases.push_back(file);
    REQUIRE(cases.size() == files.size());
    CHECK(cases == Cases{files});
    std::size_t place = 0;
    for (const CaseFile& file : cases) CHECK(file == files[place++]);
    CHECK(place == files.size());
    CHECK(cases[7] == files[7]);
    CHECK(std::count_if(cases.begin(), cases.end(), [&](const CaseFile& file) { return file == files[3]; }) == 1);
    CHECK((*cases.begin()++).id == files[0].id);
}

TEST_CASE("cases are put behind others, and some of them taken, without changing those they came from") {
    const std::vector<CaseFile> files = households(6);
    const Cases all{files};
    CHECK(all.some(0, 6) == all);
    CHECK(all.some(4, 10).size() == 2);
    CHECK(all.some(6, 1).empty());
    CHECK(all.some(9, 1).empty());
    Cases joined;
    joined.append(all.some(0, 2));
    joined.append(all.some(2, 3));
    joined.append({});
    joined.push_back(files[5]);
    CHECK(joined == all);
    const Cases copy = joined;
    joined.append(joined);
    CHECK(joined.size() == 12);
    CHECK(joined[11] == files[5]);
    CHECK(copy == all);
    joined.clear();
    CHECK(joined == Cases{});
    CHECK(copy[5] == files[5]);
}

}  // namespace test_cases
