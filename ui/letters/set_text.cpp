#include "ui/letters/set_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

QFont fontOf(const TextForm& form)
{
    // The last one has the signs that people type for faces and hands, as outlines that a file can embed.
    static const QStringList latinFirst{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s};
    static const QStringList arabicFirst{u"Noto Sans Arabic"_s, u"Noto Sans"_s, u"DejaVu Sans"_s};
    QFont font(form.direction == Qt::RightToLeft ? arabicFirst : latinFirst);
    font.setPixelSize(qRound(form.points * SetText::twipsAPoint));
    font.setBold(form.bold);
    // Set once for every device: no device may bend the letters to its own grid.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Qt::Alignment alignmentOf(const TextForm& form)
{
    if (form.side == TextForm::Side::Middle) {
        return Qt::AlignHCenter;
    }
    const bool atRight = (form.direction == Qt::RightToLeft) == (form.side == TextForm::Side::Near);
    return (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

QTextOption optionOf(const TextForm& form)
{
    QTextOption option(alignmentOf(form));
    option.setTextDirection(form.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/** Without control characters; a tab is a blank. */
QString printable(QString text)
{
    text.replace(u'\t', u' ');
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && sign != u'\n'; });
    return text;
}

} // namespace

QString withLatinIsolated(QString text)
{
    static const QRegularExpression run(
        u"(\\+?(?:[0-9\\p{Latin}]\\p{M}*)+(?:[-_./@:+ ]+(?:[0-9\\p{Latin}]\\p{M}*)+)+"
        "|\\+?[0-9۰-۹]+(?:-[0-9۰-۹]+)+|\\+[0-9۰-۹]+(?: [0-9۰-۹]+)*)"_s);
    return text.replace(run, u"\u2066\\1\u2069"_s);
}

SetText::SetText(const QString& text, const TextForm& form, double width) : form(form)
{
    const QString words = form.direction == Qt::RightToLeft ? withLatinIsolated(printable(text)) : printable(text);
    const QStringList parts = words.split(u'\n');
    double indent = 0;
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty()) {
            lines.push_back({});
            indent = 0;
            continue;
        }
        const double hang = hangOf(part);
        breakParagraph(part, width, hang > 0 ? 0 : indent, hang > 0 ? hang : indent);
        indent = hang > 0 ? hang : indent;
    }
    while (!lines.empty() && !lines.back().paragraph) {
        lines.pop_back();
    }
}

SetText::~SetText() = default;

double SetText::hangOf(const QString& paragraph) const
{
    static const QRegularExpression items(
        u"^(?:[0-9۰-۹]{1,3}[.)]|\\([0-9۰-۹]{1,3}\\)|\\([a-z]{1,2}\\)|[a-z]\\)|[-–—•])[ \u00a0]+"_s);
    static const QRegularExpression lettered(u"^(?:\\([a-z]{1,2}\\)|[-–—•])[ \u00a0]+"_s);
    if (form.lists == TextForm::Lists::Plain) {
        return 0;
    }
    const auto& sought = form.lists == TextForm::Lists::Hanging ? items : lettered;
    const auto found = sought.match(paragraph);
    return found.hasMatch() ? QFontMetricsF(fontOf(form)).horizontalAdvance(found.captured()) : 0;
}

void SetText::breakParagraph(const QString& paragraph, double width, double firstAt, double nextAt)
{
    QTextLayout& layout = paragraphs.emplace_back(paragraph, fontOf(form));
    layout.setTextOption(optionOf(form));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double from = line.lineNumber() == 0 ? firstAt : nextAt;
        line.setLineWidth(width - from);
        // The near side of right-to-left lines is their end.
        line.setPosition({form.direction == Qt::RightToLeft ? 0 : from, 0});
        lines.push_back({&layout, line.lineNumber()});
    }
    layout.endLayout();
}

int SetText::after(int line) const
{
    const Line& at = lines[size_t(line)];
    return at.paragraph ? at.paragraph->lineCount() - 1 - at.inParagraph : 0;
}

QString SetText::paragraphOf(int line) const
{
    const Line& at = lines[size_t(line)];
    return at.paragraph ? at.paragraph->text() : QString();
}

double SetText::heightOf(int line) const
{
    const double pitch = form.points * twipsAPoint * form.spacing;
    return lines[size_t(line)].paragraph ? pitch : pitch * 0.6;
}

double SetText::height() const
{
    double sum = 0;
    for (int line = 0; line < lineCount(); ++line) {
        sum += heightOf(line);
    }
    return sum;
}

void SetText::paintLine(QPainter& painter, int number, QPointF topLeft) const
{
    const Line& at = lines[size_t(number)];
    if (!at.paragraph) {
        return;
    }
    const QTextLine line = at.paragraph->lineAt(at.inParagraph);
    const double above = (heightOf(number) - line.height()) / 2;
    painter.setPen(form.colour);
    line.draw(&painter, topLeft + QPointF(0, above));
}

void SetText::paint(QPainter& painter, QPointF topLeft) const
{
    for (int line = 0; line < lineCount(); ++line) {
        paintLine(painter, line, topLeft);
        topLeft.ry() += heightOf(line);
    }
}

} // namespace redress
