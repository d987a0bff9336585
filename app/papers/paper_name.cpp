#include "app/papers/paper_verbs.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** File systems take 255 bytes; some room is left for a number behind it and a folder's own rules. */
constexpr qsizetype mostBytes = 180;
constexpr qsizetype longestSuffix = 16;

/** Joiners belong to Persian writing; all other signs without a shape change how what follows is read. */
bool isShown(char32_t sign)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    case QChar::Other_Format:
        return sign == nonJoiner || sign == joiner;
    default:
        return true;
    }
}

/** Signs that some file system or shell takes for something else. */
bool isReserved(char32_t sign)
{
    return sign < 0x80 && QStringView(u"<>:\"|?*`$").contains(QChar(char16_t(sign)));
}

QString withoutFolders(const QString& name)
{
    static const QRegularExpression separators(u"[/\\\\\u2044\u2215\u29F8\uFF0F\uFF3C]"_s);
    const QStringList parts = name.split(separators, Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : parts.last();
}

QString onlyShown(const QString& name)
{
    QString kept;
    for (const char32_t sign : name.toUcs4()) {
        if (QChar::isSpace(sign)) {
            kept += u' ';
        } else if (isShown(sign)) {
            kept += isReserved(sign) ? u"_"_s : QString::fromUcs4(&sign, 1);
        }
    }
    return kept.simplified();
}

/** A leading dot hides a file, a leading hyphen is an option; Windows drops dots and blanks at the end. */
QString withPlainEnds(QString name)
{
    static const QRegularExpression ends(u"^[\\s.~-]+|[\\s.]+$"_s);
    return name.remove(ends);
}

/** CON, NUL, COM1 and the like are devices on Windows, whatever follows the first dot. */
bool isDevice(const QString& name)
{
    static const QRegularExpression devices(
        u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])\\s*(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

/** At most so many bytes, cut between letters as a reader sees them. */
QString shortened(const QString& text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes) {
        return text;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0 && text.first(next).toUtf8().size() <= bytes;
         next = letters.toNextBoundary()) {
        end = next;
    }
    return text.first(end);
}

/** What is cut is cut before the suffix, by which people know what a file is. */
QString fitting(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= longestSuffix;
    const QString suffix = hasSuffix ? name.mid(dot) : QString();
    return shortened(name.chopped(suffix.size()), mostBytes - suffix.toUtf8().size()).trimmed() + suffix;
}

} // namespace

QString cleanedName(const QString& name)
{
    const QString composed = name.left(4096).normalized(QString::NormalizationForm_C);
    const QString plain = withPlainEnds(onlyShown(withoutFolders(composed)));
    const QString safe = isDevice(plain) ? u'_' + plain : plain;
    const QString kept = withPlainEnds(fitting(safe));
    return kept.isEmpty() ? u"paper"_s : kept;
}

} // namespace redress
