#include "ui/case/acts/point_dialog.h"

#include "ui/widgets/text_area.h"

#include <QPointer>

namespace redress {

using namespace Qt::StringLiterals;

PointDialog::PointDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Points of the complaint"), tr("Add"), u"raise_point"_s, parent), points(new TextArea(5))
{
    say(tr("Each point gets its own finding, and the reply answers one after the other."));
    form().add(u"what"_s, tr("What the complainant objects to, a line each"), points);
}

void PointDialog::perform()
{
    QStringList lines;
    for (const QString& line : text(u"what"_s).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    raiseNext(lines.isEmpty() ? QStringList{QString()} : lines);
}

void PointDialog::raiseNext(const QStringList& left)
{
    if (left.size() == 1) {
        act(command::RaisePoint{left.first()});
        return;
    }
    const auto answered = [self = QPointer(this), left](const Result<CaseView>& result) {
        if (self) {
            self->takeRaised(left, result);
        }
    };
    if (atHand().act(command::RaisePoint{left.first()}, answered)) {
        setWaiting();
    } else {
        tellBusy();
    }
}

void PointDialog::takeRaised(const QStringList& left, const Result<CaseView>& result)
{
    if (!result) {
        showRefusals(result.refusals());
        return;
    }
    points->setPlainText(left.mid(1).join(u'\n'));
    QMetaObject::invokeMethod(
        this, [this, left] { raiseNext(left.mid(1)); }, Qt::QueuedConnection);
}

RewordingDialog::RewordingDialog(CaseAtHand& atHand, PointId point, QWidget* parent)
    : ActDialog(atHand, tr("Point %1 in other words").arg(point.value), tr("Keep"), u"reword_point"_s, parent),
      point(point)
{
    setAbout(QString::number(point.value));
    auto* words = new TextArea(3);
    form().add(u"what"_s, tr("What the complainant objects to"), words);
    if (const Point* present = atHand.complaint().point(point)) {
        words->setPlainText(present->what);
    }
}

void RewordingDialog::perform()
{
    act(command::RewordPoint{point, text(u"what"_s)});
}

} // namespace redress
