#pragma once

#include "models/moment.h"

#include <QDate>
#include <QString>

namespace redress {

/** The fixed words of a letter in the letter's language, which is the complainant's and not the program's. */
struct LetterWords
{
    QString reference;
    /** Of the letter register. */
    QString number;
    QString date;
    /** %1 of %2. */
    QString page;
    /** %1 is the moment. */
    QString signedElectronically;
    /** … of a paper for the counter, which people sign by hand. */
    QString madeOut;
    QString notSigned;
    QString voided;
    /** %1 is the absent manager. */
    QString signedFor;
    QString enclosures;
    /** %1 is the organisation: whose hand signs on the first line of a counter paper. */
    QString forOrganisation;
    QString complainant;
    QString signatureAndDay;
    /** %1 is the head of the journal. */
    QString journal;
    /** %1 is the day, %2 the time. */
    QString moment;
    QString phone;
    QString email;
    /** The subject stands between salutation and text, not above both. */
    bool subjectBelowSalutation = false;
    /** The signer's office stands above the room to sign, the name below it. */
    bool officeAboveSignature = false;
    /** The signature stands at the far half of the page. */
    bool signsAtFarSide = false;
    /** Paragraphs of the text are numbered; only items with a letter are a list. */
    bool numbersParagraphs = false;
};

/** Of an unknown language: English. */
[[nodiscard]] const LetterWords& letterWords(const QString& language);
[[nodiscard]] Qt::LayoutDirection letterDirection(const QString& language);
/** In the digits of that language. */
[[nodiscard]] QString letterNumber(int number, const QString& language);
/** As it stands below the word for it, which it does not say again. */
[[nodiscard]] QString letterDay(QDate day, const QString& language);
[[nodiscard]] QString letterMoment(Moment moment, const QTimeZone& zone, const QString& language);

} // namespace redress
