#include <pybind11/operators.h>
#include <pybind11/stl.h>

#include <datetime.h>

#include "bindings.hpp"
#include "convert.hpp"

namespace blijvend::python {

namespace {

constexpr std::int64_t micros_per_minute = 60'000'000;
constexpr std::int64_t minutes_per_day = 1440;

Date day_of(py::handle date) {
    return std::chrono::year{PyDateTime_GET_YEAR(date.ptr())} /
           std::chrono::month{static_cast<unsigned>(PyDateTime_GET_MONTH(date.ptr()))} /
           std::chrono::day{static_cast<unsigned>(PyDateTime_GET_DAY(date.ptr()))};
}

/// The offset of an aware datetime, in minutes. Throws Unfit for a naive one.
std::int64_t offset_of(py::handle datetime) {
    const py::object offset = datetime.attr("utcoffset")();
    if (offset.is_none())
        throw Unfit{Unfit::Why::value, "an aware datetime: give it a tzinfo, so that its offset is known"};
    const std::int64_t seconds = std::int64_t{PyDateTime_DELTA_GET_DAYS(offset.ptr())} * 86'400 +
                                 PyDateTime_DELTA_GET_SECONDS(offset.ptr());
    if (seconds % 60 != 0 || PyDateTime_DELTA_GET_MICROSECONDS(offset.ptr()) != 0)
        throw Unfit{Unfit::Why::value, "a datetime whose offset is in whole minutes"};
    return seconds / 60;
}

Instant instant_of(py::handle datetime) {
    PyObject* const at = datetime.ptr();
    const std::int64_t offset = offset_of(datetime);
    const std::int64_t minute = day_of(datetime).days() * minutes_per_day +
                                PyDateTime_DATE_GET_HOUR(at) * 60 +
                                PyDateTime_DATE_GET_MINUTE(at) - offset;
    const std::int64_t micros = minute * micros_per_minute +
                                PyDateTime_DATE_GET_SECOND(at) * 1'000'000LL +
                                PyDateTime_DATE_GET_MICROSECOND(at);
    const auto instant = Instant::from(micros, static_cast<int>(offset));
    if (!instant)
        throw Unfit{Unfit::Why::value, "a moment in the years 1 to 9999, at most 18 hours from UTC"};
    return *instant;
}

/// Reads a text with V::parse. Throws Unfit.
template <class V>
V parse(py::handle value, const char* expected) {
    const auto parsed = V::parse(take_text(value, expected));
    if (!parsed) throw Unfit{Unfit::Why::value, expected};
    return *parsed;
}

using Compare = bool (PartialDate::*)(PartialDate) const noexcept;

}  // namespace

py::object give_date(Date date) {
    return py::reinterpret_steal<py::object>(
        PyDate_FromDate(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())));
}

py::object give_instant(Instant instant) {
    const std::int64_t local = instant.utc_micros() + instant.offset_minutes() * micros_per_minute;
    const std::chrono::microseconds micros{local};
    const auto day = std::chrono::floor<std::chrono::days>(micros);
    const std::chrono::hh_mm_ss time{micros - day};
    const Date date = Date::from_days(static_cast<std::int32_t>(day.count()));
    py::object zone = py::reinterpret_borrow<py::object>(PyDateTime_TimeZone_UTC);
    if (instant.offset_minutes() != 0) {
        const auto offset =
            py::reinterpret_steal<py::object>(PyDelta_FromDSU(0, instant.offset_minutes() * 60, 0));
        zone = py::reinterpret_steal<py::object>(PyTimeZone_FromOffset(offset.ptr()));
    }
    return py::reinterpret_steal<py::object>(PyDateTimeAPI->DateTime_FromDateAndTime(
        date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()),
        zone.ptr(), PyDateTimeAPI->DateTimeType));
}

Date take_date(py::handle value) {
    if (PyDateTime_Check(value.ptr()))
        throw Unfit{Unfit::Why::type, "a day: give a date, because the day of a datetime depends on the place"};
    if (PyDate_Check(value.ptr())) return day_of(value);
    return parse<Date>(value, "a datetime.date or an existing day as 'YYYY-MM-DD'");
}

Instant take_instant(py::handle value) {
    if (PyDateTime_Check(value.ptr())) return instant_of(value);
    return parse<Instant>(value, "an aware datetime.datetime or a text such as '2026-11-21T16:55:00+01:00'");
}

Moment take_moment(py::handle value) {
    if (PyDateTime_Check(value.ptr())) return instant_of(value);
    if (PyDate_Check(value.ptr())) return day_of(value);
    return parse<Moment>(value, "a datetime.date, an aware datetime.datetime or the text of either");
}

PartialDate take_partial_date(py::handle value) {
    if (py::isinstance<PartialDate>(value)) return value.cast<PartialDate>();
    if (PyDateTime_Check(value.ptr()) || PyDate_Check(value.ptr())) return take_date(value);
    if (PyIndex_Check(value.ptr()))
        return PartialDate::year(static_cast<int>(take_number(value, 1, 9999)));
    return parse<PartialDate>(value, "a PartialDate, a datetime.date, a year, or a text as 'YYYY-MM' or 'YYYY'");
}

void init_dates(py::module_& m) {
    PyDateTime_IMPORT;
    using namespace py::literals;

    py::class_<PartialDate> cls{m, "PartialDate", py::is_final{},
        "A day of which perhaps only the year, or the year and month, is known.\n\n"
        "It is never widened or filled in, so it has no `<`: `certainly_...` holds whichever day it is,\n"
        "`possibly_...` for at least one day that it may be. A datetime.date fits where another is asked."};
    cls.attr("__module__") = "blijvend";
    cls.def(py::init([](const py::object& year, const py::object& month, const py::object& day) {
           const auto number = [](const py::object& value, const char* name, int high) {
               try {
                   return static_cast<int>(take_number(value, 1, high));
               } catch (const Unfit& unfit) {
                   raise(unfit, std::string{"PartialDate."} + name);
               }
           };
           const int y = number(year, "year", 9999);
           if (month.is_none() && !day.is_none())
               throw py::type_error("PartialDate.day: expected a month with it");
           if (month.is_none()) return PartialDate::year(y);
           const auto of_year = static_cast<unsigned>(number(month, "month", 12));
           if (day.is_none()) return PartialDate::month(y, of_year);
           const auto of_month = static_cast<unsigned>(number(day, "day", 31));
           const auto ymd = std::chrono::year{y} / std::chrono::month{of_year} /
                            std::chrono::day{of_month};
           if (!ymd.ok()) throw py::value_error("PartialDate.day: expected a day that month has");
           return PartialDate{ymd};
       }),
           "year"_a, "month"_a = py::none{}, "day"_a = py::none{})
        .def_static(
            "parse",
            [](const py::object& text) {
                try {
                    return parse<PartialDate>(text, "a text as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'");
                } catch (const Unfit& unfit) {
                    raise(unfit, "PartialDate");
                }
            },
            "text"_a, "Reads 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. Raises ValueError for other text.")
        .def_property_readonly(
            "year", [](const PartialDate& self) { return self.earliest().year(); }, "The year.")
        .def_property_readonly(
            "month",
            [](const PartialDate& self) -> std::optional<unsigned> {
                if (self.precision() == PartialDate::Precision::year) return {};
                return self.earliest().month();
            },
            "The month, 1 to 12; None when it is not known.")
        .def_property_readonly(
            "day",
            [](const PartialDate& self) -> std::optional<unsigned> {
                if (!self.exact()) return {};
                return self.earliest().day();
            },
            "The day of the month; None when it is not known.")
        .def_property_readonly(
            "earliest", [](const PartialDate& self) { return give_date(self.earliest()); },
            "The first day that it may be.")
        .def_property_readonly(
            "latest", [](const PartialDate& self) { return give_date(self.latest()); },
            "The last day that it may be.")
        .def_property_readonly(
            "exact",
            [](const PartialDate& self) { return give(self.exact()); },
            "The day, when it is known in full.");
    const auto compare = [&](const char* name, Compare method, const char* doc) {
        cls.def(
            name,
            [method, name](const PartialDate& self, const py::object& other) {
                try {
                    return (self.*method)(take_partial_date(other));
                } catch (const Unfit& unfit) {
                    raise(unfit, name);
                }
            },
            "other"_a, doc);
    };
    compare("certainly_before", &PartialDate::certainly_before, "Before `other`, whichever days they are.");
    compare("possibly_before", &PartialDate::possibly_before, "Perhaps before `other`.");
    compare("certainly_after", &PartialDate::certainly_after, "After `other`, whichever days they are.");
    compare("possibly_after", &PartialDate::possibly_after, "Perhaps after `other`.");

    cls.def(py::self == py::self)
        .def("__hash__", [](const PartialDate& self) { return py::hash(to_str(self.text())); })
        .def("__str__", [](const PartialDate& self) { return self.text(); })
        .def("__repr__", [](const PartialDate& self) { return "PartialDate.parse('" + self.text() + "')"; })
        .def(py::pickle([](const PartialDate& self) { return self.text(); },
            [](const std::string& text) { return PartialDate::parse(text).value(); }));
}

}  // namespace blijvend::python
