#include "ui/letters/bound_numbers.h"

#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

QString withNumbersBound(QString text)
{
    static const QRegularExpression day(
        u"(?<![0-9۰-۹.,/:-])([0-9۰-۹]{1,2}) (?!năm )(?=\\p{L}+ [0-9۰-۹]{4}(?![0-9۰-۹]))"_s);
    static const QRegularExpression inVietnamese(u"\\b(ngày|tháng|năm) (?=[0-9])"_s,
                                                 QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression currencyBefore(u"(?<![\\p{L}])(\\p{Lu}{2,3}|Rp) (?=[0-9])"_s);
    static const QRegularExpression currencyBehind(u"(?<=[0-9۰-۹]) (đồng|đ|ریال|تومان)(?!\\p{L})"_s);
    text.replace(day, u"\\1\u00a0"_s);
    text.replace(inVietnamese, u"\\1\u00a0"_s);
    text.replace(currencyBefore, u"\\1\u00a0"_s);
    return text.replace(currencyBehind, u"\u00a0\\1"_s);
}

} // namespace redress
