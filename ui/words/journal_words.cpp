#include "ui/words/journal_words.h"

#include "ui/words/case_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

} // namespace

QString strikeOf(const CaseHappening& struck, const QTimeZone& zone)
{
    const bool call = std::holds_alternative<happened::CallRecorded>(struck.event);
    return (call ? Journal::tr("Struck: the call of %1") : Journal::tr("Struck: the note of %1"))
        .arg(fullMoment(struck.at, zone));
}

QString valueInWords(CaseField field, const QString& value, const QTimeZone& zone)
{
    switch (field) {
    case CaseField::Language:
        return languageWord(value);
    case CaseField::AnswerWay:
        return named<AnswerWay>(value) ? wordOf(*named<AnswerWay>(value)) : value;
    case CaseField::Channel:
        return named<Channel>(value) ? wordOf(*named<Channel>(value)) : value;
    case CaseField::Received:
        return fullMoment(Moment{value.toLongLong()}, zone);
    default:
        return value;
    }
}

QString sentenceOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                   const QTimeZone& zone)
{
    const QString headline = headlineOf(happening, office, procedure, zone);
    const QString quote = quoteOf(happening.event, procedure, zone).simplified();
    return quote.isEmpty() ? headline : u"%1: %2"_s.arg(headline, quote);
}

} // namespace redress
