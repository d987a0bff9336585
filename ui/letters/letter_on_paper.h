#pragma once

#include "app/cases/case_views.h"
#include "models/letter.h"
#include "models/office.h"

#include <QDate>
#include <QImage>
#include <QString>

#include <optional>

namespace redress {

/** All that stands on a letter, ready to be painted on any thread. Every text is plain. */
struct LetterOnPaper
{
    /** Two letters; decides the fixed words, the direction, the digits and the calendar. */
    QString language;
    QString organisation;
    QString organisationAddress;
    QString organisationPhone;
    QString organisationEmail;
    /** Stands in the place of the organisation's name; null where there is none. */
    QImage letterhead;
    QString recipient;
    QString recipientAddress;
    QString reference;
    QDate date;
    QString subject;
    /** Paragraphs parted by line ends. */
    QString body;
    QString signer;
    QString signerTitle;
    /** None while it is not signed: every page says so. */
    std::optional<Moment> signedAt;
    QTimeZone zone;
    /** The head of the journal when it was signed; printed at the foot. */
    QString journalHead;

    friend bool operator==(const LetterOnPaper&, const LetterOnPaper&) = default;
};

/** `view` must carry its procedure. `today` dates a letter that is not yet signed. */
[[nodiscard]] LetterOnPaper letterOnPaper(const CaseView& view, const Letter& letter, const Office& office,
                                          const QTimeZone& zone, Moment today);

} // namespace redress
