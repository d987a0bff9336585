#include "ui/letters/signing/changes_since.h"

#include "ui/letters/letter_words.h"
#include "ui/letters/signing/difference_view.h"
#include "ui/letters/signing/letter_history.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

ChangesSince::ChangesSince(QWidget* parent)
    : QWidget(parent), howItCameBack(new TextLabel(TextLabel::Kind::Caption)),
      remarks(new TextLabel(TextLabel::Kind::Strong)), legend(new TextLabel(TextLabel::Kind::Caption)),
      text(new DifferenceView(u"changes_of_letter"_s))
{
    setObjectName(u"changes_since"_s);
    howItCameBack->setObjectName(u"how_it_came_back"_s);
    remarks->setObjectName(u"earlier_remarks"_s);
    remarks->makeSelectable();
    legend->setObjectName(u"changes_legend"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
    column->addWidget(howItCameBack);
    column->addWidget(remarks);
    column->addSpacing(look::gap2);
    column->addWidget(legend);
    column->addSpacing(look::gap1);
    column->addWidget(text);
    column->addStretch();
}

void ChangesSince::tell(const Letter& letter, const Office& office)
{
    const LetterVersion* version = lastThatCameBack(letter);
    howItCameBack->setVisible(version != nullptr);
    remarks->setVisible(version != nullptr);
    if (version == nullptr) {
        legend->setText(tr("The first version: nothing was changed in it."));
        text->showText(textOf(letter), letter.language);
        return;
    }
    const QString reason = whyItCameBack(*version);
    howItCameBack->setText(redress::howItCameBack(*version, office));
    remarks->setText(reason);
    remarks->setAccessibleName(tr("What was to be changed: %1").arg(reason));
    const bool isSame = textOf(*version) == textOf(letter);
    legend->setText(isSame ? tr("Nothing was changed since.")
                           : tr("Since then: what is new is underlined, what went is struck through."));
    text->showChanges(textOf(*version), textOf(letter), letter.language);
}

} // namespace redress
