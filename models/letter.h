#pragma once

#include "models/id.h"
#include "models/moment.h"
#include "models/named.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace redress {

enum class LetterState { Draft, Submitted, Signed, Sent };

template <>
struct Names<LetterState>
{
    static constexpr std::array<std::pair<LetterState, const char*>, 4> all{{
        {LetterState::Draft, "draft"},
        {LetterState::Submitted, "submitted"},
        {LetterState::Signed, "signed"},
        {LetterState::Sent, "sent"},
    }};
};

/** A formal written reply. Signed, it can no longer change. */
struct Letter
{
    LetterId id;
    int round = 1;
    /** Id of the template it began from, and its language (two letters). */
    QString templateId;
    QString language;
    QString body;
    /** Everybody who wrote in it, in the order of their first saving. None of them may sign it. */
    QList<StaffId> authors;
    LetterState state = LetterState::Draft;
    /** What the manager asked to be changed, while it is a draft again. */
    QString remarks;
    StaffId signer;
    std::optional<Moment> signedAt;
    /** The head of the journal when it was signed, in short: printed at its foot. */
    QString journalHead;

    friend bool operator==(const Letter&, const Letter&) = default;
};

/** The values of a case that a letter can name, by placeholder name. */
using LetterValues = QMap<QString, QString>;

/**
 * The text with each {placeholder} replaced by its value, read once: a value that itself carries braces is left as
 * it is. A placeholder without a value, or with an empty one, stays.
 */
[[nodiscard]] QString fillIn(const QString& text, const LetterValues& values);

/** The placeholders of the program that stand in a text, as written ("{cause}"). Other braces are just text. */
[[nodiscard]] QStringList placeholdersIn(const QString& text);

} // namespace redress
