#include "ui/queue/copied_lines.h"

#include <QMimeData>
#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A cell is one line without tabs, or the table would be torn. */
QString inOneLine(QString text)
{
    static const QRegularExpression breaks(u"[\\t\\r\\n\\v\\f\\x{2028}\\x{2029}]+"_s);
    return text.replace(breaks, u" "_s);
}

QString harmless(const QString& text)
{
    static const QRegularExpression formula(u"^[\\s]*[=+\\-@＝＋－＠]"_s);
    static const QRegularExpression phone(u"^\\+[0-9]{1,4}([ .][0-9]{1,6})*$|^\\+[0-9]{5,15}$"_s);
    const QString cell = inOneLine(text);
    const bool runs = formula.match(cell).hasMatch() || (!text.isEmpty() && inOneLine(text.left(1)) != text.left(1));
    return runs && !phone.match(cell).hasMatch() ? u'\'' + cell : cell;
}

QString asText(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(harmless(cell));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString asHtml(const QList<QStringList>& rows)
{
    // Both marks say "text": the first to Excel, the second to LibreOffice.
    const QString open = u"<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">"_s;
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (int row = 0; row < rows.size(); ++row) {
        html += u"<tr>"_s;
        for (const QString& cell : rows.at(row)) {
            const QString text = inOneLine(cell).toHtmlEscaped();
            html += row == 0 ? u"<th>"_s + text + u"</th>"_s : open + text + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

std::unique_ptr<QMimeData> copiedLines(const QList<CaseLine>& lines, const QList<ListColumn>& columns,
                                       const LineWords& words)
{
    QList<QStringList> rows{{}};
    for (const ListColumn column : columns) {
        rows.first().append(wordOf(column));
    }
    for (const CaseLine& line : lines) {
        QStringList cells;
        for (const ListColumn column : columns) {
            cells.append(words.copyOf(line, column));
        }
        rows.append(cells);
    }
    auto copied = std::make_unique<QMimeData>();
    copied->setText(asText(rows));
    copied->setHtml(asHtml(rows));
    return copied;
}

} // namespace redress
