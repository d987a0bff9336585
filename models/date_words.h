#pragma once

#include <QCalendar>
#include <QString>

#include <optional>

namespace redress {

/** A month as a letter names it. */
struct NamedMonth
{
    int month = 0;
    QCalendar::System calendar = QCalendar::System::Gregorian;
    /** In small letters, or in a script without capitals, it is a word of everyday: "may", "mac", "می". */
    bool isEverydayWord = false;
};

/**
 * The words with which letters write dates, folded as FoldedText folds them. Names of all languages together:
 * an English reply to a Malay customer has both. The texts are alternatives for a pattern, without the
 * brackets.
 */
[[nodiscard]] const QString& monthNames();
[[nodiscard]] std::optional<NamedMonth> monthNamed(const QString& folded);

/** Months that Vietnamese calls by a word: "tháng tư", "tháng mười hai". */
[[nodiscard]] const QString& vietnameseMonths();
[[nodiscard]] int vietnameseMonth(const QString& folded);

/** Days in words, English and Persian, "twelfth", "دوازدهم"; letters of authorities write them so. */
[[nodiscard]] const QString& daysInWords();
[[nodiscard]] int dayInWords(const QString& folded);

/** After these words stands a day, however short it is written: "ngày", "tgl.", weekdays. */
[[nodiscard]] const QString& dateWords();
/** Prepositions that stand before days and before other things too: "before", "đến", "sampai". */
[[nodiscard]] const QString& prepositions();
/** What stands before numbers that are no days: of houses, pages, clauses, versions, papers. */
[[nodiscard]] const QString& countingWords();
/** What stands between two days of one month: "10 and 12 December", "10 hingga 12 Disember". */
[[nodiscard]] const QString& joiningWords();
/** Units after ranges and counts: "8-10 giờ", "3 tháng 1 lần". */
[[nodiscard]] const QString& unitWords();

} // namespace redress
