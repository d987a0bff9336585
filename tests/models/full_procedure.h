#pragma once

#include <QByteArray>

namespace redress::sample {

/** A document of the second format in which every field stands; an invented firm that puts up greenhouses. */
inline QByteArray fullProcedure()
{
    return R"({
  "$schema": "procedure.schema.json", "format": 2, "id": "greenhouse", "version": 2,
  "name": { "en": "Complaints about greenhouses" }, "languages": ["en", "fa"],
  "family": "garden", "kind": { "en": "Complaint" },
  "categories": [ { "id": "glass", "words": { "en": "Glass" } }, { "id": "frame", "words": { "en": "Frame" } } ],
  "grounds": [ { "id": "too_old", "words": { "en": "too old", "fa": "قدیمی" } } ],
  "challenge": { "en": "Write to us.", "fa": "به ما بنویسید." },
  "duties": [ { "id": "glazing", "words": { "en": "Glazing" } } ],
  "items": [
    { "id": "seen", "words": { "en": "Seen on site" }, "kind": "tick", "stage": "hand_off" },
    { "id": "pane", "words": { "en": "Kind of pane" }, "kind": "choice", "stage": "hand_off", "required": true,
      "after": ["seen"],
      "choices": [ { "id": "clear", "words": { "en": "Clear" } }, { "id": "frosted", "words": { "en": "Frosted" } } ] }
  ],
  "stages": {
    "verification": { "word": { "en": "Received", "fa": "دریافت" }, "requires": ["category", "expectation"] },
    "hand_off": { "word": { "en": "Looked at", "fa": "بررسی" }, "requires": ["cause", "done"] },
    "reply": { "word": { "en": "Being answered", "fa": "پاسخ" }, "requires": ["conclusion"] },
    "confirmation": { "word": { "en": "Answered", "fa": "نتیجه" }, "requires": [] },
    "archive": { "word": { "en": "Being filed", "fa": "بایگانی" }, "requires": ["root_cause", "lesson"] }
  },
  "closed_word": { "en": "Closed", "fa": "مسدود" }, "open_word": { "en": "Open", "fa": "باز" },
  "acknowledgement": "3 h",
  "stage_limits": [ { "first": "verification", "last": "verification", "limit": "2 wd" },
                    { "first": "hand_off", "last": "reply", "limit": "4 wd" } ],
  "days_move_on": true,
  "rounds": { "each": [ { "limit": "3 d" }, { "limit": "7 wd", "other_person": true, "blind": true } ], "most": 2,
              "complex_has_only_cap": true },
  "cap": "20 d", "silence": "10 wd", "reminder": "5 wd", "hand_off_limit": "3 wd",
  "pauses": [ { "id": "waiting", "words": { "en": "Waiting for you", "fa": "در انتظار شما" },
                "stops": ["round", "stage", "acknowledgement", "silence"], "waits_for_complainant": true } ],
  "extension": { "most": 10 },
  "routing": [
    { "id": "broken_glass", "when": { "categories": ["glass"], "products": ["roof"], "severities": ["critical"] },
      "duty": "glazing", "instructions": { "en": "Close the roof." }, "limit": "4 wh", "round_limit": "1 d",
      "at_registration": true, "notify": ["sent_out"] },
    { "id": "rest", "duty": "glazing" } ],
  "notices": [
    { "id": "sent_out", "on": "routed", "to": "complainant", "ways": ["sms", "email"], "only_registered": true,
      "words": { "en": "{reference}: we come at once.", "fa": "{reference}" } },
    { "id": "to_manager", "on": "registered", "to": "manager", "words": { "en": "{reference} came in." } } ],
  "escalations": [ { "id": "near", "clock": "round", "before": "4 h", "up": 1 },
                   { "id": "late", "clock": "hand_off", "after": "1 wd", "up": 2 } ],
  "who": { "give_reply": ["agent"], "assess_case": ["officer", "manager"] },
  "answers_as_received": true,
  "letter": { "channels": ["post"], "on_paper": true, "demands": ["decision", "further", "external_body"] },
  "on_the_spot": ["walk_in"]
})";
}

} // namespace redress::sample
