#include "models/post_code.h"

#include "models/folded_text.h"

#include <QMap>
#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text);
}

/** A number alone: no part of a longer one, of a fraction or of a word. A country's sign before it is left
 * out. */
QRegularExpression alone(const QString& digits)
{
    return pattern(uR"((?<![\p{L}\d/.+-])(?:[a-z]{1,3}-)?(?<code>%1)(?![-/.]?\d)(?!\p{L}))"_s.arg(digits));
}

const QString tenDigits = uR"([1-9]\d{4}[- ]?\d{5})"_s;

/** How the codes of the country look in which a language is spoken; empty where it is spoken in many. */
QString formOf(const QString& language)
{
    static const QMap<QString, QString> forms{{u"vi"_s, uR"(\d{5,6})"_s},
                                              {u"ms"_s, uR"(\d{5})"_s},
                                              {u"id"_s, uR"(\d{5})"_s},
                                              {u"tr"_s, uR"(\d{5})"_s},
                                              {u"fa"_s, tenDigits}};
    return forms.value(language);
}

/** Whether what stands before a number says that it is of a phone, a house or a box. */
bool isAnotherNumber(const QString& before)
{
    static const QRegularExpression phone = pattern(
        uR"((?<!\p{L})(?:tel|telp|telepon|telefon|phone|hp|h/p|mobile|fax|faks|faksimili|dt|dien thoai|sdt|hotline)"
        uR"(|gsm|cep|تلفن|موبایل|همراه|نمابر|فکس)(?!\p{L})[^\n,;]*$|(?:\+\d+|\(\d+\)|(?<!\d)00\d{2})[ -]*$)"_s);
    static const QRegularExpression place = pattern(
        uR"((?:(?<!\p{L})(?:no|nr|nombor|nomor|so|lot|lo|blok|block|box|kotak pos|peti surat|hom thu|unit|house|nha)"
        uR"(|flat|room|suite|apt|kav|rt|rw|daire|kat|pk|صندوق پستی|پلاک|واحد)|#)[ .:#]*$)"_s);
    return phone.match(before).hasMatch() || place.match(before).hasMatch();
}

/** So many digits in groups, with nothing but blanks and signs between them, are dialled. */
bool isDialled(const QString& text, const QRegularExpressionMatch& found)
{
    static const QRegularExpression groups = pattern(uR"(\d+(?:[ .()-]{1,2}\d+)*)"_s);
    constexpr qsizetype fewest = 9;
    for (auto each = groups.globalMatch(text); each.hasNext();) {
        const auto group = each.next();
        if (group.capturedStart() <= found.capturedStart(u"code"_s) &&
            found.capturedEnd(u"code"_s) <= group.capturedEnd()) {
            QString digits = group.captured();
            digits.removeIf([](QChar sign) { return !sign.isDigit(); });
            return digits.size() >= fewest && digits.size() > found.capturedLength(u"code"_s);
        }
    }
    return false;
}

/** The first thing in an address of several parts: a house number. */
bool leads(const QString& text, qsizetype place)
{
    static const QRegularExpression parted = pattern(uR"([\n,;])"_s);
    return place == 0 && text.contains(parted);
}

QString digitsIn(QString code)
{
    return code.removeIf([](QChar sign) { return !sign.isDigit(); });
}

/** The last number of that form which is a code. */
QString lastOf(const QRegularExpression& form, const QString& text, qsizetype from = 0)
{
    QString code;
    for (auto each = form.globalMatch(text, from); each.hasNext();) {
        const auto found = each.next();
        const bool isIranian = digitsIn(found.captured(u"code"_s)).size() == 10;
        if (!isAnotherNumber(text.left(found.capturedStart())) && (isIranian || !isDialled(text, found)) &&
            !leads(text, found.capturedStart())) {
            code = digitsIn(found.captured(u"code"_s));
        }
    }
    return code;
}

QString namedCode(const QString& text)
{
    static const QRegularExpression named = pattern(
        uR"((?<!\p{L})(?:post ?code|postal code|zip(?: code)?|poskod|kode ?pos|ma (?:buu (?:chinh|dien|cuc)|zip))"
        uR"(|posta kodu|کد ?پستی)[ .:#]*(?<code>%1|\d{4,6})(?![-/.]?\d))"_s.arg(tenDigits));
    return digitsIn(named.match(text).captured(u"code"_s));
}

QString britishCode(const FoldedText& address, const QString& written, bool inCapitals)
{
    static const QRegularExpression form =
        pattern(uR"((?<![\p{L}\d])([a-z]{1,2}\d[a-z\d]?) ?(\d[abd-hjlnp-uw-z]{2})(?![\p{L}\d]))"_s);
    QString code;
    for (auto each = form.globalMatch(address.text()); each.hasNext();) {
        const auto found = each.next();
        const qsizetype from = address.from(found.capturedStart());
        const QString asWritten = written.mid(from, address.until(found.capturedEnd() - 1) - from);
        if (!inCapitals || asWritten == asWritten.toUpper()) {
            code = (found.captured(1) + u' ' + found.captured(2)).toUpper();
        }
    }
    return code;
}

/** Four digits are a house number almost anywhere; a code at the edge of a part of the last two lines. */
QString shortCode(const QString& text)
{
    static const QRegularExpression form = pattern(
        uR"((?:(?<=[\n,;] )|(?<=[\n,;])|(?<=\p{L} )(?=\d{4} ?(?:[\n,;]|$)))(?<code>\d{4})(?= \p{L}| ?[\n,;]|$))"_s);
    const qsizetype last = text.lastIndexOf(u'\n');
    const qsizetype lastButOne = last > 0 ? text.lastIndexOf(u'\n', last - 1) : -1;
    return lastOf(form, text, std::max<qsizetype>(lastButOne, 0));
}

} // namespace

QString postCodeOf(const QString& address, const QString& language)
{
    const FoldedText folded(address.trimmed());
    const QString& text = folded.text();
    if (QString code = namedCode(text); !code.isEmpty()) {
        return code;
    }
    const QString own = formOf(language);
    if (QString code = own.isEmpty() ? QString() : lastOf(alone(own), text); !code.isEmpty()) {
        return code;
    }
    if (QString code = britishCode(folded, address.trimmed(), !own.isEmpty()); !code.isEmpty()) {
        return code;
    }
    if (QString code = lastOf(alone(uR"(\d{5,6})"_s), text); !code.isEmpty()) {
        return code;
    }
    return own.isEmpty() ? shortCode(text) : QString();
}

QString postOrder(const QString& address, const QString& language)
{
    static const QRegularExpression british = pattern(uR"(^([A-Z]+)(\d+)(.*)$)"_s);
    const QString code = postCodeOf(address, language);
    if (const auto parts = british.match(code); parts.hasMatch()) {
        // The districts of a British town are counted: B9 comes before B10.
        return u'0' + parts.captured(1) + parts.captured(2).rightJustified(2, u'0') + parts.captured(3);
    }
    return code.isEmpty() ? u"1"_s : u'0' + code;
}

} // namespace redress
