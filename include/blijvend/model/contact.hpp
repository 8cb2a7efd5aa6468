#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/incident.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class ContactKind : std::uint8_t {
    regular,
    crisis,
    confrontational,
    network,
    planning,
    introduction
};

constexpr auto describe(ContactKind) {
    using enum ContactKind;
    return list_of<ContactKind>("ContactKind", "What a contact was for.",
        code<regular>({"gewoon contact", "regular"}),
        code<crisis>({"crisis", "crisis"}),
        code<confrontational>({"confronterend gesprek", "confronting conversation"}),
        code<network>({"gesprek met het netwerk", "with the network"}),
        code<planning>({"plannen en afspraken maken", "making plans and agreements"}),
        code<introduction>({"kennismaking", "introduction"}));
}

enum class Channel : std::uint8_t {
    visit,
    meeting,
    video_call,
    phone_call,
    message,
    letter
};

constexpr auto describe(Channel) {
    using enum Channel;
    return list_of<Channel>("Channel", "How people were in contact.",
        code<visit>({"huisbezoek", "home visit"}),
        code<meeting>({"gesprek op een andere plek", "meeting elsewhere"}),
        code<video_call>({"beeldbellen", "video call"}),
        code<phone_call>({"telefoon", "phone call"}),
        code<message>({"bericht", "message"}),
        code<letter>({"brief", "letter"}));
}

/// True when people were in the same room.
[[nodiscard]] constexpr bool face_to_face(Channel channel) noexcept {
    return channel == Channel::visit || channel == Channel::meeting;
}

/// True when people could answer each other.
[[nodiscard]] constexpr bool live(Channel channel) noexcept {
    return face_to_face(channel) || channel == Channel::video_call || channel == Channel::phone_call;
}

/// A moment of being there: a visit on the couch, a meeting, a call. Who was seen, and who spoke alone,
/// is the basis of every promise about attention.
struct Contact {
    ContactId id{};
    std::optional<Moment> at{};
    std::optional<ContactKind> kind{};
    std::optional<Channel> channel{};
    std::vector<ProfessionalId> by{};
    std::optional<std::vector<MemberId>> seen{};
    std::vector<MemberId> spoken_alone{};
    std::vector<NetworkMemberId> network_members{};
    std::optional<NotificationId> notification{};
    std::optional<bool> reached{};
    std::optional<PlaceKind> place{};
    std::optional<std::string> where{};
    std::optional<Count> minutes{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Contact&) const = default;
    static constexpr auto describe() {
        using T = Contact;
        return record("Contact", {"contact", "contact"}, "A moment of being there: a visit, a meeting, a call.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::at>{"When it was.", Privacy::open, begins},
            field<&T::kind>{"What it was for."},
            field<&T::channel>{"How people were in contact."},
            field<&T::by>{"Professionals who were there."},
            field<&T::seen>{"Members who were seen or heard; empty: nobody; absent: not recorded."},
            field<&T::spoken_alone>{"Members who were spoken to alone.", Privacy::special},
            field<&T::network_members>{"People of the network who were there."},
            field<&T::notification>{"Notification it answers."},
            field<&T::reached>{"False when nobody was reached; absent: reached."},
            field<&T::place>{"Kind of place."},
            field<&T::where>{"The place itself.", Privacy::locating},
            field<&T::minutes>{"How long it took, in minutes."},
            field<&T::text>{"What was said and seen.", Privacy::free_text},
            field<&T::hidden_from>{"Members who must not read this record: a child's confidence.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
