#pragma once

#include <blijvend/core/id.hpp>

/// An id is tagged with the record it identifies. Professionals and organisations are shared by many
/// case files; every other id is stable inside one file.
namespace blijvend {

struct CaseFile;
struct Programme;

struct Household;
struct Member;
struct Relation;
struct Custody;
struct Address;
struct Organisation;
struct Professional;
struct Koppel;
struct Seat;
struct Involvement;
struct NetworkMember;
struct Notification;
struct Incident;
struct Contact;
struct Assessment;
struct DomainScore;
struct SafetyPlan;
struct SafetyAgreement;
struct AgreementCheck;
struct Goal;
struct Support;
struct Measure;
struct Request;
struct Handover;
struct Pressure;
struct PhaseSpell;
struct SafetyHolder;
struct Statement;
struct Deviation;
struct Answer;
struct Signal;
struct Obstacle;
struct Sharing;
struct Closure;

struct Team;
struct TeamFunction;
struct Availability;
struct Reflection;
struct SteeringSeat;
struct KoppelLoad;

using CaseId = Id<CaseFile>;
using ProgrammeId = Id<Programme>;
using HouseholdId = Id<Household>;
using MemberId = Id<Member>;
using RelationId = Id<Relation>;
using CustodyId = Id<Custody>;
using AddressId = Id<Address>;
using OrganisationId = Id<Organisation>;
using ProfessionalId = Id<Professional>;
using KoppelId = Id<Koppel>;
using SeatId = Id<Seat>;
using InvolvementId = Id<Involvement>;
using NetworkMemberId = Id<NetworkMember>;
using NotificationId = Id<Notification>;
using IncidentId = Id<Incident>;
using ContactId = Id<Contact>;
using AssessmentId = Id<Assessment>;
using DomainScoreId = Id<DomainScore>;
using SafetyPlanId = Id<SafetyPlan>;
using SafetyAgreementId = Id<SafetyAgreement>;
using AgreementCheckId = Id<AgreementCheck>;
using GoalId = Id<Goal>;
using SupportId = Id<Support>;
using MeasureId = Id<Measure>;
using RequestId = Id<Request>;
using HandoverId = Id<Handover>;
using PressureId = Id<Pressure>;
using PhaseSpellId = Id<PhaseSpell>;
using SafetyHolderId = Id<SafetyHolder>;
using StatementId = Id<Statement>;
using DeviationId = Id<Deviation>;
using AnswerId = Id<Answer>;
using SignalId = Id<Signal>;
using ObstacleId = Id<Obstacle>;
using SharingId = Id<Sharing>;
using ClosureId = Id<Closure>;

using TeamId = Id<Team>;
using TeamFunctionId = Id<TeamFunction>;
using AvailabilityId = Id<Availability>;
using ReflectionId = Id<Reflection>;
using SteeringSeatId = Id<SteeringSeat>;
using KoppelLoadId = Id<KoppelLoad>;

/// An id of any kind of record, where the kind follows from where it stands.
using RecordId = Id<struct AnyRecord>;

}  // namespace blijvend
