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
    /** In the letter register; none before it is signed for the first time. */
    RegisterNumber number;
    /** How often it was laid before a manager. */
    int version = 1;
    QDate date;
    LetterPurpose purpose = LetterPurpose::FinalReply;
    QString subject;
    /** Paragraphs parted by line ends. */
    QString body;
    QString signer;
    QString signerTitle;
    /** The absent manager in whose place the signer signed; empty where nobody was absent. */
    QString signedFor;
    /** A line each. */
    QString enclosures;
    /** None while it is not signed: every page says so. */
    std::optional<Moment> signedAt;
    /** Given up before it left: every page says so. */
    bool isVoid = false;
    QTimeZone zone;
    /** The head of the journal when it was signed; printed at the foot. */
    QString journalHead;
    /** Where the address stands, what stands at the foot, and whether the letterhead is on the paper already. */
    LetterPaper paper;

    friend bool operator==(const LetterOnPaper&, const LetterOnPaper&) = default;
};

/**
 * `view` must carry its procedure. `today` dates a letter that is not yet signed. What was sent shows to whom it was; what
 * came back, to whom it goes now.
 */
[[nodiscard]] LetterOnPaper letterOnPaper(const CaseView& view, const Letter& letter, const Office& office,
                                          const QTimeZone& zone, Moment today);

} // namespace redress
