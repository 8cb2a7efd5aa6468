#pragma once

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <blijvend/core/date.hpp>

namespace blijvend {

namespace detail {

inline constexpr std::int64_t micros_per_second = 1'000'000;
inline constexpr std::int64_t micros_per_minute = 60 * micros_per_second;
inline constexpr std::int64_t micros_per_day = 1440 * micros_per_minute;

/// The minutes that clocks in Amsterdam are ahead of UTC at a moment. Summer time begins and ends
/// at 01:00 UTC on the Sundays that Directive 2000/84/EC and, from 1977, its forerunners name.
/// Before 1977 it is always winter time: so it was from 1946; older clocks are not followed.
[[nodiscard]] constexpr int amsterdam_offset(std::int64_t utc_micros) noexcept {
    namespace chrono = std::chrono;
    const chrono::sys_time<chrono::microseconds> utc{chrono::microseconds{utc_micros}};
    const chrono::year_month_day day{chrono::floor<chrono::days>(utc)};
    const auto year = day.year();
    if (year < chrono::year{1977} || day.month() <= chrono::February || day.month() >= chrono::November) return 60;
    if (day.month() >= chrono::May && day.month() <= chrono::August) return 120;

    const chrono::sys_days begin = year < chrono::year{1981}
                                       ? chrono::sys_days{year / chrono::April / chrono::Sunday[1]}
                                       : year / chrono::March / chrono::Sunday[chrono::last];
    const chrono::sys_days end = year == chrono::year{1978}
                                     ? chrono::sys_days{year / chrono::October / 1}
                                 : year < chrono::year{1996}
                                     ? year / chrono::September / chrono::Sunday[chrono::last]
                                     : year / chrono::October / chrono::Sunday[chrono::last];
    return utc >= begin + chrono::hours{1} && utc < end + chrono::hours{1} ? 120 : 60;
}

/// The minutes that clocks in Amsterdam are ahead of UTC all through a day, from 1996 on; nothing for the last seven
/// days of March and October, on one of which summer time begins or ends.
[[nodiscard]] constexpr std::optional<int> usual_offset(unsigned month, unsigned day) noexcept {
    if ((month == 3 || month == 10) && day >= 25) return {};
    return month >= 4 && month <= 10 ? 120 : 60;
}

struct InstantParts;

}  // namespace detail

/// A moment to the microsecond, with the offset from UTC that it was recorded with; 16 bytes.
///
/// It lies in the years 1 to 9999 in UTC, at its own offset and in Amsterdam. The offset is at most
/// 18 hours either way; whether any place keeps it is not checked. There are no leap seconds.
class Instant {
public:
    /// 1970-01-01T00:00:00Z.
    constexpr Instant() noexcept = default;

    /// From microseconds since 1970-01-01T00:00:00Z; nothing beyond the limits above.
    [[nodiscard]] static constexpr std::optional<Instant> from(std::int64_t utc_micros,
        int offset_minutes) noexcept {
        if (offset_minutes < -max_offset || offset_minutes > max_offset) return {};
        if (utc_micros < calendar_begin || utc_micros > last_micros) return {};
        const Instant instant{utc_micros, offset_minutes};
        const std::int64_t local = instant.local_micros(offset_minutes);
        if (local < calendar_begin || local >= calendar_end) return {};
        return instant;
    }

    /// Reads RFC 3339 with capitals T and Z: `YYYY-MM-DDTHH:MM:SS`, then perhaps `.` and one to six
    /// digits, then `Z`, `+HH:MM` or `-HH:MM`. Hour 24, second 60 and `-00:00` are refused.
    [[nodiscard]] static constexpr std::optional<Instant> parse(std::string_view text) noexcept {
        if (text.size() < 20 || text[10] != 'T') return {};
        const auto day = Date::parse(text.substr(0, 10));
        const detail::ThreePairs clock{text.data() + 11, ':'};
        if (!day || !clock.valid || clock.first > 23 || clock.second > 59 || clock.third > 59) return {};

        std::size_t end = 19;
        unsigned fraction = 0;
        if (text[end] == '.') {
            unsigned unit = detail::micros_per_second;
            while (++end < text.size() && detail::digit(text[end]) <= 9 && unit > 1) {
                unit /= 10;
                fraction += unit * detail::digit(text[end]);
            }
            if (end == 20) return {};
        }
        const auto offset = read_offset(text.substr(end));
        if (!offset) return {};
        const int minute = static_cast<int>(60 * clock.first + clock.second);
        const std::int64_t utc =
            micros_at(*day, minute - *offset) + clock.third * detail::micros_per_second + fraction;
        const auto usual =
            detail::usual_offset(detail::two_digits(text.data() + 5), detail::two_digits(text.data() + 8));
        if (offset != usual || *day < usual_since) return from(utc, *offset);
        return Instant{utc, *offset, *day};
    }

    /// RFC 3339 at its own offset, `Z` when that is zero; with a fraction of three or six digits
    /// only when there is one.
    [[nodiscard]] std::string text() const { return detail::written(*this); }
    /// Writes that text where there is room for `longest` characters; gives its end.
    constexpr char* write(char* to) const noexcept {
        const std::int64_t local = local_micros(offset_minutes_);
        const Date day = day_of(local);
        const std::int64_t since_midnight = local - micros_at(day, 0);
        const auto second = static_cast<int>(since_midnight / detail::micros_per_second);
        const auto micros = static_cast<int>(since_midnight % detail::micros_per_second);
        const auto add = [&to](char before, int number, std::size_t width) {
            *to++ = before;
            to = detail::write_digits(to, number, width);
        };
        to = day.write(to);
        add('T', second / 3600, 2);
        add(':', second / 60 % 60, 2);
        add(':', second % 60, 2);
        if (micros % 1000 != 0)
            add('.', micros, 6);
        else if (micros != 0)
            add('.', micros / 1000, 3);
        if (offset_minutes_ == 0) {
            *to++ = 'Z';
            return to;
        }
        const int ahead = offset_minutes_ < 0 ? -offset_minutes_ : offset_minutes_;
        add(offset_minutes_ < 0 ? '-' : '+', ahead / 60, 2);
        add(':', ahead % 60, 2);
        return to;
    }
    static constexpr std::size_t longest = 32;  // YYYY-MM-DDTHH:MM:SS.ffffff+HH:MM

    /// The moment at which clocks in Amsterdam show that time on that day. A time that the spring
    /// night skips moves on an hour; one that the autumn night has twice is the first of the two.
    /// In the first hour of 0001-01-01, which UTC does not reach, it is the first moment there is.
    /// Throws std::out_of_range for an hour beyond 0 to 23 or a minute beyond 0 to 59.
    [[nodiscard]] static constexpr Instant at(Date day, int hour, int minute = 0) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
            throw std::out_of_range{"no such time of day"};
        const std::int64_t local = micros_at(day, 60 * hour + minute);
        std::int64_t utc = local - 120 * detail::micros_per_minute;
        if (detail::amsterdam_offset(utc) != 120) utc += 60 * detail::micros_per_minute;
        utc = std::max(utc, calendar_begin);
        return Instant{utc, detail::amsterdam_offset(utc)};
    }

    /// The first microsecond of a civil day in Amsterdam.
    [[nodiscard]] static constexpr Instant start_of(Date day) noexcept { return at(day, 0); }
    /// The last microsecond of a civil day in Amsterdam.
    [[nodiscard]] static constexpr Instant end_of(Date day) noexcept {
        Instant end = at(day, 23, 59);
        end.utc_micros_ += detail::micros_per_minute - 1;
        return end;
    }

    /// Microseconds since 1970-01-01T00:00:00Z, below zero before it.
    [[nodiscard]] constexpr std::int64_t utc_micros() const noexcept { return utc_micros_; }
    /// Minutes ahead of UTC; below zero west of Greenwich.
    [[nodiscard]] constexpr int offset_minutes() const noexcept { return offset_minutes_; }

    /// The day in Amsterdam, whatever the offset: the day that "the same day" is about.
    [[nodiscard]] constexpr Date civil_day() const noexcept { return civil_day_; }
    /// The minute of that day on clocks in Amsterdam, 0 to 1439; the autumn night has some twice.
    [[nodiscard]] constexpr int minute_of_day() const noexcept {
        return static_cast<int>((amsterdam_micros() - micros_at(civil_day(), 0)) /
                                detail::micros_per_minute);
    }

    [[nodiscard]] constexpr bool same_moment(Instant other) const noexcept {
        return utc_micros_ == other.utc_micros_;
    }

    /// By moment, then by offset: one moment at two offsets is two values.
    constexpr auto operator<=>(const Instant&) const noexcept = default;

private:
    friend struct detail::InstantParts;

    constexpr Instant(std::int64_t utc_micros, int offset_minutes) noexcept
        : utc_micros_{utc_micros},
          offset_minutes_{static_cast<std::int16_t>(offset_minutes)},
          civil_day_{day_of(amsterdam_micros())} {}

    /// With its day in Amsterdam, when that is known.
    constexpr Instant(std::int64_t utc_micros, int offset_minutes, Date civil_day) noexcept
        : utc_micros_{utc_micros}, offset_minutes_{static_cast<std::int16_t>(offset_minutes)}, civil_day_{civil_day} {}

    static constexpr std::int64_t micros_at(Date day, int minute) noexcept {
        return day.days() * detail::micros_per_day + minute * detail::micros_per_minute;
    }
    static constexpr Date day_of(std::int64_t micros) noexcept {
        const auto days = std::chrono::floor<std::chrono::days>(std::chrono::microseconds{micros});
        return Date{} + static_cast<int>(days.count());
    }
    constexpr std::int64_t local_micros(int offset_minutes) const noexcept {
        return utc_micros_ + offset_minutes * detail::micros_per_minute;
    }
    constexpr std::int64_t amsterdam_micros() const noexcept {
        return local_micros(detail::amsterdam_offset(utc_micros_));
    }

    /// `Z`, `+HH:MM` or `-HH:MM` in minutes.
    static constexpr std::optional<int> read_offset(std::string_view text) noexcept {
        if (text == "Z") return 0;
        if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return {};
        const unsigned hours = detail::two_digits(text.data() + 1), minutes = detail::two_digits(text.data() + 4);
        if (hours > 23 || minutes > 59) return {};
        const int ahead = static_cast<int>(60 * hours + minutes);
        if (text[0] == '+') return ahead;
        if (ahead == 0) return {};
        return -ahead;
    }

    static constexpr Date usual_since{std::chrono::year{1996} / 1 / 1};
    static constexpr int max_offset = 18 * 60;
    static constexpr std::int64_t calendar_begin = Date::min().days() * detail::micros_per_day;
    static constexpr std::int64_t calendar_end = (Date::max().days() + 1) * detail::micros_per_day;
    static constexpr std::int64_t last_micros = calendar_end - 60 * detail::micros_per_minute - 1;

    std::int64_t utc_micros_ = 0;
    std::int16_t offset_minutes_ = 0;
    Date civil_day_{};  ///< asked for often, and follows from the moment
};

namespace detail {

/// What an instant once told of itself, to make it again from: nothing is checked, nor worked out anew.
struct InstantParts {
    std::int64_t utc_micros;
    int offset_minutes;
    Date civil_day;

    [[nodiscard]] constexpr Instant instant() const noexcept { return {utc_micros, offset_minutes, civil_day}; }
};

}  // namespace detail

}  // namespace blijvend
