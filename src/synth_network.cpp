#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

struct Kin {
    RelationKind relation;
    std::string_view name;
};

constexpr std::array informal{
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

constexpr std::array professional{
    Weighted{Helper{RelationKind::teacher, "leerkracht", OrganisationKind::school}, 40},
    Weighted{Helper{RelationKind::doctor_or_nurse, "huisarts", OrganisationKind::general_practitioner}, 30},
    Weighted{Helper{RelationKind::other_professional, "wijkagent", OrganisationKind::police}, 20},
    Weighted{Helper{RelationKind::aid_worker, "medewerker buurtteam", OrganisationKind::local_team}, 10},
};

bool is_active(const NetworkMember& who) { return who.active_on && !who.stepped_out_on; }

/// Subject: thread of the network member.
void step_out(Course& course, const Event& event) {
    std::size_t& latest = course.network[event.subject];
    NetworkMember& who = course.revise(course.file.network_members, latest, Origin::told_by_network);
    who.stepped_out_on = event.day;
    who.part_of_plan = false;
    who.why_stepped_out = perhaps_say(course, words::why_stepped_out, 600);
}

/// Subject: thread of the network member.
void take_part(Course& course, const Event& event) {
    std::size_t& latest = course.network[event.subject];
    NetworkMember& who = course.revise(course.file.network_members, latest, Origin::told_by_network);
    if (!who.informed_on) who.informed_on = event.day;
    who.active_on = event.day;
    who.consent = Consent::given;
    who.knows = perhaps_say(course, words::network_knowledge, 400);
    if (course.random.chance(rates::network_steps_out))
        course.expect(event.day + course.random.within({40, 300}), step_out, event.subject);
}

void meet_somebody(Course& course, const Event& event) {
    const bool helper = course.random.chance(rates::network_professional);
    meet(course, helper ? NetworkKind::professional : NetworkKind::informal, event.day);
}

void describe_helper(Course& course, NetworkMember& who) {
    const Helper helper = course.random.one_of(professional);
    who.kind = NetworkKind::professional;
    who.name = std::string{helper.name};
    who.relation = helper.relation;
    who.organisation = course.organisation(helper.organisation);
}

void describe_kin(Course& course, NetworkMember& who) {
    const Kin kin = course.random.one_of(informal);
    who.kind = NetworkKind::informal;
    who.name = std::string{kin.name};
    who.relation = kin.relation;
    who.consent = course.random.one_of(rates::network_consent);
    who.reachable = perhaps_say(course, words::reachable, 200);
}

}  // namespace

NetworkMemberId meet(Course& course, NetworkKind kind, Date day) {
    NetworkMember who{.related_to = {course.people[course.some_adult()].id}};
    if (kind == NetworkKind::professional)
        describe_helper(course, who);
    else
        describe_kin(course, who);
    if (!course.random.chance(rates::network_day_unknown)) who.candidate_on = day;
    const bool willing = who.consent != Consent::refused && who.consent != Consent::withdrawn;
    const bool at_once = willing && course.random.chance(rates::network_active_at_once);
    if (willing && course.random.chance(rates::network_informed)) who.informed_on = day;
    if (at_once) who.active_on = day;
    if (at_once && course.random.chance(700)) who.part_of_plan = true;
    who.hidden_from = course.hidden_if_fled();
    course.network.push_back(course.file.network_members.size());
    const NetworkMember& met = course.add(course.file.network_members, std::move(who), Origin::told_by_member);
    const std::size_t thread = course.network.size() - 1;
    if (at_once && course.random.chance(rates::network_steps_out))
        course.expect(day + course.random.within({40, 300}), step_out, thread);
    else if (!at_once && willing && course.random.chance(rates::network_active_later))
        course.expect(day + course.random.within({3, 60}), take_part, thread);
    return met.id;
}

std::optional<NetworkMemberId> somebody_around(const Course& course, NetworkKind kind) {
    for (const std::size_t latest : course.network) {
        const NetworkMember& who = course.file.network_members[latest];
        if (who.kind == kind && is_active(who)) return who.id;
    }
    return {};
}

void expect_network(Course& course) {
    const int people = course.random.one_of(rates::network_people);
    for (int i = 0; i < people; ++i)
        course.expect(course.start + course.random.within(rates::network_met_after), meet_somebody);
}

}  // namespace blijvend::synth
