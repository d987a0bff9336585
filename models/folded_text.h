#pragma once

#include <QList>
#include <QString>

namespace redress {

/**
 * A text made even for patterns, that still knows where everything stood: letters and digits as fold() leaves
 * them, other signs kept, but all dashes as '-', slashes as '/', commas as ',', single quotes as '\''; blanks
 * single, a run with a line break in it as '\n'; nothing invisible.
 */
class FoldedText
{
public:
    explicit FoldedText(const QString& written);

    [[nodiscard]] const QString& text() const { return folded; }
    /** Where in what was written the sign at that place of text() begins, and where it ends with its marks.
     */
    [[nodiscard]] qsizetype from(qsizetype place) const { return begins.at(place); }
    [[nodiscard]] qsizetype until(qsizetype place) const { return ends.at(place); }

private:
    void append(char32_t sign, qsizetype from, qsizetype until);
    void appendBlank(QChar blank, qsizetype from, qsizetype until);

    QString folded;
    QList<qsizetype> begins;
    QList<qsizetype> ends;
};

} // namespace redress
