#include "ui/queue/line_words.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WorkListModel", text);
}

} // namespace

QString casesInWords(qsizetype number)
{
    return number == 1 ? tr("1 case") : tr("%1 cases").arg(QLocale().toString(number));
}

look::Glyph signOfDue(const CaseLine& line, look::Tone tone)
{
    if (tone == look::Tone::Late) {
        return look::Glyph::Triangle;
    }
    return line.paused ? look::Glyph::Pause : look::Glyph::Clock;
}

void LineWords::learn(const Office& office)
{
    people.clear();
    for (const Staff& one : office.staff) {
        people.insert(one.id, one.name);
    }
    categories.clear();
    for (const auto& procedure : office.procedures) {
        for (const Choice& one : procedure->categories) {
            categories.insert(one.id, wordOf(one.words));
        }
    }
}

void LineWords::setNow(Moment now, const QTimeZone& zone)
{
    present = now;
    timeZone = zone;
}

QString LineWords::textOf(const CaseLine& line, ListColumn column) const
{
    switch (column) {
    case ListColumn::Subject:
        return line.subject;
    case ListColumn::Reference:
        return isolate(line.reference);
    case ListColumn::Complainant:
        return line.complainant;
    case ListColumn::Due:
        if (line.due) {
            return dueInWords(*line.due, present, timeZone);
        }
        if (line.closed) {
            return {};
        }
        return line.paused ? tr("paused") : openFor(line.received, present);
    case ListColumn::Waits:
        return wordOf(line.queue);
    case ListColumn::Severity:
        return line.severity ? wordOf(*line.severity) : QString();
    case ListColumn::Assignee:
        return people.value(line.assignee);
    case ListColumn::Received:
        return momentInWords(line.received, present, timeZone);
    case ListColumn::Channel:
        return wordOf(line.channel);
    case ListColumn::Category:
        return categories.value(line.category, line.category);
    case ListColumn::Product:
        return line.product;
    case ListColumn::Round:
        return QLocale().toString(line.round);
    case ListColumn::Phone:
        return line.phone.isEmpty() ? QString() : isolate(line.phone);
    case ListColumn::Changed:
        return momentInWords(line.touched, present, timeZone);
    }
    return {};
}

QString LineWords::copyOf(const CaseLine& line, ListColumn column) const
{
    switch (column) {
    case ListColumn::Due:
        return line.due ? writtenMoment(*line.due, timeZone) : textOf(line, column);
    case ListColumn::Received:
        return writtenMoment(line.received, timeZone);
    case ListColumn::Changed:
        return writtenMoment(line.touched, timeZone);
    default:
        return withoutIsolates(textOf(line, column));
    }
}

QString LineWords::spoken(const CaseLine& line) const
{
    QStringList parts{line.subject, line.complainant, line.reference, wordOf(line.queue)};
    if (line.round > 1) {
        parts << tr("round %1").arg(line.round);
    }
    if (line.due) {
        parts << tr("due %1").arg(dueInWords(*line.due, present, timeZone));
    }
    if (line.paused) {
        parts << tr("paused");
    }
    if (!line.due && !line.paused && !line.closed) {
        parts << openFor(line.received, present);
    }
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString LineWords::toolTip(const CaseLine& line) const
{
    QStringList parts{line.subject, tr("%1, received %2 by %3")
                                        .arg(isolate(line.reference), fullMoment(line.received, timeZone),
                                             wordOf(line.channel))};
    if (!line.product.isEmpty()) {
        parts << line.product;
    }
    if (line.due) {
        parts << tr("Due %1").arg(fullMoment(*line.due, timeZone));
    }
    if (line.paused) {
        parts << tr("A clock of this case stands still.");
    }
    QString text;
    for (const QString& part : parts) {
        text += u"<p style='margin:2px'>%1</p>"_s.arg(part.toHtmlEscaped());
    }
    return text;
}

} // namespace redress
