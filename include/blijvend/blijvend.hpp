#pragma once

/// Everything a host needs to read case files, judge them and explain the outcome. The rules themselves are
/// in rules/all.hpp, for hosts that want them in a header.
#include <blijvend/agenda.hpp>
#include <blijvend/caseload.hpp>
#include <blijvend/cases.hpp>
#include <blijvend/check.hpp>
#include <blijvend/check_lines.hpp>
#include <blijvend/closing.hpp>
#include <blijvend/compare.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/fwd.hpp>
#include <blijvend/io/arrow.hpp>
#include <blijvend/io/arrow_text.hpp>
#include <blijvend/io/columns.hpp>
#include <blijvend/io/json.hpp>
#include <blijvend/io/norms.hpp>
#include <blijvend/io/record_table.hpp>
#include <blijvend/io/schema.hpp>
#include <blijvend/model/as_it_stood.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/integrity.hpp>
#include <blijvend/model/programme.hpp>
#include <blijvend/phrase.hpp>
#include <blijvend/synth.hpp>
#include <blijvend/version.hpp>
