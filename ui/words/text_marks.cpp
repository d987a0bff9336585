#include "ui/words/case_words.h"

namespace redress {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar zeroWidthSpace(0x200B);

} // namespace

QString isolate(const QString& text)
{
    return leftToRightIsolate + text + popIsolate;
}

QString apart(const QString& text)
{
    return firstStrongIsolate + text + popIsolate;
}

QString breakable(const QString& text)
{
    constexpr qsizetype longestWhole = 16;
    QString broken;
    qsizetype length = 0;
    for (const QChar sign : text) {
        broken += sign;
        length = sign.isSpace() ? 0 : length + 1;
        const bool canBreak = sign == u'@' || sign == u'.' || sign == u'_' || sign == u'/';
        // Never inside a word of a script whose letters join.
        if ((length >= longestWhole && sign.unicode() < 128) || (canBreak && length > 3)) {
            broken += zeroWidthSpace;
            length = 0;
        }
    }
    return broken;
}

QString withoutIsolates(QString text)
{
    return text.remove(leftToRightIsolate).remove(firstStrongIsolate).remove(popIsolate).remove(zeroWidthSpace);
}

} // namespace redress
