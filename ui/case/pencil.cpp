#include "ui/case/pencil.h"

#include "ui/words.h"

#include <QAction>
#include <QLabel>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;
constexpr int side = 20;

} // namespace

Pencil::Pencil(QLabel* fact, CaseField field, QWidget* parent) : QToolButton(parent)
{
    setObjectName(u"correct_"_s + nameOf(field));
    setIcon(look::icon(u"document-edit"_s, look::outline()));
    setIconSize(QSize(iconSide, iconSide));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("kind", u"small"_s);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Correct: %1").arg(wordOf(field)));
    setToolTip(tr("Correct (F2)"));
    auto* correct = new QAction(tr("Correct…"), fact);
    correct->setObjectName(u"correct_this"_s);
    correct->setShortcut(Qt::Key_F2);
    correct->setShortcutContext(Qt::WidgetShortcut);
    fact->addAction(correct);
    connect(correct, &QAction::triggered, this, [this, field] { Q_EMIT correctionWanted(field); });
    connect(this, &QToolButton::clicked, this, [this, field] { Q_EMIT correctionWanted(field); });
}

QSize Pencil::sizeHint() const
{
    return {side, std::max(side, QFontMetrics(look::body()).height())};
}

} // namespace redress
