#include "ui/widgets/main_button.h"

using namespace Qt::StringLiterals;

namespace redress {

namespace {

QPushButton* button(const QString& text, const QKeySequence& shortcut, const QString& objectName,
                    const QString& kind, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setProperty("kind", kind);
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (!shortcut.isEmpty()) {
        made->setShortcut(shortcut);
        made->setToolTip(shortcut.toString(QKeySequence::NativeText));
    }
    return made;
}

} // namespace

QPushButton* mainButton(const QString& text, const QKeySequence& shortcut, const QString& objectName,
                        QWidget* parent)
{
    return button(text, shortcut, objectName, u"main"_s, parent);
}

QPushButton* plainButton(const QString& text, const QKeySequence& shortcut, const QString& objectName,
                         QWidget* parent)
{
    return button(text, shortcut, objectName, u"plain"_s, parent);
}

QPushButton* quietButton(const QString& text, const QKeySequence& shortcut, const QString& objectName,
                         QWidget* parent)
{
    return button(text, shortcut, objectName, u"quiet"_s, parent);
}

QPushButton* linkButton(const QString& text, const QString& objectName, QWidget* parent)
{
    auto* made = button(text, {}, objectName, u"link"_s, parent);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

} // namespace redress
