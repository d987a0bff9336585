#include "ui/widgets/page_title.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace redress {

QHBoxLayout* pageTitle(const QString& title, TextLabel* quiet)
{
    auto* words = new TextLabel(TextLabel::Kind::PageTitle, title);
    words->setWordWrap(false);
    quiet->setWordWrap(false);
    const int lift = QFontMetrics(look::pageTitle()).descent() - QFontMetrics(look::body()).descent();
    quiet->setContentsMargins(0, 0, 0, lift);
    auto* line = new QHBoxLayout;
    line->setSpacing(look::gap3);
    line->addWidget(words);
    line->addWidget(quiet, 1, Qt::AlignBottom);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap3);
    row->addLayout(line, 1);
    // What stands beside them may be higher.
    row->setAlignment(line, Qt::AlignVCenter);
    return row;
}

} // namespace redress
