#!/usr/bin/env python3
"""Writes clock_cases.json: cases of the clocks with their answers, for tst_clock_cases.

Written from the definition of clocks, not from the program, and on purpose in another way: hours are counted minute by
minute, a pause is asked at each close by itself. Cases worked by hand carry their answer and their reasoning here; the
script stops where it does not come to the same answer.

    python3 clock_cases.py > clock_cases.json
"""

import datetime
import itertools
import json
import random
import sys
import zoneinfo

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MINUTE = datetime.timedelta(minutes=1)
DAY = datetime.timedelta(days=1)


def week(hours, **others):
    """Monday to Friday with these hours; what differs by name."""
    days = {day: hours for day in WEEKDAYS[:5]} | {"saturday": [], "sunday": []}
    return days | others


def days_off(*dates):
    return [dict(zip(("date", "name", "hours"), one)) for one in dates]


WITH_LUNCH = ["08:00-12:00", "13:00-17:00"]
STRAIGHT = ["08:00-16:00"]

VIETNAM = {
    "name": "Vietnam", "zone": "Asia/Ho_Chi_Minh", "usual_close": "17:00", "week": week(WITH_LUNCH),
    "holidays": days_off(
        ("2026-01-01", "Tết Dương lịch"), ("2026-01-02", "Nghỉ hoán đổi"),
        *((f"2026-02-{day}", "Tết Nguyên đán") for day in range(16, 21)),
        ("2026-04-26", "Giỗ Tổ Hùng Vương"), ("2026-04-27", "Nghỉ bù Giỗ Tổ"), ("2026-04-30", "Ngày Chiến thắng"),
        ("2026-05-01", "Quốc tế lao động"), ("2026-08-31", "Nghỉ hoán đổi"), ("2026-09-01", "Quốc khánh"),
        ("2026-09-02", "Quốc khánh"), ("2027-01-01", "Tết Dương lịch"),
        *((f"2027-02-{day:02}", "Tết Nguyên đán") for day in range(5, 10)),
        ("2028-01-01", "Tết Dương lịch")),
    "make_up_days": [{"date": "2026-01-10", "hours": WITH_LUNCH}, {"date": "2026-08-22", "hours": WITH_LUNCH}],
}
DECREED = VIETNAM | {
    "name": "Vietnam, with a day off that was decreed later",
    "holidays": VIETNAM["holidays"] + days_off(("2026-11-20", "Nghỉ theo quyết định")),
}
IRAN = {
    "name": "Iran", "zone": "Asia/Tehran", "usual_close": "16:00",
    "week": week(STRAIGHT, thursday=["08:00-12:00"], friday=[], saturday=STRAIGHT, sunday=STRAIGHT),
    "holidays": days_off(
        ("2026-02-11", "پیروزی انقلاب"), ("2026-03-20", "ملی شدن صنعت نفت"),
        *((f"2026-03-{day}", "نوروز") for day in range(21, 25)),
        ("2026-04-01", "روز جمهوری اسلامی"), ("2026-04-02", "روز طبیعت")),
}
KELANTAN = {
    "name": "Kelantan", "zone": "Asia/Kuala_Lumpur", "usual_close": "17:00",
    "week": week(["08:00-13:00", "14:00-17:00"], thursday=["08:00-13:00", "14:00-15:30"], friday=[],
                 sunday=["08:00-13:00", "14:00-17:00"]),
    "holidays": days_off(("2026-05-01", "Hari Pekerja"), ("2026-08-31", "Hari Kebangsaan"),
                         ("2026-09-16", "Hari Malaysia"), ("2026-12-25", "Hari Krismas"),
                         ("2027-02-07", "Tahun Baru Cina")),
}
TURKIYE = {
    "name": "Türkiye", "zone": "Europe/Istanbul", "usual_close": "18:00",
    "week": week(["09:00-12:30", "13:30-18:00"]),
    "holidays": days_off(
        ("2026-01-01", "Yılbaşı"), ("2026-03-19", "Ramazan Bayramı arifesi", ["09:00-12:30"]),
        ("2026-03-20", "Ramazan Bayramı"), ("2026-03-21", "Ramazan Bayramı"), ("2026-03-22", "Ramazan Bayramı"),
        ("2026-04-23", "Ulusal Egemenlik ve Çocuk Bayramı"), ("2026-10-28", "Cumhuriyet Bayramı", ["09:00-12:30"]),
        ("2026-10-29", "Cumhuriyet Bayramı"), ("2027-01-01", "Yılbaşı")),
}
JAKARTA = {
    "name": "Jakarta", "zone": "Asia/Jakarta", "usual_close": "17:00",
    "week": week(["08:00-17:00"], saturday=["09:00-13:00"]),
    "holidays": days_off(("2026-12-24", "Cuti bersama Natal"), ("2026-12-25", "Hari Raya Natal"),
                         ("2026-12-31", "Malam tahun baru", ["08:00-12:00"]), ("2027-01-01", "Tahun Baru Masehi")),
}
BERLIN = {
    "name": "Berlin, by night too", "zone": "Europe/Berlin", "usual_close": "17:00",
    "week": week(["09:00-17:00"], sunday=["00:00-06:00"]),
    "holidays": days_off(("2026-10-03", "Tag der Deutschen Einheit"), ("2026-12-24", "Heiligabend", ["09:00-12:00"]),
                         ("2026-12-25", "Weihnachten"), ("2026-12-26", "Weihnachten")),
}
CALENDARS = {calendar["name"]: calendar
             for calendar in (VIETNAM, DECREED, IRAN, KELANTAN, TURKIYE, JAKARTA, BERLIN)}


# The definition.

def clock_time(text):
    return datetime.time.fromisoformat(text)


def zone_of(calendar):
    return zoneinfo.ZoneInfo(calendar["zone"])


def moment(day, time, calendar):
    return datetime.datetime.combine(day, time, zone_of(calendar)).astimezone(datetime.timezone.utc)


def spans(hours):
    return [tuple(clock_time(end) for end in span.split("-")) for span in hours]


def hours_on(day, calendar):
    for one in calendar.get("make_up_days", []):
        if one["date"] == day.isoformat():
            return spans(one["hours"])
    usual = spans(calendar["week"][WEEKDAYS[day.weekday()]])
    for one in calendar["holidays"]:
        if one["date"] == day.isoformat():
            return spans(one.get("hours", [])) if usual else []
    return usual


def name_of_day_off(day, calendar):
    names = [one["name"] for one in calendar["holidays"] if one["date"] == day.isoformat() and "hours" not in one]
    return names[0] if names else ""


def usual_close(day, calendar):
    return moment(day, clock_time(calendar["usual_close"]), calendar)


def close_of(day, calendar, unit):
    hours = hours_on(day, calendar)
    if unit == "wd" and hours:
        return moment(day, hours[-1][1], calendar)
    return usual_close(day, calendar)


def day_of(when, calendar):
    return when.astimezone(zone_of(calendar)).date()


def stands_still(when, pauses):
    return any(begun <= when and (ended is None or when < ended) for begun, ended in pauses)


def stands_still_for_good(when, pauses):
    return any(begun <= when and ended is None for begun, ended in pauses)


def is_open(when, calendar):
    here = when.astimezone(zone_of(calendar))
    return any(begin <= here.time() < end for begin, end in hours_on(here.date(), calendar))


def count_days(case, calendar, start, unit, count, pauses):
    day = day_of(start, calendar)
    skipped = []
    while count > 0:
        day += DAY
        close = close_of(day, calendar, unit)
        if stands_still_for_good(close, pauses):
            return {"left": {"days": count}, "skipped": skipped}
        if unit == "wd" and not hours_on(day, calendar):
            skipped.append([day.isoformat(), "day_off", name_of_day_off(day, calendar)])
        elif stands_still(close, pauses):
            skipped.append([day.isoformat(), "paused", ""])
        else:
            count -= 1
    answer = {"skipped": skipped}
    if unit == "d" and case.get("days_move_on") and not hours_on(day, calendar):
        answer["moved_on_from"] = day.isoformat()
        while not hours_on(day, calendar):
            skipped.append([day.isoformat(), "day_off", name_of_day_off(day, calendar)])
            day += DAY
    return answer | {"due": close_of(day, calendar, unit)}


def count_hours(calendar, start, unit, count, pauses):
    minutes = count * 60
    now = start
    first = day_of(start, calendar)

    def skipped(last):
        if unit == "h":
            return []
        days = (first + DAY * ahead for ahead in range((last - first).days + 1))
        return [[day.isoformat(), "day_off", name_of_day_off(day, calendar)] for day in days
                if not hours_on(day, calendar)]

    while minutes > 0:
        if stands_still_for_good(now, pauses):
            return {"left": {"minutes": minutes}, "skipped": skipped(day_of(now, calendar))}
        if not stands_still(now, pauses) and (unit == "h" or is_open(now, calendar)):
            minutes -= 1
        now += MINUTE
    return {"due": now, "skipped": skipped(day_of(now, calendar))}


def answer_of(case):
    calendar = CALENDARS[case["calendar"]]
    count, unit = case["limit"].split()
    count = int(count) + case.get("extended_by", 0)
    start = datetime.datetime.fromisoformat(case["start"]).astimezone(datetime.timezone.utc)
    pauses = [tuple(end and datetime.datetime.fromisoformat(end).astimezone(datetime.timezone.utc) for end in pause)
              for pause in case.get("pauses", [])]
    if unit in ("d", "wd"):
        answer = count_days(case, calendar, start, unit, count, pauses)
    else:
        answer = count_hours(calendar, start, unit, count, pauses)
    if "due" in answer:
        answer["due"] = answer["due"].astimezone(zone_of(calendar)).isoformat(timespec="minutes")
    return answer


# The cases.

def at(calendar, text):
    """A moment as the clock on the wall there shows it."""
    shown = datetime.datetime.fromisoformat(text).replace(tzinfo=zone_of(calendar))
    return shown.isoformat(timespec="minutes")


def case_of(why, calendar, start, limit, pauses=(), extended_by=0, days_move_on=False):
    case = {"why": why, "calendar": calendar["name"], "start": at(calendar, start), "limit": limit}
    if pauses:
        case["pauses"] = [[end and at(calendar, end) for end in pause] for pause in pauses]
    if extended_by:
        case["extended_by"] = extended_by
    if days_move_on:
        case["days_move_on"] = True
    return case


def by_hand(due, note, *arguments, **options):
    case = case_of(*arguments, **options)
    answer = answer_of(case)
    calendar = CALENDARS[case["calendar"]]
    found = answer.get("left") or answer["due"]
    wanted = due if isinstance(due, dict) else at(calendar, due)
    if found != wanted:
        sys.exit(f"{case['why']}: by hand {wanted}, by the script {found}")
    return case | {"note": note}


def worked_by_hand():
    """2026-11-18 is a Wednesday."""
    yield by_hand("2026-11-19 17:00", "Wednesday is day 0 to its last minute; Thursday is day 1.",
                  "received a minute before midnight", VIETNAM, "2026-11-18 23:59", "1 wd")
    yield by_hand("2026-11-19 17:00", "The day of the start is day 0 from its first minute.",
                  "received at midnight", VIETNAM, "2026-11-18 00:00", "1 wd")
    yield by_hand("2026-02-24 17:00",
                  "Friday 13 is 1. The 14th and 15th are a weekend, the 16th to 20th Tết, the 21st and 22nd a weekend. "
                  "Monday 23 is 2, Tuesday 24 is 3.",
                  "over Tết", VIETNAM, "2026-02-12 10:00", "3 wd")
    yield by_hand("2026-02-16 17:00", "Saturday 14, Sunday 15, Monday 16: any day counts, Tết too.",
                  "three days end in Tết", VIETNAM, "2026-02-13 15:00", "3 d")
    yield by_hand("2026-02-23 17:00",
                  "They end on the 16th, which is off, as is every day to Sunday 22: on to Monday 23, at the usual close.",
                  "three days end in Tết and move on", VIETNAM, "2026-02-13 15:00", "3 d", days_move_on=True)
    yield by_hand("2026-11-23 17:00",
                  "On Thursday 19 at 17:00 the clock stands still, so Thursday does not count. Friday is 1; Monday is 2.",
                  "a pause across a close", VIETNAM, "2026-11-18 09:00", "2 wd",
                  [("2026-11-19 16:00", "2026-11-20 09:00")])
    yield by_hand("2026-11-20 17:00", "The clock runs again at the close of Thursday, so Thursday counts.",
                  "a pause within a day", VIETNAM, "2026-11-18 09:00", "2 wd",
                  [("2026-11-19 09:00", "2026-11-19 16:59")])
    yield by_hand("2026-11-20 17:00", "The resuming moment is not part of the pause: at 17:00 the clock runs.",
                  "resumed at the close to the minute", VIETNAM, "2026-11-18 09:00", "2 wd",
                  [("2026-11-19 10:00", "2026-11-19 17:00")])
    yield by_hand("2026-11-23 17:00", "The first moment is part of the pause: at 17:00 the clock stands still.",
                  "paused at the close to the minute", VIETNAM, "2026-11-18 09:00", "2 wd",
                  [("2026-11-19 17:00", "2026-11-20 08:00")])
    yield by_hand("2026-11-23 17:00",
                  "The limit would have ended on Thursday 19. Thursday and Friday are paused, then comes a weekend: "
                  "Monday is the first day that counts.",
                  "resumed after the limit", VIETNAM, "2026-11-18 09:00", "1 wd",
                  [("2026-11-18 12:00", "2026-11-23 10:00")])
    yield by_hand("2026-05-05 17:00",
                  "30 April and 1 May are off, 2 and 3 May a weekend: the pause covers no close of a working day. "
                  "Monday 4 May is 1, Tuesday is 2.",
                  "a pause across a holiday", VIETNAM, "2026-04-29 09:00", "2 wd",
                  [("2026-04-29 17:30", "2026-05-04 09:00")])
    yield by_hand({"days": 4}, "Tuesday 17 counted; at the close of Wednesday the clock stands still. 5 less 1.",
                  "a pause that lasts", VIETNAM, "2026-11-16 09:00", "5 wd", [("2026-11-18 12:00", None)])
    yield by_hand({"days": 7}, "5 and 3 are 8; one of them was used.",
                  "extended while paused", VIETNAM, "2026-11-16 09:00", "5 wd", [("2026-11-18 12:00", None)],
                  extended_by=3)
    yield by_hand("2026-11-17 17:00", "The day was used up on Tuesday, before the pause of Wednesday.",
                  "a pause that lasts, begun after the limit", VIETNAM, "2026-11-16 09:00", "1 wd",
                  [("2026-11-18 12:00", None)])
    yield by_hand("2026-11-21 02:30", "Three hours on, though it is night and a Saturday.",
                  "hours pass by night", VIETNAM, "2026-11-20 23:30", "3 h")
    yield by_hand("2026-11-18 18:30", "10 to 11 is one hour; three more from 15:30.",
                  "hours with a pause", VIETNAM, "2026-11-18 10:00", "4 h",
                  [("2026-11-18 11:00", "2026-11-18 15:30")])
    yield by_hand("2026-11-23 11:00", "16 to 17 on Friday is one; 8 to 11 on Monday are three.",
                  "working hours over a weekend", VIETNAM, "2026-11-20 16:00", "4 wh")
    yield by_hand("2026-11-18 16:00", "9 to 11 are two. The pause ends at 14:00, the break lies in it: 14 to 16 are two.",
                  "working hours paused over the break", VIETNAM, "2026-11-18 09:00", "4 wh",
                  [("2026-11-18 11:00", "2026-11-18 14:00")])
    yield by_hand("2026-03-19 12:00", "Thursday is worked until noon: its own close.",
                  "due on a Thursday that is half worked", IRAN, "2026-03-18 09:00", "1 wd")
    yield by_hand("2026-03-25 16:00",
                  "Thursday 19 is 1. Friday 20 is off, the 21st to 24th are Nowruz. Wednesday 25 is 2.",
                  "over Nowruz", IRAN, "2026-03-18 09:00", "2 wd")
    yield by_hand("2026-11-22 17:00", "Friday and Saturday are the weekend; Sunday is worked.",
                  "over a weekend of Friday and Saturday", KELANTAN, "2026-11-19 09:00", "1 wd")
    yield by_hand("2028-02-29 17:00", "2028 is a leap year: 28 February is 1, the 29th is 2.",
                  "onto the leap day", VIETNAM, "2028-02-27 09:00", "2 d")
    yield by_hand("2026-08-22 17:00", "Saturday 22 August is worked for Monday 31.",
                  "due on a day that is made up", VIETNAM, "2026-08-21 09:00", "1 wd")
    yield by_hand("2026-10-30 18:00",
                  "The 28th is worked until 12:30, before the pause: it counts. The 29th is off. The 30th is 2.",
                  "a pause after the close of a half day, working days", TURKIYE, "2026-10-27 10:00", "2 wd",
                  [("2026-10-28 14:00", "2026-10-29 09:00")])
    yield by_hand("2026-10-30 18:00",
                  "A day's close is the usual one, 18:00, also on the half day: there the clock stands still. "
                  "The 29th is 1, the 30th is 2.",
                  "a pause after the close of a half day, calendar days", TURKIYE, "2026-10-27 10:00", "2 d",
                  [("2026-10-28 14:00", "2026-10-29 09:00")])
    yield by_hand("2026-11-20 17:00", "18:30 UTC is Thursday 01:30 there: Thursday is day 0.",
                  "the same moment in Vietnam", VIETNAM, "2026-11-19 01:30", "1 wd")
    yield by_hand("2026-11-19 17:00", "18:30 UTC is Wednesday 19:30 there: Thursday is 1.",
                  "the same moment in Berlin", BERLIN, "2026-11-18 19:30", "1 wd")
    yield by_hand("2026-11-20 17:00", "Thursday is 1, Friday is 2.",
                  "before a day off was decreed", VIETNAM, "2026-11-18 09:00", "2 wd")
    yield by_hand("2026-11-23 17:00", "Friday is off now: Monday is 2.",
                  "after a day off was decreed", DECREED, "2026-11-18 09:00", "2 wd")


# What each calendar passes in these days: weekends, holidays, half days, the year's end, a change of the clocks.
PASSAGES = [
    (VIETNAM, ["2026-02-13 16:59", "2026-02-17 02:00", "2026-08-21 17:00", "2026-12-30 08:00"]),
    (IRAN, ["2026-03-18 16:00", "2026-03-26 12:01", "2026-03-20 10:00"]),
    (KELANTAN, ["2026-11-19 15:30", "2026-12-24 08:00", "2026-08-29 12:00"]),
    (TURKIYE, ["2026-03-18 18:00", "2026-10-27 13:00", "2026-12-31 17:59"]),
    (JAKARTA, ["2026-12-23 16:30", "2026-12-31 12:00"]),
    (BERLIN, ["2026-03-27 16:00", "2026-10-23 12:00", "2026-12-23 17:00"]),
]
LIMITS = ["1 wd", "7 wd", "3 d", "20 d", "3 h", "5 wh", "30 wh"]


def passages():
    for calendar, starts in PASSAGES:
        for start, limit in itertools.product(starts, LIMITS):
            yield case_of(f"{limit} from {start}, {calendar['name']}", calendar, start, limit)


# Each begins on Wednesday, 18 November 2026.
PAUSES = {
    "a night": [("2026-11-18 17:00", "2026-11-19 08:00")],
    "a weekend": [("2026-11-20 17:01", "2026-11-23 07:59")],
    "two that overlap": [("2026-11-19 10:00", "2026-11-20 10:00"), ("2026-11-19 16:00", "2026-11-21 09:00")],
    "two that touch": [("2026-11-19 10:00", "2026-11-19 17:00"), ("2026-11-19 17:00", "2026-11-20 17:00")],
    "one before the start": [("2026-11-16 10:00", "2026-11-18 08:00")],
    "one over the start": [("2026-11-16 10:00", "2026-11-19 12:00")],
    "one without length": [("2026-11-19 17:00", "2026-11-19 17:00")],
    "many in a day, then one across a close": [
        ("2026-11-18 10:00", "2026-11-18 11:00"), ("2026-11-18 12:00", "2026-11-18 13:00"),
        ("2026-11-18 14:00", "2026-11-18 15:00"), ("2026-11-19 16:00", "2026-11-20 09:00")],
    "one that lasts from the start": [("2026-11-18 09:00", None)],
    "one that lasts from the first close": [("2026-11-19 17:00", None)],
    "one that ends, one that lasts": [("2026-11-18 10:00", "2026-11-19 10:00"), ("2026-11-23 17:01", None)],
}


def paused():
    for (name, pauses), limit in itertools.product(PAUSES.items(), ["3 wd", "3 d", "10 h", "9 wh"]):
        yield case_of(f"{limit}, paused: {name}", VIETNAM, "2026-11-18 09:00", limit, pauses)


def to_the_minute():
    for time, limit in itertools.product(["07:59", "08:00", "11:59", "12:00", "16:59", "17:00", "17:01"],
                                         ["1 wd", "1 d", "1 wh"]):
        yield case_of(f"{limit}, received on a Thursday at {time}", VIETNAM, f"2026-11-19 {time}", limit)


def extended_and_moved():
    for extended_by in (1, 2, 5):
        for limit in ("3 wd", "3 d", "4 wh"):
            yield case_of(f"{limit}, extended by {extended_by}", VIETNAM, "2026-12-28 09:00", limit,
                          extended_by=extended_by)
    for calendar, start in ((IRAN, "2026-03-17 09:00"), (KELANTAN, "2026-11-17 09:00"), (TURKIYE, "2026-03-18 09:00"),
                            (JAKARTA, "2026-12-22 09:00"), (VIETNAM, "2026-04-27 09:00")):
        for limit in ("2 d", "3 d", "4 d"):
            yield case_of(f"{limit} that move on, {calendar['name']}, from {start}", calendar, start, limit,
                          days_move_on=True)


def drawn():
    """Whatever nobody thought of; the same each time."""
    draw = random.Random(2026)
    calendars = list(CALENDARS.values())
    for number in range(60):
        calendar = draw.choice(calendars)
        begun = datetime.datetime(2026, 1, 1) + MINUTE * draw.randrange(365 * 24 * 60)

        def later():
            return (begun + MINUTE * draw.randrange(12 * 24 * 60)).isoformat(" ", "minutes")

        pauses = [sorted((later(), later())) for _ in range(draw.randrange(3))]
        if draw.random() < 0.2:
            pauses.append((later(), None))
        limit = f"{draw.randrange(1, 13)} {draw.choice(['wd', 'd', 'h', 'wh'])}"
        yield case_of(f"drawn, number {number + 1}", calendar, begun.isoformat(" ", "minutes"), limit, pauses,
                      draw.choice((0, 0, 2)), draw.random() < 0.5)


def main():
    cases = [*worked_by_hand(), *passages(), *paused(), *to_the_minute(), *extended_and_moved(), *drawn()]
    for case in cases:
        case |= answer_of(case)
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
    calendars = json.dumps(list(CALENDARS.values()), ensure_ascii=False)
    print('{"calendars":', calendars + ',\n"cases": [\n' + lines + "\n]}")
    print(len(cases), "cases", file=sys.stderr)


main()
