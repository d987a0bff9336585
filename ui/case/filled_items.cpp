#include "ui/case/filled_items.h"

#include "ui/case/folded_text.h"
#include "ui/case/line_stack.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QVBoxLayout>

namespace redress {

FilledItems::FilledItems(const QString& title, QWidget* parent) : QWidget(parent), lines(new LineStack(look::gap2))
{
    setObjectName(QStringLiteral("filled_items"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    if (!title.isEmpty()) {
        column->addWidget(new TextLabel(TextLabel::Kind::Subject, title));
    }
    column->addWidget(lines);
    hide();
}

void FilledItems::tell(const QList<Item>& items, const Case& complaint)
{
    QList<Line> wanted;
    for (const Item& item : items) {
        const QString value = itemValueInWords(item, complaint.items.value(item.id));
        if (!value.isEmpty()) {
            wanted.append({wordOf(item.words), value});
        }
    }
    setVisible(!wanted.isEmpty());
    if (wanted == told) {
        return;
    }
    told = wanted;
    QList<QWidget*> made;
    for (const Line& line : std::as_const(told)) {
        // With its place from the start: shown without one it would be a window of its own.
        auto* text = new FoldedText(line.word, lines);
        text->setText(line.value);
        made.append(text);
    }
    lines->renew(made);
}

} // namespace redress
