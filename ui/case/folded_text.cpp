#include "ui/case/folded_text.h"

#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUnfolded = 700;
constexpr qsizetype mostLines = 12;

} // namespace

QString beginningOf(const QString& text, qsizetype most)
{
    qsizetype end = text.size();
    qsizetype line = -1;
    for (qsizetype count = 0; count < mostLines; ++count) {
        line = text.indexOf(u'\n', line + 1);
        if (line < 0) {
            break;
        }
    }
    if (line >= 0) {
        end = line;
    }
    if (end > most) {
        const qsizetype blank = text.lastIndexOf(u' ', most);
        end = blank > most / 2 ? blank : most;
    }
    return end == text.size() ? text : text.left(end).trimmed() + u" …"_s;
}

FoldedText::FoldedText(const QString& caption, QWidget* parent)
    : QWidget(parent), label(new TextLabel(TextLabel::Kind::Body)), fold(linkButton({}, u"fold"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap1 / 2);
    if (!caption.isEmpty()) {
        column->addWidget(new TextLabel(TextLabel::Kind::Caption, caption));
        label->setAccessibleName(caption);
    }
    label->makeSelectable();
    column->addWidget(label);
    column->addWidget(fold, 0, Qt::AlignLeading);
    connect(fold, &QPushButton::clicked, this, [this] {
        unfolded = !unfolded;
        showText();
    });
    hide();
}

void FoldedText::setText(const QString& wanted)
{
    if (wanted == text) {
        return;
    }
    text = wanted;
    unfolded = false;
    showText();
}

void FoldedText::showText()
{
    const QString beginning = beginningOf(text, longestUnfolded);
    label->setText(unfolded ? text : beginning);
    // A passage of several lines begins where its script begins.
    label->setAlignment((text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    fold->setText(unfolded ? tr("Show less") : tr("Show all"));
    fold->setVisible(beginning != text);
    setVisible(!text.isEmpty());
}

} // namespace redress
