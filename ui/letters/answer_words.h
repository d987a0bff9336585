#pragma once

#include "models/case.h"

#include <QTimeZone>

namespace redress {

/** Whether a sent letter asked for an answer that has not come. */
[[nodiscard]] bool waitsForAnswer(const Case& complaint, const Letter& letter);
/** … and its day is over. */
[[nodiscard]] bool isAnswerLate(const Case& complaint, const Letter& letter, Moment now, const QTimeZone& zone);
/** "Answer due by 01/12/2026", "Answer 3 days late", "Answered today 14:02, by phone"; empty where none is asked for. */
[[nodiscard]] QString answerInWords(const Case& complaint, const Letter& letter, Moment now, const QTimeZone& zone);
[[nodiscard]] QString answerDueInWords(QDate answerBy, QDate today);
/** "3/2026, Request for information", as one of several. */
[[nodiscard]] QString nameOfSent(const Letter& letter);

} // namespace redress
