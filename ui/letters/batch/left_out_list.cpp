#include "ui/letters/batch/left_out_list.h"

#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 6;

} // namespace

LeftOutList::LeftOutList(QWidget* parent) : QScrollArea(parent), words(new TextLabel(TextLabel::Kind::Body))
{
    setObjectName(u"left_out_letters"_s);
    setAccessibleName(tr("Letters that were left out"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    words->setObjectName(u"left_out"_s);
    words->setTone(look::Tone::Late);
    words->makeSelectable();
    setWidget(words);
    for (QWidget* ground : {viewport(), static_cast<QWidget*>(words)}) {
        ground->setBackgroundRole(QPalette::Base);
    }
    tell({});
}

void LeftOutList::tell(const QList<LeftOutPart>& parts)
{
    QStringList lines;
    for (const LeftOutPart& part : parts) {
        if (!part.letters.isEmpty()) {
            lines.append(part.sentence);
        }
        for (const LeftOutLetter& one : part.letters) {
            lines.append(tr("%1, %2: %3", "number of a letter, its recipient, and why not")
                             .arg(isolate(textOf(one.line.number)), apart(one.line.recipient), one.why));
        }
    }
    words->setText(lines.join(u'\n'));
    setFixedHeight(words->fontMetrics().lineSpacing() * int(std::min<qsizetype>(lines.size(), mostLines)) + look::gap1);
    setVisible(!lines.isEmpty());
}

} // namespace redress
