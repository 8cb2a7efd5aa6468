#include <pybind11/stl.h>

#include <algorithm>

#include "bindings.hpp"
#include "convert.hpp"
#include "host_rule.hpp"
#include "obligation.hpp"

#include <blijvend/agenda.hpp>
#include <blijvend/caseload.hpp>
#include <blijvend/check.hpp>
#include <blijvend/closing.hpp>
#include <blijvend/compare.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/io/norms.hpp>
#include <blijvend/io/schema.hpp>
#include <blijvend/phrase.hpp>
#include <blijvend/synth.hpp>
#include <blijvend/version.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

/// Runs `take` and raises what does not fit in the name of the argument.
template <class V>
decltype(auto) argument(const char* name, py::handle value) {
    try {
        return Convert<V>::take(value);
    } catch (const Unfit& unfit) {
        raise(unfit, name);
    }
}

/// Calls `work(i)` for 0 to `count` without the GIL, and lets Python handle Ctrl-C in between.
template <class Work>
void each_without_gil(std::size_t count, Work&& work) {
    constexpr std::size_t piece = 64;
    for (std::size_t begin = 0; begin < count; begin += piece) {
        try {
            const py::gil_scoped_release free;
            for (std::size_t i = begin; i < std::min(count, begin + piece); ++i) work(i);
        } catch (const Interrupted&) {
            PyErr_SetNone(PyExc_KeyboardInterrupt);
            throw py::error_already_set{};
        }
        if (PyErr_CheckSignals() != 0) throw py::error_already_set{};
    }
}

/// What check() and its sisters are asked. `cases` are references: the caller holds the objects.
struct Asked {
    std::vector<const CaseFile*> cases;
    Date as_of;
    CheckOptions options;
    Language language;

    Asked(const py::list& files, py::handle day, py::handle known_at, const py::list& norms, py::handle which,
        py::handle lang)
        : as_of{argument<Date>("as_of", day)}, language{take_language(lang)} {
        for (const py::handle file : files) cases.push_back(&argument<CaseFile>("cases", file));
        options.known_at = argument<std::optional<Instant>>("known_at", known_at);
        options.norms = take_norms(norms);
        if (which.is_none()) return;
        for (const py::handle rule : which) {
            stays_.push_back(&take_rule(rule));
            rules_.push_back(*stays_.back());
        }
        options.rules = rules_;
        options.off_too = true;
    }
    Asked(const Asked&) = delete;
    Asked& operator=(const Asked&) = delete;

    static Norms take_norms(const py::list& overrides) {
        Norms norms;
        for (const py::handle one : overrides) {
            const auto [id, value, since] = one.cast<std::tuple<std::string, int, py::object>>();
            norms.set(id, value, argument<std::optional<Date>>("norms", since));
        }
        return norms;
    }

    /// Points a row at the rule that outlives this question.
    void settle(Obligation& row) const {
        if (!stays_.empty()) row.rule = stays_[static_cast<std::size_t>(row.rule - rules_.data())];
    }

private:
    std::vector<Rule> rules_{};          ///< the ones that are wanted, side by side; none: all that are on
    std::vector<const Rule*> stays_{};   ///< the same, where they stay
};

/// The rows of every case, and of the programme when there is one; problems as (id of the file, problem).
py::tuple check_cases(const py::list& files, py::handle programme, py::handle as_of, py::handle known_at,
    const py::list& norms, py::handle rules, py::handle lang) {
    const Asked asked{files, as_of, known_at, norms, rules, lang};
    Table table{{}, asked.language};
    std::vector<std::pair<std::string, Problem>> found;
    const auto add = [&](Obligations&& judged, const std::string& id) {
        for (Obligation& row : judged.rows) {
            asked.settle(row);
            table.rows.push_back(std::move(row));
        }
        for (Problem& problem : judged.problems) found.emplace_back(id, std::move(problem));
    };
    each_without_gil(asked.cases.size(), [&](std::size_t i) {
        add(check(*asked.cases[i], asked.as_of, asked.options), asked.cases[i]->id.text());
    });
    if (!programme.is_none()) {
        const Programme& whole = argument<Programme>("programme", programme);
        std::vector<CaseFile> caseload;
        for (const CaseFile* file : asked.cases) caseload.push_back(*file);
        each_without_gil(1, [&](std::size_t) {
            add(check(whole, caseload, asked.as_of, asked.options), whole.id.text());
        });
    }
    py::list problems;
    for (auto& [id, problem] : found) problems.append(py::make_tuple(id, std::move(problem)));
    return py::make_tuple(std::move(table), problems);
}

Table agenda_of_cases(const py::list& files, py::handle as_of, py::handle days, py::handle known_at,
    const py::list& norms, py::handle rules, py::handle lang) {
    const Asked asked{files, as_of, known_at, norms, rules, lang};
    const int horizon = argument<Count>("days", days).value();
    Table table{{}, asked.language};
    each_without_gil(asked.cases.size(), [&](std::size_t i) {
        for (AgendaItem& item : agenda(*asked.cases[i], asked.as_of, horizon, asked.options)) {
            asked.settle(item.obligation);
            table.rows.push_back(std::move(item.obligation));
        }
    });
    std::ranges::stable_sort(table.rows, {}, &Obligation::due);
    return table;
}

/// The rows that stand in the way, with how each stands now and who may set it aside.
py::tuple closing_of_case(const CaseFile& file, py::handle as_of, py::handle known_at, const py::list& norms,
    py::handle rules, py::handle lang) {
    const Asked asked{py::list{}, as_of, known_at, norms, rules, lang};
    std::vector<ClosingItem> items;
    each_without_gil(1, [&](std::size_t) { items = closing(file, asked.as_of, asked.options); });
    py::tuple all{items.size()};
    for (std::size_t i = 0; i < items.size(); ++i) {
        asked.settle(items[i].obligation);
        all[i] = py::make_tuple(Row{std::move(items[i].obligation), asked.language},
            Convert<Status>::give(items[i].now, {}), Convert<Waiver>::give(items[i].waiver, {}));
    }
    return all;
}

/// Pairs of rows, before and after; None for the one that is not there.
py::tuple compare_norms(const py::list& files, const py::list& before, const py::list& after, py::handle as_of,
    py::handle known_at, py::handle rules, py::handle lang) {
    const Asked asked{files, as_of, known_at, py::list{}, rules, lang};
    const Norms first = Asked::take_norms(before), second = Asked::take_norms(after);
    std::vector<StatusChange> changes;
    each_without_gil(asked.cases.size(), [&](std::size_t i) {
        for (StatusChange& change : compare({asked.cases[i], 1}, first, second, asked.as_of, asked.options))
            changes.push_back(std::move(change));
    });
    const auto give_row = [&](std::optional<Obligation>& row) -> py::object {
        if (!row) return py::none{};
        asked.settle(*row);
        return py::cast(Row{std::move(*row), asked.language});
    };
    py::tuple all{changes.size()};
    for (std::size_t i = 0; i < changes.size(); ++i)
        all[i] = py::make_tuple(give_row(changes[i].before), give_row(changes[i].after));
    return all;
}

/// Reads whole lines: the case files, the bad lines as (line, problems), and the number of
/// the last line.
py::tuple read_lines(std::string_view block, std::uint64_t line) {
    Caseload read;
    {
        const py::gil_scoped_release free;
        read_some(block, block.size(), line, read);
    }
    py::list cases, rejected;
    for (CaseFile& file : read.cases) cases.append(py::cast(std::move(file)));
    for (const Rejected& bad : read.rejected)
        rejected.append(py::make_tuple(bad.line, py::tuple{py::cast(bad.problems)}));
    return py::make_tuple(cases, rejected, line);
}

/// A number from 0 on, or an error in the name of the argument.
std::uint64_t from_zero(const char* name, py::handle value) {
    try {
        return static_cast<std::uint64_t>(take_number(value, 0, INT64_MAX));
    } catch (const Unfit& unfit) {
        raise(unfit, name);
    }
}

SynthOptions synth_options(py::handle seed, py::handle first, py::handle last, py::handle until) {
    SynthOptions options{.seed = from_zero("seed", seed)};
    if (!first.is_none()) options.first = argument<Date>("first", first);
    if (!last.is_none()) options.last = argument<Date>("last", last);
    options.until = until.is_none() ? options.last : argument<Date>("until", until);
    return options;
}

py::list synth_cases(std::uint64_t begin, std::size_t count, py::handle seed, py::handle first,
    py::handle last, py::handle until) {
    const SynthOptions options = synth_options(seed, first, last, until);
    std::vector<CaseFile> made(count);
    each_without_gil(count, [&](std::size_t i) { made[i] = make_household(begin + i, options); });
    py::list cases;
    for (CaseFile& file : made) cases.append(py::cast(std::move(file)));
    return cases;
}

Programme synth_programme(py::handle team, py::handle seed, py::handle first, py::handle last, py::handle until) {
    const SynthOptions options = synth_options(seed, first, last, until);
    const std::uint64_t number = from_zero("team", team);
    Programme made;
    each_without_gil(1, [&](std::size_t) { made = make_programme(number, options); });
    return made;
}

py::dict explain_row(const Row& row, py::handle lang) {
    const Explanation words = explain(row.obligation, take_language(lang));
    py::tuple facts{words.facts.size()};
    for (std::size_t i = 0; i < words.facts.size(); ++i) facts[i] = to_str(words.facts[i]);
    return py::dict{"promised"_a = words.promised, "happened"_a = words.happened, "mend"_a = words.mend,
        "act"_a = words.act, "question"_a = words.question, "missing"_a = words.missing, "why"_a = words.why, "norm"_a = words.norm, "source"_a = words.source, "facts"_a = facts,
        "text"_a = words.text()};
}

}  // namespace

void init_verbs(py::module_& m) {
    m.def("check", &check_cases, "cases"_a, "programme"_a, "as_of"_a, "known_at"_a, "norms"_a, "rules"_a, "lang"_a,
        "The table of these cases and their programme, and what is wrong with them as (file, problem).");
    m.def("agenda", &agenda_of_cases, "cases"_a, "as_of"_a, "days"_a, "known_at"_a, "norms"_a, "rules"_a, "lang"_a,
        "What must happen next in these cases, by last day.");
    m.def("closing", &closing_of_case, "case"_a, "as_of"_a, "known_at"_a, "norms"_a, "rules"_a, "lang"_a,
        "What stands in the way of closing a case: (row, status now, who may set it aside).");
    m.def("compare", &compare_norms, "cases"_a, "before"_a, "after"_a, "as_of"_a, "known_at"_a, "rules"_a, "lang"_a,
        "What changes when other numbers judge: pairs of rows.");
    m.def(
        "read_norms", [](py::handle json) { return read_norms(take_bytes(json)); }, "json"_a,
        "The norms file in a text.");
    m.def("explain", &explain_row, "obligation"_a, "lang"_a, "One row in words, for blijvend.Explanation.");
    m.def("read_lines", &read_lines, "block"_a, "line"_a,
        "Reads whole lines: cases, bad lines as (line, problems), and the number of the last line.");
    m.def("synth", &synth_cases, "begin"_a, "count"_a, "seed"_a, "first"_a, "last"_a, "until"_a,
        "The case files of so many invented households, from number `begin` on.");
    m.def("synth_programme", &synth_programme, "team"_a, "seed"_a, "first"_a, "last"_a, "until"_a,
        "The programme file of one invented team.");
    m.def(
        "schema",
        [](std::string_view of) {
            if (of == "norms") return norms_schema();
            return of == "programme" ? programme_schema() : case_file_schema();
        },
        "of"_a, "JSON Schema of a case file, a programme file or a norms file, as text.");
    m.def(
        "day_in_words", [](py::handle day, py::handle lang) {
            return day_in_words(argument<Date>("day", day), take_language(lang));
        },
        "day"_a, "lang"_a, "A day as people read it: '3 maart 2026'.");
    m.attr("version") = to_str(version);
}

}  // namespace blijvend::python
