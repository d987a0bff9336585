#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace redress {

/** A part of a text that was put in for a placeholder. Positions count UTF-16 units. They may lie in one another. */
struct Insertion
{
    /** Its name, without braces. */
    QString placeholder;
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const Insertion&, const Insertion&) = default;
};

/** What a value is: all but prose must stand in the letter as the case has it. */
enum class ValueKind { Name, Reference, Date, Amount, Prose };

/** A value of a case that a letter can name. */
struct LetterValue
{
    QString text;
    ValueKind kind = ValueKind::Prose;
    /** Values inside an assembled text; positions in `text`. */
    QList<Insertion> inside = {};

    friend bool operator==(const LetterValue&, const LetterValue&) = default;
};

/** By placeholder name. An empty text is no value. */
using LetterValues = QMap<QString, LetterValue>;

/** A text with what was put into it. */
struct FilledText
{
    QString text;
    /** In the order of their beginnings, the outer before the inner. */
    QList<Insertion> insertions;

    friend bool operator==(const FilledText&, const FilledText&) = default;
};

/**
 * The text with each {placeholder} replaced by its value, read once: a value that itself carries braces is left as it
 * is. A placeholder without a value stays.
 */
[[nodiscard]] FilledText fillIn(const QString& text, const LetterValues& values);

/** A placeholder that stands in a text. */
struct OpenPlaceholder
{
    QString name;
    qsizetype from = 0;
    qsizetype length = 0;
};

/**
 * What is still open in a text: lower-case words and underscores in braces, from two letters on, that lie in no
 * insertion. Other braces are just text.
 */
[[nodiscard]] QList<OpenPlaceholder> placeholdersIn(const QString& text, const QList<Insertion>& insertions = {});

/** As one text and back, for the journal: "name:from:length" with commas between. Reading leaves out what is malformed. */
[[nodiscard]] QString textOf(const QList<Insertion>& insertions);
[[nodiscard]] QList<Insertion> insertionsFrom(const QString& text);

/** Whether each lies inside the text, and no two cross. */
[[nodiscard]] bool lieWithin(const QList<Insertion>& insertions, qsizetype length);

} // namespace redress
