#include "models/fold.h"

#include <algorithm>

namespace redress {

namespace {

/** One form for letters that NFKD and lower case leave apart though readers take them for the same. */
char32_t oneForm(char32_t sign)
{
    switch (sign) {
    case U'đ':
    case U'ð':
        return U'd';
    case U'ı':
        return U'i';
    case U'ł':
        return U'l';
    case U'ø':
        return U'o';
    case U'\u064A': // Arabic yeh
    case U'\u0649': // alef maksura
        return U'\u06CC';
    case U'\u0643': // Arabic kaf
        return U'\u06A9';
    case U'\u0629': // teh marbuta
    case U'\u06C0': // heh with yeh above
    case U'\u06D5': // ae
        return U'\u0647';
    case U'\u0671': // alef wasla
        return U'\u0627';
    default:
        return sign;
    }
}

bool isInvisible(char32_t sign)
{
    return QChar::category(sign) == QChar::Other_Format || sign == U'\u0640';
}

void appendFolded(QString& folded, char32_t sign)
{
    if (QChar::isMark(sign) || isInvisible(sign)) {
        return;
    }
    if (const int digit = QChar::digitValue(sign); digit >= 0) {
        folded += QChar(u'0' + digit);
        return;
    }
    if (QChar::isLetter(sign)) {
        folded += QChar::fromUcs4(oneForm(QChar::toCaseFolded(sign)));
        return;
    }
    if (!folded.isEmpty() && !folded.endsWith(u' ')) {
        folded += u' ';
    }
}

} // namespace

QString fold(const QString& text)
{
    // In pieces: QString::normalized makes room letter by letter, which takes minutes for a pasted megabyte.
    constexpr qsizetype piece = 256;
    QString folded;
    folded.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype wanted = std::min(piece, text.size() - from);
        const qsizetype length = text.at(from + wanted - 1).isHighSurrogate() ? wanted + 1 : wanted;
        const QString apart = text.mid(from, length).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const char32_t sign : apart.toUcs4()) {
            appendFolded(folded, sign);
        }
        from += length;
    }
    if (folded.endsWith(u' ')) {
        folded.chop(1);
    }
    return folded;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const char32_t sign : text.toUcs4()) {
        if (const int digit = QChar::digitValue(sign); digit >= 0) {
            digits += QChar(u'0' + digit);
        }
    }
    return digits;
}

QStringList searchWords(const QString& question)
{
    return fold(question).split(u' ', Qt::SkipEmptyParts).mid(0, 8);
}

} // namespace redress
