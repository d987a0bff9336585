#include "ui/widgets/tick_list.h"

#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

/** The last widget in front of it that can have the focus. */
QWidget* stopBefore(QWidget& list)
{
    QWidget* before = list.previousInFocusChain();
    while (before != &list && (before->focusPolicy() == Qt::NoFocus || list.isAncestorOf(before))) {
        before = before->previousInFocusChain();
    }
    return before;
}

} // namespace

TickList::TickList(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap1);
    setFocusPolicy(Qt::NoFocus);
}

void TickList::offer(const QList<std::pair<QString, QString>>& idsAndTexts)
{
    if (idsAndTexts == offered) {
        return;
    }
    const QStringList kept = ticked();
    offered = idsAndTexts;
    qDeleteAll(boxes);
    boxes.clear();
    setFocusProxy(nullptr);
    // Made anew they would come behind all that follows the list.
    QWidget* before = stopBefore(*this);
    for (const auto& [id, text] : offered) {
        auto* box = new QCheckBox(QString(text).replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(id);
        connect(box, &QCheckBox::toggled, this, &TickList::tickedChanged);
        layout()->addWidget(box);
        boxes.append(box);
        QWidget::setTabOrder(before, box);
        before = box;
    }
    if (!boxes.isEmpty()) {
        setFocusProxy(boxes.first());
    }
    // Other choices for what was ticked are nobody's edit.
    const QSignalBlocker quiet(this);
    tick(kept);
}

QStringList TickList::ticked() const
{
    QStringList ids;
    for (const QCheckBox* box : boxes) {
        if (box->isChecked()) {
            ids.append(box->objectName());
        }
    }
    return ids + others;
}

void TickList::tick(const QStringList& ids)
{
    others = ids;
    for (QCheckBox* box : boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(ids.contains(box->objectName()));
        others.removeAll(box->objectName());
    }
    Q_EMIT tickedChanged();
}

} // namespace redress
