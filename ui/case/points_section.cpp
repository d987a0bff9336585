#include "ui/case/points_section.h"

#include "ui/case/acts/point_dialog.h"
#include "ui/case/acts/reason_dialog.h"
#include "ui/case/acts/weighing_dialog.h"
#include "ui/case/line_block.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** In a row with other words a sentence is none. */
QString withoutFullStop(QString sentence)
{
    sentence = sentence.trimmed();
    return sentence.endsWith(u'.') && !sentence.endsWith(u".."_s) ? sentence.chopped(1) : sentence;
}

} // namespace

PointsSection::PointsSection(CaseAtHand& atHand)
    : LinePanel(u"points"_s, new TextLabel(TextLabel::Kind::Subject, tr("Points of the complaint")), look::gap3),
      atHand(atHand)
{}

void PointsSection::refresh()
{
    const bool mayAct = atHand.may(Action::KeepPoints);
    QList<ToldPoint> lines;
    for (const Point& one : atHand.complaint().points) {
        lines.append(told(one, mayAct && !one.dropped));
    }
    std::ranges::stable_partition(lines, [](const ToldPoint& one) { return !one.point.dropped; });
    tell(lines);
}

ToldPoint PointsSection::told(const Point& point, bool mayAct) const
{
    const int round = atHand.complaint().round;
    ToldPoint line{point, round, {}, look::Tone::Plain, {}, mayAct};
    if (point.dropped) {
        line.state = tr("Dropped");
    } else if (const PointFinding* finding = point.findingOf(round)) {
        line.state = wordOf(finding->finding);
        line.tone = look::Tone::Done;
        line.remedy = remedyOf(*finding);
    } else {
        line.state = tr("Not weighed yet");
        line.tone = look::Tone::Waiting;
    }
    return line;
}

QString PointsSection::remedyOf(const PointFinding& finding) const
{
    QStringList parts{withoutFullStop(finding.remedy), finding.cost};
    if (finding.done) {
        parts.append(tr("given already"));
    } else if (finding.due.isValid()) {
        parts.append(tr("by %1").arg(QLocale().toString(finding.due, QLocale::LongFormat)));
    }
    parts.removeAll(QString());
    return parts.size() > 1 ? parts.join(u" \u00b7 "_s) : finding.remedy;
}

QWidget* PointsSection::makeLine(const ToldPoint& line)
{
    const qint64 number = line.point.id.value;
    auto* made = new LineBlock(u"point_%1"_s.arg(number));
    made->addHead(new TextLabel(TextLabel::Kind::Strong, tr("Point %1").arg(number)), line.tone, line.state);
    made->addText(line.point.what);
    addFinding(*made, line);
    if (line.mayAct) {
        addButtons(*made, line);
    }
    return made;
}

void PointsSection::addFinding(LineBlock& block, const ToldPoint& line) const
{
    block.addText(line.point.dropReason, tr("Why it was dropped"));
    if (const PointFinding* finding = line.point.findingOf(line.round)) {
        block.addText(finding->evidence, tr("Weighed"));
        block.addText(finding->reason, tr("Why"));
        block.addText(line.remedy, tr("Remedy"));
        return;
    }
    for (const PointFinding& earlier : line.point.findings) {
        block.addText(tr("%1: %2", "what was found, and why").arg(wordOf(earlier.finding), apart(earlier.reason)),
                      tr("Round %1").arg(QLocale().toString(earlier.round)));
    }
}

void PointsSection::addButtons(LineBlock& block, const ToldPoint& line)
{
    const bool weighed = line.point.findingOf(line.round) != nullptr;
    QPushButton* weighing = plainButton(weighed ? tr("Weigh again…") : tr("Weigh…"), {}, u"weigh_point"_s);
    QPushButton* rewording = quietButton(tr("Reword…"), {}, u"reword_point"_s);
    QPushButton* dropping = quietButton(tr("Drop…"), {}, u"drop_point"_s);
    for (QPushButton* button : {weighing, rewording, dropping}) {
        block.addButton(button, line.point.what);
    }
    const Point point = line.point;
    connect(weighing, &QPushButton::clicked, this,
            [this, id = point.id] { (new WeighingDialog(atHand, id, this))->open(); });
    connect(rewording, &QPushButton::clicked, this, [this, point] { reword(point); });
    connect(dropping, &QPushButton::clicked, this, [this, id = point.id] { drop(id); });
}

bool PointsSection::weigh(const QString& field)
{
    const PointId id{field.section(u':', 1).toLongLong()};
    const bool known = field.startsWith(u"point:"_s) && atHand.complaint().point(id) != nullptr;
    if (known && atHand.may(Action::KeepPoints)) {
        (new WeighingDialog(atHand, id, this))->open();
    }
    return known;
}

void PointsSection::reword(const Point& point)
{
    (new RewordingDialog(atHand, point.id, this))->open();
}

void PointsSection::drop(PointId point)
{
    const ReasonDialog::Asks asks{.title = tr("Drop point %1").arg(point.value),
                                  .verb = tr("Drop"),
                                  .verbName = u"drop_point"_s,
                                  .explanation = tr("The reply will not answer it. It stays in the journal."),
                                  .field = u"reason"_s,
                                  .label = tr("Why it is no point of the complaint"),
                                  .about = QString::number(point.value)};
    const auto dropping = [point](const QString& reason) -> CaseCommand { return command::DropPoint{point, reason}; };
    (new ReasonDialog(atHand, asks, dropping, this))->open();
}

} // namespace redress
