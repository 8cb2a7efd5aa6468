# Made by docs/generate.py: do not edit.
# fmt: off
# ruff: noqa: A002, PYI021, PYI052, S105
"""The compiled half of blijvend. What people import is blijvend itself."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, Never, final

from blijvend.code import Code, Language
from blijvend.record import Field, Record

version: str
columns: tuple[str, ...]

@final
class PartialDate:
    def __init__(self, year: int, month: int | None = None, day: int | None = None) -> None: ...
    @staticmethod
    def parse(text: str) -> PartialDate: ...
    @property
    def year(self) -> int: ...
    @property
    def month(self) -> int | None: ...
    @property
    def day(self) -> int | None: ...
    @property
    def earliest(self) -> datetime.date: ...
    @property
    def latest(self) -> datetime.date: ...
    @property
    def exact(self) -> datetime.date | None: ...
    def certainly_before(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def possibly_before(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def certainly_after(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def possibly_after(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Problem:
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    @property
    def code(self) -> ProblemCode: ...
    @property
    def path(self) -> str: ...
    @property
    def line(self) -> int | None: ...
    @property
    def detail(self) -> str: ...
    def message(self, lang: Language = "nl") -> str: ...
    def remedy(self, lang: Language = "nl") -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Table:
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __len__(self) -> int: ...
    def row(self, index: int) -> Obligation: ...
    def column(self, name: str) -> tuple[Any, ...]: ...
    def take(self, indices: list[int]) -> Table: ...
    def findings(self) -> Table: ...
    def counts(self) -> list[tuple[str, list[int]]]: ...
    def arrow(self, also: list[str]) -> object: ...
    def arrow_schema(self, also: list[str]) -> object: ...
    def write_text(
        self, form: Literal["csv", "ndjson"], also: list[str], write: Callable[[memoryview], object]
    ) -> None: ...
    def csv_head(self, also: list[str]) -> bytes: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Cases:
    def __init__(self, cases: Iterable[CaseFile] = ()) -> None: ...
    @staticmethod
    def join(parts: Sequence[Cases]) -> Cases: ...
    def __len__(self) -> int: ...
    def __getitem__(self, place: int) -> CaseFile: ...
    def some(self, slice: slice) -> Cases: ...
    def lines(self) -> bytes: ...
    def __iter__(self) -> Iterator[CaseFile]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Cases: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Cases: ...

@final
class RecordRows:
    def __init__(self, list: str, also: Sequence[str], cases: Cases) -> None: ...
    def __len__(self) -> int: ...
    @property
    def columns(self) -> tuple[tuple[str, str], ...]: ...
    def arrow(self) -> object: ...
    def arrow_schema(self) -> object: ...
    def write_text(
        self, form: Literal["csv", "ndjson"], write: Callable[[memoryview], object]
    ) -> None: ...
    def csv_head(self) -> bytes: ...

@final
class Judge:
    def __init__(
        self,
        as_of: datetime.date | str,
        known_at: datetime.datetime | str | None,
        norms: list[tuple[str, int, datetime.date | None]],
        rules: list[Any] | None,
        lang: Language,
        threads: int,
    ) -> None: ...
    def __len__(self) -> int: ...
    def lines(
        self, block: bytes | memoryview, line: int, limit: int
    ) -> tuple[int, list[tuple[int, tuple[Problem, ...]]]]: ...
    def cases(self, cases: Cases) -> None: ...
    def programme(self, programme: Programme, cases: Cases) -> None: ...
    def take(self) -> tuple[Table, list[tuple[str, Problem]]]: ...

def agenda(
    cases: Cases,
    as_of: datetime.date | str,
    days: int,
    known_at: datetime.datetime | str | None,
    norms: list[tuple[str, int, datetime.date | None]],
    rules: list[Any] | None,
    lang: Language,
) -> Table: ...
def closing(
    case: CaseFile,
    as_of: datetime.date | str,
    known_at: datetime.datetime | str | None,
    norms: list[tuple[str, int, datetime.date | None]],
    rules: list[Any] | None,
    lang: Language,
) -> tuple[tuple[Obligation, Status, Waiver], ...]: ...
def compare(
    cases: Cases,
    before: list[tuple[str, int, datetime.date | None]],
    after: list[tuple[str, int, datetime.date | None]],
    as_of: datetime.date | str,
    known_at: datetime.datetime | str | None,
    rules: list[Any] | None,
    lang: Language,
) -> tuple[tuple[Obligation | None, Obligation | None], ...]: ...
def read_norms(json: str | bytes) -> NormsFile: ...
def make_rule(function: Callable[..., list[tuple[Any, ...]]], words: dict[str, Any], norms: list[str]) -> Any: ...
def explain(obligation: Obligation, lang: Language) -> dict[str, Any]: ...
def read_lines(
    block: bytes | memoryview, line: int, limit: int, threads: int
) -> tuple[Cases, list[tuple[int, tuple[Problem, ...]]]]: ...
def record_lists() -> list[str]: ...
def synth(
    begin: int,
    count: int,
    seed: int,
    first: datetime.date | str | None,
    last: datetime.date | str | None,
    until: datetime.date | str | None,
) -> Cases: ...
def synth_programme(
    team: int,
    seed: int,
    first: datetime.date | str | None,
    last: datetime.date | str | None,
    until: datetime.date | str | None,
) -> Programme: ...
def rules() -> list[dict[str, Any]]: ...
def norms() -> list[dict[str, Any]]: ...
def phrases() -> dict[str, tuple[str, str]]: ...
def not_formalised() -> list[tuple[str, tuple[str, str], tuple[str, str]]]: ...
def example(
    rule: str, which: Literal["keeps", "breaks", "unknown"]
) -> CaseFile | tuple[Programme, tuple[CaseFile, ...]] | None: ...
def schema(of: str) -> str: ...
def day_in_words(day: datetime.date | str, lang: Language) -> str: ...

@final
class Obligation:
    __fields__: ClassVar[tuple[Field, ...]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    @property
    def case(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def subject_kind(self) -> str | None: ...
    @property
    def subject(self) -> str | None: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def status(self) -> Status: ...
    @property
    def opened(self) -> datetime.date | None: ...
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def met(self) -> datetime.date | None: ...
    @property
    def ended(self) -> datetime.date | None: ...
    @property
    def message(self) -> str: ...
    @property
    def missing(self) -> str | None: ...
    @property
    def norm(self) -> str | None: ...
    @property
    def norm_value(self) -> int | None: ...
    @property
    def norm_unit(self) -> NormUnit | None: ...
    @property
    def norm_origin(self) -> NormOrigin | None: ...
    @property
    def excused_by(self) -> str | None: ...
    @property
    def breaks_on(self) -> datetime.date | None: ...
    @property
    def act(self) -> str | None: ...
    @property
    def facts(self) -> tuple[str, ...]: ...
    @property
    def as_of(self) -> datetime.date: ...
    @property
    def opens_later(self) -> bool: ...
    @property
    def is_finding(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class ProblemCode(Code):
    too_large = "too_large"
    not_utf8 = "not_utf8"
    byte_order_mark = "byte_order_mark"
    syntax = "syntax"
    trailing_bytes = "trailing_bytes"
    nested_too_deep = "nested_too_deep"
    too_many_problems = "too_many_problems"
    duplicate_key = "duplicate_key"
    wrong_type = "wrong_type"
    null_value = "null_value"
    missing_field = "missing_field"
    bad_id = "bad_id"
    bad_date = "bad_date"
    bad_partial_date = "bad_partial_date"
    bad_instant = "bad_instant"
    bad_moment = "bad_moment"
    out_of_range = "out_of_range"
    unknown_version = "unknown_version"
    newer_version = "newer_version"
    bad_extra = "bad_extra"
    duplicate_id = "duplicate_id"
    dangling_reference = "dangling_reference"
    period_reversed = "period_reversed"
    recorded_before_it_happened = "recorded_before_it_happened"
    supersedes_itself = "supersedes_itself"
    seats_overlap = "seats_overlap"
    koppels_overlap = "koppels_overlap"
    holders_overlap = "holders_overlap"
    holders_gap = "holders_gap"
    phases_overlap = "phases_overlap"
    plans_overlap = "plans_overlap"
    plan_versions_disordered = "plan_versions_disordered"
    agreement_without_owner = "agreement_without_owner"
    before_it_began = "before_it_began"
    born_after_joining = "born_after_joining"
    deviation_without_reason = "deviation_without_reason"
    deviation_for_unknown_rule = "deviation_for_unknown_rule"
    closed_before_it_started = "closed_before_it_started"
    unknown_norm = "unknown_norm"
    wrong_unit = "wrong_unit"
    rule_failed = "rule_failed"
    unknown_field = "unknown_field"
    unknown_code = "unknown_code"

class Origin(Code):
    seen = "seen"
    told_by_member = "told_by_member"
    told_by_network = "told_by_network"
    told_by_partner = "told_by_partner"
    document = "document"
    system = "system"

class LegalBasis(Code):
    wmo_2015 = "wmo_2015"
    jeugdwet = "jeugdwet"
    wjsg = "wjsg"
    wpg = "wpg"
    wgbo = "wgbo"
    wvggz = "wvggz"
    wgs = "wgs"
    court_order = "court_order"
    vital_interest = "vital_interest"
    public_task = "public_task"
    consent = "consent"
    to_be_reviewed = "to_be_reviewed"

class Sex(Code):
    female = "female"
    male = "male"
    other = "other"

class MemberRole(Code):
    child = "child"
    parent = "parent"
    stepparent = "stepparent"
    partner = "partner"
    former_partner = "former_partner"
    grandparent = "grandparent"
    adult_child = "adult_child"
    sibling = "sibling"
    carer = "carer"
    cared_for = "cared_for"
    other = "other"

class Secrecy(Code):
    secret = "secret"
    open = "open"
    unknown = "unknown"

class SafeChannel(Code):
    any = "any"
    phone = "phone"
    in_person_only = "in_person_only"
    via_network = "via_network"
    none = "none"

class RelationKind(Code):
    parent = "parent"
    parent_with_custody = "parent_with_custody"
    parent_without_custody = "parent_without_custody"
    non_legal_parent = "non_legal_parent"
    child = "child"
    sibling = "sibling"
    half_sibling = "half_sibling"
    stepsibling = "stepsibling"
    foster_sibling = "foster_sibling"
    grandparent = "grandparent"
    grandchild = "grandchild"
    guardian = "guardian"
    foster_parent = "foster_parent"
    stepparent = "stepparent"
    carer = "carer"
    cared_for = "cared_for"
    spouse = "spouse"
    partner = "partner"
    former_partner = "former_partner"
    relative_in_law = "relative_in_law"
    parent_in_law = "parent_in_law"
    sibling_in_law = "sibling_in_law"
    aunt_or_uncle = "aunt_or_uncle"
    cousin_nephew_or_niece = "cousin_nephew_or_niece"
    other_relative = "other_relative"
    friend_of = "friend_of"
    neighbour = "neighbour"
    young_person = "young_person"
    aid_worker = "aid_worker"
    doctor_or_nurse = "doctor_or_nurse"
    teacher = "teacher"
    other_professional = "other_professional"
    other = "other"

class RelationQuality(Code):
    supportive = "supportive"
    neutral = "neutral"
    conflict = "conflict"
    violent = "violent"
    distant = "distant"
    broken = "broken"

class CustodyKind(Code):
    sole = "sole"
    joint = "joint"
    guardianship = "guardianship"
    provisional_guardianship = "provisional_guardianship"
    none = "none"

class AddressKind(Code):
    postal = "postal"
    stay = "stay"
    registered = "registered"
    no_fixed_abode = "no_fixed_abode"
    detention = "detention"
    domicile = "domicile"
    last_known = "last_known"
    registered_home = "registered_home"
    registered_letter = "registered_letter"
    open_shelter = "open_shelter"
    secret_shelter = "secret_shelter"
    hiding = "hiding"
    school = "school"
    work = "work"
    other = "other"

class OrganisationKind(Code):
    certified_institution = "certified_institution"
    veilig_thuis = "veilig_thuis"
    child_protection_board = "child_protection_board"
    womens_shelter = "womens_shelter"
    local_team = "local_team"
    municipality = "municipality"
    certified_institution_lvb = "certified_institution_lvb"
    police = "police"
    public_prosecution = "public_prosecution"
    probation = "probation"
    safety_house = "safety_house"
    court = "court"
    adult_mental_health = "adult_mental_health"
    youth_mental_health = "youth_mental_health"
    addiction_care = "addiction_care"
    debt_counselling = "debt_counselling"
    youth_care_provider = "youth_care_provider"
    school = "school"
    general_practitioner = "general_practitioner"
    youth_health_care = "youth_health_care"
    childcare = "childcare"
    housing_association = "housing_association"
    volunteers = "volunteers"
    legal_profession = "legal_profession"
    other = "other"

class Power(Code):
    execute_protection_measures = "execute_protection_measures"
    request_protection_measures = "request_protection_measures"
    investigate_reports = "investigate_reports"
    impose_restraining_order = "impose_restraining_order"
    arrest = "arrest"
    prosecute = "prosecute"
    supervise_offenders = "supervise_offenders"
    shelter = "shelter"
    grant_municipal_help = "grant_municipal_help"
    treat = "treat"

class ProfessionalRole(Code):
    family_social_worker = "family_social_worker"
    team_leader = "team_leader"
    behavioural_scientist = "behavioural_scientist"
    specialist = "specialist"
    local_team_worker = "local_team_worker"
    other = "other"

class Registration(Code):
    skj = "skj"
    big = "big"
    none = "none"
    other = "other"

class Experience(Code):
    newcomer = "newcomer"
    experienced = "experienced"

class SeatEnd(Code):
    case_closed = "case_closed"
    other_job = "other_job"
    illness = "illness"
    leave = "leave"
    household_asked = "household_asked"
    conflict_of_interest = "conflict_of_interest"
    threat = "threat"
    organisation_decided = "organisation_decided"
    death = "death"
    other = "other"

class Task(Code):
    help = "help"
    direction = "direction"

class Activity(Code):
    active = "active"
    stepped_back = "stepped_back"
    substituted = "substituted"

class NetworkKind(Code):
    informal = "informal"
    professional = "professional"

class Consent(Code):
    given = "given"
    refused = "refused"
    withdrawn = "withdrawn"
    not_asked = "not_asked"

class CodeStep(Code):
    map_signals = "map_signals"
    consult = "consult"
    talk = "talk"
    weigh = "weigh"
    decide = "decide"

class WeighingQuestion(Code):
    suspicion = "suspicion"
    acute_or_structural = "acute_or_structural"
    able_to_help = "able_to_help"
    help_accepted = "help_accepted"
    help_works = "help_works"

class NotificationKind(Code):
    veilig_thuis = "veilig_thuis"
    non_acute_care = "non_acute_care"
    safety_house = "safety_house"
    other = "other"

class Nature(Code):
    child_abuse = "child_abuse"
    child_physical = "child_physical"
    child_psychological = "child_psychological"
    child_sexual = "child_sexual"
    child_physical_neglect = "child_physical_neglect"
    child_psychological_neglect = "child_psychological_neglect"
    child_witness = "child_witness"
    partner_violence = "partner_violence"
    partner_physical = "partner_physical"
    partner_psychological = "partner_psychological"
    partner_sexual = "partner_sexual"
    coercive_control = "coercive_control"
    violence_against_parents = "violence_against_parents"
    elder_abuse = "elder_abuse"
    elder_physical = "elder_physical"
    elder_psychological = "elder_psychological"
    elder_neglect = "elder_neglect"
    financial_exploitation = "financial_exploitation"
    sibling_violence = "sibling_violence"
    other_domestic = "other_domestic"
    unknown = "unknown"

class SafetySignal(Code):
    human_trafficking = "human_trafficking"
    honour_related = "honour_related"
    forced_marriage = "forced_marriage"
    female_genital_mutilation = "female_genital_mutilation"
    complex_divorce = "complex_divorce"
    stalking = "stalking"
    abandonment_abroad = "abandonment_abroad"
    weapon = "weapon"
    punishable_child_abuse = "punishable_child_abuse"
    disclosure = "disclosure"

class ReporterKind(Code):
    non_professional = "non_professional"
    health_care = "health_care"
    mental_health_care = "mental_health_care"
    childcare = "childcare"
    education = "education"
    school_attendance_office = "school_attendance_office"
    youth_care = "youth_care"
    justice_and_safety = "justice_and_safety"
    veilig_thuis_other_region = "veilig_thuis_other_region"
    veilig_thuis_tailor_made = "veilig_thuis_tailor_made"
    other_professional = "other_professional"

class ReporterRole(Code):
    reporter = "reporter"
    informant = "informant"
    contact_person = "contact_person"

class PriorInvolvement(Code):
    first = "first"
    several_known = "several_known"
    one_known = "one_known"
    during_assessment = "during_assessment"
    after_assessment = "after_assessment"
    during_monitoring = "during_monitoring"
    unclassified = "unclassified"

class EnrichmentReason(Code):
    veilig_thuis_report = "veilig_thuis_report"
    restraining_order = "restraining_order"
    safety_house_basic = "safety_house_basic"
    safety_house_plus = "safety_house_plus"
    radicalisation = "radicalisation"
    prosecution_decision = "prosecution_decision"

class InformingWay(Code):
    oral = "oral"
    written = "written"
    phone = "phone"
    email = "email"
    unnamed = "unnamed"

class FeedbackStatus(Code):
    not_admissible = "not_admissible"
    next_steps = "next_steps"
    handover_after_steps = "handover_after_steps"
    no_next_steps = "no_next_steps"
    tailor_made = "tailor_made"
    handed_over = "handed_over"
    closed = "closed"
    wrongly_addressed = "wrongly_addressed"
    safety_house_case = "safety_house_case"
    safety_house_triage = "safety_house_triage"
    safety_house_otherwise = "safety_house_otherwise"

class PlaceKind(Code):
    home = "home"
    elsewhere_indoors = "elsewhere_indoors"
    street = "street"
    school = "school"
    work = "work"
    office = "office"
    shelter = "shelter"
    online = "online"
    other = "other"

class Capacity(Code):
    suspect = "suspect"
    victim = "victim"
    injured_party = "injured_party"
    witness = "witness"
    complainant = "complainant"

class Injury(Code):
    none = "none"
    light = "light"
    serious = "serious"
    fatal = "fatal"

class ContactKind(Code):
    regular = "regular"
    crisis = "crisis"
    confrontational = "confrontational"
    network = "network"
    planning = "planning"
    introduction = "introduction"

class Channel(Code):
    visit = "visit"
    meeting = "meeting"
    video_call = "video_call"
    phone_call = "phone_call"
    message = "message"
    letter = "letter"

class AssessmentKind(Code):
    safety = "safety"
    investigation = "investigation"
    risk = "risk"
    joint_analysis = "joint_analysis"
    other = "other"

class Instrument(Code):
    triage_veilig_thuis = "triage_veilig_thuis"
    safety_assessment = "safety_assessment"
    lirik = "lirik"
    arij = "arij"
    rihg = "rihg"
    sash = "sash"
    zrm = "zrm"
    signs_of_safety = "signs_of_safety"
    cts2 = "cts2"
    joint_analysis = "joint_analysis"
    other = "other"

class AssessmentOutcome(Code):
    no_follow_up = "no_follow_up"
    local_field = "local_field"
    professional_involved = "professional_involved"
    multidisciplinary_team = "multidisciplinary_team"
    veilig_thuis = "veilig_thuis"
    investigation = "investigation"
    request_child_protection_board = "request_child_protection_board"
    conditions_and_follow_up = "conditions_and_follow_up"
    ended = "ended"

class Confirmation(Code):
    confirmed = "confirmed"
    not_confirmed = "not_confirmed"
    refuted = "refuted"
    ended_early = "ended_early"

class MinimumCondition(Code):
    no_abuse = "no_abuse"
    basic_care = "basic_care"
    affection = "affection"
    structure = "structure"
    supervision = "supervision"
    child_feels_safe = "child_feels_safe"
    capacity_to_change = "capacity_to_change"
    network_support = "network_support"

class SashLevel(Code):
    low = "low"
    moderate = "moderate"
    high = "high"

class DomainScheme(Code):
    zrm_2017 = "zrm_2017"
    zrm_2013 = "zrm_2013"
    corv_leefgebied = "corv_leefgebied"

class LifeDomain(Code):
    finances = "finances"
    work_and_education = "work_and_education"
    time_use = "time_use"
    housing = "housing"
    domestic_relations = "domestic_relations"
    mental_health = "mental_health"
    physical_health = "physical_health"
    substance_use = "substance_use"
    basic_daily_activities = "basic_daily_activities"
    instrumental_daily_activities = "instrumental_daily_activities"
    daily_activities = "daily_activities"
    social_network = "social_network"
    social_participation = "social_participation"
    justice = "justice"
    identity = "identity"
    attitude_and_skills = "attitude_and_skills"

class Phase(Code):
    direct_safety = "direct_safety"
    risk_driven_care = "risk_driven_care"
    recovery = "recovery"
    presence = "presence"

class Layer(Code):
    shared = "shared"
    some_members = "some_members"
    professionals = "professionals"

class Party(Code):
    household = "household"
    informal_network = "informal_network"
    professional_partners = "professional_partners"

class AbsenceReason(Code):
    refused = "refused"
    dangerous = "dangerous"
    none_known = "none_known"
    not_reached = "not_reached"
    other = "other"

class AgreementEnd(Code):
    fulfilled = "fulfilled"
    replaced = "replaced"
    withdrawn = "withdrawn"
    lapsed = "lapsed"

class CheckResult(Code):
    kept = "kept"
    partly_kept = "partly_kept"
    broken = "broken"
    could_not_tell = "could_not_tell"

class GoalKind(Code):
    goal = "goal"
    action = "action"

class GoalResult(Code):
    reached = "reached"
    partly_reached = "partly_reached"
    not_reached = "not_reached"
    no_longer_wanted = "no_longer_wanted"

class SupportKind(Code):
    adult_mental_health = "adult_mental_health"
    youth_mental_health = "youth_mental_health"
    addiction_care = "addiction_care"
    trauma_treatment = "trauma_treatment"
    aggression_programme = "aggression_programme"
    parenting_support = "parenting_support"
    debt_counselling = "debt_counselling"
    housing = "housing"
    shelter = "shelter"
    domestic_help = "domestic_help"
    youth_care = "youth_care"
    social_work = "social_work"
    medical = "medical"
    other = "other"

class SupportEnd(Code):
    completed = "completed"
    stopped_by_member = "stopped_by_member"
    stopped_by_provider = "stopped_by_provider"
    not_needed = "not_needed"
    refused_by_provider = "refused_by_provider"
    other = "other"

class MeasureKind(Code):
    voluntary_safety_measure = "voluntary_safety_measure"
    restraining_order = "restraining_order"
    supervision_order = "supervision_order"
    provisional_supervision_order = "provisional_supervision_order"
    out_of_home_placement = "out_of_home_placement"
    emergency_out_of_home_placement = "emergency_out_of_home_placement"
    termination_of_custody = "termination_of_custody"
    guardianship = "guardianship"
    provisional_guardianship = "provisional_guardianship"
    contact_ban = "contact_ban"
    area_ban = "area_ban"
    criminal_complaint = "criminal_complaint"
    arrest = "arrest"
    conditional_suspension = "conditional_suspension"
    probation_supervision = "probation_supervision"
    aggression_programme = "aggression_programme"
    alarm_button = "alarm_button"
    shelter = "shelter"
    time_out = "time_out"

class Alternative(Code):
    kept_talking = "kept_talking"
    intensive_help = "intensive_help"
    safety_plan = "safety_plan"
    network_help = "network_help"
    stay_elsewhere = "stay_elsewhere"
    voluntary_placement = "voluntary_placement"
    mediation = "mediation"
    other = "other"

class RequestKind(Code):
    investigation = "investigation"
    short_investigation = "short_investigation"
    police_consult = "police_consult"
    advice = "advice"
    information = "information"
    capacity = "capacity"
    local_team_question = "local_team_question"
    other = "other"

class RequestAnswer(Code):
    intake_finished = "intake_finished"
    investigation_finished = "investigation_finished"
    case_finished = "case_finished"
    request_rejected = "request_rejected"
    no_petition = "no_petition"
    measure_imposed = "measure_imposed"
    no_measure_imposed = "no_measure_imposed"
    granted = "granted"
    refused = "refused"

class HandoverDirection(Code):
    outgoing = "outgoing"
    incoming = "incoming"

class PressureWith(Code):
    police = "police"
    child_protection_board = "child_protection_board"
    placement = "placement"
    veilig_thuis_report = "veilig_thuis_report"
    stopping_help = "stopping_help"
    benefits = "benefits"
    other = "other"

class StatementKind(Code):
    view = "view"
    correction = "correction"
    wish = "wish"
    disclosure = "disclosure"
    objection = "objection"

class AnswerKind(Code):
    yes = "yes"
    no = "no"
    partly = "partly"
    not_applicable = "not_applicable"

class ObstacleCause(Code):
    law = "law"
    privacy_rules = "privacy_rules"
    purchasing = "purchasing"
    money = "money"
    powers = "powers"
    capacity = "capacity"
    cooperation = "cooperation"
    other = "other"

class ClosureReason(Code):
    lastingly_safe = "lastingly_safe"
    moved_away = "moved_away"
    death = "death"
    household_declined = "household_declined"
    merged = "merged"
    not_target_group = "not_target_group"
    term = "term"
    budget = "budget"
    production = "production"
    transfer = "transfer"
    other = "other"

class NormUnit(Code):
    day = "day"
    working_day = "working_day"
    month = "month"
    year = "year"
    person = "person"
    piece = "piece"
    point = "point"

class Severity(Code):
    must = "must"
    should = "should"
    may = "may"

class Status(Code):
    kept = "kept"
    kept_late = "kept_late"
    open = "open"
    overdue = "overdue"
    broken = "broken"
    lapsed = "lapsed"
    unknown = "unknown"
    excused = "excused"

class NormOrigin(Code):
    practice = "practice"
    official = "official"
    proposal = "proposal"
    region = "region"

class Scope(Code):
    household = "household"
    programme = "programme"

class RuleKind(Code):
    deadline = "deadline"
    standing = "standing"
    judgement = "judgement"

class Theme(Code):
    koppel = "koppel"
    first_days = "first_days"
    safety = "safety"
    everyone = "everyone"
    network = "network"
    help = "help"
    course = "course"
    reports = "reports"
    measures = "measures"
    justice = "justice"
    trust = "trust"
    team = "team"

class Waiver(Code):
    nobody = "nobody"
    team = "team"
    koppel = "koppel"

@final
class Stamp(Record):
    def __init__(
        self,
        *,
        by: str | None = None,
        organisation: str | None = None,
        at: datetime.datetime | str | None = None,
        origin: Origin | str | None = None,
        basis: LegalBasis | str | None = None,
        supersedes: str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def by(self) -> str | None: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def at(self) -> datetime.datetime | None: ...
    @property
    def origin(self) -> Origin | None: ...
    @property
    def basis(self) -> LegalBasis | None: ...
    @property
    def supersedes(self) -> str | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        by: str | None = ...,
        organisation: str | None = ...,
        at: datetime.datetime | str | None = ...,
        origin: Origin | str | None = ...,
        basis: LegalBasis | str | None = ...,
        supersedes: str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Stamp: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Stamp: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Household(Record):
    def __init__(
        self,
        *,
        id: str,
        pseudonym: str | None = None,
        region: str | None = None,
        municipality: str | None = None,
        team: str | None = None,
        started_on: datetime.date | str | None = None,
        serious: bool | None = None,
        structural: bool | None = None,
        note: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def pseudonym(self) -> str | None: ...
    @property
    def region(self) -> str | None: ...
    @property
    def municipality(self) -> str | None: ...
    @property
    def team(self) -> str | None: ...
    @property
    def started_on(self) -> datetime.date | None: ...
    @property
    def serious(self) -> bool | None: ...
    @property
    def structural(self) -> bool | None: ...
    @property
    def note(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        pseudonym: str | None = ...,
        region: str | None = ...,
        municipality: str | None = ...,
        team: str | None = ...,
        started_on: datetime.date | str | None = ...,
        serious: bool | None = ...,
        structural: bool | None = ...,
        note: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Household: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Household: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Member(Record):
    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        known_as: str | None = None,
        bsn: str | None = None,
        born: PartialDate | datetime.date | str | int | None = None,
        unborn: bool | None = None,
        expected_on: datetime.date | str | None = None,
        died_on: datetime.date | str | None = None,
        sex: Sex | str | None = None,
        roles: Iterable[MemberRole | str] = (),
        joined_on: datetime.date | str | None = None,
        left_on: datetime.date | str | None = None,
        why_left: str | None = None,
        lives_in: bool | None = None,
        language: str | None = None,
        needs_interpreter: bool | None = None,
        under_guardianship: bool | None = None,
        intellectual_disability: bool | None = None,
        whereabouts: Secrecy | str | None = None,
        whereabouts_secret_from: Iterable[str] = (),
        safe_channel: SafeChannel | str | None = None,
        knows_plan: bool | None = None,
        same_person_as: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str | None: ...
    @property
    def known_as(self) -> str | None: ...
    @property
    def bsn(self) -> str | None: ...
    @property
    def born(self) -> PartialDate | None: ...
    @property
    def unborn(self) -> bool | None: ...
    @property
    def expected_on(self) -> datetime.date | None: ...
    @property
    def died_on(self) -> datetime.date | None: ...
    @property
    def sex(self) -> Sex | None: ...
    @property
    def roles(self) -> tuple[MemberRole, ...]: ...
    @property
    def joined_on(self) -> datetime.date | None: ...
    @property
    def left_on(self) -> datetime.date | None: ...
    @property
    def why_left(self) -> str | None: ...
    @property
    def lives_in(self) -> bool | None: ...
    @property
    def language(self) -> str | None: ...
    @property
    def needs_interpreter(self) -> bool | None: ...
    @property
    def under_guardianship(self) -> bool | None: ...
    @property
    def intellectual_disability(self) -> bool | None: ...
    @property
    def whereabouts(self) -> Secrecy | None: ...
    @property
    def whereabouts_secret_from(self) -> tuple[str, ...]: ...
    @property
    def safe_channel(self) -> SafeChannel | None: ...
    @property
    def knows_plan(self) -> bool | None: ...
    @property
    def same_person_as(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        known_as: str | None = ...,
        bsn: str | None = ...,
        born: PartialDate | datetime.date | str | int | None = ...,
        unborn: bool | None = ...,
        expected_on: datetime.date | str | None = ...,
        died_on: datetime.date | str | None = ...,
        sex: Sex | str | None = ...,
        roles: Iterable[MemberRole | str] = ...,
        joined_on: datetime.date | str | None = ...,
        left_on: datetime.date | str | None = ...,
        why_left: str | None = ...,
        lives_in: bool | None = ...,
        language: str | None = ...,
        needs_interpreter: bool | None = ...,
        under_guardianship: bool | None = ...,
        intellectual_disability: bool | None = ...,
        whereabouts: Secrecy | str | None = ...,
        whereabouts_secret_from: Iterable[str] = ...,
        safe_channel: SafeChannel | str | None = ...,
        knows_plan: bool | None = ...,
        same_person_as: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Member: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Member: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Relation(Record):
    def __init__(
        self,
        *,
        id: str,
        who: str | None = None,
        kind: RelationKind | str | None = None,
        of: str | None = None,
        quality: RelationQuality | str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def who(self) -> str | None: ...
    @property
    def kind(self) -> RelationKind | None: ...
    @property
    def of(self) -> str | None: ...
    @property
    def quality(self) -> RelationQuality | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        who: str | None = ...,
        kind: RelationKind | str | None = ...,
        of: str | None = ...,
        quality: RelationQuality | str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Relation: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Relation: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Custody(Record):
    def __init__(
        self,
        *,
        id: str,
        holder: str | None = None,
        organisation: str | None = None,
        child: str | None = None,
        kind: CustodyKind | str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def holder(self) -> str | None: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def child(self) -> str | None: ...
    @property
    def kind(self) -> CustodyKind | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        holder: str | None = ...,
        organisation: str | None = ...,
        child: str | None = ...,
        kind: CustodyKind | str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Custody: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Custody: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Address(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: AddressKind | str | None = None,
        members: Iterable[str] = (),
        street: str | None = None,
        number: str | None = None,
        postcode: str | None = None,
        place: str | None = None,
        municipality: str | None = None,
        country: str | None = None,
        description: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        secrecy: Secrecy | str | None = None,
        secret_from: Iterable[str] = (),
        known_to: Iterable[str] = (),
        known_to_organisations: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> AddressKind | None: ...
    @property
    def members(self) -> tuple[str, ...]: ...
    @property
    def street(self) -> str | None: ...
    @property
    def number(self) -> str | None: ...
    @property
    def postcode(self) -> str | None: ...
    @property
    def place(self) -> str | None: ...
    @property
    def municipality(self) -> str | None: ...
    @property
    def country(self) -> str | None: ...
    @property
    def description(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def secrecy(self) -> Secrecy | None: ...
    @property
    def secret_from(self) -> tuple[str, ...]: ...
    @property
    def known_to(self) -> tuple[str, ...]: ...
    @property
    def known_to_organisations(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: AddressKind | str | None = ...,
        members: Iterable[str] = ...,
        street: str | None = ...,
        number: str | None = ...,
        postcode: str | None = ...,
        place: str | None = ...,
        municipality: str | None = ...,
        country: str | None = ...,
        description: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        secrecy: Secrecy | str | None = ...,
        secret_from: Iterable[str] = ...,
        known_to: Iterable[str] = ...,
        known_to_organisations: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Address: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Address: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Organisation(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: OrganisationKind | str | None = None,
        name: str | None = None,
        oin: str | None = None,
        kvk: str | None = None,
        agb: str | None = None,
        powers: Iterable[Power | str] = (),
        partner_since: datetime.date | str | None = None,
        partner_until: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> OrganisationKind | None: ...
    @property
    def name(self) -> str | None: ...
    @property
    def oin(self) -> str | None: ...
    @property
    def kvk(self) -> str | None: ...
    @property
    def agb(self) -> str | None: ...
    @property
    def powers(self) -> tuple[Power, ...]: ...
    @property
    def partner_since(self) -> datetime.date | None: ...
    @property
    def partner_until(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: OrganisationKind | str | None = ...,
        name: str | None = ...,
        oin: str | None = ...,
        kvk: str | None = ...,
        agb: str | None = ...,
        powers: Iterable[Power | str] = ...,
        partner_since: datetime.date | str | None = ...,
        partner_until: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Organisation: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Organisation: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Home(Record):
    def __init__(
        self,
        *,
        organisation: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        organisation: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Home: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Home: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Professional(Record):
    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        role: ProfessionalRole | str | None = None,
        registration: Registration | str | None = None,
        registration_number: str | None = None,
        experience: Experience | str | None = None,
        homes: Iterable[Home] = (),
        team: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str | None: ...
    @property
    def role(self) -> ProfessionalRole | None: ...
    @property
    def registration(self) -> Registration | None: ...
    @property
    def registration_number(self) -> str | None: ...
    @property
    def experience(self) -> Experience | None: ...
    @property
    def homes(self) -> tuple[Home, ...]: ...
    @property
    def team(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        role: ProfessionalRole | str | None = ...,
        registration: Registration | str | None = ...,
        registration_number: str | None = ...,
        experience: Experience | str | None = ...,
        homes: Iterable[Home] = ...,
        team: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Professional: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Professional: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Seat(Record):
    def __init__(
        self,
        *,
        id: str,
        professional: str | None = None,
        organisation: str | None = None,
        tasks: Iterable[Task | str] = (),
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        why_ended: SeatEnd | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def professional(self) -> str | None: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def tasks(self) -> tuple[Task, ...]: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def why_ended(self) -> SeatEnd | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        professional: str | None = ...,
        organisation: str | None = ...,
        tasks: Iterable[Task | str] = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        why_ended: SeatEnd | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Seat: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Seat: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Involvement(Record):
    def __init__(
        self,
        *,
        id: str,
        professional: str | None = None,
        activity: Activity | str | None = None,
        substitute: str | None = None,
        support: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def professional(self) -> str | None: ...
    @property
    def activity(self) -> Activity | None: ...
    @property
    def substitute(self) -> str | None: ...
    @property
    def support(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        professional: str | None = ...,
        activity: Activity | str | None = ...,
        substitute: str | None = ...,
        support: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Involvement: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Involvement: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Koppel(Record):
    def __init__(
        self,
        *,
        id: str,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        why_ended: SeatEnd | str | None = None,
        seats: Iterable[Seat] = (),
        involvements: Iterable[Involvement] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def why_ended(self) -> SeatEnd | None: ...
    @property
    def seats(self) -> tuple[Seat, ...]: ...
    @property
    def involvements(self) -> tuple[Involvement, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        why_ended: SeatEnd | str | None = ...,
        seats: Iterable[Seat] = ...,
        involvements: Iterable[Involvement] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Koppel: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Koppel: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class NetworkMember(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: NetworkKind | str | None = None,
        name: str | None = None,
        relation: RelationKind | str | None = None,
        related_to: Iterable[str] = (),
        organisation: str | None = None,
        consent: Consent | str | None = None,
        knows: str | None = None,
        reachable: str | None = None,
        part_of_plan: bool | None = None,
        candidate_on: datetime.date | str | None = None,
        informed_on: datetime.date | str | None = None,
        active_on: datetime.date | str | None = None,
        stepped_out_on: datetime.date | str | None = None,
        why_stepped_out: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> NetworkKind | None: ...
    @property
    def name(self) -> str | None: ...
    @property
    def relation(self) -> RelationKind | None: ...
    @property
    def related_to(self) -> tuple[str, ...]: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def consent(self) -> Consent | None: ...
    @property
    def knows(self) -> str | None: ...
    @property
    def reachable(self) -> str | None: ...
    @property
    def part_of_plan(self) -> bool | None: ...
    @property
    def candidate_on(self) -> datetime.date | None: ...
    @property
    def informed_on(self) -> datetime.date | None: ...
    @property
    def active_on(self) -> datetime.date | None: ...
    @property
    def stepped_out_on(self) -> datetime.date | None: ...
    @property
    def why_stepped_out(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: NetworkKind | str | None = ...,
        name: str | None = ...,
        relation: RelationKind | str | None = ...,
        related_to: Iterable[str] = ...,
        organisation: str | None = ...,
        consent: Consent | str | None = ...,
        knows: str | None = ...,
        reachable: str | None = ...,
        part_of_plan: bool | None = ...,
        candidate_on: datetime.date | str | None = ...,
        informed_on: datetime.date | str | None = ...,
        active_on: datetime.date | str | None = ...,
        stepped_out_on: datetime.date | str | None = ...,
        why_stepped_out: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> NetworkMember: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> NetworkMember: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class StepTaken(Record):
    def __init__(
        self,
        *,
        step: CodeStep | str | None = None,
        on: datetime.date | str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def step(self) -> CodeStep | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        step: CodeStep | str | None = ...,
        on: datetime.date | str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> StepTaken: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> StepTaken: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Weighing(Record):
    def __init__(
        self,
        *,
        question: WeighingQuestion | str | None = None,
        yes: bool | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def question(self) -> WeighingQuestion | None: ...
    @property
    def yes(self) -> bool | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        question: WeighingQuestion | str | None = ...,
        yes: bool | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Weighing: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Weighing: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Signal(Record):
    def __init__(
        self,
        *,
        id: str,
        on: datetime.date | str | None = None,
        by: str | None = None,
        about: Iterable[str] = (),
        steps: Iterable[StepTaken] = (),
        weighings: Iterable[Weighing] = (),
        notification: str | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def by(self) -> str | None: ...
    @property
    def about(self) -> tuple[str, ...]: ...
    @property
    def steps(self) -> tuple[StepTaken, ...]: ...
    @property
    def weighings(self) -> tuple[Weighing, ...]: ...
    @property
    def notification(self) -> str | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        on: datetime.date | str | None = ...,
        by: str | None = ...,
        about: Iterable[str] = ...,
        steps: Iterable[StepTaken] = ...,
        weighings: Iterable[Weighing] = ...,
        notification: str | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Signal: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Signal: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Informing(Record):
    def __init__(
        self,
        *,
        members: Iterable[str] = (),
        informed: bool | None = None,
        why_not: str | None = None,
        way: InformingWay | str | None = None,
        on: datetime.date | str | None = None,
        reaction: str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def members(self) -> tuple[str, ...]: ...
    @property
    def informed(self) -> bool | None: ...
    @property
    def why_not(self) -> str | None: ...
    @property
    def way(self) -> InformingWay | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def reaction(self) -> str | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        members: Iterable[str] = ...,
        informed: bool | None = ...,
        why_not: str | None = ...,
        way: InformingWay | str | None = ...,
        on: datetime.date | str | None = ...,
        reaction: str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Informing: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Informing: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Feedback(Record):
    def __init__(
        self,
        *,
        on: datetime.date | str | None = None,
        status: FeedbackStatus | str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def status(self) -> FeedbackStatus | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        on: datetime.date | str | None = ...,
        status: FeedbackStatus | str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Feedback: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Feedback: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Notification(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: NotificationKind | str | None = None,
        received_at: datetime.date | datetime.datetime | str | None = None,
        received_by: str | None = None,
        crisis: bool | None = None,
        about: Iterable[str] = (),
        natures: Iterable[Nature | str] = (),
        signals: Iterable[SafetySignal | str] = (),
        happened_since: PartialDate | datetime.date | str | int | None = None,
        happened_until: PartialDate | datetime.date | str | int | None = None,
        incidents: Iterable[str] = (),
        reporter_kind: ReporterKind | str | None = None,
        reporter_role: ReporterRole | str | None = None,
        reporter: str | None = None,
        reporter_anonymous: bool | None = None,
        wants_feedback: bool | None = None,
        prior_involvement: PriorInvolvement | str | None = None,
        enrichment: EnrichmentReason | str | None = None,
        informings: Iterable[Informing] = (),
        reached_koppel_at: datetime.date | datetime.datetime | str | None = None,
        feedbacks: Iterable[Feedback] = (),
        existing_help: bool | None = None,
        restraining_order: bool | None = None,
        arrest: bool | None = None,
        charge: bool | None = None,
        relevant_registrations: bool | None = None,
        suspect_under_12: bool | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> NotificationKind | None: ...
    @property
    def received_at(self) -> datetime.date | datetime.datetime | None: ...
    @property
    def received_by(self) -> str | None: ...
    @property
    def crisis(self) -> bool | None: ...
    @property
    def about(self) -> tuple[str, ...]: ...
    @property
    def natures(self) -> tuple[Nature, ...]: ...
    @property
    def signals(self) -> tuple[SafetySignal, ...]: ...
    @property
    def happened_since(self) -> PartialDate | None: ...
    @property
    def happened_until(self) -> PartialDate | None: ...
    @property
    def incidents(self) -> tuple[str, ...]: ...
    @property
    def reporter_kind(self) -> ReporterKind | None: ...
    @property
    def reporter_role(self) -> ReporterRole | None: ...
    @property
    def reporter(self) -> str | None: ...
    @property
    def reporter_anonymous(self) -> bool | None: ...
    @property
    def wants_feedback(self) -> bool | None: ...
    @property
    def prior_involvement(self) -> PriorInvolvement | None: ...
    @property
    def enrichment(self) -> EnrichmentReason | None: ...
    @property
    def informings(self) -> tuple[Informing, ...]: ...
    @property
    def reached_koppel_at(self) -> datetime.date | datetime.datetime | None: ...
    @property
    def feedbacks(self) -> tuple[Feedback, ...]: ...
    @property
    def existing_help(self) -> bool | None: ...
    @property
    def restraining_order(self) -> bool | None: ...
    @property
    def arrest(self) -> bool | None: ...
    @property
    def charge(self) -> bool | None: ...
    @property
    def relevant_registrations(self) -> bool | None: ...
    @property
    def suspect_under_12(self) -> bool | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: NotificationKind | str | None = ...,
        received_at: datetime.date | datetime.datetime | str | None = ...,
        received_by: str | None = ...,
        crisis: bool | None = ...,
        about: Iterable[str] = ...,
        natures: Iterable[Nature | str] = ...,
        signals: Iterable[SafetySignal | str] = ...,
        happened_since: PartialDate | datetime.date | str | int | None = ...,
        happened_until: PartialDate | datetime.date | str | int | None = ...,
        incidents: Iterable[str] = ...,
        reporter_kind: ReporterKind | str | None = ...,
        reporter_role: ReporterRole | str | None = ...,
        reporter: str | None = ...,
        reporter_anonymous: bool | None = ...,
        wants_feedback: bool | None = ...,
        prior_involvement: PriorInvolvement | str | None = ...,
        enrichment: EnrichmentReason | str | None = ...,
        informings: Iterable[Informing] = ...,
        reached_koppel_at: datetime.date | datetime.datetime | str | None = ...,
        feedbacks: Iterable[Feedback] = ...,
        existing_help: bool | None = ...,
        restraining_order: bool | None = ...,
        arrest: bool | None = ...,
        charge: bool | None = ...,
        relevant_registrations: bool | None = ...,
        suspect_under_12: bool | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Notification: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Notification: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Part(Record):
    def __init__(
        self,
        *,
        member: str | None = None,
        capacity: Capacity | str | None = None,
        injury: Injury | str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def member(self) -> str | None: ...
    @property
    def capacity(self) -> Capacity | None: ...
    @property
    def injury(self) -> Injury | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        member: str | None = ...,
        capacity: Capacity | str | None = ...,
        injury: Injury | str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Part: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Part: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Incident(Record):
    def __init__(
        self,
        *,
        id: str,
        happened_on: PartialDate | datetime.date | str | int | None = None,
        happened_until: PartialDate | datetime.date | str | int | None = None,
        at: datetime.date | datetime.datetime | str | None = None,
        place: PlaceKind | str | None = None,
        where: str | None = None,
        natures: Iterable[Nature | str] = (),
        signals: Iterable[SafetySignal | str] = (),
        parts: Iterable[Part] = (),
        children_present: Iterable[str] | None = None,
        weapon: bool | None = None,
        police: bool | None = None,
        arrest: bool | None = None,
        charge: bool | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def happened_on(self) -> PartialDate | None: ...
    @property
    def happened_until(self) -> PartialDate | None: ...
    @property
    def at(self) -> datetime.date | datetime.datetime | None: ...
    @property
    def place(self) -> PlaceKind | None: ...
    @property
    def where(self) -> str | None: ...
    @property
    def natures(self) -> tuple[Nature, ...]: ...
    @property
    def signals(self) -> tuple[SafetySignal, ...]: ...
    @property
    def parts(self) -> tuple[Part, ...]: ...
    @property
    def children_present(self) -> tuple[str, ...] | None: ...
    @property
    def weapon(self) -> bool | None: ...
    @property
    def police(self) -> bool | None: ...
    @property
    def arrest(self) -> bool | None: ...
    @property
    def charge(self) -> bool | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        happened_on: PartialDate | datetime.date | str | int | None = ...,
        happened_until: PartialDate | datetime.date | str | int | None = ...,
        at: datetime.date | datetime.datetime | str | None = ...,
        place: PlaceKind | str | None = ...,
        where: str | None = ...,
        natures: Iterable[Nature | str] = ...,
        signals: Iterable[SafetySignal | str] = ...,
        parts: Iterable[Part] = ...,
        children_present: Iterable[str] | None = ...,
        weapon: bool | None = ...,
        police: bool | None = ...,
        arrest: bool | None = ...,
        charge: bool | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Incident: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Incident: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Contact(Record):
    def __init__(
        self,
        *,
        id: str,
        at: datetime.date | datetime.datetime | str | None = None,
        kind: ContactKind | str | None = None,
        channel: Channel | str | None = None,
        by: Iterable[str] = (),
        seen: Iterable[str] | None = None,
        spoken_alone: Iterable[str] = (),
        network_members: Iterable[str] = (),
        notification: str | None = None,
        reached: bool | None = None,
        place: PlaceKind | str | None = None,
        where: str | None = None,
        minutes: int | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def at(self) -> datetime.date | datetime.datetime | None: ...
    @property
    def kind(self) -> ContactKind | None: ...
    @property
    def channel(self) -> Channel | None: ...
    @property
    def by(self) -> tuple[str, ...]: ...
    @property
    def seen(self) -> tuple[str, ...] | None: ...
    @property
    def spoken_alone(self) -> tuple[str, ...]: ...
    @property
    def network_members(self) -> tuple[str, ...]: ...
    @property
    def notification(self) -> str | None: ...
    @property
    def reached(self) -> bool | None: ...
    @property
    def place(self) -> PlaceKind | None: ...
    @property
    def where(self) -> str | None: ...
    @property
    def minutes(self) -> int | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        at: datetime.date | datetime.datetime | str | None = ...,
        kind: ContactKind | str | None = ...,
        channel: Channel | str | None = ...,
        by: Iterable[str] = ...,
        seen: Iterable[str] | None = ...,
        spoken_alone: Iterable[str] = ...,
        network_members: Iterable[str] = ...,
        notification: str | None = ...,
        reached: bool | None = ...,
        place: PlaceKind | str | None = ...,
        where: str | None = ...,
        minutes: int | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Contact: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Contact: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class NatureFinding(Record):
    def __init__(
        self,
        *,
        nature: Nature | str | None = None,
        confirmation: Confirmation | str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def nature(self) -> Nature | None: ...
    @property
    def confirmation(self) -> Confirmation | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        nature: Nature | str | None = ...,
        confirmation: Confirmation | str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> NatureFinding: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> NatureFinding: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Someone(Record):
    def __init__(
        self,
        *,
        member: str | None = None,
        network_member: str | None = None,
        professional: str | None = None,
        organisation: str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def member(self) -> str | None: ...
    @property
    def network_member(self) -> str | None: ...
    @property
    def professional(self) -> str | None: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        member: str | None = ...,
        network_member: str | None = ...,
        professional: str | None = ...,
        organisation: str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Someone: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Someone: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Rating(Record):
    def __init__(
        self,
        *,
        rater: Someone | None = None,
        about: str | None = None,
        score: int | None = None,
        on: datetime.date | str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def rater(self) -> Someone | None: ...
    @property
    def about(self) -> str | None: ...
    @property
    def score(self) -> int | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        rater: Someone | None = ...,
        about: str | None = ...,
        score: int | None = ...,
        on: datetime.date | str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Rating: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Rating: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class ConditionCheck(Record):
    def __init__(
        self,
        *,
        condition: MinimumCondition | str | None = None,
        holds: bool | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def condition(self) -> MinimumCondition | None: ...
    @property
    def holds(self) -> bool | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        condition: MinimumCondition | str | None = ...,
        holds: bool | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> ConditionCheck: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> ConditionCheck: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Assessment(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: AssessmentKind | str | None = None,
        instrument: Instrument | str | None = None,
        instrument_version: str | None = None,
        notification: str | None = None,
        members: Iterable[str] = (),
        by: Iterable[str] = (),
        organisations: Iterable[str] = (),
        started_on: datetime.date | str | None = None,
        finished_on: datetime.date | str | None = None,
        signed_on: datetime.date | str | None = None,
        household_told_on: datetime.date | str | None = None,
        acute: bool | None = None,
        structural: bool | None = None,
        outcome: AssessmentOutcome | str | None = None,
        findings: Iterable[NatureFinding] = (),
        ratings: Iterable[Rating] = (),
        conditions: Iterable[ConditionCheck] = (),
        sash: SashLevel | str | None = None,
        next_on: datetime.date | str | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> AssessmentKind | None: ...
    @property
    def instrument(self) -> Instrument | None: ...
    @property
    def instrument_version(self) -> str | None: ...
    @property
    def notification(self) -> str | None: ...
    @property
    def members(self) -> tuple[str, ...]: ...
    @property
    def by(self) -> tuple[str, ...]: ...
    @property
    def organisations(self) -> tuple[str, ...]: ...
    @property
    def started_on(self) -> datetime.date | None: ...
    @property
    def finished_on(self) -> datetime.date | None: ...
    @property
    def signed_on(self) -> datetime.date | None: ...
    @property
    def household_told_on(self) -> datetime.date | None: ...
    @property
    def acute(self) -> bool | None: ...
    @property
    def structural(self) -> bool | None: ...
    @property
    def outcome(self) -> AssessmentOutcome | None: ...
    @property
    def findings(self) -> tuple[NatureFinding, ...]: ...
    @property
    def ratings(self) -> tuple[Rating, ...]: ...
    @property
    def conditions(self) -> tuple[ConditionCheck, ...]: ...
    @property
    def sash(self) -> SashLevel | None: ...
    @property
    def next_on(self) -> datetime.date | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: AssessmentKind | str | None = ...,
        instrument: Instrument | str | None = ...,
        instrument_version: str | None = ...,
        notification: str | None = ...,
        members: Iterable[str] = ...,
        by: Iterable[str] = ...,
        organisations: Iterable[str] = ...,
        started_on: datetime.date | str | None = ...,
        finished_on: datetime.date | str | None = ...,
        signed_on: datetime.date | str | None = ...,
        household_told_on: datetime.date | str | None = ...,
        acute: bool | None = ...,
        structural: bool | None = ...,
        outcome: AssessmentOutcome | str | None = ...,
        findings: Iterable[NatureFinding] = ...,
        ratings: Iterable[Rating] = ...,
        conditions: Iterable[ConditionCheck] = ...,
        sash: SashLevel | str | None = ...,
        next_on: datetime.date | str | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Assessment: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Assessment: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class DomainScore(Record):
    def __init__(
        self,
        *,
        id: str,
        scheme: DomainScheme | str | None = None,
        domain: LifeDomain | str | None = None,
        member: str | None = None,
        level: int | None = None,
        problem: bool | None = None,
        on: datetime.date | str | None = None,
        rater: str | None = None,
        trained: bool | None = None,
        text: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def scheme(self) -> DomainScheme | None: ...
    @property
    def domain(self) -> LifeDomain | None: ...
    @property
    def member(self) -> str | None: ...
    @property
    def level(self) -> int | None: ...
    @property
    def problem(self) -> bool | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def rater(self) -> str | None: ...
    @property
    def trained(self) -> bool | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        scheme: DomainScheme | str | None = ...,
        domain: LifeDomain | str | None = ...,
        member: str | None = ...,
        level: int | None = ...,
        problem: bool | None = ...,
        on: datetime.date | str | None = ...,
        rater: str | None = ...,
        trained: bool | None = ...,
        text: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> DomainScore: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> DomainScore: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Absence(Record):
    def __init__(
        self,
        *,
        party: Party | str | None = None,
        reason: AbsenceReason | str | None = None,
        text: str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def party(self) -> Party | None: ...
    @property
    def reason(self) -> AbsenceReason | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        party: Party | str | None = ...,
        reason: AbsenceReason | str | None = ...,
        text: str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Absence: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Absence: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class SafetyPlan(Record):
    def __init__(
        self,
        *,
        id: str,
        version: int | None = None,
        phase: Phase | str | None = None,
        layer: Layer | str | None = None,
        for_members: Iterable[str] = (),
        dangers: Iterable[str] = (),
        triggers: Iterable[str] = (),
        signals: Iterable[str] = (),
        strengths: Iterable[str] = (),
        conditions: Iterable[MinimumCondition | str] = (),
        made_with_members: Iterable[str] | None = None,
        made_with_network: Iterable[str] | None = None,
        made_without: Iterable[Absence] = (),
        drafted_on: datetime.date | str | None = None,
        agreed_on: datetime.date | str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        review_on: datetime.date | str | None = None,
        child_version: bool | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def version(self) -> int | None: ...
    @property
    def phase(self) -> Phase | None: ...
    @property
    def layer(self) -> Layer | None: ...
    @property
    def for_members(self) -> tuple[str, ...]: ...
    @property
    def dangers(self) -> tuple[str, ...]: ...
    @property
    def triggers(self) -> tuple[str, ...]: ...
    @property
    def signals(self) -> tuple[str, ...]: ...
    @property
    def strengths(self) -> tuple[str, ...]: ...
    @property
    def conditions(self) -> tuple[MinimumCondition, ...]: ...
    @property
    def made_with_members(self) -> tuple[str, ...] | None: ...
    @property
    def made_with_network(self) -> tuple[str, ...] | None: ...
    @property
    def made_without(self) -> tuple[Absence, ...]: ...
    @property
    def drafted_on(self) -> datetime.date | None: ...
    @property
    def agreed_on(self) -> datetime.date | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def review_on(self) -> datetime.date | None: ...
    @property
    def child_version(self) -> bool | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        version: int | None = ...,
        phase: Phase | str | None = ...,
        layer: Layer | str | None = ...,
        for_members: Iterable[str] = ...,
        dangers: Iterable[str] = ...,
        triggers: Iterable[str] = ...,
        signals: Iterable[str] = ...,
        strengths: Iterable[str] = ...,
        conditions: Iterable[MinimumCondition | str] = ...,
        made_with_members: Iterable[str] | None = ...,
        made_with_network: Iterable[str] | None = ...,
        made_without: Iterable[Absence] = ...,
        drafted_on: datetime.date | str | None = ...,
        agreed_on: datetime.date | str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        review_on: datetime.date | str | None = ...,
        child_version: bool | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> SafetyPlan: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> SafetyPlan: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class AgreementCheck(Record):
    def __init__(
        self,
        *,
        id: str,
        on: datetime.date | str | None = None,
        result: CheckResult | str | None = None,
        by: Someone | None = None,
        text: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def result(self) -> CheckResult | None: ...
    @property
    def by(self) -> Someone | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        on: datetime.date | str | None = ...,
        result: CheckResult | str | None = ...,
        by: Someone | None = ...,
        text: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> AgreementCheck: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> AgreementCheck: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class SafetyAgreement(Record):
    def __init__(
        self,
        *,
        id: str,
        plan: str | None = None,
        layer: Layer | str | None = None,
        text: str | None = None,
        owners: Iterable[Someone] = (),
        watched_by: Iterable[Someone] = (),
        if_broken: str | None = None,
        proposed_on: datetime.date | str | None = None,
        agreed_on: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        why_ended: AgreementEnd | str | None = None,
        check_every: int | None = None,
        check_on: datetime.date | str | None = None,
        checks: Iterable[AgreementCheck] = (),
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def plan(self) -> str | None: ...
    @property
    def layer(self) -> Layer | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def owners(self) -> tuple[Someone, ...]: ...
    @property
    def watched_by(self) -> tuple[Someone, ...]: ...
    @property
    def if_broken(self) -> str | None: ...
    @property
    def proposed_on(self) -> datetime.date | None: ...
    @property
    def agreed_on(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def why_ended(self) -> AgreementEnd | None: ...
    @property
    def check_every(self) -> int | None: ...
    @property
    def check_on(self) -> datetime.date | None: ...
    @property
    def checks(self) -> tuple[AgreementCheck, ...]: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        plan: str | None = ...,
        layer: Layer | str | None = ...,
        text: str | None = ...,
        owners: Iterable[Someone] = ...,
        watched_by: Iterable[Someone] = ...,
        if_broken: str | None = ...,
        proposed_on: datetime.date | str | None = ...,
        agreed_on: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        why_ended: AgreementEnd | str | None = ...,
        check_every: int | None = ...,
        check_on: datetime.date | str | None = ...,
        checks: Iterable[AgreementCheck] = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> SafetyAgreement: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> SafetyAgreement: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Goal(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: GoalKind | str | None = None,
        phase: Phase | str | None = None,
        domain: LifeDomain | str | None = None,
        for_members: Iterable[str] = (),
        owner: Someone | None = None,
        text: str | None = None,
        condition: str | None = None,
        set_on: datetime.date | str | None = None,
        due_on: datetime.date | str | None = None,
        started_on: datetime.date | str | None = None,
        ended_on: datetime.date | str | None = None,
        result: GoalResult | str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> GoalKind | None: ...
    @property
    def phase(self) -> Phase | None: ...
    @property
    def domain(self) -> LifeDomain | None: ...
    @property
    def for_members(self) -> tuple[str, ...]: ...
    @property
    def owner(self) -> Someone | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def condition(self) -> str | None: ...
    @property
    def set_on(self) -> datetime.date | None: ...
    @property
    def due_on(self) -> datetime.date | None: ...
    @property
    def started_on(self) -> datetime.date | None: ...
    @property
    def ended_on(self) -> datetime.date | None: ...
    @property
    def result(self) -> GoalResult | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: GoalKind | str | None = ...,
        phase: Phase | str | None = ...,
        domain: LifeDomain | str | None = ...,
        for_members: Iterable[str] = ...,
        owner: Someone | None = ...,
        text: str | None = ...,
        condition: str | None = ...,
        set_on: datetime.date | str | None = ...,
        due_on: datetime.date | str | None = ...,
        started_on: datetime.date | str | None = ...,
        ended_on: datetime.date | str | None = ...,
        result: GoalResult | str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Goal: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Goal: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Support(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: SupportKind | str | None = None,
        domain: LifeDomain | str | None = None,
        for_members: Iterable[str] = (),
        provider: str | None = None,
        decided_on: datetime.date | str | None = None,
        requested_on: datetime.date | str | None = None,
        started_on: datetime.date | str | None = None,
        ended_on: datetime.date | str | None = None,
        why_ended: SupportEnd | str | None = None,
        koppel_stays: bool | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> SupportKind | None: ...
    @property
    def domain(self) -> LifeDomain | None: ...
    @property
    def for_members(self) -> tuple[str, ...]: ...
    @property
    def provider(self) -> str | None: ...
    @property
    def decided_on(self) -> datetime.date | None: ...
    @property
    def requested_on(self) -> datetime.date | None: ...
    @property
    def started_on(self) -> datetime.date | None: ...
    @property
    def ended_on(self) -> datetime.date | None: ...
    @property
    def why_ended(self) -> SupportEnd | None: ...
    @property
    def koppel_stays(self) -> bool | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: SupportKind | str | None = ...,
        domain: LifeDomain | str | None = ...,
        for_members: Iterable[str] = ...,
        provider: str | None = ...,
        decided_on: datetime.date | str | None = ...,
        requested_on: datetime.date | str | None = ...,
        started_on: datetime.date | str | None = ...,
        ended_on: datetime.date | str | None = ...,
        why_ended: SupportEnd | str | None = ...,
        koppel_stays: bool | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Support: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Support: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Measure(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: MeasureKind | str | None = None,
        coercive: bool | None = None,
        for_members: Iterable[str] = (),
        legal_basis: LegalBasis | str | None = None,
        article: str | None = None,
        decided_by: str | None = None,
        executed_by: str | None = None,
        acute_danger: bool | None = None,
        alternatives_tried: Iterable[Alternative | str] = (),
        reasoning: str | None = None,
        heard: Iterable[str] = (),
        heard_on: datetime.date | str | None = None,
        considered_on: datetime.date | str | None = None,
        requested_on: datetime.date | str | None = None,
        decided_on: datetime.date | str | None = None,
        granted: bool | None = None,
        started_on: datetime.date | str | None = None,
        planned_until: datetime.date | str | None = None,
        ended_on: datetime.date | str | None = None,
        averted_on: datetime.date | str | None = None,
        how_averted: str | None = None,
        extends: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> MeasureKind | None: ...
    @property
    def coercive(self) -> bool | None: ...
    @property
    def for_members(self) -> tuple[str, ...]: ...
    @property
    def legal_basis(self) -> LegalBasis | None: ...
    @property
    def article(self) -> str | None: ...
    @property
    def decided_by(self) -> str | None: ...
    @property
    def executed_by(self) -> str | None: ...
    @property
    def acute_danger(self) -> bool | None: ...
    @property
    def alternatives_tried(self) -> tuple[Alternative, ...]: ...
    @property
    def reasoning(self) -> str | None: ...
    @property
    def heard(self) -> tuple[str, ...]: ...
    @property
    def heard_on(self) -> datetime.date | None: ...
    @property
    def considered_on(self) -> datetime.date | None: ...
    @property
    def requested_on(self) -> datetime.date | None: ...
    @property
    def decided_on(self) -> datetime.date | None: ...
    @property
    def granted(self) -> bool | None: ...
    @property
    def started_on(self) -> datetime.date | None: ...
    @property
    def planned_until(self) -> datetime.date | None: ...
    @property
    def ended_on(self) -> datetime.date | None: ...
    @property
    def averted_on(self) -> datetime.date | None: ...
    @property
    def how_averted(self) -> str | None: ...
    @property
    def extends(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: MeasureKind | str | None = ...,
        coercive: bool | None = ...,
        for_members: Iterable[str] = ...,
        legal_basis: LegalBasis | str | None = ...,
        article: str | None = ...,
        decided_by: str | None = ...,
        executed_by: str | None = ...,
        acute_danger: bool | None = ...,
        alternatives_tried: Iterable[Alternative | str] = ...,
        reasoning: str | None = ...,
        heard: Iterable[str] = ...,
        heard_on: datetime.date | str | None = ...,
        considered_on: datetime.date | str | None = ...,
        requested_on: datetime.date | str | None = ...,
        decided_on: datetime.date | str | None = ...,
        granted: bool | None = ...,
        started_on: datetime.date | str | None = ...,
        planned_until: datetime.date | str | None = ...,
        ended_on: datetime.date | str | None = ...,
        averted_on: datetime.date | str | None = ...,
        how_averted: str | None = ...,
        extends: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Measure: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Measure: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Request(Record):
    def __init__(
        self,
        *,
        id: str,
        kind: RequestKind | str | None = None,
        by: str | None = None,
        to: str | None = None,
        about: Iterable[str] = (),
        on: datetime.date | str | None = None,
        acknowledged_on: datetime.date | str | None = None,
        answered_on: datetime.date | str | None = None,
        answer: RequestAnswer | str | None = None,
        text: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> RequestKind | None: ...
    @property
    def by(self) -> str | None: ...
    @property
    def to(self) -> str | None: ...
    @property
    def about(self) -> tuple[str, ...]: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def acknowledged_on(self) -> datetime.date | None: ...
    @property
    def answered_on(self) -> datetime.date | None: ...
    @property
    def answer(self) -> RequestAnswer | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: RequestKind | str | None = ...,
        by: str | None = ...,
        to: str | None = ...,
        about: Iterable[str] = ...,
        on: datetime.date | str | None = ...,
        acknowledged_on: datetime.date | str | None = ...,
        answered_on: datetime.date | str | None = ...,
        answer: RequestAnswer | str | None = ...,
        text: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Request: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Request: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Handover(Record):
    def __init__(
        self,
        *,
        id: str,
        direction: HandoverDirection | str | None = None,
        by: str | None = None,
        to: str | None = None,
        on: datetime.date | str | None = None,
        taken_back_on: datetime.date | str | None = None,
        why: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def direction(self) -> HandoverDirection | None: ...
    @property
    def by(self) -> str | None: ...
    @property
    def to(self) -> str | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def taken_back_on(self) -> datetime.date | None: ...
    @property
    def why(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        direction: HandoverDirection | str | None = ...,
        by: str | None = ...,
        to: str | None = ...,
        on: datetime.date | str | None = ...,
        taken_back_on: datetime.date | str | None = ...,
        why: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Handover: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Handover: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Pressure(Record):
    def __init__(
        self,
        *,
        id: str,
        with_what: PressureWith | str | None = None,
        by: str | None = None,
        on_members: Iterable[str] = (),
        on: datetime.date | str | None = None,
        reflected_on: datetime.date | str | None = None,
        text: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def with_what(self) -> PressureWith | None: ...
    @property
    def by(self) -> str | None: ...
    @property
    def on_members(self) -> tuple[str, ...]: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def reflected_on(self) -> datetime.date | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        with_what: PressureWith | str | None = ...,
        by: str | None = ...,
        on_members: Iterable[str] = ...,
        on: datetime.date | str | None = ...,
        reflected_on: datetime.date | str | None = ...,
        text: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Pressure: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Pressure: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class PhaseSpell(Record):
    def __init__(
        self,
        *,
        id: str,
        phase: Phase | str | None = None,
        sub_goal: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        why: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def phase(self) -> Phase | None: ...
    @property
    def sub_goal(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def why(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        phase: Phase | str | None = ...,
        sub_goal: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        why: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> PhaseSpell: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> PhaseSpell: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class SafetyHolder(Record):
    def __init__(
        self,
        *,
        id: str,
        organisation: str | None = None,
        professional: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        accepted_on: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def professional(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def accepted_on(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        organisation: str | None = ...,
        professional: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        accepted_on: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> SafetyHolder: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> SafetyHolder: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Statement(Record):
    def __init__(
        self,
        *,
        id: str,
        by: Someone | None = None,
        kind: StatementKind | str | None = None,
        about: str | None = None,
        on: datetime.date | str | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def by(self) -> Someone | None: ...
    @property
    def kind(self) -> StatementKind | None: ...
    @property
    def about(self) -> str | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        by: Someone | None = ...,
        kind: StatementKind | str | None = ...,
        about: str | None = ...,
        on: datetime.date | str | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Statement: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Statement: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Answer(Record):
    def __init__(
        self,
        *,
        id: str,
        rule: str | None = None,
        subject: str | None = None,
        on: datetime.date | str | None = None,
        by: Iterable[str] = (),
        answer: AnswerKind | str | None = None,
        text: str | None = None,
        hidden_from: Iterable[str] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def rule(self) -> str | None: ...
    @property
    def subject(self) -> str | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def by(self) -> tuple[str, ...]: ...
    @property
    def answer(self) -> AnswerKind | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def hidden_from(self) -> tuple[str, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        rule: str | None = ...,
        subject: str | None = ...,
        on: datetime.date | str | None = ...,
        by: Iterable[str] = ...,
        answer: AnswerKind | str | None = ...,
        text: str | None = ...,
        hidden_from: Iterable[str] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Answer: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Answer: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Obstacle(Record):
    def __init__(
        self,
        *,
        id: str,
        cause: ObstacleCause | str | None = None,
        blocks: str | None = None,
        on: datetime.date | str | None = None,
        raised_on: datetime.date | str | None = None,
        solved_on: datetime.date | str | None = None,
        text: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def cause(self) -> ObstacleCause | None: ...
    @property
    def blocks(self) -> str | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def raised_on(self) -> datetime.date | None: ...
    @property
    def solved_on(self) -> datetime.date | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        cause: ObstacleCause | str | None = ...,
        blocks: str | None = ...,
        on: datetime.date | str | None = ...,
        raised_on: datetime.date | str | None = ...,
        solved_on: datetime.date | str | None = ...,
        text: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Obstacle: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Obstacle: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Deviation(Record):
    def __init__(
        self,
        *,
        id: str,
        rule: str | None = None,
        subject: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        decided_by: Iterable[str] = (),
        reason: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def rule(self) -> str | None: ...
    @property
    def subject(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def decided_by(self) -> tuple[str, ...]: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        rule: str | None = ...,
        subject: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        decided_by: Iterable[str] = ...,
        reason: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Deviation: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Deviation: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class ConsentGiven(Record):
    def __init__(
        self,
        *,
        by: Someone | None = None,
        about: str | None = None,
        consent: Consent | str | None = None,
        on: datetime.date | str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def by(self) -> Someone | None: ...
    @property
    def about(self) -> str | None: ...
    @property
    def consent(self) -> Consent | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        by: Someone | None = ...,
        about: str | None = ...,
        consent: Consent | str | None = ...,
        on: datetime.date | str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> ConsentGiven: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> ConsentGiven: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Sharing(Record):
    def __init__(
        self,
        *,
        id: str,
        to: str | None = None,
        to_person: Someone | None = None,
        purpose: str | None = None,
        basis: LegalBasis | str | None = None,
        about: Iterable[str] = (),
        records: Iterable[str] = (),
        consents: Iterable[ConsentGiven] = (),
        on: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        withdrawn_on: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def to(self) -> str | None: ...
    @property
    def to_person(self) -> Someone | None: ...
    @property
    def purpose(self) -> str | None: ...
    @property
    def basis(self) -> LegalBasis | None: ...
    @property
    def about(self) -> tuple[str, ...]: ...
    @property
    def records(self) -> tuple[str, ...]: ...
    @property
    def consents(self) -> tuple[ConsentGiven, ...]: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def withdrawn_on(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        to: str | None = ...,
        to_person: Someone | None = ...,
        purpose: str | None = ...,
        basis: LegalBasis | str | None = ...,
        about: Iterable[str] = ...,
        records: Iterable[str] = ...,
        consents: Iterable[ConsentGiven] = ...,
        on: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        withdrawn_on: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Sharing: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Sharing: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Closure(Record):
    def __init__(
        self,
        *,
        id: str,
        on: datetime.date | str | None = None,
        reason: ClosureReason | str | None = None,
        safe_for_everyone: bool | None = None,
        decided_by: Iterable[str] = (),
        agreed_by: Iterable[str] = (),
        reopened_on: datetime.date | str | None = None,
        text: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def reason(self) -> ClosureReason | None: ...
    @property
    def safe_for_everyone(self) -> bool | None: ...
    @property
    def decided_by(self) -> tuple[str, ...]: ...
    @property
    def agreed_by(self) -> tuple[str, ...]: ...
    @property
    def reopened_on(self) -> datetime.date | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        on: datetime.date | str | None = ...,
        reason: ClosureReason | str | None = ...,
        safe_for_everyone: bool | None = ...,
        decided_by: Iterable[str] = ...,
        agreed_by: Iterable[str] = ...,
        reopened_on: datetime.date | str | None = ...,
        text: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Closure: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Closure: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class CaseFile(Record):
    def __init__(
        self,
        *,
        id: str,
        household: Household,
        members: Iterable[Member] = (),
        relations: Iterable[Relation] = (),
        custodies: Iterable[Custody] = (),
        addresses: Iterable[Address] = (),
        organisations: Iterable[Organisation] = (),
        professionals: Iterable[Professional] = (),
        koppels: Iterable[Koppel] = (),
        network_members: Iterable[NetworkMember] = (),
        signals: Iterable[Signal] = (),
        notifications: Iterable[Notification] = (),
        incidents: Iterable[Incident] = (),
        contacts: Iterable[Contact] = (),
        assessments: Iterable[Assessment] = (),
        domain_scores: Iterable[DomainScore] = (),
        safety_plans: Iterable[SafetyPlan] = (),
        safety_agreements: Iterable[SafetyAgreement] = (),
        goals: Iterable[Goal] = (),
        supports: Iterable[Support] = (),
        measures: Iterable[Measure] = (),
        requests: Iterable[Request] = (),
        handovers: Iterable[Handover] = (),
        pressures: Iterable[Pressure] = (),
        phases: Iterable[PhaseSpell] = (),
        safety_holders: Iterable[SafetyHolder] = (),
        statements: Iterable[Statement] = (),
        answers: Iterable[Answer] = (),
        obstacles: Iterable[Obstacle] = (),
        deviations: Iterable[Deviation] = (),
        sharings: Iterable[Sharing] = (),
        closures: Iterable[Closure] = (),
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def household(self) -> Household: ...
    @property
    def members(self) -> tuple[Member, ...]: ...
    @property
    def relations(self) -> tuple[Relation, ...]: ...
    @property
    def custodies(self) -> tuple[Custody, ...]: ...
    @property
    def addresses(self) -> tuple[Address, ...]: ...
    @property
    def organisations(self) -> tuple[Organisation, ...]: ...
    @property
    def professionals(self) -> tuple[Professional, ...]: ...
    @property
    def koppels(self) -> tuple[Koppel, ...]: ...
    @property
    def network_members(self) -> tuple[NetworkMember, ...]: ...
    @property
    def signals(self) -> tuple[Signal, ...]: ...
    @property
    def notifications(self) -> tuple[Notification, ...]: ...
    @property
    def incidents(self) -> tuple[Incident, ...]: ...
    @property
    def contacts(self) -> tuple[Contact, ...]: ...
    @property
    def assessments(self) -> tuple[Assessment, ...]: ...
    @property
    def domain_scores(self) -> tuple[DomainScore, ...]: ...
    @property
    def safety_plans(self) -> tuple[SafetyPlan, ...]: ...
    @property
    def safety_agreements(self) -> tuple[SafetyAgreement, ...]: ...
    @property
    def goals(self) -> tuple[Goal, ...]: ...
    @property
    def supports(self) -> tuple[Support, ...]: ...
    @property
    def measures(self) -> tuple[Measure, ...]: ...
    @property
    def requests(self) -> tuple[Request, ...]: ...
    @property
    def handovers(self) -> tuple[Handover, ...]: ...
    @property
    def pressures(self) -> tuple[Pressure, ...]: ...
    @property
    def phases(self) -> tuple[PhaseSpell, ...]: ...
    @property
    def safety_holders(self) -> tuple[SafetyHolder, ...]: ...
    @property
    def statements(self) -> tuple[Statement, ...]: ...
    @property
    def answers(self) -> tuple[Answer, ...]: ...
    @property
    def obstacles(self) -> tuple[Obstacle, ...]: ...
    @property
    def deviations(self) -> tuple[Deviation, ...]: ...
    @property
    def sharings(self) -> tuple[Sharing, ...]: ...
    @property
    def closures(self) -> tuple[Closure, ...]: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        household: Household = ...,
        members: Iterable[Member] = ...,
        relations: Iterable[Relation] = ...,
        custodies: Iterable[Custody] = ...,
        addresses: Iterable[Address] = ...,
        organisations: Iterable[Organisation] = ...,
        professionals: Iterable[Professional] = ...,
        koppels: Iterable[Koppel] = ...,
        network_members: Iterable[NetworkMember] = ...,
        signals: Iterable[Signal] = ...,
        notifications: Iterable[Notification] = ...,
        incidents: Iterable[Incident] = ...,
        contacts: Iterable[Contact] = ...,
        assessments: Iterable[Assessment] = ...,
        domain_scores: Iterable[DomainScore] = ...,
        safety_plans: Iterable[SafetyPlan] = ...,
        safety_agreements: Iterable[SafetyAgreement] = ...,
        goals: Iterable[Goal] = ...,
        supports: Iterable[Support] = ...,
        measures: Iterable[Measure] = ...,
        requests: Iterable[Request] = ...,
        handovers: Iterable[Handover] = ...,
        pressures: Iterable[Pressure] = ...,
        phases: Iterable[PhaseSpell] = ...,
        safety_holders: Iterable[SafetyHolder] = ...,
        statements: Iterable[Statement] = ...,
        answers: Iterable[Answer] = ...,
        obstacles: Iterable[Obstacle] = ...,
        deviations: Iterable[Deviation] = ...,
        sharings: Iterable[Sharing] = ...,
        closures: Iterable[Closure] = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> CaseFile: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> CaseFile: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class TeamFunction(Record):
    def __init__(
        self,
        *,
        id: str,
        function: OrganisationKind | str | None = None,
        organisation: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def function(self) -> OrganisationKind | None: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        function: OrganisationKind | str | None = ...,
        organisation: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> TeamFunction: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> TeamFunction: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Team(Record):
    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        region: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        functions: Iterable[TeamFunction] = (),
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str | None: ...
    @property
    def region(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def functions(self) -> tuple[TeamFunction, ...]: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        region: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        functions: Iterable[TeamFunction] = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Team: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Team: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Availability(Record):
    def __init__(
        self,
        *,
        id: str,
        team: str | None = None,
        professional: str | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def team(self) -> str | None: ...
    @property
    def professional(self) -> str | None: ...
    @property
    def since(self) -> datetime.datetime | None: ...
    @property
    def until(self) -> datetime.datetime | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        team: str | None = ...,
        professional: str | None = ...,
        since: datetime.datetime | str | None = ...,
        until: datetime.datetime | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Availability: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Availability: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Reflection(Record):
    def __init__(
        self,
        *,
        id: str,
        team: str | None = None,
        on: datetime.date | str | None = None,
        cases_discussed: int | None = None,
        questions: Iterable[str] = (),
        learnings: Iterable[str] = (),
        why_not_monday: str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def team(self) -> str | None: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def cases_discussed(self) -> int | None: ...
    @property
    def questions(self) -> tuple[str, ...]: ...
    @property
    def learnings(self) -> tuple[str, ...]: ...
    @property
    def why_not_monday(self) -> str | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        team: str | None = ...,
        on: datetime.date | str | None = ...,
        cases_discussed: int | None = ...,
        questions: Iterable[str] = ...,
        learnings: Iterable[str] = ...,
        why_not_monday: str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Reflection: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Reflection: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class SteeringSeat(Record):
    def __init__(
        self,
        *,
        id: str,
        organisation: str | None = None,
        director: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def organisation(self) -> str | None: ...
    @property
    def director(self) -> str | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def until(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        organisation: str | None = ...,
        director: str | None = ...,
        since: datetime.date | str | None = ...,
        until: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> SteeringSeat: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> SteeringSeat: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class KoppelLoad(Record):
    def __init__(
        self,
        *,
        id: str,
        team: str | None = None,
        professionals: Iterable[str] = (),
        on: datetime.date | str | None = None,
        households: int | None = None,
        supported_on: datetime.date | str | None = None,
        stamp: Stamp | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def team(self) -> str | None: ...
    @property
    def professionals(self) -> tuple[str, ...]: ...
    @property
    def on(self) -> datetime.date | None: ...
    @property
    def households(self) -> int | None: ...
    @property
    def supported_on(self) -> datetime.date | None: ...
    @property
    def stamp(self) -> Stamp | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        team: str | None = ...,
        professionals: Iterable[str] = ...,
        on: datetime.date | str | None = ...,
        households: int | None = ...,
        supported_on: datetime.date | str | None = ...,
        stamp: Stamp | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> KoppelLoad: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> KoppelLoad: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Programme(Record):
    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        organisations: Iterable[Organisation] = (),
        professionals: Iterable[Professional] = (),
        teams: Iterable[Team] = (),
        availabilities: Iterable[Availability] = (),
        reflections: Iterable[Reflection] = (),
        steering_seats: Iterable[SteeringSeat] = (),
        koppel_loads: Iterable[KoppelLoad] = (),
        deviations: Iterable[Deviation] = (),
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str | None: ...
    @property
    def organisations(self) -> tuple[Organisation, ...]: ...
    @property
    def professionals(self) -> tuple[Professional, ...]: ...
    @property
    def teams(self) -> tuple[Team, ...]: ...
    @property
    def availabilities(self) -> tuple[Availability, ...]: ...
    @property
    def reflections(self) -> tuple[Reflection, ...]: ...
    @property
    def steering_seats(self) -> tuple[SteeringSeat, ...]: ...
    @property
    def koppel_loads(self) -> tuple[KoppelLoad, ...]: ...
    @property
    def deviations(self) -> tuple[Deviation, ...]: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        organisations: Iterable[Organisation] = ...,
        professionals: Iterable[Professional] = ...,
        teams: Iterable[Team] = ...,
        availabilities: Iterable[Availability] = ...,
        reflections: Iterable[Reflection] = ...,
        steering_seats: Iterable[SteeringSeat] = ...,
        koppel_loads: Iterable[KoppelLoad] = ...,
        deviations: Iterable[Deviation] = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> Programme: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> Programme: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class RegionNorm(Record):
    def __init__(
        self,
        *,
        norm: str,
        value: int,
        unit: NormUnit | str | None = None,
        since: datetime.date | str | None = None,
        source: str | None = None,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def norm(self) -> str: ...
    @property
    def value(self) -> int: ...
    @property
    def unit(self) -> NormUnit | None: ...
    @property
    def since(self) -> datetime.date | None: ...
    @property
    def source(self) -> str | None: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        norm: str = ...,
        value: int = ...,
        unit: NormUnit | str | None = ...,
        since: datetime.date | str | None = ...,
        source: str | None = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> RegionNorm: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> RegionNorm: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class NormsFile(Record):
    def __init__(
        self,
        *,
        region: str | None = None,
        norms: Iterable[RegionNorm] = (),
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> None: ...
    @property
    def region(self) -> str | None: ...
    @property
    def norms(self) -> tuple[RegionNorm, ...]: ...
    @property
    def extra(self) -> Mapping[str | tuple[str, int], str]: ...
    def replace(
        self,
        *,
        region: str | None = ...,
        norms: Iterable[RegionNorm] = ...,
        extra: Mapping[str | tuple[str, int], str] = ...,
    ) -> NormsFile: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @staticmethod
    def from_json(text: str | bytes) -> NormsFile: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
