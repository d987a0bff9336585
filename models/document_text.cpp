#include "models/document_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStack>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr qsizetype longestShown = 60;

Refusal unreadable(const QString& reason, const QString& sentence)
{
    return {QString(), reason, sentence};
}

/** Where the text stops being UTF-8; only called where it does. */
qsizetype firstBadLine(const QByteArray& text)
{
    qsizetype line = 1;
    for (qsizetype from = 0; from < text.size(); ++line) {
        const qsizetype found = text.indexOf('\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        if (!QByteArrayView(text).sliced(from, end - from).isValidUtf8()) {
            break;
        }
        from = end + 1;
    }
    return line;
}

/** A name as the parser reads it: "\u0069d" is "id". */
QByteArray plainName(const QByteArray& written)
{
    if (!written.contains('\\')) {
        return written;
    }
    return QJsonDocument::fromJson("[\"" + written + "\"]").array().at(0).toString().toUtf8();
}

/** Behind the closing quote of the string that begins at `from`. */
qsizetype behindString(const QByteArray& json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json.at(at) != '"') {
        at += json.at(at) == '\\' ? 2 : 1;
    }
    return at + 1;
}

Refusal standsTwice(const QByteArray& name, qsizetype line)
{
    return unreadable(u"twice"_s, Sentence::tr("Line %1: the field \"%2\" stands here twice.")
                                      .arg(line)
                                      .arg(madeVisible(QString::fromUtf8(name))));
}

bool isControl(char32_t sign)
{
    return sign < 0x20 ? sign != U'\n' : sign >= 0x7F && sign < 0xA0;
}

/** They change how all that follows reads; the plain marks of direction belong to Persian and Arabic writing.
 */
bool turnsDirection(char32_t sign)
{
    return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x206F);
}

/** Zero-width joiners belong to Persian words; these are nothing but unseen. */
bool isUnseen(char32_t sign)
{
    return sign == 0x200B || sign == 0x2028 || sign == 0x2029 || sign == 0x2060 || sign == 0xFEFF ||
           (sign >= 0xFFF9 && sign <= 0xFFFF) || (sign >= 0xE0000 && sign <= 0xE0FFF);
}

bool misleads(char32_t sign)
{
    return isControl(sign) || turnsDirection(sign) || isUnseen(sign);
}

/** Joiners and marks of direction belong between letters; alone they look like nothing at all. */
bool isMarkAlone(const QList<uint>& signs)
{
    const auto seen = [](uint sign) { return !QChar::isSpace(sign) && QChar::category(sign) != QChar::Other_Format; };
    return std::ranges::none_of(signs, seen) &&
           std::ranges::any_of(signs, [](uint sign) { return QChar::category(sign) == QChar::Other_Format; });
}

} // namespace

qsizetype lineOf(const QByteArray& text, qsizetype offset)
{
    return text.first(std::clamp<qsizetype>(offset, 0, text.size())).count('\n') + 1;
}

Refusals whyNotRead(const QByteArray& text)
{
    if (text.size() > largestDocument) {
        return {unreadable(u"too_large"_s, Sentence::tr("The document is larger than 2 MB."))};
    }
    const bool otherBytes = text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF");
    if (otherBytes || text.startsWith("\xEF\xBB\xBF")) {
        return {unreadable(u"not_utf8"_s,
                           Sentence::tr("Line 1: the document begins with a byte order mark. Save it as "
                                        "plain UTF-8."))};
    }
    if (!QByteArrayView(text).isValidUtf8()) {
        return {unreadable(u"not_utf8"_s,
                           Sentence::tr("Line %1: this is not UTF-8. Save the document as plain UTF-8.")
                               .arg(firstBadLine(text)))};
    }
    return {};
}

std::optional<Refusal> fieldTwice(const QByteArray& json)
{
    // The names of each open object; none for an open list.
    QStack<std::optional<QSet<QByteArray>>> open;
    bool nameComes = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char sign = json.at(at);
        if (sign == '"') {
            const qsizetype behind = behindString(json, at);
            if (std::exchange(nameComes, false)) {
                const QByteArray name = plainName(json.mid(at + 1, behind - at - 2));
                if (open.top()->contains(name)) {
                    return standsTwice(name, lineOf(json, at));
                }
                open.top()->insert(name);
            }
            at = behind - 1;
        } else if (sign == '{' || sign == '[') {
            open.push(sign == '{' ? std::optional(QSet<QByteArray>()) : std::nullopt);
            nameComes = sign == '{';
        } else if (sign == '}' || sign == ']') {
            open.pop();
            nameComes = false;
        } else if (sign == ',') {
            nameComes = open.top().has_value();
        }
    }
    return std::nullopt;
}

bool hidesSomething(const QString& text)
{
    const auto signs = text.toUcs4();
    return !text.isValidUtf16() || std::ranges::any_of(signs, [](uint sign) { return misleads(sign); }) ||
           isMarkAlone(signs);
}

QString madeVisible(const QString& text)
{
    QString visible;
    for (const QChar sign : text.left(longestShown)) {
        const char32_t code = sign.unicode();
        visible += misleads(code) || code == U'\n' || sign.isSurrogate()
                       ? u"\\u%1"_s.arg(uint(code), 4, 16, QLatin1Char('0'))
                       : QString(sign);
    }
    return text.size() > longestShown ? visible + u'…' : visible;
}

} // namespace redress
