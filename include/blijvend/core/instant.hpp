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
        if (text.size() < 20 || text[10] != 'T' || text[16] != ':') return {};
        const auto day = Date::parse(text.substr(0, 10));
        const auto minute = read_clock(text.substr(11, 5));
        detail::DigitReader digits{text};
        const int second = digits.number(17, 2);

        std::size_t end = 19;
        int fraction = 0;
        if (text[end] == '.') {
            end = std::min(text.find_first_of("Z+-", end), text.size());
            const std::size_t places = end - 20;
            if (places < 1 || places > 6) return {};
            fraction = digits.number(20, places);
            for (std::size_t place = places; place < 6; ++place) fraction *= 10;
        }
        const auto offset = read_offset(text.substr(end));
        if (!day || !minute || !offset || !digits.only_digits || second > 59) return {};
        const std::int64_t micros = second * detail::micros_per_second + fraction;
        return from(micros_at(*day, *minute - *offset) + micros, *offset);
    }

    /// RFC 3339 at its own offset, `Z` when that is zero; with a fraction of three or six digits
    /// only when there is one.
    [[nodiscard]] std::string text() const {
        const std::int64_t local = local_micros(offset_minutes_);
        const std::chrono::hh_mm_ss time{
            std::chrono::microseconds{local - micros_at(day_of(local), 0)}};
        const auto micros = static_cast<int>(time.subseconds().count());

        std::string text = day_of(local).text() + "THH:MM:SS";
        detail::write_number(text, 11, 2, static_cast<int>(time.hours().count()));
        detail::write_number(text, 14, 2, static_cast<int>(time.minutes().count()));
        detail::write_number(text, 17, 2, static_cast<int>(time.seconds().count()));
        if (micros != 0) {
            text += ".ffffff";
            detail::write_number(text, 20, 6, micros);
            if (micros % 1000 == 0) text.resize(23);
        }
        if (offset_minutes_ == 0) return text + 'Z';
        const int ahead = offset_minutes_ < 0 ? -offset_minutes_ : offset_minutes_;
        text += offset_minutes_ < 0 ? "-HH:MM" : "+HH:MM";
        detail::write_number(text, text.size() - 5, 2, ahead / 60);
        detail::write_number(text, text.size() - 2, 2, ahead % 60);
        return text;
    }

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
    constexpr Instant(std::int64_t utc_micros, int offset_minutes) noexcept
        : utc_micros_{utc_micros},
          offset_minutes_{static_cast<std::int16_t>(offset_minutes)},
          civil_day_{day_of(amsterdam_micros())} {}

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

    /// `HH:MM` in minutes.
    static constexpr std::optional<int> read_clock(std::string_view text) noexcept {
        if (text.size() != 5 || text[2] != ':') return {};
        detail::DigitReader digits{text};
        const int hour = digits.number(0, 2), minute = digits.number(3, 2);
        if (!digits.only_digits || hour > 23 || minute > 59) return {};
        return 60 * hour + minute;
    }
    /// `Z`, `+HH:MM` or `-HH:MM` in minutes.
    static constexpr std::optional<int> read_offset(std::string_view text) noexcept {
        if (text == "Z") return 0;
        if (text.empty() || (text[0] != '+' && text[0] != '-')) return {};
        const auto minutes = read_clock(text.substr(1));
        if (!minutes || text[0] == '+') return minutes;
        if (*minutes == 0) return {};
        return -*minutes;
    }

    static constexpr int max_offset = 18 * 60;
    static constexpr std::int64_t calendar_begin = Date::min().days() * detail::micros_per_day;
    static constexpr std::int64_t calendar_end = (Date::max().days() + 1) * detail::micros_per_day;
    static constexpr std::int64_t last_micros = calendar_end - 60 * detail::micros_per_minute - 1;

    std::int64_t utc_micros_ = 0;
    std::int16_t offset_minutes_ = 0;
    Date civil_day_{};  ///< asked for often, and follows from the moment
};

}  // namespace blijvend
