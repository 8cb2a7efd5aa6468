"""The fourteen rules of the foundation in plain Python: the peer that blijvend is measured against.

Written to be fast, and to give the rows that blijvend gives: what several rules ask of a file is worked out once for a
file, terms are remembered, and no more is looked at than the rows can depend on. It leans on what holds for the
caseloads of the benchmark: a file is judged on the day it was taken out, so that nothing in it is later, no region has
numbers of its own, no code is unknown, and what is wrong with a structure is a reference that leads nowhere.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import msgspec

Record: TypeAlias = Any  # of the models in models.py, which are made from the schema
Period: TypeAlias = tuple[date | None, date | None]
Row: TypeAlias = tuple[str, str, str, str, date | None, date | None, date | None, date | None]

DAY = timedelta(days=1)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
PILOT = date(2019, 6, 1)
MOST_FACTS = 6
ALWAYS: Period = (None, None)


# --- days ----------------------------------------------------------------------------------------------


@cache
def holidays(year: int) -> frozenset[date]:
    """The days of a year on which the Netherlands do not work, weekends apart."""
    golden, century = year % 19, year // 100
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    if moon == 29 or (moon == 28 and golden > 10):
        moon -= 1
    full_moon = date(year, 3, 21) + moon * DAY
    easter = full_moon + (7 - full_moon.isoweekday() % 7) * DAY
    kings_day = date(year, 4, 27)
    if kings_day.isoweekday() == 7:
        kings_day -= DAY
    fixed = [date(year, 1, 1), kings_day, date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)]
    return frozenset(fixed + [easter + n * DAY for n in (-2, 1, 39, 50)])


@cache
def working_days_later(day: date, count: int) -> date:
    while count:
        day += DAY
        if day.isoweekday() < 6 and day not in holidays(day.year):
            count -= 1
    return day


@cache
def months_later(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@cache
def latest(partial: str) -> date:
    """The last day that a partial date may be."""
    if len(partial) == 10:
        return date.fromisoformat(partial)
    year, month = int(partial[:4]), int(partial[5:7] or 12)
    return date(year, month, monthrange(year, month)[1])


@lru_cache(maxsize=1 << 16)
def day_of(moment: str) -> date:
    """The civil day in Amsterdam of a day or a point in time."""
    if len(moment) == 10:
        return date.fromisoformat(moment)
    return datetime.fromisoformat(moment).astimezone(AMSTERDAM).date()


def instants_of(moment: str) -> tuple[datetime, datetime]:
    """The first and the last point in time that a moment may be."""
    if len(moment) > 10:
        at = datetime.fromisoformat(moment)
        return at, at
    day = date.fromisoformat(moment)
    first = datetime(day.year, day.month, day.day, tzinfo=AMSTERDAM)
    after = day + DAY
    end = datetime(after.year, after.month, after.day, tzinfo=AMSTERDAM)
    return first, end - timedelta(microseconds=1)


# --- periods: from the first day, until the second; None: not known, not ended ---------------------------


def contains(period: Period, day: date) -> bool:
    since, until = period
    return (since is None or since <= day) and (until is None or day < until)


def is_empty(period: Period) -> bool:
    since, until = period
    return until is not None and until <= (since or date.min)


def intersect(one: Period, other: Period) -> Period:
    since, until = one
    if since is None or (other[0] is not None and other[0] > since):
        since = other[0]
    if until is None or (other[1] is not None and other[1] < until):
        until = other[1]
    if since is not None and until is not None and until < since:
        until = since
    return since, until


# --- promises --------------------------------------------------------------------------------------------


class Promise(msgspec.Struct):
    """What a rule says of one promise; `facts` are the records that it rests on."""

    subject: str
    opened: date | None = None
    due: date | None = None
    met: date | None = None
    ended: date | None = None
    facts: list[Record] = msgspec.field(default_factory=list)
    missing: object = None
    norm: str = ""


class Beat(msgspec.Struct):
    """One time that something was done; in doubt when something is missing."""

    day: date | None
    fact: Record
    missing: object = None


def status_on(promise: Promise, day: date) -> str:
    if promise.missing is not None:
        return "unknown"
    due = promise.due
    if promise.met is not None:
        return "kept" if due is None or promise.met <= due else "kept_late"
    if promise.ended is not None:
        return "lapsed" if due is not None and promise.ended <= due else "broken"
    return "overdue" if due is not None and due < day else "open"


NO = frozenset({"overdue", "broken", "kept_late"})


def doubt(promise: Promise, missing: object, as_of: date) -> None:
    if missing is not None and status_on(promise, as_of) in NO:
        promise.missing = missing


def meet(promise: Promise, beats: list[Beat], as_of: date) -> None:
    first = perhaps = None
    for beat in beats:
        if beat.missing is None:
            if first is None or beat.day < first.day:  # type: ignore[operator]
                first = beat
        elif perhaps is None and (beat.day is None or beat.day <= promise.due):  # type: ignore[operator]
            perhaps = beat
    if first is not None:
        promise.met = first.day
        promise.facts.append(first.fact)
    if perhaps is not None:
        doubt(promise, perhaps.missing, as_of)


Due: TypeAlias = tuple[date, str]


def rhythm(
    promises: list[Promise],
    case: "Case",
    subject: str,
    asked: Period,
    basis: list[Record],
    beats: list[Beat],
    first: Due,
    next_due: Callable[[date], Due],
    *,
    joined: bool,
) -> None:
    """A row for each interval between beats; those in time share one when they are joined."""
    since, until = asked
    as_of = case.as_of
    if since is None or since > as_of or is_empty(asked):
        return
    end = min(until, as_of + DAY) if until is not None else as_of + DAY
    within = [beat for beat in beats if beat.day is None or since <= beat.day < end]
    within.sort(key=lambda beat: beat.day or date.max)

    def emit(row: Promise) -> None:
        if status_on(row, as_of) in NO:
            carry_on(row)
        promises.append(row)

    def carry_on(row: Promise) -> None:
        decides = None
        due = row.due
        for beat in within:
            if beat.missing is None:
                continue
            if beat.day is not None and (beat.day < row.opened or beat.day > due):  # type: ignore[operator]
                continue
            reach = date.max if beat.day is None else next_due(beat.day)[0]
            if reach <= due:  # type: ignore[operator]
                continue
            due = reach
            decides = decides or beat
        if decides is None:
            return
        best = Promise(subject, row.opened, due, row.met, row.ended)
        if status_on(best, as_of) not in NO:
            row.missing = decides.missing
            row.facts.append(decides.fact)

    opened, (due, norm), facts = since, first, basis
    kept: Promise | None = None
    for beat in within:
        if beat.missing is not None:
            continue
        day = beat.day
        assert day is not None
        in_time = day <= due
        if in_time and kept is not None and joined and kept.norm == norm:
            kept.due = due
            kept.met = kept.ended = day
            kept.facts.append(beat.fact)
        else:
            if kept is not None:
                promises.append(kept)
                kept = None
            row = Promise(subject, opened, due, day, day, [*facts, beat.fact], None, norm)
            if in_time:
                kept = row
            else:
                emit(row)
        opened, (due, norm), facts = day, next_due(day), [*basis, beat.fact]
    if kept is not None:
        promises.append(kept)
    ended = until if until is not None and until <= as_of else None
    emit(Promise(subject, opened, due, None, ended, list(facts), None, norm))


# Whether a standing promise holds on a day ("yes", "no", "unknown"; "" when it is not asked), what that rests on, and
# what is particular about it.
State: TypeAlias = tuple[str, list[Record], object]


def standing(
    promises: list[Promise],
    case: "Case",
    subject: str,
    asked: Period,
    changes: set[date],
    state_on: Callable[[date], State],
) -> None:
    """A row for each spell in which the promise holds or does not."""
    since, until = asked
    as_of = case.as_of
    if since is None or since > as_of or is_empty(asked):
        return
    end = min(until, as_of + DAY) if until is not None else as_of + DAY
    days = sorted({since, *(day for day in changes if since <= day < end)})
    row: Promise | None = None
    running: tuple[str, object] = ("", None)
    for day in days:
        holds, facts, particular = state_on(day)
        if row is not None and running == (holds, particular):
            known = {id(fact) for fact in row.facts}
            row.facts += [fact for fact in facts if id(fact) not in known]
            continue
        if row is not None:
            row.ended = day
            promises.append(row)
            row = None
        if not holds:
            continue
        running = (holds, particular)
        row = Promise(subject, day, None, None, None, list(facts))
        if holds == "yes":
            row.met = day
        elif holds == "no":
            row.due = day
        else:
            row.missing = particular
    if row is not None:
        if until is not None and until <= as_of:
            row.ended = until
        promises.append(row)


# --- what rules ask of a file ------------------------------------------------------------------------------


class UnsafetySpell(msgspec.Struct):
    since: date
    until: date | None
    acute: bool
    found_by: Record


class Case:
    """A file as it stood on a day, and what several rules ask of it."""

    def __init__(self, file: Record, as_of: date) -> None:
        self.file = file
        self.as_of = as_of
        self.contacts: list[Record] = file.contacts or []
        self.notifications: list[Record] = file.notifications or []
        self.assessments: list[Record] = file.assessments or []
        self.plans: list[Record] = file.safety_plans or []
        self.agreements: list[Record] = file.safety_agreements or []
        self.measures: list[Record] = file.measures or []
        self.members: list[Record] = file.members or []
        self.koppels: list[Record] = file.koppels or []
        self.professionals = {one.id: one for one in reversed(file.professionals or ())}
        self.started_on: date | None = file.household.started_on
        self.open = self.open_since(self.started_on or date.min)
        self.people = self.find_people()
        self.unsafety = self.find_unsafety()

    def open_since(self, start: date) -> list[Period]:
        turns = []
        for closure in self.file.closures or ():
            on, reopened = closure.on, closure.reopened_on
            if on is None or (reopened is not None and reopened <= on):
                continue
            if on < start and reopened is None:
                continue
            turns.append((on, True))
            if reopened is not None:
                turns.append((reopened, False))
        spells: list[Period] = [(start, None)]
        for day, closes in sorted(turns):
            since, until = spells[-1]
            if closes and until is None:
                spells[-1] = (since, day)
            elif not closes and until is not None:
                spells.append((max(day, start), None))
        return [spell for spell in spells if not is_empty(spell)]

    def while_open(self, period: Period) -> list[Period]:
        if period[0] is None:
            return []
        parts = [intersect(spell, period) for spell in self.open]
        return [part for part in parts if not is_empty(part)]

    def held_until(self, period: Period) -> date | None:
        parts = self.while_open(period)
        return parts[0][1] if parts else period[0]

    def find_people(self) -> dict[str, Record]:
        """The member under whom each is looked at."""
        by_id = {member.id: member for member in reversed(self.members)}
        people = dict(by_id)
        for member in self.members:
            person, seen = member, [member]
            while person.same_person_as in by_id:
                person = by_id[person.same_person_as]
                if any(person is one for one in seen):  # a circle: the first of it in the file
                    circle = seen[next(i for i, one in enumerate(seen) if one is person) :]
                    person = next(one for one in self.members if any(one is m for m in circle))
                    break
                seen.append(person)
            people[member.id] = person
        return people

    def find_unsafety(self) -> list[UnsafetySpell]:
        finished = [one for one in self.assessments if one.finished_on is not None]
        finished.sort(key=lambda one: one.finished_on)
        spells: list[UnsafetySpell] = []
        unsafe: list[str] = []
        acute: list[str] = []
        for one in finished:
            was_unsafe, was_acute = bool(unsafe), bool(acute)
            unsafe = self.heard(unsafe, one, found_unsafety(one))
            acute = self.heard(acute, one, one.acute)
            opens = bool(unsafe) and (not was_unsafe or (bool(acute) and not was_acute))
            if was_unsafe and (opens or not unsafe):
                spells[-1].until = one.finished_on
            if opens:
                spells.append(UnsafetySpell(one.finished_on, None, bool(acute), one))
        return [spell for spell in spells if spell.until is None or spell.since < spell.until]

    def heard(self, who: list[str], assessment: Record, found: bool | None) -> list[str]:
        about = assessment.members or []
        if found is True:
            return [*who, *(about or [""])]
        if found is False and who:
            everybody = not about or all(
                member.id in about or not contains(belongs(member), assessment.finished_on)
                for member in self.members
            )
            return [] if everybody else [one for one in who if one not in about]
        return who

    def seats_on(self, day: date) -> tuple[list[Record], list[Record]]:
        """The seats taken on a day: for certain, and perhaps."""
        certain: list[Record] = []
        perhaps: list[Record] = []
        for koppel in self.koppels:
            if contains((koppel.since, koppel.until), day):
                for seat in koppel.seats or ():
                    if contains((seat.since, seat.until), day):
                        known = seat.since is not None and seat.professional is not None
                        (certain if known else perhaps).append(seat)
        return certain, perhaps

    def in_koppel_on(self, who: Iterable[str], day: date) -> bool:
        for koppel in self.koppels:
            if not contains((koppel.since, koppel.until), day):
                continue
            for seat in koppel.seats or ():
                if seat.professional in who and holds_on(seat, day):
                    return True
            for one in koppel.involvements or ():
                if one.substitute in who and holds_on(one, day):
                    return True
        return False

    def koppel_was_there(self, contact: Record) -> bool | None:
        by, day = contact.by or (), day_of(contact.at) if contact.at else None
        if day is not None and by and self.in_koppel_on(by, day):
            return True
        if not by:
            return None
        for koppel in self.koppels:
            for seat in koppel.seats or ():
                if (seat.professional is None or seat.professional in by) and (
                    day is None or contains((seat.since, seat.until), day)
                ):
                    return None
            for one in koppel.involvements or ():
                if (one.substitute is not None or one.activity == "substituted") and (
                    (one.substitute is None or one.substitute in by)
                    and (day is None or contains((one.since, one.until), day))
                ):
                    return None
        return False


def holds_on(record: Record, day: date) -> bool:
    """Whether it has a first day, and holds on this one."""
    since, until = record.since, record.until
    return since is not None and since <= day and (until is None or day < until)


def belongs(member: Record) -> Period:
    died, left = member.died_on, member.left_on
    return member.joined_on, died if died is not None and (left is None or died < left) else left


def found_unsafety(assessment: Record) -> bool | None:
    acute, structural = assessment.acute, assessment.structural
    if acute is True or structural is True:
        return True
    return False if acute is not None and structural is not None else None


def agreement_in_force(agreement: Record) -> Period | None:
    agreed, until = agreement.agreed_on, agreement.until
    if agreed is None and agreement.proposed_on is not None and until is None:
        return (None, None) if agreement.checks else None
    return agreed, until


def plan_in_force_on(plan: Record) -> Period | None:
    since, until = plan.since, plan.until
    if since is None and plan.drafted_on is not None and until is None:
        return None if plan.agreed_on is None else (None, None)
    return since, until


def measure_in_force(measure: Record) -> Period | None:
    if measure.started_on is not None:
        return measure.started_on, measure.ended_on
    if measure.averted_on is not None or measure.granted is False:
        return None
    if measure.ended_on is None and (
        measure.considered_on is not None
        or measure.requested_on is not None
        or measure.decided_on is not None
    ):
        return None
    return None, measure.ended_on


FACE_TO_FACE = frozenset({"visit", "meeting"})
LIVE = FACE_TO_FACE | {"video_call", "phone_call"}


def live_contact(contact: Record) -> Beat | None:
    if contact.reached is False or (contact.channel is not None and contact.channel not in LIVE):
        return None
    if contact.at is None:
        return Beat(None, contact, "day of the contact")
    return Beat(day_of(contact.at), contact, None if contact.channel else "channel of the contact")


def household_contact(contact: Record) -> Beat | None:
    beat = live_contact(contact)
    if beat is None or contact.spoken_alone:
        return beat
    if contact.seen is not None and not contact.seen:
        return None
    if contact.seen is None and beat.missing is None:
        beat.missing = "who was seen"
    return beat


def seat_lacks(seat: Record) -> object:
    if seat.since is None:
        return seat.id, "since"
    return (seat.id, "professional") if seat.professional is None else None


def promise_in(spell: UnsafetySpell, opened: date, acute: Due, otherwise: Due) -> Promise:
    due, norm = acute if spell.acute else otherwise
    return Promise(spell.found_by.id, opened, due, None, None, [spell.found_by], None, norm)


def doubt_if_acute(promise: Promise, spell: UnsafetySpell, sooner: date, as_of: date) -> None:
    if spell.found_by.acute or spell.acute or promise.missing is not None:
        return
    if spell.found_by.acute is False:
        return
    other = Promise(promise.subject, promise.opened, sooner, promise.met, promise.ended)
    if status_on(other, as_of) != status_on(promise, as_of):
        promise.missing = "whether the unsafety is acute"


def undated_unsafety(promises: list[Promise], case: Case) -> None:
    promises += [
        Promise(one.id, facts=[one], missing="day of the assessment")
        for one in case.assessments
        if one.finished_on is None and found_unsafety(one)
    ]


# --- the rules ---------------------------------------------------------------------------------------------


def agreement_checked(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    as_of = case.as_of
    for agreement in case.agreements:
        holds = agreement_in_force(agreement)
        if holds is None:
            continue
        since, until = holds
        if since is None:
            promises.append(Promise(agreement.id, ended=until, missing="day of the agreement"))
            continue
        basis = [agreement]
        every, once = agreement.check_every, agreement.check_on
        ended = case.held_until(holds)
        if every is None and once is None:
            promises.append(Promise(agreement.id, since, None, None, ended, basis, "how often"))
            continue
        beats = [
            Beat(check.on, check, None if check.on is not None else "day of the check")
            for check in agreement.checks or ()
        ]
        if every is not None:

            def next_due(last: date, rest: timedelta = every * DAY) -> Due:
                return last + rest, ""

            for asked in case.while_open(holds):
                assert asked[0] is not None
                first = next_due(asked[0])
                rhythm(
                    promises, case, agreement.id, asked, basis, beats, first, next_due, joined=False
                )
        if once is not None:
            within = (since, ended + DAY if ended is not None else None)
            promise = Promise(agreement.id, since, once, None, ended, list(basis))
            meet(promise, [b for b in beats if b.day is None or contains(within, b.day)], as_of)
            promises.append(promise)
    return promises


def assessment_in_five_working_days(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    known = {notification.id for notification in case.notifications}
    for notification in case.notifications:
        if notification.kind is not None and notification.kind != "veilig_thuis":
            continue
        promise = Promise(notification.id, facts=[notification])
        promises.append(promise)
        if notification.received_at is None:
            promise.missing = "when the report came in"
            continue
        received = day_of(notification.received_at)
        promise.opened, promise.due = received, working_days_later(received, 5)
        answered = any(one.notification == notification.id for one in case.assessments)
        beats = []
        for one in case.assessments:
            if one.finished_on is None or (one.kind is not None and one.kind != "safety"):
                continue
            if one.notification == notification.id:
                beats.append(Beat(one.finished_on, one, None if one.kind else "kind"))
            elif (
                not answered
                and one.kind is not None
                and one.finished_on >= received
                and one.notification not in known
            ):
                beats.append(Beat(one.finished_on, one, "notification"))
        meet(promise, beats, case.as_of)
        if notification.kind is None:
            doubt(promise, "kind of the notification", case.as_of)
    return promises


COERCIVE = dict.fromkeys(
    (
        "restraining_order", "supervision_order", "provisional_supervision_order", "out_of_home_placement",
        "emergency_out_of_home_placement", "termination_of_custody", "guardianship", "provisional_guardianship",
        "contact_ban", "area_ban", "arrest", "conditional_suspension", "probation_supervision",
    ),
    True,
) | dict.fromkeys(("voluntary_safety_measure", "criminal_complaint", "alarm_button"), False)  # fmt: skip


def coercion_reasoned(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    for measure in case.measures:
        coercive = measure.coercive
        if coercive is None:
            coercive = COERCIVE.get(measure.kind)
        if coercive is False or measure.acute_danger is True:
            continue
        asked_on = measure.requested_on or measure.started_on or measure.decided_on
        considered = measure.considered_on or measure.averted_on
        if asked_on is None and considered and measure.granted is None and measure.ended_on is None:
            continue
        promise = Promise(measure.id, asked_on, asked_on, None, measure.averted_on, [measure])
        if measure.reasoning and measure.alternatives_tried:
            promise.met = asked_on
        if measure.granted is False and measure.decided_on is not None:
            promise.ended = min(measure.decided_on, promise.ended or measure.decided_on)
        if asked_on is None:
            promise.missing = "day it was asked for"
        if coercive is None:
            doubt(promise, "whether it is coercive", case.as_of)
        if measure.acute_danger is None:
            doubt(promise, "whether there was danger", case.as_of)
        promises.append(promise)
    return promises


def answer_to(crisis: Record, came: tuple[datetime, datetime], contact: Record) -> Beat | None:
    if contact.reached is False or (contact.channel and contact.channel not in FACE_TO_FACE):
        return None
    if contact.seen is not None and not contact.seen and not contact.spoken_alone:
        return None
    answers = contact.notification == crisis.id
    if contact.at is None:
        if contact.notification is not None and not answers:
            return None
        return Beat(None, contact, "day of the visit")
    first, last = instants_of(contact.at)
    if last < came[0]:
        return None
    missing = None
    if contact.channel is None:
        missing = "channel"
    elif not answers and first < came[1]:
        missing = "time of the visit"
    return Beat(day_of(contact.at), contact, missing)


def crisis_same_day(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    for notification in case.notifications:
        if notification.crisis is False:
            continue
        promise = Promise(notification.id, facts=[notification])
        promises.append(promise)
        if notification.received_at is None:
            promise.missing = "when the notification came in"
            continue
        promise.opened = promise.due = day_of(notification.received_at)
        came = instants_of(notification.received_at)
        answers = (answer_to(notification, came, contact) for contact in case.contacts)
        meet(promise, [beat for beat in answers if beat is not None], case.as_of)
        if notification.crisis is None:
            doubt(promise, "whether it is a crisis", case.as_of)
    return promises


def everyone_seen(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    people = case.people
    seen_in = []  # a live contact: as a beat, the people seen in it, and whether nobody else can have been
    for contact in case.contacts:
        beat = live_contact(contact)
        if beat is not None:
            named = [*(contact.spoken_alone or ()), *(contact.seen or ())]
            known = contact.seen is not None and all(one in people for one in named)
            seen_in.append((beat, {people[one].id for one in named if one in people}, known))

    def next_due(last: date) -> Due:
        return last + 60 * DAY, "seen-rhythm"

    for member in case.members:
        unborn = member.unborn is True and member.born is None
        if (unborn and member.expected_on is None) or people[member.id] is not member:
            continue
        if case.started_on is None:
            promises.append(Promise(member.id, ended=belongs(member)[1], missing="start"))
            continue
        beats = []
        for beat, who, known in seen_in:
            if member.id in who:
                beats.append(beat)
            elif not known:
                beats.append(Beat(beat.day, beat.fact, beat.missing or "who was seen"))
        birth = member.expected_on if unborn else None
        if member.born is not None and len(member.born) == 10:
            birth = date.fromisoformat(member.born)
        first = len(promises)
        for spell in case.open:
            asked = intersect(intersect(spell, belongs(member)), (birth, None))
            assert asked[0] is not None
            due = (working_days_later(asked[0], 10), "seen-first")
            basis = [case.file.household, member]
            rhythm(promises, case, member.id, asked, basis, beats, due, next_due, joined=True)
        if unborn or member.born is not None:
            for promise in promises[first:]:
                if unborn or promise.opened < latest(member.born):  # type: ignore[operator]
                    doubt(promise, "day of birth", case.as_of)
    return promises


def first_safety_measure(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    things = [(measure_in_force(one), one) for one in case.measures]
    things += [(agreement_in_force(one), one) for one in case.agreements]
    for spell in case.unsafety:
        spells = case.while_open((spell.since, spell.until))
        if not spells:
            continue
        opened = spell.since
        sooner = opened + DAY
        promise = promise_in(spell, opened, (sooner, ""), (working_days_later(opened, 5), ""))
        promise.ended = spells[0][1]
        looked_at = [spell.found_by]
        missing = None
        for days, record in things:
            looked_at.append(record)
            if days is None:
                continue
            if days[0] is None:
                if missing is None and contains(days, opened):
                    missing = "when it started"
                continue
            day = opened if contains(days, opened) else days[0]
            if contains((opened, promise.met or promise.ended), day):
                promise.met = day
                promise.facts = [spell.found_by, record]
        if promise.met is None:
            promise.facts = looked_at
        doubt(promise, missing, case.as_of)
        doubt_if_acute(promise, spell, sooner, case.as_of)
        promises.append(promise)
    undated_unsafety(promises, case)
    return promises


def ends(records: Iterable[Record]) -> set[date]:
    """The days on which the periods of records begin and end."""
    days = {one.since for one in records} | {one.until for one in records}
    days.discard(None)
    return days


def koppel_complete(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    household = case.file.household.id
    seats = [seat for koppel in case.koppels for seat in koppel.seats or ()]
    assigned = []
    for koppel in case.koppels:
        taken_on = [seat.since for seat in koppel.seats or () if seat.since is not None]
        day = koppel.since or min(taken_on, default=None)
        if day is not None:
            assigned.append(day)
    if not assigned:
        asked_for = case.open if case.started_on is not None else [ALWAYS]
        return [
            Promise(household, since, ended=until, missing="who, or since when")
            for since, until in asked_for
        ]

    changes = ends(case.koppels) | ends(seats)
    taken = {day: case.seats_on(day) for day in changes}
    too_many: list[Period] = []
    was_crowded = False
    for day in sorted(changes):
        crowded = len({seat.professional for seat in taken[day][0]}) > 2
        if crowded and not was_crowded:
            too_many.append((day + 14 * DAY, None))
        if was_crowded and not crowded:
            too_many[-1] = (too_many[-1][0], day)
        was_crowded = crowded
    changes.update(since for since, _ in too_many if since is not None)

    def state_on(day: date) -> State:
        certain, perhaps = taken[day] if day in taken else case.seats_on(day)
        if any(contains(spell, day) for spell in too_many):
            return "no", certain, "crowded"
        people = len({seat.professional for seat in certain})
        if people >= 2:
            return "yes", certain, None
        facts = list(certain)
        for koppel in case.koppels:
            if koppel.until is not None:
                facts.append(koppel)
            facts += [seat for seat in koppel.seats or () if seat.until is not None]
        if people + len(perhaps) >= 2:
            return "unknown", facts, seat_lacks(perhaps[0])
        return "no", facts, "empty"

    for asked in case.while_open((min(assigned), None)):
        standing(promises, case, household, asked, changes, state_on)
    return promises


def koppel_stays(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    found = []
    losses = []
    arrivals = []
    for koppel in case.koppels:
        for seat in koppel.seats or ():
            with_koppel = koppel.until is not None and (
                seat.until is None or koppel.until < seat.until
            )
            on = koppel.until if with_koppel else seat.until
            why = seat.why_ended
            if with_koppel:
                why = koppel.why_ended or why
            missing, lost, after = seat_lacks(seat), None, None
            if missing is None:
                arrivals.append((seat.since, seat.professional))
                if on is not None and why != "case_closed" and case.while_open((on, on + DAY)):
                    after = case.seats_on(on)
                    if all(other.professional != seat.professional for other in after[0]):
                        lost = on
                        losses.append(on)
            found.append((koppel, seat, on, koppel if with_koppel else seat, missing, lost, after))
    losses.sort()
    arrivals.sort(key=lambda arrival: arrival[0])
    familiar: list[str] = []
    for day, who in arrivals:
        if len(familiar) < 2 and (not losses or day < losses[0]) and who not in familiar:
            familiar.append(who)

    for koppel, seat, on, end, missing, lost, _ in found:
        promise = Promise(seat.id, seat.since, None, None, None, [seat, end], missing)
        if missing is None and on is None and (seat.why_ended or koppel.why_ended):
            promise.missing = "when the seat ended"
        if lost is not None:
            promise.ended = lost
        elif promise.missing is None:
            spells = case.while_open((seat.since, on))
            promise.met = seat.since
            promise.ended = spells[-1][1] if spells else seat.since
        promises.append(promise)
    return promises


def home_on(professional: Record | None, day: date) -> str | None:
    found: str | None = None
    for home in (professional.homes or ()) if professional is not None else ():
        if home.organisation is not None and contains((home.since, home.until), day):
            if found is not None and found != home.organisation:
                return None
            found = home.organisation
    return found


def koppel_two_organisations(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    for koppel in case.koppels:
        seats = [(seat, case.professionals.get(seat.professional)) for seat in koppel.seats or ()]
        changes = ends([seat for seat, _ in seats])
        for _, who in seats:
            if who is not None and who.homes:
                changes |= ends(who.homes)

        def state_on(day: date, seats: list[tuple[Record, Record | None]] = seats) -> State:
            facts: list[Record] = []
            organisations = []
            missing: object = None
            taken = 0
            for seat, who in seats:
                if not contains((seat.since, seat.until), day):
                    continue
                if seat.since is None:
                    missing = missing or seat_lacks(seat)
                    continue
                taken += 1
                facts += [seat, who] if who is not None else [seat]
                organisation = home_on(who, day) or seat.organisation
                if organisation is not None:
                    organisations.append(organisation)
                elif missing is None:
                    missing = seat.id, "organisation"
            if taken < 2:
                return "", [], None
            if any(one != organisations[0] for one in organisations):
                return "yes", facts, None
            return ("no", facts, None) if missing is None else ("unknown", facts, missing)

        since = koppel.since or case.started_on
        for asked in case.while_open((since, koppel.until)):
            standing(promises, case, koppel.id, asked, changes, state_on)
    return promises


def no_handover(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    household = case.file.household
    handovers = [one for one in case.file.handovers or () if one.direction != "incoming"]
    changes = {
        day
        for one in case.file.handovers or ()
        if one.on is not None
        for day in (one.on, one.taken_back_on)
        if day is not None
    }

    def state_on(day: date) -> State:
        past, facts = [household], []
        missing = None
        for one in handovers:
            if one.on is None or one.on > day:
                continue
            if one.taken_back_on is not None and one.taken_back_on <= day:
                past.append(one)
            elif one.direction is not None:
                facts.append(one)
            elif missing is None:
                missing = one.id, "direction"
        if facts:
            return "no", facts, None
        return ("yes", past, None) if missing is None else ("unknown", past, missing)

    if case.started_on is not None:
        for asked in case.open:
            standing(promises, case, household.id, asked, changes, state_on)
    else:
        promises.append(Promise(household.id, facts=[household], missing="start"))
    promises += [
        Promise(one.id, ended=one.taken_back_on, missing="day of the handover")
        for one in handovers
        if one.on is None
    ]
    return promises


def no_waiting(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    for support in case.file.supports or ():
        decided, started = support.decided_on, support.started_on
        promise = Promise(support.id, decided, facts=[support])
        promises.append(promise)
        if decided is None:
            promise.missing = "when the need was decided"
            continue
        promise.due = working_days_later(decided, 5)
        fell_away = support.ended_on if started is None else None
        promise.ended = case.held_until((decided, fell_away))
        if started is not None and (promise.ended is None or started < promise.ended):
            promise.met = max(decided, started)
        if started is None and support.why_ended == "completed":
            doubt(promise, "when the help began", case.as_of)
    return promises


def plan_in_force(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    if case.unsafety:
        plans = [(plan_in_force_on(one), one) for one in case.plans]
        agreements = [(agreement_in_force(one), one) for one in case.agreements]
        everything = [*case.plans, *case.agreements]
        changes = ends(case.plans) | {
            day for one in case.agreements for day in (one.agreed_on, one.until) if day is not None
        }

        def state_on(day: date) -> State:
            holding = []
            certain, possible = [0, 0], [0, 0]
            missing: list[object] = [None, None]
            for kind, things in enumerate((plans, agreements)):
                for days, record in things:
                    if days is None or not contains(days, day):
                        continue
                    possible[kind] += 1
                    if days[0] is not None:
                        certain[kind] += 1
                        holding.append(record)
                    elif missing[kind] is None:
                        missing[kind] = record.id, "since"
            if certain[0] and certain[1]:
                return "yes", holding, None
            if possible[0] and possible[1]:
                return "unknown", everything, missing[1] if certain[0] else missing[0]
            return "no", everything, None

        for spell in case.unsafety:
            for asked in case.while_open((spell.since, spell.until)):
                plan_of_spell(promises, case, spell, asked, changes, state_on)
    undated_unsafety(promises, case)
    return promises


def plan_of_spell(
    promises: list[Promise],
    case: Case,
    spell: UnsafetySpell,
    asked: Period,
    changes: set[date],
    state_on: Callable[[date], State],
) -> None:
    rows: list[Promise] = []
    standing(rows, case, spell.found_by.id, asked, changes, state_on)
    if not rows:
        return
    kept = next((i for i, row in enumerate(rows) if row.met is not None), len(rows))
    opened = asked[0]
    assert opened is not None
    sooner = opened + DAY
    promise = promise_in(spell, opened, (sooner, ""), (working_days_later(opened, 10), ""))
    decisive = rows[kept] if kept < len(rows) else rows[-1]
    promise.facts += decisive.facts[:MOST_FACTS]
    promise.met = decisive.met
    if promise.met is None:
        promise.ended = decisive.ended
    for row in rows[:kept]:
        if row.opened <= promise.due:  # type: ignore[operator]
            doubt(promise, row.missing, case.as_of)
    doubt_if_acute(promise, spell, sooner, case.as_of)
    if status_on(promise, case.as_of) == "kept":
        promise.ended = rows[kept].ended
        kept += 1
    promises.append(promise)
    promises += rows[kept:]


NETWORK_KINDS = {"informal_network": "informal", "professional_partners": "professional"}


def took_part(
    plan: Record, party: str, network: dict[str, Record]
) -> tuple[bool, object, Record | None]:
    """Whether a party took part or its absence is explained, what is missing to tell, and who did."""
    missing: object = None
    for absence in plan.made_without or ():
        if absence.reason is not None:
            if absence.party == party:
                return True, None, None
            if absence.party is None:
                missing = "who took no part"
    if party == "household":
        if plan.made_with_members is None:
            return False, "who of the household took part", None
        return bool(plan.made_with_members), missing, None
    if plan.made_with_network is None:
        return False, "who of the network took part", None
    for one in plan.made_with_network:
        who = network.get(one)
        if who is not None and who.kind == NETWORK_KINDS[party]:
            return True, None, who
        if who is None or who.kind is None:
            missing = "who they are"
    return False, missing, None


def plan_made_together(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    network = {one.id: one for one in reversed(case.file.network_members or ())}
    for plan in case.plans:
        since = plan.since
        if since is None or plan.layer == "professionals":
            continue
        ended = case.held_until((since, plan.until))
        promise = Promise(plan.id, since, since, None, ended, [plan])
        everybody, left_out = True, False
        missing: object = None
        for party in ("household", "informal_network", "professional_partners"):
            yes, lacks, by = took_part(plan, party, network)
            everybody = everybody and yes
            left_out = left_out or (not yes and lacks is None)
            if by is not None:
                promise.facts.append(by)
            if not yes and missing is None:
                missing = lacks
        if everybody:
            promise.met = since
        if plan.layer is None:
            doubt(promise, "layer", case.as_of)
        if not left_out:
            doubt(promise, missing, case.as_of)
        promises.append(promise)
    return promises


def stable_spells(phases: list[Record]) -> list[tuple[Period, Record]]:
    known = [one for one in phases if one.since is not None and one.phase is not None]
    spells: list[tuple[Period, Record]] = []
    for one in sorted(known, key=lambda one: one.since):
        running = bool(spells) and spells[-1][0][1] is None
        if one.phase != "direct_safety" and not running:
            spells.append(((one.since, None), one))
        elif one.phase == "direct_safety" and running:
            (since, _), phase = spells[-1]
            spells[-1] = (since, one.since), phase
    return spells


def present_after_stabilising(case: Case) -> list[Promise]:
    promises: list[Promise] = []
    phases = case.file.phases or []
    spells = stable_spells(phases)
    beats = []
    for contact in case.contacts if spells else ():
        by_koppel = case.koppel_was_there(contact)
        beat = household_contact(contact) if by_koppel is not False else None
        if beat is not None:
            if beat.missing is None and by_koppel is None:
                beat.missing = "whether the koppel was there"
            beats.append(beat)
    for (start, end), phase in spells:
        assert start is not None
        early_until = start + 90 * DAY

        def next_due(last: date, early_until: date = early_until) -> Due:
            if last <= early_until:
                return last + 28 * DAY, "presence-early-gap"
            return last + 42 * DAY, "presence-late-gap"

        stable = intersect((start, end), (None, months_later(start, 12)))
        for asked in case.while_open(stable):
            assert asked[0] is not None
            first = next_due(asked[0])
            rhythm(promises, case, phase.id, asked, [phase], beats, first, next_due, joined=True)
    last = len(promises)
    for one in phases:
        if one.since is not None and one.phase is not None:
            continue
        for promise in promises[:last]:
            if one.since is None or one.since <= promise.due:
                doubt(promise, "phase", case.as_of)
        if one.phase != "direct_safety":
            promises.append(Promise(one.id, one.since, facts=[one], missing="phase"))
    return promises


OFFICIAL = date(2019, 1, 1)
RULES: list[tuple[str, date, Callable[[Case], list[Promise]]]] = [
    ("agreement-checked", PILOT, agreement_checked),
    ("assessment-in-five-working-days", OFFICIAL, assessment_in_five_working_days),
    ("coercion-reasoned", PILOT, coercion_reasoned),
    ("crisis-same-day", PILOT, crisis_same_day),
    ("everyone-seen", PILOT, everyone_seen),
    ("first-safety-measure", PILOT, first_safety_measure),
    ("koppel-complete", PILOT, koppel_complete),
    ("koppel-stays", PILOT, koppel_stays),
    ("koppel-two-organisations", PILOT, koppel_two_organisations),
    ("no-handover", PILOT, no_handover),
    ("no-waiting", PILOT, no_waiting),
    ("plan-in-force", PILOT, plan_in_force),
    ("plan-made-together", PILOT, plan_made_together),
    ("present-after-stabilising", PILOT, present_after_stabilising),
]


# --- the file as it stands, and its table --------------------------------------------------------------------


def settled(records: list[Record], redirects: dict[str, str]) -> list[Record]:
    """Of every chain of corrections the version that counts, in the place and under the id of the first."""
    olds = [one.stamp.supersedes if one.stamp is not None else None for one in records]
    if not any(olds):
        return records
    place = {one.id: i for i, one in reversed(list(enumerate(records)))}
    count = len(records)
    best: dict[int, tuple[Any, int]] = {}
    firsts = []
    for i, one in enumerate(records):
        first, steps = i, 0
        while steps <= count and (old := olds[first]) is not None and old in place:
            first, steps = place[old], steps + 1
        if steps > count:
            first, steps = i, 0
        firsts.append(first)
        rank = steps, one.stamp.at if one.stamp is not None else None
        if first not in best or rank >= best[first][0]:
            best[first] = rank, i
    staying = []
    ids = [one.id for one in records]
    for i, first in enumerate(firsts):
        if first != i:
            redirects[ids[i]] = ids[first]
            continue
        one = records[best[i][1]]
        one.id = ids[i]
        staying.append(one)
    return staying


CORRECTED = (
    "members", "professionals", "koppels", "network_members", "notifications", "contacts", "assessments",
    "safety_plans", "safety_agreements", "supports", "measures", "handovers", "phases", "closures", "deviations",
)  # fmt: skip
# Which fields the rules follow, and where they lead.
FOLLOWED = (
    ("members", "members", "same_person_as"),
    ("assessments", "notifications", "notification"),
    ("assessments", "members", "members"),
    ("contacts", "notifications", "notification"),
    ("contacts", "professionals", "by"),
    ("contacts", "members", "seen"),
    ("contacts", "members", "spoken_alone"),
    ("safety_plans", "network_members", "made_with_network"),
)  # fmt: skip


def settle(file: Record) -> None:
    """Lets corrections take the place of what they correct."""
    redirects: dict[str, dict[str, str]] = {}
    for name in CORRECTED:
        records = getattr(file, name)
        if records:
            moved: dict[str, str] = {}
            setattr(file, name, settled(records, moved))
            if moved:
                redirects[name] = moved
    seats: dict[str, str] = {}
    for koppel in file.koppels or ():
        koppel.seats = settled(koppel.seats or [], seats)
        koppel.involvements = settled(koppel.involvements or [], seats)
        who = redirects.get("professionals", {})
        for seat in koppel.seats if who else ():
            seat.professional = who.get(seat.professional, seat.professional)
        for one in koppel.involvements if who else ():
            one.substitute = who.get(one.substitute, one.substitute)
    checks: dict[str, str] = {}
    for agreement in file.safety_agreements or ():
        if agreement.checks:
            agreement.checks = settled(agreement.checks, checks)
    for name, target, field in FOLLOWED:
        moved = redirects.get(target, {})
        for record in (getattr(file, name) or ()) if moved else ():
            value = getattr(record, field)
            if isinstance(value, list):
                setattr(record, field, [moved.get(one, one) for one in value])
            elif value in moved:
                setattr(record, field, moved[value])


def broken_records(file: Record) -> list[Record]:
    """The contacts that name somebody, or something, that is not in the file."""
    people = {one.id for one in file.members or ()}
    professionals = {one.id for one in file.professionals or ()}
    network = {one.id for one in file.network_members or ()}
    notifications = {one.id for one in file.notifications or ()}
    broken = []
    for contact in file.contacts or ():
        stamp = contact.stamp
        if (
            not professionals.issuperset(contact.by or ())
            or not people.issuperset(contact.seen or ())
            or not people.issuperset(contact.spoken_alone or ())
            or not network.issuperset(contact.network_members or ())
            or (contact.notification is not None and contact.notification not in notifications)
            or (stamp is not None and stamp.by is not None and stamp.by not in professionals)
        ):
            broken.append(contact)
    return broken


def excuses(deviation: Record, rule: str, row: Promise, as_of: date) -> bool:
    if deviation.rule != rule or (
        deviation.subject is not None and deviation.subject != row.subject
    ):
        return False
    if deviation.since is None or not deviation.reason:
        return False
    period = deviation.since, deviation.until
    judged = row.due or row.opened
    if judged is not None and contains(period, judged):
        return True
    return row.met is None and row.ended is None and contains(period, as_of)


def check(file: Record, as_of: date) -> list[Row]:
    """The rows of one file, in the order of the rules. The file is changed."""
    broken = broken_records(file)
    settle(file)
    case = Case(file, as_of)
    deviations = file.deviations or ()
    rows: list[Row] = []
    for rule, since, judge in RULES:
        for row in judge(case):
            opened = row.opened
            if opened is not None and (opened > as_of or opened < since):
                continue
            if row.missing is None and broken:
                facts = row.facts[:MOST_FACTS]
                if any(fact is one for fact in facts for one in broken):
                    row.missing = "a record that can be trusted"
            status = status_on(row, as_of)
            if (
                deviations
                and status not in {"kept", "lapsed"}
                and any(excuses(one, rule, row, as_of) for one in deviations)
            ):
                status = "excused"
            rows.append((file.id, rule, row.subject, status, opened, row.due, row.met, row.ended))
    return rows
