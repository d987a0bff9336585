#include "ui/frame/status_line.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>

namespace redress {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), saved(new TextLabel(TextLabel::Kind::Caption))
{
    setObjectName(u"status_line"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::gap4, look::gap1, look::gap4, look::gap1);
    row->setSpacing(look::gap6);
    auto* who = new TextLabel(TextLabel::Kind::Caption, tr("Signed in as %1").arg(desk.session()->name));
    auto* where = new TextLabel(TextLabel::Kind::Caption, registerInWords(desk.registerAddress()));
    where->setToolTip(desk.registerAddress().contains(u"://"_s) ? QString() : desk.registerAddress());
    saved->setObjectName(u"saved"_s);
    for (TextLabel* label : {who, where, saved}) {
        label->setWordWrap(false);
        row->addWidget(label);
    }
    row->addStretch();
}

void StatusLine::tellSaved(Moment moment)
{
    saved->setText(tr("Saved %1").arg(moment.in(desk.zone()).toString(u"HH:mm"_s)));
    saved->setToolTip(fullMoment(moment, desk.zone()));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::surface());
    painter.fillRect(0, 0, width(), 1, look::line());
}

QString registerInWords(const QString& address)
{
    if (address.contains(u"://"_s)) {
        const QUrl url(address);
        return QCoreApplication::translate("StatusLine", "Register on %1, %2")
            .arg(url.host(), url.path().mid(1));
    }
    return QCoreApplication::translate("StatusLine", "Register on this computer, %1")
        .arg(isolate(QFileInfo(address).fileName()));
}

} // namespace redress
