#include "models/folded_text.h"

#include "models/fold.h"

namespace redress {

namespace {

constexpr char32_t arabicDateSeparator = U'\u060D';

QChar evenSign(char32_t sign)
{
    if (QChar::category(sign) == QChar::Punctuation_Dash || sign == U'\u2212') {
        return u'-';
    }
    switch (sign) {
    case U'\u2044': // fraction slash
    case U'\u2215': // division slash
    case U'\uFF0F': // fullwidth
    case arabicDateSeparator:
        return u'/';
    case U'\u060C': // Arabic comma
    case U'\u066C': // of thousands
    case U'\uFF0C': // fullwidth
        return u',';
    case U'\u066B': // Arabic decimal separator
    case U'\uFF0E': // fullwidth full stop
        return u'.';
    case U'\u2018':
    case U'\u2019':
        return u'\'';
    default:
        return sign < 0x10000 ? QChar(static_cast<char16_t>(sign)) : QChar(QChar::ReplacementCharacter);
    }
}

bool isLineBreak(char32_t sign)
{
    return sign == U'\n' || sign == U'\r' || sign == U'\u2028' || sign == U'\u2029';
}

/** What stands in a text without being seen; a mark belongs to the letter before it. */
bool isUnseen(char32_t sign)
{
    return QChar::isMark(sign) || QChar::category(sign) == QChar::Other_Format || sign == U'\u0640';
}

} // namespace

FoldedText::FoldedText(const QString& written)
{
    folded.reserve(written.size());
    for (qsizetype from = 0; from < written.size();) {
        const bool isPair = written.at(from).isHighSurrogate() && from + 1 < written.size() &&
                            written.at(from + 1).isLowSurrogate();
        const char32_t sign = isPair ? QChar::surrogateToUcs4(written.at(from), written.at(from + 1))
                                     : written.at(from).unicode();
        const qsizetype until = from + (isPair ? 2 : 1);
        append(sign, from, until);
        from = until;
    }
}

void FoldedText::append(char32_t sign, qsizetype from, qsizetype until)
{
    if (QChar::isSpace(sign)) {
        appendBlank(isLineBreak(sign) ? u'\n' : u' ', from, until);
        return;
    }
    if (isUnseen(sign)) {
        if (QChar::isMark(sign) && !ends.isEmpty()) {
            ends.last() = until;
        }
        return;
    }
    QString even = QChar::isLetterOrNumber(sign) ? fold(QString::fromUcs4(&sign, 1)) : QString();
    if (even.isEmpty()) {
        even = evenSign(sign);
    }
    folded += even;
    begins.resize(folded.size(), from);
    ends.resize(folded.size(), until);
}

void FoldedText::appendBlank(QChar blank, qsizetype from, qsizetype until)
{
    if (!folded.isEmpty() && (folded.back() == u' ' || folded.back() == u'\n')) {
        folded.back() = blank == u'\n' ? blank : folded.back();
        ends.last() = until;
        return;
    }
    folded += blank;
    begins.append(from);
    ends.append(until);
}

} // namespace redress
