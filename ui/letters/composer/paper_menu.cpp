#include "ui/letters/composer/paper_menu.h"

#include "ui/case/case_at_hand.h"
#include "ui/widgets/text_area.h"

#include <QMenu>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void addLine(TextArea* enclosures, const QString& name)
{
    const QString before = enclosures->toPlainText().trimmed();
    QTextCursor cursor(enclosures->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText((before.isEmpty() ? QString() : u"\n"_s) + name);
}

} // namespace

void offerPapers(QMenu* menu, const CaseAtHand& atHand, TextArea* enclosures)
{
    QObject::connect(menu, &QMenu::aboutToShow, enclosures, [menu, &atHand, enclosures] {
        menu->clear();
        for (const Paper& one : atHand.complaint().papers) {
            if (!one.withdrawn) {
                QAction* action = menu->addAction(QString(one.name).replace(u'&', u"&&"_s));
                action->setObjectName(u"enclose_paper_%1"_s.arg(one.id.value));
                QObject::connect(action, &QAction::triggered, enclosures,
                                 [enclosures, name = one.name] { addLine(enclosures, name); });
            }
        }
    });
}

} // namespace redress
