#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/model/case_file.hpp>

namespace blijvend {

/// The people of a household. A person may be recorded as more than one member before anybody knows that they are the
/// same. It looks into the file, which must outlive it and stay as it is.
class People {
public:
    explicit People(const CaseFile& file) : members_{file.members} {
        known_.reserve(members_.size());
        for (const Member& member : members_) known_.push_back({member.id, &followed(member)});
    }

    [[nodiscard]] const std::vector<Member>& members() const noexcept { return members_; }

    /// The member under whom a person is looked at: the one `same_person_as` leads to. Members that lead to each other
    /// in a circle, or to nobody in the file, are not lost: the first of the circle in the file, or the last that is
    /// there. For a member of this file.
    [[nodiscard]] const Member& person_of(const Member& member) const noexcept {
        return *known_[static_cast<std::size_t>(&member - members_.data())].person;
    }
    /// The same for an id; null when the file has no such member.
    [[nodiscard]] const Member* person_of(MemberId id) const noexcept {
        for (const Known& one : known_)
            if (one.id == id) return one.person;
        return nullptr;
    }
    /// True for a member under whom a person is looked at: each person once.
    [[nodiscard]] bool is_person(const Member& member) const noexcept { return &person_of(member) == &member; }

    /// Whether a list of members names a person, under whichever member they are recorded; nothing when it names
    /// somebody who is not in the file.
    [[nodiscard]] std::optional<bool> named(const std::vector<MemberId>& ids, const Member& person) const noexcept {
        bool known = true;
        for (const MemberId id : ids) {
            const Member* const one = person_of(id);
            if (one == &person) return true;
            known = known && one;
        }
        return known ? std::optional{false} : std::nullopt;
    }

    /// Whether a person was seen or spoken to in a contact; nothing when it is not recorded who was seen, or somebody
    /// was who is not in the file.
    [[nodiscard]] std::optional<bool> seen(const Contact& contact, const Member& person) const noexcept {
        const std::optional<bool> alone = named(contact.spoken_alone, person);
        const std::optional<bool> seen = contact.seen ? named(*contact.seen, person) : std::nullopt;
        if (alone == true || seen == true) return true;
        return alone && seen ? std::optional{false} : std::nullopt;
    }

private:
    struct Known {
        MemberId id{};
        const Member* person = nullptr;
    };

    [[nodiscard]] const Member& followed(const Member& member) const noexcept {
        const auto next = [&](const Member& one) {
            return one.same_person_as ? find(members_, *one.same_person_as) : nullptr;
        };
        const Member* person = &member;
        for (std::size_t step = 0; step < members_.size(); ++step) {
            const Member* other = next(*person);
            if (!other) return *person;
            person = other;
        }
        const Member* first = person;
        for (const Member* other = next(*person); other != person; other = next(*other))
            first = std::min(first, other);
        return *first;
    }

    const std::vector<Member>& members_;
    std::vector<Known> known_{};  // of each member, in the order of the file
};

}  // namespace blijvend
