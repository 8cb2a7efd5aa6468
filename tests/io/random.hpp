#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>

/// Values of any record, made from its description: every field is sometimes there, every code comes by.
namespace blijvend::test {

/// The same numbers from the same seed on every platform.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_{seed} {}

    /// From 0 to `sides` - 1.
    std::size_t roll(std::size_t sides) { return engine_() % sides; }
    bool chance(std::size_t one_in) { return roll(one_in) == 0; }

    template <std::size_t N>
    std::string_view pick(const std::string_view (&from)[N]) {
        return from[roll(N)];
    }

private:
    std::mt19937 engine_;
};

inline std::string random_text(Dice& dice) {
    static constexpr std::string_view parts[] = {"", "a", "Noor", "\"", "\\", "/", "\b\f\n\r\t", "\x01", "\x7f",
        std::string_view{"\0", 1}, "é", "€", "😀", "\u2028", "\xEF\xBB\xBF", " ", "{[", "null", "2026-01-05"};
    std::string text;
    for (std::size_t i = dice.roll(5); i > 0; --i) text += dice.pick(parts);
    return text;
}

/// A text in which something was changed, in a few places or in none.
inline std::string changed(Dice& dice, std::string text) {
    for (std::size_t change = dice.roll(6); change > 0 && !text.empty(); --change) {
        const std::size_t place = dice.roll(text.size());
        switch (dice.roll(4)) {
            case 0: text[place] = static_cast<char>(dice.roll(256)); break;
            case 1: text.erase(place, dice.roll(40)); break;
            case 2: text.insert(place, text.substr(dice.roll(text.size()), dice.roll(40))); break;
            default: text[place] = "\"{}[],:0e\\n"[dice.roll(11)]; break;
        }
    }
    return text;
}

/// What a newer or foreign file may hold; `number` keeps the names in one record apart.
inline Unknown random_unknown(Dice& dice, std::size_t number) {
    static constexpr std::string_view values[] = {"null", "true", "1e999999", "-0.0", "12345678901234567890123",
        "[ 1 ,2,\t3 ]", "{ \"a\" : {\"\\u0061b\":[]} }", "\"\\u00e9\\/\"", "{}", "[]", "\"😀\"", "[[[[[[1]]]]]]"};
    static constexpr std::string_view names[] = {"", "x", "\"", "naam\n", "é😀", "blijvend.nl"};
    return {std::string{dice.pick(names)} + std::to_string(number), std::string{dice.pick(values)}, {}};
}

/// A code that no list has.
inline std::string random_unknown_code(Dice& dice) {
    static constexpr std::string_view codes[] = {R"("zeppelin")", R"("z\u0065ppelin")", R"("")", R"("😀 \"")"};
    return std::string{dice.pick(codes)};
}

template <Described T>
T random_record(Dice& dice, std::size_t depth = 0);

template <class V>
V random_value(Dice& dice, std::size_t depth) {
    if constexpr (is_list<V>) {
        V values(Described<typename V::value_type> && depth > 1 ? dice.roll(2) : dice.roll(4));
        for (auto& value : values) value = random_value<typename V::value_type>(dice, depth + 1);
        return values;
    } else if constexpr (Described<V>) {
        return random_record<V>(dice, depth + 1);
    } else if constexpr (CodeListed<V>) {
        return code_list<V>.codes[dice.roll(code_list<V>.codes.size())].value;
    } else if constexpr (is_whole<V>) {
        const auto low = static_cast<std::int64_t>(V::low);
        return *V::from(low + static_cast<std::int64_t>(dice.roll(static_cast<std::size_t>(V::high - low + 1))));
    } else if constexpr (std::same_as<V, bool>) {
        return dice.chance(2);
    } else if constexpr (std::same_as<V, std::string>) {
        return random_text(dice);
    } else if constexpr (std::same_as<V, Date>) {
        if (dice.chance(20)) return dice.chance(2) ? Date::min() : Date::max();
        return Date::from_days(static_cast<std::int32_t>(dice.roll(40'000)) - 10'000);
    } else if constexpr (std::same_as<V, PartialDate>) {
        const Date day = random_value<Date>(dice, depth);
        if (dice.chance(3)) return PartialDate::year(day.year());
        if (dice.chance(2)) return PartialDate::month(day.year(), day.month());
        return day;
    } else if constexpr (std::same_as<V, Instant>) {
        static constexpr std::int64_t second = 1'000'000, grains[] = {1, 1000, second, 60 * second};
        const auto micros = static_cast<std::int64_t>(dice.roll(4'000'000'000)) * second +
                            static_cast<std::int64_t>(dice.roll(1'000'000));
        const std::int64_t grain = grains[dice.roll(4)];
        return *Instant::from(micros / grain * grain, static_cast<int>(dice.roll(2 * 1080 + 1)) - 1080);
    } else if constexpr (std::same_as<V, Moment>) {
        if (dice.chance(2)) return random_value<Date>(dice, depth);
        return random_value<Instant>(dice, depth);
    } else {
        static_assert(is_id<V>, "a kind of value that random records do not have yet");
        static constexpr std::string_view ids[] = {"a", "m1", "koppel-2", "A.b_c-d", "123456789012345",
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "00000000-0000-0000-8000-000000000000"};
        return V{dice.pick(ids)};
    }
}

/// A list of codes in which some are unknown to us.
template <CodeListed E>
void mix(Dice& dice, std::vector<E>& codes, std::string_view name, Extra& extra) {
    std::uint32_t index = 0;
    for (std::size_t known = codes.size(), unknown = dice.roll(3); known + unknown > 0; ++index) {
        if (dice.roll(known + unknown) < known) {
            --known;
        } else {
            --unknown;
            extra.items.push_back({std::string{name}, random_unknown_code(dice), index});
        }
    }
}

template <Described T>
T random_record(Dice& dice, std::size_t depth) {
    T record;
    std::vector<Unknown> behind;
    each_field<T>([&]<class F>(const F&) {
        using V = typename F::value;
        V& value = F::get(record);
        if constexpr (is_optional<V>) {
            if (dice.chance(3)) {
                if constexpr (CodeListed<typename V::value_type>)
                    if (dice.chance(3)) behind.push_back({std::string{F::name}, random_unknown_code(dice), {}});
                return;
            }
            value = random_value<typename V::value_type>(dice, depth);
        } else {
            value = random_value<V>(dice, depth);
            if constexpr (is_list<V>)
                if constexpr (CodeListed<typename V::value_type>) mix(dice, value, F::name, record.extra);
        }
    });
    if (dice.chance(4))
        for (std::size_t i = dice.roll(4); i > 0; --i) behind.push_back(random_unknown(dice, i));
    for (Unknown& unknown : behind) record.extra.items.push_back(std::move(unknown));
    return record;
}

}  // namespace blijvend::test
