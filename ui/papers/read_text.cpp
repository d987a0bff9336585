#include "ui/papers/read_text.h"

#include <QStringDecoder>

namespace redress {

namespace {

/** What a window lays out without a pause: so many signs, and lines of so many. */
constexpr qsizetype mostSigns = 200'000;
constexpr qsizetype longestLine = 2'000;

QString decoded(const QByteArray& bytes, bool cut)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return QStringDecoder(*marked).decode(bytes);
    }
    QStringDecoder unicode(QStringConverter::Utf8,
                           cut ? QStringConverter::Flag::Default : QStringConverter::Flag::Stateless);
    QString text = unicode.decode(bytes);
    return unicode.hasError() ? QString::fromLatin1(bytes) : text;
}

QString withShortLines(const QString& text)
{
    QString broken;
    broken.reserve(text.size() + text.size() / longestLine);
    qsizetype inLine = 0;
    for (const QChar sign : text) {
        inLine = sign == u'\n' ? 0 : inLine + 1;
        broken += sign;
        if (inLine >= longestLine && !sign.isHighSurrogate()) {
            broken += u'\n';
            inLine = 0;
        }
    }
    return broken;
}

} // namespace

ReadText readText(const QByteArray& bytes)
{
    // Four bytes are the most that a sign takes.
    const bool cutBytes = bytes.size() > 4 * mostSigns;
    QString text = decoded(cutBytes ? bytes.first(4 * mostSigns) : bytes, cutBytes);
    // Where text ends for some, it goes on for others.
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    const bool cut = cutBytes || text.size() > mostSigns;
    return {withShortLines(text.left(mostSigns)), cut};
}

} // namespace redress
