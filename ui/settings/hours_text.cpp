#include "ui/settings/hours_text.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString withPlainDigits(const QString& text)
{
    QString plain;
    for (const QChar sign : text.trimmed()) {
        plain.append(sign.isDigit() ? QChar(u'0' + sign.digitValue()) : sign);
    }
    return plain.replace(QChar(0x2013), u'-').replace(QChar(0x2212), u'-');
}

} // namespace

QString timeFromText(const QString& text)
{
    static const QRegularExpression form(u"^([0-9]{1,2})(?:[:.h]([0-9]{2}))?$"_s);
    const QString plain = withPlainDigits(text);
    const auto match = form.match(plain);
    if (!match.hasMatch()) {
        return plain;
    }
    const QString minutes = match.captured(2).isEmpty() ? u"00"_s : match.captured(2);
    return match.captured(1).rightJustified(2, u'0') + u':' + minutes;
}

QString dateFromText(const QString& text)
{
    static const QRegularExpression form(u"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$"_s);
    const QString plain = withPlainDigits(text);
    const auto match = form.match(plain);
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return match.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : plain;
}

QJsonArray hoursFromText(const QString& text)
{
    static const QRegularExpression comma(u"[,;،]"_s);
    QJsonArray hours;
    for (const QString& part : withPlainDigits(text).split(comma, Qt::SkipEmptyParts)) {
        QStringList ends;
        for (const QString& end : part.split(u'-')) {
            ends.append(timeFromText(end));
        }
        hours.append(ends.join(u'-'));
    }
    return hours;
}

QString textOfHours(const QJsonArray& hours)
{
    QStringList parts;
    for (const QJsonValue& one : hours) {
        parts.append(one.toString());
    }
    return parts.join(u", "_s);
}

} // namespace redress
