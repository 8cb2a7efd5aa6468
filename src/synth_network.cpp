#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

struct Kin {
    RelationKind relation;
    std::string_view name;
};

constexpr std::array kin_around{
    Weighted{Kin{RelationKind::grandparent, "oma"}, 28},
    Weighted{Kin{RelationKind::grandparent, "opa"}, 10},
    Weighted{Kin{RelationKind::neighbour, "buurvrouw"}, 18},
    Weighted{Kin{RelationKind::neighbour, "buurman"}, 8},
    Weighted{Kin{RelationKind::friend_of, "vriendin van moeder"}, 16},
    Weighted{Kin{RelationKind::aunt_or_uncle, "tante"}, 12},
    Weighted{Kin{RelationKind::other_relative, "nicht"}, 8},
};

struct Helper {
    RelationKind relation;
    std::string_view name;
    OrganisationKind organisation;
};

constexpr Helper teacher{RelationKind::teacher, "leerkracht", OrganisationKind::school};
constexpr Helper officer{RelationKind::other_professional, "wijkagent", OrganisationKind::police};
constexpr Helper probation_worker{RelationKind::other_professional, "toezichthouder", OrganisationKind::probation};
constexpr Helper local_worker{RelationKind::aid_worker, "medewerker buurtteam", OrganisationKind::local_team};
constexpr Helper doctor{RelationKind::doctor_or_nurse, "huisarts", OrganisationKind::general_practitioner};

constexpr std::array helpers_around{
    Weighted{local_worker, 40}, Weighted{doctor, 25}, Weighted{teacher, 25}, Weighted{officer, 10}};

Helper helper_at(OrganisationKind kind) {
    for (const Helper& helper : {teacher, officer, probation_worker, local_worker})
        if (helper.organisation == kind) return helper;
    return doctor;
}

bool is_active(const NetworkMember& who) { return who.active_on && !who.stepped_out_on; }

/// Somebody of such an organisation whom the file names already.
bool somebody_at(const Course& course, OrganisationKind kind) {
    const OrganisationId organisation = course.region.id_of(kind);
    return std::any_of(course.network.begin(), course.network.end(), [&](std::size_t latest) {
        const NetworkMember& who = course.file.network_members[latest];
        return who.organisation == organisation && !who.stepped_out_on;
    });
}

// --- coming and going -------------------------------------------------------------------------------

void find_somebody(Course& course, const Event& event);

/// Subject: thread of the network member.
void step_out(Course& course, const Event& event) {
    std::size_t& latest = course.network[event.subject];
    NetworkMember& who = course.revise(course.file.network_members, latest, Origin::told_by_network);
    who.stepped_out_on = event.day;
    who.part_of_plan = false;
    who.why_stepped_out = perhaps_say(course, words::why_stepped_out, 400);
    if (who.kind == NetworkKind::informal) course.expect_duty(rates::network_replaced, event.day, find_somebody);
}

/// Subject: thread of the network member.
void take_part(Course& course, const Event& event) {
    std::size_t& latest = course.network[event.subject];
    NetworkMember& who = course.revise(course.file.network_members, latest, Origin::told_by_network);
    if (!who.informed_on) who.informed_on = event.day;
    who.active_on = event.day;
    who.consent = Consent::given;
    who.knows = perhaps_say(course, words::network_knowledge, 200);
    if (course.random.chance(rates::network_steps_out))
        course.expect(event.day + course.random.within({40, 300}), step_out, event.subject);
}

NetworkMemberId record_member(Course& course, NetworkMember who, Origin origin) {
    who.hidden_from = course.hidden_if_fled();
    course.network.push_back(course.file.network_members.size());
    return course.add(course.file.network_members, std::move(who), origin).id;
}

/// Somebody of the household's own is asked, and takes part at once, later or not at all.
NetworkMemberId ask_kin(Course& course, Consent consent, int at_once, Date day) {
    const Kin kin = course.random.one_of(kin_around);
    NetworkMember who{.kind = NetworkKind::informal,
        .name = std::string{kin.name},
        .relation = kin.relation,
        .related_to = {course.people[course.some_adult()].id},
        .consent = consent};
    who.reachable = perhaps_say(course, words::reachable, 80);
    const bool willing = consent != Consent::refused && consent != Consent::withdrawn;
    const bool active = willing && course.random.chance(at_once);
    if (willing && course.random.chance(rates::network_informed)) who.informed_on = day;
    if (active) who.active_on = day;
    if (!active || course.random.chance(rates::network_day_recorded)) who.candidate_on = day;
    if (course.random.chance(rates::network_days_unknown)) who.candidate_on = who.informed_on = who.active_on = {};
    if (active && course.random.chance(700)) who.part_of_plan = true;
    const NetworkMemberId asked = record_member(course, std::move(who), Origin::told_by_member);
    const std::size_t thread = course.network.size() - 1;
    if (active && course.random.chance(rates::network_steps_out))
        course.expect(day + course.random.within({40, 300}), step_out, thread);
    else if (!active && willing && course.random.chance(rates::network_active_later))
        course.expect(day + course.random.within({3, 60}), take_part, thread);
    return asked;
}

/// A teacher is named for all the children who go to school.
NetworkMemberId ask_helper(Course& course, const Helper& helper, std::optional<Date> day, bool part_of_plan) {
    NetworkMember who{.kind = NetworkKind::professional,
        .name = std::string{helper.name},
        .relation = helper.relation};
    who.organisation = course.organisation(helper.organisation);
    const std::vector<MemberId> pupils = course.ids_of(course.children_from(4));
    if (helper.organisation == OrganisationKind::school && !pupils.empty()) who.related_to = pupils;
    who.active_on = day;
    if (part_of_plan) who.part_of_plan = true;
    return record_member(course, std::move(who), Origin::told_by_partner);
}

// --- who is looked for ------------------------------------------------------------------------------

/// Unless somebody of the koppel is of the local team.
void name_local_team(Course& course, const Event& event) {
    constexpr OrganisationKind kind = OrganisationKind::local_team;
    const auto of_local_team = [&](const Chair& chair) { return course.region.home_of(chair.slot, event.day) == kind; };
    if (std::any_of(course.chairs.begin(), course.chairs.end(), of_local_team)) return;
    if (!somebody_at(course, kind)) name_helper(course, kind, event);
}

void name_school(Course& course, const Event& event) {
    if (!course.children_from(4).empty() && !somebody_at(course, OrganisationKind::school))
        name_helper(course, OrganisationKind::school, event);
}

/// Somebody of the household's own who takes part at once, unless there is.
void find_somebody(Course& course, const Event& event) {
    if (!somebody_around(course, NetworkKind::informal)) ask_kin(course, Consent::given, 1000, event.day);
}

void meet_somebody(Course& course, const Event& event) {
    const bool helper = course.random.chance(rates::network_professional);
    meet(course, helper ? NetworkKind::professional : NetworkKind::informal, event.day);
}

}  // namespace

NetworkMemberId meet(Course& course, NetworkKind kind, Date day) {
    if (kind == NetworkKind::professional) return ask_helper(course, course.random.one_of(helpers_around), day, true);
    const Consent consent = course.random.one_of(rates::network_consent);
    return ask_kin(course, consent, rates::network_active_at_once, day);
}

void name_helper(Course& course, OrganisationKind kind, const Event& event) {
    const bool justice = kind == OrganisationKind::police || kind == OrganisationKind::probation;
    ask_helper(course, helper_at(kind), event.dated ? std::optional{event.day} : std::nullopt, justice);
}

std::optional<NetworkMemberId> somebody_around(const Course& course, NetworkKind kind) {
    for (const std::size_t latest : course.network) {
        const NetworkMember& who = course.file.network_members[latest];
        if (who.kind == kind && is_active(who)) return who.id;
    }
    return {};
}

void expect_people_around(Course& course, Date day) {
    course.expect_duty(rates::local_team_named, day, name_local_team);
    course.expect_duty(rates::school_named, day, name_school);
    course.expect_duty(rates::network_found, day, find_somebody);
}

void expect_network(Course& course) {
    const int people = course.random.one_of(rates::network_people);
    for (int i = 0; i < people; ++i)
        course.expect(course.start + course.random.within(rates::network_met_after), meet_somebody);
}

}  // namespace blijvend::synth
