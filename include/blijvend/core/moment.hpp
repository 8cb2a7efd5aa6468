#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>

namespace blijvend {

/// When something happened: a civil day, and the time of that day when it is known; 24 bytes.
///
/// An untimed moment may be any time of its day, so there is no `<`: `certainly_…` holds whatever
/// the time was, `possibly_…` for at least one time that it may have been. Of two moments on one
/// day, one of them untimed, neither is certainly before the other.
class Moment {
public:
    /// Some time on 1970-01-01.
    constexpr Moment() noexcept = default;
    constexpr Moment(Date day) noexcept : day_{day} {}
    constexpr Moment(Instant instant) noexcept
        : instant_{instant}, day_{instant.civil_day()}, timed_{true} {}
    /// As Date: throws std::out_of_range when there is no such day.
    constexpr Moment(std::chrono::year_month_day ymd) : day_{ymd} {}

    /// Reads the text of a Date or of an Instant; nothing for any other text.
    [[nodiscard]] static constexpr std::optional<Moment> parse(std::string_view text) noexcept {
        if (const auto day = Date::parse(text)) return *day;
        if (const auto instant = Instant::parse(text)) return *instant;
        return {};
    }

    /// The text of the Date or of the Instant that it is.
    [[nodiscard]] std::string text() const { return detail::written(*this); }
    /// Writes that text where there is room for `longest` characters; gives its end.
    constexpr char* write(char* to) const noexcept { return timed_ ? instant_.write(to) : day_.write(to); }
    static constexpr std::size_t longest = Instant::longest;

    /// The civil day, in Amsterdam when the time is known.
    [[nodiscard]] constexpr Date day() const noexcept { return day_; }
    /// The time, when it is known.
    [[nodiscard]] constexpr std::optional<Instant> instant() const noexcept {
        if (!timed_) return {};
        return instant_;
    }

    /// The first instant that it may be: the instant itself, or the start of its day in Amsterdam.
    [[nodiscard]] constexpr Instant earliest() const noexcept {
        return timed_ ? instant_ : Instant::start_of(day_);
    }
    /// The last instant that it may be.
    [[nodiscard]] constexpr Instant latest() const noexcept {
        return timed_ ? instant_ : Instant::end_of(day_);
    }

    [[nodiscard]] constexpr bool certainly_before(Moment other) const noexcept {
        if (day_ != other.day_) return day_ < other.day_;
        return latest().utc_micros() < other.earliest().utc_micros();
    }
    [[nodiscard]] constexpr bool possibly_before(Moment other) const noexcept {
        if (day_ != other.day_) return day_ < other.day_;
        return earliest().utc_micros() < other.latest().utc_micros();
    }
    [[nodiscard]] constexpr bool certainly_after(Moment other) const noexcept {
        return other.certainly_before(*this);
    }
    [[nodiscard]] constexpr bool possibly_after(Moment other) const noexcept {
        return other.possibly_before(*this);
    }

    /// The same day or the same instant at the same offset; a day is never equal to an instant.
    constexpr bool operator==(const Moment&) const noexcept = default;

private:
    Instant instant_;  // 1970-01-01T00:00:00Z when untimed
    Date day_;
    bool timed_ = false;
};

}  // namespace blijvend
