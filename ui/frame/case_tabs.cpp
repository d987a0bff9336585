#include "ui/frame/case_tabs.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QMouseEvent>
#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestTab = 200;
constexpr int narrowestTab = 130;

struct OpenCase
{
    CaseId id;
    QString reference;
    bool typed = false;
};

/** A subject is no mnemonic. */
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QIcon typingDot()
{
    constexpr int size = 16;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::accent());
    painter.drawEllipse(QRect(0, 0, size, size).adjusted(4, 4, -4, -4));
    return picture;
}

} // namespace

} // namespace redress

Q_DECLARE_METATYPE(redress::OpenCase)

namespace redress {

CaseTabs::CaseTabs(QWidget* parent) : QTabBar(parent)
{
    setObjectName(u"open_cases"_s);
    setAccessibleName(tr("Open cases"));
    setExpanding(false);
    setMovable(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setDrawBase(false);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTabBar::tabCloseRequested, this,
            [this](int index) { Q_EMIT closeWanted(caseAt(index)); });
}

int CaseTabs::indexOf(CaseId id) const
{
    for (int index = 0; index < count(); ++index) {
        if (caseAt(index) == id) {
            return index;
        }
    }
    return -1;
}

CaseId CaseTabs::caseAt(int index) const
{
    return tabData(index).value<OpenCase>().id;
}

QString CaseTabs::referenceAt(int index) const
{
    return tabData(index).value<OpenCase>().reference;
}

void CaseTabs::add(CaseId id, const QString& reference)
{
    const QSignalBlocker quiet(this);
    const int index = addTab(id.isNone() ? tr("New case") : isolate(reference));
    setTabData(index, QVariant::fromValue(OpenCase{id, reference}));
    setTabToolTip(index, id.isNone() ? tr("New case") : isolate(reference));
}

void CaseTabs::setWords(CaseId id, const QString& reference, const QString& subject)
{
    const int index = indexOf(id);
    if (index < 0) {
        return;
    }
    OpenCase one = tabData(index).value<OpenCase>();
    one.reference = reference;
    setTabData(index, QVariant::fromValue(one));
    setTabText(index, u"%1  %2"_s.arg(isolate(reference), literal(subject)));
    setTabToolTip(index, u"%1\n%2"_s.arg(isolate(reference), subject.toHtmlEscaped()));
}

void CaseTabs::markTyped(CaseId id, bool typed)
{
    const int index = indexOf(id);
    OpenCase one = tabData(index).value<OpenCase>();
    if (index < 0 || one.typed == typed) {
        return;
    }
    one.typed = typed;
    setTabData(index, QVariant::fromValue(one));
    setTabIcon(index, typed ? typingDot() : QIcon());
    setTabWhatsThis(index, typed ? tr("Something is typed here and not saved") : QString());
}

QSize CaseTabs::tabSizeHint(int index) const
{
    const QSize wanted = QTabBar::tabSizeHint(index);
    return {qBound(look::withText(narrowestTab), wanted.width(), look::withText(widestTab)), wanted.height()};
}

QSize CaseTabs::minimumTabSizeHint(int index) const
{
    return {look::withText(narrowestTab), QTabBar::minimumTabSizeHint(index).height()};
}

void CaseTabs::mouseReleaseEvent(QMouseEvent* event)
{
    const int under = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && under >= 0) {
        Q_EMIT closeWanted(caseAt(under));
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

void CaseTabs::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(rect(), look::window());
    QTabBar::paintEvent(event);
}

} // namespace redress
