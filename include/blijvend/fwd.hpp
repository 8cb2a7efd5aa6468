#pragma once

/// Names without their definitions, for headers that only mention them.
#include <blijvend/model/ids.hpp>

namespace blijvend {

class Cases;
class Date;
class DataError;
class Instant;
class Moment;
class Norms;
class PartialDate;
struct AgendaItem;
struct Calendar;
struct Caseload;
struct CheckOptions;
struct Explanation;
struct IntegrityProblem;
struct Norm;
struct Obligation;
struct Obligations;
struct Period;
struct Problem;
struct Promise;
struct Rule;
struct Text;

}  // namespace blijvend
