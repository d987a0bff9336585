#include "ui/case/filled_items.h"

#include "ui/case/line_block.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

namespace redress {

using namespace Qt::StringLiterals;

FilledItems::FilledItems(const QString& title)
    : LinePanel(u"filled_items"_s, title.isEmpty() ? nullptr : new TextLabel(TextLabel::Kind::Subject, title),
                look::gap2)
{}

void FilledItems::tell(const QList<Item>& items, const Case& complaint)
{
    QList<ToldItem> filled;
    for (const Item& item : items) {
        const QString value = itemValueInWords(item, complaint.items.value(item.id));
        if (!value.isEmpty()) {
            filled.append({wordOf(item.words), value});
        }
    }
    LinePanel::tell(filled);
}

QWidget* FilledItems::makeLine(const ToldItem& line)
{
    auto* made = new LineBlock({});
    made->addText(line.value, line.word);
    return made;
}

} // namespace redress
