#include <algorithm>
#include <array>
#include <string>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

using Role = MemberRole;

// --- who there are ----------------------------------------------------------------------------------

std::size_t invent(Course& course, std::vector<MemberRole> roles, Sex sex, Range age) {
    const int days = 365 * course.random.within(age) + course.random.below(365);
    course.people.push_back({.roles = std::move(roles), .sex = sex, .born = course.start - days});
    return course.people.size() - 1;
}

Sex either(Course& course) { return course.random.chance(500) ? Sex::female : Sex::male; }

void invent_children(Course& course, std::size_t mother) {
    const int mothers_age = (course.start - course.people[mother].born) / 365;
    const int oldest = std::clamp(mothers_age - 18, 1, 17);
    const int children = course.random.one_of(rates::children);
    for (int i = 0; i < children; ++i) invent(course, {Role::child}, either(course), {0, oldest});
}

void invent_parents_and_children(Course& course, MemberRole second_parent, std::vector<MemberRole> also = {}) {
    const std::size_t mother = invent(course, {Role::parent}, Sex::female, {24, 46});
    also.insert(also.begin(), second_parent);
    const std::size_t other = invent(course, std::move(also), Sex::male, {26, 50});
    if (course.random.chance(rates::threat_is_father))
        course.threat = other, course.threatened = mother;
    else
        course.threat = mother, course.threatened = other;
    invent_children(course, mother);
}

void invent_family(Course& course) {
    invent_parents_and_children(course, Role::parent);
    if (course.nature != Nature::violence_against_parents) return;
    course.threat = invent(course, {Role::child}, Sex::male, {14, 17});
    course.threatened = 0;
}

void invent_single_parent(Course& course) {
    course.threat = invent(course, {Role::parent}, course.random.chance(850) ? Sex::female : Sex::male, {22, 48});
    invent_children(course, course.threat);
    course.threatened = 1;
}

void invent_separated(Course& course) {
    invent_parents_and_children(course, Role::parent, {Role::former_partner});
    course.people[0].roles.push_back(Role::former_partner);
    course.people[1].lives_in = false;
    course.threat = 1;
    course.threatened = 0;
}

void invent_couple(Course& course, Range age) {
    const Sex sex = course.random.chance(rates::same_sex_couple) ? Sex::male : Sex::female;
    course.threatened = invent(course, {Role::partner}, sex, age);
    course.threat = invent(course, {Role::partner}, Sex::male, age);
}

void invent_elder_with_carer(Course& course) {
    course.threatened = invent(course, {Role::parent, Role::cared_for}, either(course), {75, 95});
    course.threat = invent(course, {Role::adult_child, Role::carer}, either(course), {38, 54});
}

void invent_adult_child_at_home(Course& course) {
    course.threatened = invent(course, {Role::parent}, Sex::female, {48, 68});
    if (course.random.chance(400)) invent(course, {Role::parent}, Sex::male, {50, 70});
    course.threat = invent(course, {Role::adult_child}, course.random.chance(750) ? Sex::male : Sex::female, {18, 29});
}

Shape shape_of(Course& course) {
    switch (course.nature) {
        case Nature::partner_violence: return course.random.one_of(rates::shapes_partner_violence);
        case Nature::elder_abuse: return course.random.one_of(rates::shapes_elder_abuse);
        case Nature::violence_against_parents: return course.random.one_of(rates::shapes_against_parents);
        default: return course.random.one_of(rates::shapes_child_abuse);
    }
}

void expect_a_child(Course& course) {
    const Person& woman = course.people[0];
    const int age = (course.start - woman.born) / 365;
    if (woman.sex != Sex::female || age >= 43 || !course.random.chance(rates::unborn_child)) return;
    const std::size_t unborn = invent(course, {Role::child}, either(course), {0, 0});
    course.people[unborn].unborn = true;
    course.people[unborn].born = course.start + course.random.within({20, 220});
}

// --- how they are recorded --------------------------------------------------------------------------

/// A citizen service number of the range that is kept for tests, so that it is nobody's: nine digits that pass
/// the eleven test (weights 9 to 2 and -1, sum divisible by 11; DOMAIN P-26). Typed wrong it fails.
std::string test_bsn(Course& course) {
    std::string digits{"99999"};
    while (digits.size() < 8) digits += static_cast<char>('0' + course.random.below(10));
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * (9 - static_cast<int>(i));
    if (sum % 11 == 10) return test_bsn(course);
    digits += static_cast<char>('0' + sum % 11);
    const char last = digits.back();
    if (course.random.chance(rates::bsn_wrong)) digits.back() = last == '9' ? '0' : static_cast<char>(last + 1);
    return digits;
}

std::optional<PartialDate> birth_as_known(Course& course, const Person& person) {
    switch (course.random.one_of(rates::birth_known)) {
        case Known::exactly: return person.born;
        case Known::month: return PartialDate::month(person.born.year(), person.born.month());
        case Known::year: return PartialDate::year(person.born.year());
        case Known::not_at_all: break;
    }
    return {};
}

void describe_person(Course& course, const Person& person, Member& member) {
    if (person.unborn) {
        member.unborn = true;
        member.expected_on = person.born;
        return;
    }
    const bool by_role_only = !person.lives_in && course.random.chance(rates::known_by_role_only);
    if (by_role_only)
        member.known_as = say(course, words::known_by_role);
    else
        member.name = say(course, person.sex == Sex::female ? words::women : words::men);
    member.born = birth_as_known(course, person);
    if (!course.random.chance(rates::sex_unknown)) member.sex = person.sex;
    if (course.random.chance(rates::bsn_known)) member.bsn = test_bsn(course);
    if (course.random.chance(rates::other_language)) {
        member.language = say(course, words::languages);
        member.needs_interpreter = course.random.chance(600);
    }
    if (course.random.chance(rates::intellectual_disability)) member.intellectual_disability = true;
    if (person.grown_up(course.start) && course.random.chance(rates::guardianship))
        member.under_guardianship = true;
    if (course.random.chance(rates::secrecy_asked))
        member.whereabouts = course.random.chance(700) ? Secrecy::open : Secrecy::unknown;
    if (course.random.chance(rates::safe_channel_asked))
        member.safe_channel = course.random.chance(600) ? SafeChannel::phone : SafeChannel::any;
}

Member& record_person(Course& course, std::size_t who, Origin origin) {
    Person& person = course.people[who];
    Member member{.roles = person.roles};
    describe_person(course, person, member);
    if (!person.unborn && !course.random.chance(rates::lives_in_unknown)) member.lives_in = person.lives_in;
    Member& recorded = course.add(course.file.members, std::move(member), origin);
    person.id = recorded.id;
    person.latest = course.file.members.size() - 1;
    person.recorded = true;
    return recorded;
}

bool has_role(const Person& person, MemberRole role) {
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

bool is_child(const Person& person) { return has_role(person, Role::child); }
bool is_parent(const Person& person) { return has_role(person, Role::parent); }

void record_relation(Course& course, const Person& who, RelationKind kind, const Person& of, RelationQuality quality) {
    Relation relation{.who = who.id, .kind = kind, .of = of.id};
    if (course.random.chance(rates::relation_quality)) relation.quality = quality;
    if (course.random.chance(rates::relation_since))
        relation.since = course.start - course.random.within({400, 5000});
    course.add(course.file.relations, std::move(relation), Origin::told_by_member);
}

RelationKind of_parent(Course& course, const Person& person) {
    if (!person.lives_in) return RelationKind::parent_without_custody;
    return course.random.chance(700) ? RelationKind::parent_with_custody : RelationKind::parent;
}

void record_custody(Course& course, const Person& holder, const Person& of) {
    Custody custody{.holder = holder.id, .child = of.id};
    custody.kind = !holder.lives_in                ? CustodyKind::none
                   : course.shape == Shape::family ? CustodyKind::joint
                                                   : CustodyKind::sole;
    if (course.random.chance(300)) custody.since = std::min(of.born, course.start);
    course.add(course.file.custodies, std::move(custody), Origin::document);
}

void record_relations(Course& course) {
    const std::vector<Person>& people = course.people;
    const bool custody = course.random.chance(rates::custody_recorded);
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (std::size_t j = i + 1; j < people.size(); ++j) {
            const bool violent = std::minmax(i, j) == std::minmax(course.threat, course.threatened);
            if (!violent && !course.random.chance(rates::relation_recorded)) continue;
            const RelationQuality quality = violent ? RelationQuality::violent : course.random.one_of(rates::qualities);
            if (is_child(people[j]) && (is_parent(people[i]) || has_role(people[i], Role::stepparent))) {
                const bool step = has_role(people[i], Role::stepparent);
                record_relation(course, people[i], step ? RelationKind::stepparent : of_parent(course, people[i]),
                    people[j], quality);
                if (custody && !step && !people[j].unborn) record_custody(course, people[i], people[j]);
            } else if (is_child(people[i]) && is_child(people[j])) {
                record_relation(course, people[i], RelationKind::sibling, people[j], quality);
            } else if (has_role(people[j], Role::adult_child)) {
                record_relation(course, people[j], RelationKind::child, people[i], quality);
            } else {
                const bool apart = has_role(people[j], Role::former_partner);
                record_relation(course, people[i], apart ? RelationKind::former_partner : RelationKind::partner,
                    people[j], quality);
            }
        }
    }
}

Address some_address(Course& course, AddressKind kind, std::vector<MemberId> members) {
    return {.kind = kind,
        .members = std::move(members),
        .street = say(course, words::streets),
        .number = std::to_string(course.random.within({1, 240})),
        .postcode = say(course, words::postcodes),
        .place = say(course, words::places)};
}

std::vector<MemberId> at_home(const Course& course) {
    std::vector<MemberId> members;
    for (const Person& person : course.people)
        if (person.lives_in && person.recorded && person.belongs && !person.unborn) members.push_back(person.id);
    return members;
}

void record_addresses(Course& course) {
    Address address = some_address(course, AddressKind::registered_home, at_home(course));
    if (course.random.chance(150)) address.municipality = std::string{words::municipality};
    if (course.random.chance(100)) address.since = course.start - course.random.within({60, 4000});
    if (course.random.chance(100)) address.secrecy = Secrecy::open;
    course.home_address = course.file.addresses.size();
    course.add(course.file.addresses, std::move(address), Origin::document);
    for (std::size_t i = 0; i < course.people.size(); ++i) {
        if (course.people[i].lives_in || !course.random.chance(rates::other_address_known)) continue;
        Address other = some_address(course, AddressKind::stay, {course.people[i].id});
        if (course.random.chance(400)) other.secrecy = Secrecy::unknown;
        course.add(course.file.addresses, std::move(other), Origin::told_by_partner);
    }
}

// --- what happens to them ---------------------------------------------------------------------------

/// Subject: the person whose birth turned out to be known after all, or to be wrong.
void find_out_birth(Course& course, const Event& event) {
    Person& person = course.people[event.subject];
    course.revise(course.file.members, person.latest, Origin::document).born = person.born;
}

void member_joins(Course& course, const Event& event) {
    const MemberRole role = course.random.chance(600) ? Role::partner : Role::grandparent;
    const std::size_t who = invent(course, {role}, either(course), {30, 60});
    Member& member = record_person(course, who, Origin::told_by_member);
    member.joined_on = event.day;
}

/// Subject: the person.
void member_leaves(Course& course, const Event& event) {
    Person& person = course.people[event.subject];
    if (!person.belongs) return;
    person.belongs = false;
    Member& member = course.revise(course.file.members, person.latest, Origin::told_by_member);
    member.left_on = event.day;
    member.lives_in = false;
    if (course.random.chance(700)) member.why_left = say(course, words::why_left);
}

/// Subject: the person.
void member_dies(Course& course, const Event& event) {
    Person& person = course.people[event.subject];
    if (!person.belongs) return;
    person.belongs = false;
    course.revise(course.file.members, person.latest, Origin::told_by_network).died_on = event.day;
    if (course.people_now().size() < 2)
        course.expect(event.day + course.random.within({5, 30}), close_case,
            static_cast<std::size_t>(ClosureReason::death));
}

/// Subject: the person.
void child_is_born(Course& course, const Event& event) {
    Person& person = course.people[event.subject];
    person.unborn = false;
    person.born = event.day;
    Member& member = course.revise(course.file.members, person.latest, Origin::told_by_member);
    member.unborn = false;
    member.born = event.day;
    member.lives_in = person.lives_in;
    if (course.fled) {
        member.whereabouts = Secrecy::secret;
        member.whereabouts_secret_from = {course.threat_id()};
    }
    if (course.random.chance(900)) member.name = say(course, person.sex == Sex::female ? words::women : words::men);
}

/// Somebody named by role turns out to be a member who is in the file already. Subject: the person.
void is_same_person(Course& course, const Event& event) {
    Person& person = course.people[event.subject];
    if (!person.belongs) return;
    person.belongs = false;
    course.revise(course.file.members, person.latest, Origin::told_by_member).same_person_as = course.threat_id();
}

void somebody_by_role(Course& course, const Event& event) {
    const std::size_t who = invent(course, {Role::other}, Sex::male, {30, 60});
    course.people[who].lives_in = false;
    Member& member = record_person(course, who, Origin::told_by_network);
    member.name.reset();
    member.known_as = say(course, words::known_by_role);
    course.expect(event.day + course.random.within({10, 60}), is_same_person, who);
}

std::vector<std::size_t> who_flee(const Course& course) {
    std::vector<std::size_t> fleeing;
    for (const std::size_t i : course.people_now()) {
        const Person& person = course.people[i];
        const bool young = is_child(person) && person.lives_in && i != course.threat;
        if (i == course.threatened || young) fleeing.push_back(i);
    }
    return fleeing;
}

/// The threatened member and the children go to a shelter at an address the other must not learn.
void flee(Course& course, const Event& event) {
    if (!course.people[course.threatened].belongs) return;
    const std::vector<std::size_t> fleeing = who_flee(course);
    const std::vector<MemberId> ids = course.ids_of(fleeing);
    course.fled = true;

    Address shelter = some_address(course, AddressKind::secret_shelter, ids);
    shelter.since = event.day;
    shelter.secrecy = course.random.chance(rates::secrecy_left_unknown) ? Secrecy::unknown : Secrecy::secret;
    shelter.secret_from = {course.threat_id()};
    shelter.known_to_organisations = {course.organisation(OrganisationKind::womens_shelter)};
    course.add(course.file.addresses, std::move(shelter));

    for (const std::size_t i : fleeing) {
        Person& person = course.people[i];
        person.lives_in = false;
        if (person.unborn) continue;
        Member& member = course.revise(course.file.members, person.latest);
        member.lives_in = false;
        member.whereabouts = Secrecy::secret;
        member.whereabouts_secret_from = {course.threat_id()};
        if (i == course.threatened) member.safe_channel = SafeChannel::via_network;
    }
    course.revise(course.file.addresses, *course.home_address).members = at_home(course);

    Measure measure{.kind = MeasureKind::shelter, .for_members = ids, .started_on = event.day};
    if (!course.random.chance(rates::coercion_unclear)) measure.coercive = false;
    measure.executed_by = course.organisation(OrganisationKind::womens_shelter);
    measure.hidden_from = {course.threat_id()};
    course.measures.push_back(course.file.measures.size());
    course.add(course.file.measures, std::move(measure));
}

bool may_flee(const Course& course) {
    return course.nature == Nature::partner_violence && course.shape != Shape::elderly_couple &&
           course.people[course.threatened].sex == Sex::female;
}

void expect_for_person(Course& course, std::size_t who) {
    const Person& person = course.people[who];
    if (person.unborn) {
        course.expect(person.born + course.random.within({-12, 10}), child_is_born, who);
        return;
    }
    const auto& known = course.file.members[person.latest].born;
    const bool vague = !known || !known->exact();
    if (vague ? course.random.chance(rates::vague_birth_found_out) : course.random.chance(rates::birth_wrong)) {
        if (!vague) course.file.members[person.latest].born = person.born - 365;
        course.expect(course.start + course.random.within({4, 90}), find_out_birth, who);
    }
    const bool old = course.start - person.born > 365 * 68;
    if (course.random.chance(old ? rates::elder_dies : rates::member_dies))
        course.expect(course.start + course.random.within({60, 600}), member_dies, who);
    else if (person.grown_up(course.start) && course.random.chance(rates::member_leaves))
        course.expect(course.start + course.random.within({20, 400}), member_leaves, who);
}

}  // namespace

void invent_household(Course& course) {
    course.nature = course.random.one_of(rates::natures);
    course.shape = shape_of(course);
    switch (course.shape) {
        case Shape::family: invent_family(course); break;
        case Shape::single_parent: invent_single_parent(course); break;
        case Shape::stepfamily: invent_parents_and_children(course, Role::stepparent); break;
        case Shape::separated: invent_separated(course); break;
        case Shape::couple: invent_couple(course, {20, 64}); break;
        case Shape::elderly_couple: invent_couple(course, {68, 92}); break;
        case Shape::elder_with_carer: invent_elder_with_carer(course); break;
        case Shape::adult_child_at_home: invent_adult_child_at_home(course); break;
    }
    expect_a_child(course);
    if (course.random.chance(rates::somebody_overlooked))
        course.people[course.random.chance(600) ? course.threat : course.people.size() - 1].overlooked = true;
}

void record_household(Course& course) {
    Household& household = course.file.household;
    if (course.random.chance(400)) household.pseudonym = say(course, words::pseudonyms);
    household.region = std::string{course.region.name()};
    if (course.random.chance(300)) household.municipality = std::string{words::municipality};
    household.team = course.region.team();
    if (!course.random.chance(rates::start_unknown)) household.started_on = course.start;
    if (course.random.chance(rates::target_group_recorded)) {
        household.serious = !course.random.chance(rates::not_target_group);
        household.structural = !course.random.chance(rates::not_target_group);
    }
    household.note = perhaps_say(course, words::notes, 60);
    household.stamp = course.stamp(Origin::told_by_partner);

    for (std::size_t i = 0; i < course.people.size(); ++i)
        record_person(course, i, course.random.chance(600) ? Origin::told_by_partner : Origin::document);
    record_relations(course);
    record_addresses(course);
}

void expect_family_life(Course& course) {
    for (std::size_t i = 0; i < course.people.size(); ++i) expect_for_person(course, i);
    if (course.random.chance(rates::member_joins))
        course.expect(course.start + course.random.within({30, 300}), member_joins);
    if (course.random.chance(rates::same_person_twice))
        course.expect(course.start + course.random.within({2, 40}), somebody_by_role);
    if (may_flee(course) && course.random.chance(rates::flees))
        course.expect(course.start + course.random.within({0, 60}), flee);
}

}  // namespace blijvend::synth
