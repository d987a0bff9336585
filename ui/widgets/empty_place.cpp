#include "ui/widgets/empty_place.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

EmptyPlace::EmptyPlace(const QString& breezeIcon, const QString& titleText, const QString& sentenceText,
                       QWidget* parent)
    : QWidget(parent), title(new TextLabel(TextLabel::Kind::Subject, titleText, this)),
      sentence(new TextLabel(TextLabel::Kind::Muted, sentenceText, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap6, look::gap6, look::gap6, look::gap6);
    column->setSpacing(look::gap2);
    column->addStretch(2);
    auto* picture = new QLabel(this);
    picture->setPixmap(look::icon(breezeIcon, look::outline()).pixmap(48, 48));
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    for (TextLabel* words : {title, sentence}) {
        words->setAlignment(Qt::AlignCenter);
        column->addWidget(words);
    }
    column->addStretch(3);
}

void EmptyPlace::setWords(const QString& titleText, const QString& sentenceText)
{
    title->setText(titleText);
    sentence->setText(sentenceText);
}

void EmptyPlace::offer(QPushButton* button)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertSpacing(column->count() - 1, look::gap2);
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignCenter);
}

} // namespace redress
