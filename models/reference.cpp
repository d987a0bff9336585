#include "models/reference.h"

#include "models/fold.h"

#include <array>

namespace redress {

namespace {

/** The totally anti-symmetric quasigroup of order 10 given by Damm. */
constexpr std::array<std::array<int, 10>, 10> damm{{
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
}};

int interim(const QString& digits)
{
    int state = 0;
    for (const QChar digit : digits) {
        state = damm.at(static_cast<size_t>(state)).at(static_cast<size_t>(digit.digitValue()));
    }
    return state;
}

constexpr int yearDigits = 2;
constexpr int numberDigits = 6;

} // namespace

QString makeReference(int year, qint64 number)
{
    const QString yearPart = QStringLiteral("%1").arg(year % 100, yearDigits, 10, QLatin1Char('0'));
    const QString numberPart = QStringLiteral("%1").arg(number, numberDigits, 10, QLatin1Char('0'));
    return yearPart + u'-' + numberPart + u'-' + QString::number(interim(yearPart + numberPart));
}

std::optional<QString> readReference(const QString& typed)
{
    const QString digits = digitsOf(typed);
    QString rest = fold(typed);
    rest.remove(u' ');
    if (rest != digits || digits.size() < yearDigits + numberDigits + 1 || interim(digits) != 0) {
        return std::nullopt;
    }
    return digits.left(yearDigits) + u'-' + digits.mid(yearDigits, digits.size() - yearDigits - 1) + u'-' +
           digits.right(1);
}

QString makeStatusCode(quint64 entropy)
{
    // 32 signs, so five bits each; no 0 O 1 I, whose looks are alike.
    static constexpr char signs[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QString code;
    for (int place = 0; place < 6; ++place) {
        if (place == 3) {
            code += u'-';
        }
        code += QLatin1Char(signs[entropy % 32]);
        entropy /= 32;
    }
    return code;
}

} // namespace redress
