#include <pybind11/stl.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "bindings.hpp"
#include "obligation.hpp"
#include "question.hpp"

#include <blijvend/caseload.hpp>
#include <blijvend/check_lines.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

/// Bytes that Python lends while they are read.
class Block {
public:
    explicit Block(const py::buffer& bytes) : info_{bytes.request()} {
        if (info_.itemsize != 1 || info_.ndim != 1) throw py::type_error("block: expected bytes");
    }
    [[nodiscard]] std::string_view text() const {
        return {static_cast<const char*>(info_.ptr), static_cast<std::size_t>(info_.size)};
    }

private:
    py::buffer_info info_;
};

/// Bad lines as (line, problems).
py::list give_rejected(std::vector<Rejected>& rejected) {
    py::list all;
    for (Rejected& bad : rejected)
        all.append(py::make_tuple(bad.line, py::tuple{py::cast(std::move(bad.problems))}));
    rejected.clear();
    return all;
}

/// Judges lines and case files as they come, and has what they gave until it is taken.
class Judge {
public:
    Judge(py::handle as_of, py::handle known_at, const py::list& norms, py::handle rules, py::handle lang,
        py::handle threads)
        : asked_{as_of, known_at, norms, rules, lang},
          threads_{asked_.asks_host() ? 1 : static_cast<std::size_t>(from_zero("threads", threads))} {}

    /// Judges whole lines, the first of which comes after line `line`: how many were cases, and the bad ones.
    py::tuple lines(const py::buffer& bytes, std::uint64_t line, std::size_t limit) {
        const Block block{bytes};
        const std::uint64_t before = checked_.cases;
        without_gil([&] {
            check_some(block.text(), line, checked_, asked_.as_of, asked_.options, {.bytes = limit}, threads_);
        });
        return py::make_tuple(checked_.cases - before, give_rejected(checked_.rejected));
    }

    void cases(const Cases& cases) {
        const std::size_t at_a_time = 256 * std::max<std::size_t>(threads_, 1);
        for (std::size_t begin = 0; begin < cases.size(); begin += at_a_time) {
            const Cases some = cases.some(begin, at_a_time);
            without_gil([&] { check_some(some, checked_, asked_.as_of, asked_.options, threads_); });
        }
    }

    void programme(py::handle programme, const Cases& cases) {
        const Programme& whole = argument<Programme>("programme", programme);
        without_gil([&] {
            std::vector<CaseFile> caseload(cases.size());
            for (std::size_t i = 0; i < cases.size(); ++i) cases.unpack(i, caseload[i]);
            const Obligations judged = check(whole, caseload, asked_.as_of, asked_.options);
            for (const Obligation& row : judged) checked_.rows.add(row);
            for (const Problem& problem : judged.problems)
                checked_.problems.push_back({whole.id.as<CaseFile>(), problem});
        });
    }

    [[nodiscard]] std::size_t size() const { return checked_.rows.size(); }

    /// The rows since this was last asked, and what is wrong with their files as (file, problem).
    py::tuple take() {
        asked_.settle(checked_.rows);
        py::list problems;
        for (CaseProblem& found : checked_.problems)
            problems.append(py::make_tuple(to_str(found.case_id.text()), std::move(found.problem)));
        Table table{std::make_shared<const ObligationTable>(std::move(checked_.rows)), asked_.language};
        checked_ = {};
        return py::make_tuple(std::move(table), problems);
    }

private:
    Question asked_;
    std::size_t threads_;
    CheckedLines checked_{};
};

/// Reads whole lines that come after line `line`: the cases, and the bad lines.
py::tuple read_lines(const py::buffer& bytes, std::uint64_t line, std::size_t limit, py::handle threads) {
    const Block block{bytes};
    const auto most = static_cast<std::size_t>(from_zero("threads", threads));
    Caseload read;
    without_gil([&] {
        std::string_view text = block.text();
        read_some(text, text.size(), line, read, {.bytes = limit}, most);
    });
    return py::make_tuple(std::move(read.cases), give_rejected(read.rejected));
}

}  // namespace

void init_judge(py::module_& m) {
    py::class_<Judge>{m, "Judge", py::is_final{}, "Judges lines and case files as they come."}
        .def(py::init<py::handle, py::handle, py::list, py::handle, py::handle, py::handle>(), "as_of"_a, "known_at"_a,
            "norms"_a, "rules"_a, "lang"_a, "threads"_a)
        .def("lines", &Judge::lines, "block"_a, "line"_a, "limit"_a,
            "Judges whole lines that come after line `line`: the number of cases, and bad lines as (line, problems).")
        .def("cases", &Judge::cases, "cases"_a, "Judges cases that are kept.")
        .def("programme", &Judge::programme, "programme"_a, "cases"_a, "Judges a programme over its cases.")
        .def("__len__", &Judge::size)
        .def("take", &Judge::take,
            "The rows since this was last asked, and what is wrong with their files as (file, problem).");
    m.def("read_lines", &read_lines, "block"_a, "line"_a, "limit"_a, "threads"_a,
        "Reads whole lines that come after line `line`: cases, and bad lines as (line, problems).");
}

}  // namespace blijvend::python
