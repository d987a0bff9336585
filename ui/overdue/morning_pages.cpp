#include "ui/overdue/morning_pages.h"

#include "ui/overdue/morning_list_reader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr double topFirst = millimetres(38);
constexpr double topNext = millimetres(26);

QString tr(const char* text)
{
    return QCoreApplication::translate("MorningList", text);
}

/** Due, reference, subject, complainant, and the person or the departments. */
std::vector<double> widths()
{
    return {millimetres(32), millimetres(27), millimetres(54), millimetres(35), millimetres(32)};
}

} // namespace

MorningPages::MorningPages(const MorningList& list)
    : ListPages({tr("Late and due today"), list.organisation, list.date, list.direction}, widths(), topFirst, topNext),
      counts(tr("%1 late, %2 due today").arg(QLocale().toString(list.late), QLocale().toString(list.dueToday)))
{
    addPart(tr("By person"), tr("Department"), list.byPerson, 0);
    addPart(tr("By department"), tr("Person"), list.byDepartment, list.byPerson.isEmpty() ? 0 : millimetres(10));
    if (list.byPerson.isEmpty()) {
        addHeading(tr("Nothing is late, and nothing is due today."), 11, 0);
    }
    if (list.isCut) {
        addHeading(tr("The list ends here, after %1 cases. The overdue board has them all.")
                       .arg(QLocale().toString(MorningListReader::most)),
                   9, millimetres(4));
    }
    setInPages();
}

void MorningPages::addPart(const QString& heading, const QString& otherCaption, const QList<MorningGroup>& groups,
                           double gapAbove)
{
    if (groups.isEmpty()) {
        return;
    }
    addHeading(heading, 13, gapAbove);
    addCaptions({tr("Due"), tr("Reference"), tr("Subject, and where it waits"), tr("Complainant"), otherCaption});
    for (const MorningGroup& group : groups) {
        addHeading(tr("%1 (%2)").arg(group.name, QLocale().toString(group.lines.size())), 10, millimetres(4));
        for (const MorningLine& line : group.lines) {
            addLine(line);
        }
    }
}

void MorningPages::addLine(const MorningLine& line)
{
    const TextForm plain = hand.form(9);
    TextForm late = hand.form(8.5, true);
    late.colour = paper::lateInk;
    addRow({{{line.due, plain}, {line.late, late}},
            {{line.reference, plain}},
            {{line.subject, plain}, {line.waits, hand.form(8, false, true)}},
            {{line.complainant, plain}},
            {{line.other, plain}}});
}

void MorningPages::paintMore(QPainter& painter, int page) const
{
    if (page > 0) {
        return;
    }
    hand.write(painter, counts, hand.form(10.5), QRectF(margin, headTop + millimetres(10), width / 2, 0));
    hand.fill(painter, QRectF(margin, topFirst - millimetres(4), width, millimetres(0.4)), paper::accentInk);
}

Printing printingOf(const MorningList& list)
{
    Printing printing;
    printing.title = u"%1 %2"_s.arg(tr("Late and due today"), list.date);
    printing.organisation = list.organisation;
    printing.language = list.language;
    printing.fileName = tr("Morning list");
    printing.set = [list] { return std::make_unique<MorningPages>(list); };
    return printing;
}

} // namespace redress
