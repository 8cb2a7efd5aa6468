// A described struct: each field is told once, beside the member, and everything else reads that.
#include <iostream>
#include <optional>
#include <string>

#include <blijvend/model/stamp.hpp>

namespace bv = blijvend;

struct Visitor {
    bv::Id<Visitor> id{};
    std::optional<std::string> name{};
    std::optional<bv::Date> since{};
    std::optional<bv::Stamp> stamp{};
    bv::Extra extra{};

    bool operator==(const Visitor&) const = default;
    static constexpr auto describe() {
        using T = Visitor;
        return bv::record("Visitor", {"bezoeker", "visitor"}, "Someone who comes by.",
            bv::field<&T::id>{"Stable inside one case file."},
            bv::field<&T::name>{"What this person is called.", bv::Privacy::personal},
            bv::field<&T::since>{"First day.", bv::Privacy::open, bv::begins},
            bv::field<&T::stamp>{"Who recorded it, and when."});
    }
};

int main() {
    bv::each_field<Visitor>([](const auto& field) { std::cout << field.name << ": " << field.doc << '\n'; });
}
