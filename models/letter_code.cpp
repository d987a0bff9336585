#include "models/letter_code.h"

#include "models/reference.h"

#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** As long as a line of this form can be; a code in a picture can hold seven thousand signs. */
constexpr qsizetype longest = 128;

const QRegularExpression& form()
{
    static const QRegularExpression line(QRegularExpression::anchoredPattern(
        u"REDRESS1/(?<reference>[0-9-]+)/(?<year>0|[1-9][0-9]{0,3})-(?<number>0|[1-9][0-9]{0,5})"
        "/(?<version>[1-9][0-9]{0,3})/(?<head>[0-9A-F]{0,64})"_s));
    return line;
}

} // namespace

QString textOf(const LetterCode& code)
{
    return u"REDRESS1/%1/%2-%3/%4/%5"_s.arg(code.reference, QString::number(code.year),
                                            QString::number(code.number), QString::number(code.version),
                                            code.journalHead.toUpper());
}

std::optional<LetterCode> letterCodeFrom(const QString& text)
{
    if (text.size() > longest) {
        return std::nullopt;
    }
    const QRegularExpressionMatch parts = form().match(text);
    if (!parts.hasMatch()) {
        return std::nullopt;
    }
    const LetterCode code{.reference = parts.captured(u"reference"_s),
                          .year = parts.captured(u"year"_s).toInt(),
                          .number = parts.captured(u"number"_s).toInt(),
                          .version = parts.captured(u"version"_s).toInt(),
                          .journalHead = parts.captured(u"head"_s).toLower()};
    // A reference in any other form would never be found again.
    const bool isProper = readReference(code.reference) == code.reference;
    const bool hasNumberInYear = (code.year == 0) == (code.number == 0);
    return isProper && hasNumberInYear ? std::optional(code) : std::nullopt;
}

} // namespace redress
