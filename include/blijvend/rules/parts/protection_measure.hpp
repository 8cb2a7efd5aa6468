#pragma once

#include <blijvend/model/measure.hpp>

/// Which measures protect a child by law. They read facts; they judge nothing.
namespace blijvend {

/// An order by which a certified body watches over a child. Not the ending of custody: a guardianship
/// follows on that.
[[nodiscard]] constexpr bool is_protection_order(const Measure& measure) noexcept {
    using enum MeasureKind;
    return measure.kind == supervision_order || measure.kind == provisional_supervision_order ||
           measure.kind == guardianship || measure.kind == provisional_guardianship;
}

/// A placement, in an emergency too, that needs the authorisation of a court: not one of which is
/// recorded that it goes against nobody's will.
[[nodiscard]] constexpr bool is_authorised_placement(const Measure& measure) noexcept {
    using enum MeasureKind;
    return (measure.kind == out_of_home_placement || measure.kind == emergency_out_of_home_placement) &&
           measure.coercive != false;
}

/// Either of the two: what only a certified body executes.
[[nodiscard]] constexpr bool is_protection_measure(const Measure& measure) noexcept {
    return is_protection_order(measure) || is_authorised_placement(measure);
}

}  // namespace blijvend
