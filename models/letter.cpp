#include "models/letter.h"

#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** The names that templates may use; a brace around anything else is the writer's own. */
const QRegularExpression& placeholder()
{
    static const QRegularExpression form(
        u"\\{(complainant|reference|received_date|subject|product|cause|done|department|organisation|hotline|"
        "ground|explanation|round)\\}"_s);
    return form;
}

} // namespace

QString fillIn(const QString& text, const LetterValues& values)
{
    QString filled;
    qsizetype from = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString value = values.value(match.captured(1));
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

QStringList placeholdersIn(const QString& text)
{
    QStringList found;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        found.append(matches.next().captured());
    }
    return found;
}

} // namespace redress
