#include "models/decide_rules.h"

#include "models/fold.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

constexpr qsizetype longestText = 50'000;
/** 2000-01-01T00:00Z: a complaint from before is a slip of the finger. */
constexpr Moment earliest{946'684'800'000};

/**
 * Control characters and the marks that turn the direction of what follows: they change how the rest of a page
 * reads. Joiners and the plain direction marks belong to Persian and Arabic writing and stay.
 */
bool cannotBePrinted(QChar sign)
{
    const bool control = sign.category() == QChar::Other_Control;
    const bool turnsDirection = (sign >= QChar(0x202A) && sign <= QChar(0x202E)) ||
                                (sign >= QChar(0x2066) && sign <= QChar(0x2069));
    return control || turnsDirection;
}

bool cannotStandInText(QChar sign)
{
    return cannotBePrinted(sign) && sign != u'\n' && sign != u'\t';
}

bool cannotStandInLine(QChar sign)
{
    return cannotBePrinted(sign) || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator;
}

bool isSeen(char32_t sign)
{
    return !QChar::isSpace(sign) && QChar::category(sign) != QChar::Other_Format;
}

} // namespace

void Checks::refuse(const QString& field, const QString& reason, const QString& text)
{
    found.append({field, reason, text});
}

void Checks::needText(const QString& field, const QString& text, const QString& sentence)
{
    if (isBlank(text)) {
        refuse(field, u"missing"_s, sentence);
    }
}

void Checks::line(const QString& field, const QString& text, qsizetype most)
{
    if (!text.isValidUtf16() || std::ranges::any_of(text, cannotStandInLine)) {
        refuse(field, u"unprintable"_s, Sentence::tr("There are signs in it that cannot be printed. Type it anew."));
    } else if (text.size() > most) {
        refuse(field, u"too_long"_s, Sentence::tr("At most %1 characters fit here.").arg(most));
    }
}

void Checks::text(const QString& field, const QString& text)
{
    if (text.size() > longestText) {
        const QLocale locale;
        refuse(field, u"too_long"_s,
               Sentence::tr("The text has %1 characters; %2 fit. Keep what matters, and the rest in a note.")
                   .arg(locale.toString(text.size()), locale.toString(longestText)));
    } else if (!text.isValidUtf16() || std::ranges::any_of(text, cannotStandInText)) {
        refuse(field, u"unprintable"_s, Sentence::tr("There are signs in it that cannot be printed. Take them out."));
    }
}

void Checks::past(const QString& field, Moment moment, Moment now)
{
    if (moment > now) {
        refuse(field, u"in_the_future"_s, Sentence::tr("This moment lies in the future."));
    } else if (moment < earliest) {
        refuse(field, u"absurd"_s, Sentence::tr("This moment lies before the year 2000."));
    }
}

void Checks::phone(const QString& field, const QString& number)
{
    constexpr qsizetype fewestDigits = 3;
    line(field, number);
    if (!number.trimmed().isEmpty() && digitsOf(number).size() < fewestDigits) {
        refuse(field, u"no_phone"_s, Sentence::tr("A phone number has at least three digits."));
    }
}

void Checks::email(const QString& field, const QString& address)
{
    line(field, address);
    const QString typed = address.trimmed();
    if (!typed.isEmpty() && !looksLikeEmail(typed)) {
        refuse(field, u"no_email"_s, Sentence::tr("This is no e-mail address. One looks like name@example.org."));
    }
}

Events Checks::give(QList<CaseEvent> events) const
{
    if (!found.isEmpty()) {
        return found;
    }
    return events;
}

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.count(u'@') == 1 && !text.contains(u' ');
}

bool isBlank(const QString& text)
{
    return std::ranges::none_of(text.toUcs4(), isSeen);
}

bool isBefore(Moment typed, Moment kept)
{
    constexpr qint64 minute = 60'000;
    return typed.milliseconds / minute < kept.milliseconds / minute;
}

QList<CaseEvent> withTaking(const Context& context, const Case& complaint, QList<CaseEvent> events)
{
    if (complaint.assignee.isNone()) {
        events.prepend(happened::CaseAssigned{context.actor.id});
    }
    return events;
}

} // namespace redress::rules
