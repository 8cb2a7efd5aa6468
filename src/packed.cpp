#include "packed.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/names.hpp>
#include <blijvend/core/partial_date.hpp>

#include "scalar.hpp"

/// A record begins with a bit for each field, and two for a truth: what there is. That follows, field by field:
///
///     code         a byte
///     number       seven bits a byte, the lowest first; the highest bit: more follow. From the lowest of its scale on
///     day          how far it lies from the day before it in the file, as a number
///     instant      its day in Amsterdam so, and its time; a single 0 when it is the instant before it
///     id           where it stands among the ids that came before, as a number; a new one is written out
///     text, list   how long it is, as a number; then what is in it
///
/// The same walk over the description writes and reads it.
namespace blijvend::detail {
namespace {

// --- records ------------------------------------------------------------------------------------------

template <class F>
inline constexpr bool is_truth = std::same_as<typename F::value, std::optional<bool>>;
template <class F>
inline constexpr unsigned bits_of = is_required<F> ? 0 : is_truth<F> ? 2
                                                                     : 1;
/// Of a record, the first of them for what it holds beyond its fields.
template <Described T>
inline constexpr unsigned bits_in =
    description<T>.fields.all([]<class... F>(const F&...) { return (1 + ... + bits_of<F>); });
template <Described T>
inline constexpr std::size_t bytes_of_bits = (bits_in<T> + 7) / 8;

/// More than any value takes that has no length of its own.
inline constexpr std::size_t most_of_value = 24;
/// More than what a record takes without its texts, lists and records.
template <Described T>
inline constexpr std::size_t most_of_record = bytes_of_bits<T> + most_of_value * (description<T>.fields.size + 1);

/// Whether it may take more than most_of_value.
template <class V>
inline constexpr bool has_length = std::same_as<V, std::string> || is_list<V> || Described<V>;
template <class V>
inline constexpr bool has_length<std::optional<V>> = has_length<V>;

// --- numbers ------------------------------------------------------------------------------------------

/// 0, -1, 1, -2, … as 0, 1, 2, 3, …
constexpr std::uint64_t folded(std::int64_t number) noexcept {
    return static_cast<std::uint64_t>(number) << 1U ^ static_cast<std::uint64_t>(number >> 63U);
}
constexpr std::int64_t unfolded(std::uint64_t number) noexcept {
    return static_cast<std::int64_t>(number >> 1U ^ (0 - (number & 1U)));
}

// --- instants -----------------------------------------------------------------------------------------

/// The time of an instant in sixteen bits: minutes, counted from the first at which a day may begin in Amsterdam; which
/// of the usual offsets; and what else is needed.
struct Time {
    static constexpr std::int64_t earliest = -120;  // minutes ahead of midnight in UTC
    static constexpr std::array<int, 3> usual_offsets{60, 120, 0};
    static constexpr unsigned other_offset = usual_offsets.size(), minute_bits = 11, offset_bits = 2;
    enum Rest : unsigned {
        none,
        seconds,
        micros
    };

    unsigned minute = 0, offset = 0, rest = none;

    [[nodiscard]] constexpr std::uint16_t bits() const noexcept {
        return static_cast<std::uint16_t>(minute | (offset | rest << offset_bits) << minute_bits);
    }
    [[nodiscard]] static constexpr Time of(unsigned bits) noexcept {
        return {bits & ((1U << minute_bits) - 1), bits >> minute_bits & other_offset,
            bits >> (minute_bits + offset_bits)};
    }
};

/// Microseconds from the beginning of a day in UTC to where minutes are counted from.
constexpr std::int64_t counted_from(std::int32_t day) noexcept {
    return day * micros_per_day + Time::earliest * micros_per_minute;
}

// --- ids ----------------------------------------------------------------------------------------------

/// What the number of an id means: 0 no id, up to 15 the length of a new name, then a new UUID, then those that came.
inline constexpr std::size_t new_uuid = 16, first_known = 17;
/// Ids behind so many are written out each time.
inline constexpr std::size_t most_ids = 1024;

using IdBytes = std::array<std::uint8_t, 16>;

// --- packing ------------------------------------------------------------------------------------------

/// Packs one file. What it needs is on the stack, unless the file is large.
class Packer {
public:
    Packer() noexcept {}  // NOLINT(modernize-use-equals-default, cppcoreguidelines-pro-type-member-init)
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;
    ~Packer() = default;

    [[nodiscard]] Packed packed() const {
        const auto size = static_cast<std::size_t>(at_ - begin_);
        // Bits and ids are read eight and sixteen bytes at a time, however few they are.
        auto bytes = std::make_shared_for_overwrite<std::byte[]>(size + Head::size);
        std::memcpy(bytes.get(), begin_, size);
        std::memset(bytes.get() + size, 0, Head::size);
        return {std::move(bytes), size};
    }

    template <Described T>
    void pack(const T& record) {
        static_assert(bits_in<T> <= 64);
        std::uint64_t there = record.extra.empty() ? 0 : 1;
        each_field<T>([&, bit = 1U]<class F>(const F&) mutable {
            const auto& held = F::get(record);
            if constexpr (is_truth<F>)
                there |= (std::uint64_t{held.has_value()} | std::uint64_t{held.value_or(false)} << 1U) << bit;
            else if constexpr (is_optional<typename F::value>)
                there |= std::uint64_t{held.has_value()} << bit;
            else if constexpr (is_list<typename F::value>)
                there |= std::uint64_t{!held.empty()} << bit;
            bit += bits_of<F>;
        });
        make_room(most_of_record<T>);
        const std::uint64_t lowest_first = eight_characters(reinterpret_cast<const std::byte*>(&there));
        std::memcpy(at_, &lowest_first, sizeof lowest_first);  // what is more than its bits is written over
        at_ += bytes_of_bits<T>;
        each_field<T>([&, bit = 1U]<class F>(const F&) mutable {
            using V = typename F::value;
            const auto& held = F::get(record);
            if constexpr (!is_truth<F>)
                if (is_required<F> || (there >> bit & 1U) != 0) {
                    if constexpr (is_optional<V>)
                        pack(*held);
                    else
                        pack(held);
                    if constexpr (has_length<V>) make_room(most_of_record<T>);
                }
            bit += bits_of<F>;
        });
        if ((there & 1U) != 0) pack(record.extra);
    }

private:
    template <class Item>
    void pack(const std::vector<Item>& list) {
        number(list.size());
        if constexpr (!has_length<Item>) make_room(list.size() * most_of_value);
        for (const Item& item : list) {
            pack(item);
            if constexpr (has_length<Item>) make_room(most_of_value);
        }
    }
    void pack(const std::string& text) {
        number(text.size());
        make_room(text.size());
        put(text.data(), text.size());
    }
    void pack(const Extra& extra) {
        number(extra.items.size());
        for (const Unknown& unknown : extra.items) {
            make_room(2 * most_of_value);
            number(unknown.index ? std::uint64_t{*unknown.index} + 1 : 0);
            pack(unknown.name);
            make_room(most_of_value);
            pack(unknown.json);
        }
    }
    template <CodeListed E>
    void pack(E code) {
        static_assert(code_list<E>.codes.size() <= 256);
        *at_++ = static_cast<std::byte>(code);
    }
    template <int Low, int High>
    void pack(Whole<Low, High> value) {
        number(static_cast<std::uint64_t>(std::int64_t{value.value()} - Low));
    }
    template <class Tag>
    void pack(const Id<Tag>& id) {
        pack_id(id.template as<AnyRecord>());
    }
    void pack(Date day) { number(folded(from_day(day))); }
    void pack(PartialDate day) {
        const std::int32_t earliest = day.earliest().days();
        number(folded(earliest - partial_) << 2U | static_cast<std::uint64_t>(day.precision()));
        partial_ = earliest;
    }
    void pack(Instant instant) {
        if (instant == instant_) return number(0);
        instant_ = instant;
        number(1 + folded(from_day(instant.civil_day())));
        pack_time(instant);
    }
    void pack(const Moment& moment) {
        const std::optional<Instant> instant = moment.instant();
        number(folded(from_day(moment.day())) << 1U | (instant ? 1U : 0U));
        if (instant) pack_time(*instant);
    }

    void pack_time(Instant instant) {
        const std::int64_t since = instant.utc_micros() - counted_from(instant.civil_day().days());
        const auto rest = static_cast<std::uint32_t>(since % micros_per_minute);
        const auto usual = std::find(Time::usual_offsets.begin(), Time::usual_offsets.end(), instant.offset_minutes());
        const Time time{.minute = static_cast<unsigned>(since / micros_per_minute),
            .offset = static_cast<unsigned>(usual - Time::usual_offsets.begin()),
            .rest = rest == 0                       ? Time::none
                    : rest % micros_per_second == 0 ? Time::seconds
                                                    : Time::micros};
        put(time.bits());
        if (time.rest == Time::seconds) put(static_cast<std::uint8_t>(rest / micros_per_second));
        if (time.rest == Time::micros) put(rest);
        if (time.offset == Time::other_offset) put(static_cast<std::int16_t>(instant.offset_minutes()));
    }

    void pack_id(RecordId id) {
        std::size_t slot = id.hash() % places_.size();
        for (; places_[slot] != 0; slot = (slot + 1) % places_.size())
            if (const std::size_t place = places_[slot] - 1U; ids_[place] == id) return number(first_known + place);
        const auto bytes = std::bit_cast<IdBytes>(id);
        const auto length = static_cast<std::size_t>(std::find(bytes.begin(), bytes.end(), 0) - bytes.begin());
        const std::size_t size = id.is_uuid() ? bytes.size() : length;
        number(id.is_uuid() ? new_uuid : length);
        std::memcpy(at_, bytes.data(), bytes.size());
        at_ += size;
        if (count_ == most_ids || size == 0) return;
        std::construct_at(&ids_[count_], id);
        places_[slot] = static_cast<std::uint16_t>(++count_);
    }

    std::int64_t from_day(Date day) {
        const std::int64_t days = std::int64_t{day.days()} - day_;
        day_ = day.days();
        return days;
    }

    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7U) *at_++ = static_cast<std::byte>(value | 0x80U);
        *at_++ = static_cast<std::byte>(value);
    }
    template <std::integral N>
    void put(N value) {
        put(&value, sizeof value);
    }
    void put(const void* bytes, std::size_t size) {
        std::memcpy(at_, bytes, size);
        at_ += size;
    }

    /// For so many bytes, and as many as an id takes that is written whole.
    void make_room(std::size_t bytes) {
        if (static_cast<std::size_t>(end_ - at_) < bytes + Head::size) grow(bytes + Head::size);
    }
    void grow(std::size_t bytes) {
        const auto size = static_cast<std::size_t>(at_ - begin_), room = 2 * size + bytes;
        auto more = std::make_unique_for_overwrite<std::byte[]>(room);
        std::memcpy(more.get(), begin_, size);
        many_ = std::move(more);
        begin_ = many_.get();
        at_ = begin_ + size;
        end_ = begin_ + room;
    }

    std::array<std::byte, 16384> few_;
    union {
        std::array<RecordId, most_ids> ids_;  // those that came, without those that did not
    };
    std::array<std::uint16_t, 2 * most_ids> places_{};  // counted from 1: each where its hash points, or behind that
    std::size_t count_ = 0;
    std::int32_t day_ = 0, partial_ = 0;
    Instant instant_{};
    std::unique_ptr<std::byte[]> many_{};
    std::byte* begin_ = few_.data();
    std::byte* at_ = begin_;
    std::byte* end_ = begin_ + few_.size();
};

// --- unpacking ----------------------------------------------------------------------------------------

/// What an optional holds, made when there is nothing.
template <class V>
V& made(std::optional<V>& value) {
    return value ? *value : value.emplace();
}

class Unpacker {
public:
    explicit Unpacker(const std::byte* at) noexcept : at_{at} {}  // NOLINT(cppcoreguidelines-pro-type-member-init)
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;
    ~Unpacker() = default;

    template <Described T>
    void unpack(T& record) {
        const std::uint64_t there = eight_characters(at_);  // and bits of what is behind, which nobody asks for
        at_ += bytes_of_bits<T>;
        each_field<T>([&, bit = 1U]<class F>(const F&) mutable {
            auto& held = F::get(record);
            if constexpr (is_required<F>) {
                unpack(held);
            } else {
                const bool is_there = (there >> bit & 1U) != 0;
                if constexpr (is_truth<F>) {
                    if (is_there)
                        held = (there >> bit & 2U) != 0;
                    else
                        held.reset();
                } else if constexpr (is_optional<typename F::value>) {
                    if (is_there)
                        unpack(made(held));
                    else
                        held.reset();
                } else {
                    if (is_there)
                        unpack(held);
                    else
                        held.clear();
                }
            }
            bit += bits_of<F>;
        });
        if ((there & 1U) != 0)
            unpack(record.extra);
        else
            record.extra.items.clear();
    }

private:
    template <class Item>
    void unpack(std::vector<Item>& list) {
        list.resize(number());
        for (Item& item : list) unpack(item);
    }
    void unpack(std::string& text) {
        const std::size_t size = number();
        text.assign(reinterpret_cast<const char*>(at_), size);
        at_ += size;
    }
    void unpack(Extra& extra) {
        extra.items.resize(number());
        for (Unknown& unknown : extra.items) {
            const std::uint64_t index = number();
            unknown.index.reset();
            if (index != 0) unknown.index = static_cast<std::uint32_t>(index - 1);
            unpack(unknown.name);
            unpack(unknown.json);
        }
    }
    template <CodeListed E>
    void unpack(E& code) {
        code = static_cast<E>(*at_++);
    }
    template <int Low, int High>
    void unpack(Whole<Low, High>& value) {
        value = Whole<Low, High>{static_cast<int>(static_cast<std::int64_t>(number()) + Low)};
    }
    template <class Tag>
    void unpack(Id<Tag>& id) {
        id = next_id().template as<Tag>();
    }
    void unpack(Date& day) { day = next_day(number()); }
    void unpack(PartialDate& day) {
        const std::uint64_t packed = number();
        partial_ += static_cast<std::int32_t>(unfolded(packed >> 2U));
        const Date earliest = Date::from_days(partial_);
        switch (static_cast<PartialDate::Precision>(packed & 3U)) {
            case PartialDate::Precision::year: day = PartialDate::year(earliest.year()); break;
            case PartialDate::Precision::month: day = PartialDate::month(earliest.year(), earliest.month()); break;
            case PartialDate::Precision::day: day = earliest; break;
        }
    }
    void unpack(Instant& instant) {
        if (const std::uint64_t packed = number()) instant_ = next_time(next_day(packed - 1));
        instant = instant_;
    }
    void unpack(Moment& moment) {
        const std::uint64_t packed = number();
        const Date day = next_day(packed >> 1U);
        if ((packed & 1U) != 0)
            moment = next_time(day);
        else
            moment = day;
    }

    Instant next_time(Date day) {
        const Time time = Time::of(next<std::uint16_t>());
        std::int64_t micros = counted_from(day.days()) + time.minute * micros_per_minute;
        if (time.rest == Time::seconds) micros += next<std::uint8_t>() * micros_per_second;
        if (time.rest == Time::micros) micros += next<std::uint32_t>();
        const int offset =
            time.offset == Time::other_offset ? next<std::int16_t>() : Time::usual_offsets[time.offset];
        return InstantParts{micros, offset, day}.instant();
    }

    RecordId next_id() {
        const std::size_t packed = number();
        if (packed >= first_known) return ids_[packed - first_known];
        if (packed == 0) return {};
        const std::string_view text{reinterpret_cast<const char*>(at_), packed};
        const auto id = std::bit_cast<RecordId>(Head::readable(text).characters());
        at_ += packed;
        if (count_ < most_ids) std::construct_at(&ids_[count_++], id);
        return id;
    }

    Date next_day(std::uint64_t packed) {
        day_ += static_cast<std::int32_t>(unfolded(packed));
        return Date::from_days(day_);
    }

    std::uint64_t number() {
        auto value = next<std::uint8_t>();
        if (value < 0x80) return value;
        std::uint64_t all = value & 0x7FU;
        for (unsigned shift = 7;; shift += 7) {
            value = next<std::uint8_t>();
            all |= (value & std::uint64_t{0x7F}) << shift;
            if (value < 0x80) return all;
        }
    }
    template <std::integral N>
    N next() {
        N value{};
        std::memcpy(&value, at_, sizeof value);
        at_ += sizeof value;
        return value;
    }

    const std::byte* at_;
    union {
        std::array<RecordId, most_ids> ids_;  // those that came, without those that did not
    };
    std::size_t count_ = 0;
    std::int32_t day_ = 0, partial_ = 0;
    Instant instant_{};
};

}  // namespace

Packed pack(const CaseFile& file) {
    Packer packer;
    packer.pack(file);
    return packer.packed();
}

void unpack(const Packed& packed, CaseFile& file) { Unpacker{packed.bytes.get()}.unpack(file); }

}  // namespace blijvend::detail
