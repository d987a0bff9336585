#include "ui/frame/status_line.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A password stays out of sight and off the clipboard. */
QString placeOfRegister(const QString& address)
{
    return address.contains(u"://"_s) ? QUrl(address).toString(QUrl::RemovePassword) : address;
}

} // namespace

StatusLine::StatusLine(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), saved(new TextLabel(TextLabel::Kind::Caption)),
      backup(new TextLabel(TextLabel::Kind::Caption))
{
    setObjectName(u"status_line"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::gap4, look::gap1, look::gap4, look::gap1);
    row->setSpacing(look::gap6);
    auto* who = new TextLabel(TextLabel::Kind::Caption, tr("Signed in as %1").arg(desk.session()->name));
    auto* where = new TextLabel(TextLabel::Kind::Caption, registerInWords(desk.registerAddress()));
    where->setToolTip(placeOfRegister(desk.registerAddress()));
    saved->setObjectName(u"saved"_s);
    saved->hide();
    backup->setObjectName(u"backup_age"_s);
    saved->hide();
    backup->hide();
    for (TextLabel* label : {who, where, saved, backup}) {
        label->setWordWrap(false);
        row->addWidget(label);
    }
    row->addStretch();
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy where the register lies"), this);
    copy->setObjectName(u"copy_register_place"_s);
    connect(copy, &QAction::triggered, this,
            [&desk] { QGuiApplication::clipboard()->setText(placeOfRegister(desk.registerAddress())); });
    addAction(copy);
}

void StatusLine::setBackup(const QString& words, look::Tone tone)
{
    backup->setText(words);
    backup->setTone(tone);
    backup->setVisible(!words.isEmpty());
}

void StatusLine::tellSaved(Moment moment)
{
    saved->setText(tr("Saved %1").arg(moment.in(desk.zone()).toString(u"HH:mm"_s)));
    saved->setToolTip(fullMoment(moment, desk.zone()));
    saved->show();
    saved->show();
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
