#include "ui/letters/composer/remarks_list.h"

#include "ui/letters/composer/tab_behind.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/link_line.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Whoever has more to mend sees the rest once these are mended. */
constexpr int mostLines = 12;
constexpr int signSize = 14;

/** The triangle before a remark. */
class Sign : public QWidget
{
public:
    Sign() { setFixedSize(signSize, signSize + look::gap2); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        look::paintGlyph(&painter, QRectF(0, look::gap1, signSize, signSize), look::Glyph::Triangle,
                         look::textOf(look::Tone::Late));
    }
};

/** Enter goes there too, as in any list. */
class RemarkLink : public LinkLine
{
public:
    using LinkLine::LinkLine;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && event->modifiers() == Qt::NoModifier) {
            click();
        } else {
            LinkLine::keyPressEvent(event);
        }
    }
};

} // namespace

RemarksList::RemarksList(QWidget* before, QWidget* parent)
    : QWidget(parent), before(before), title(new TextLabel(TextLabel::Kind::Caption)), column(new QVBoxLayout(this))
{
    setObjectName(u"remarks_on_letter"_s);
    title->setObjectName(u"remarks_count"_s);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
    column->addWidget(title);
    title->hide();
}

void RemarksList::tell(const QList<LetterRemark>& remarks, const std::function<bool(const QString&)>& canPutIn)
{
    QList<bool> cures;
    for (const LetterRemark& one : remarks) {
        cures.append(!one.placeholder.isEmpty() && canPutIn(one.placeholder));
    }
    const auto same = [](const LetterRemark& left, const LetterRemark& right) {
        return left.text == right.text && left.cure == right.cure && left.field == right.field &&
               left.placeholder == right.placeholder;
    };
    const bool asBefore = std::ranges::equal(remarks, told, same) && cures == shownCures;
    told = remarks;
    // Where only their places moved, the line that is under the hand stays.
    if (!asBefore || lines == nullptr) {
        renew(cures);
    }
}

void RemarksList::renew(const QList<bool>& canPutIn)
{
    shownCures = canPutIn;
    const QWidget* held = lines == nullptr ? nullptr : lines->focusWidget();
    const QString hand = held != nullptr && held->hasFocus() ? held->objectName() : QString();
    if (lines != nullptr) {
        lines->hide();
        lines->deleteLater();
    }
    lines = new QWidget;
    auto* stack = new QVBoxLayout(lines);
    stack->setContentsMargins({});
    stack->setSpacing(look::gap1);
    for (int number = 0; number < std::min<int>(int(told.size()), mostLines); ++number) {
        stack->addWidget(makeLine(told.at(number), number, canPutIn.at(number)));
    }
    if (told.size() > mostLines) {
        stack->addWidget(new TextLabel(TextLabel::Kind::Muted, tr("And %n more", nullptr, int(told.size()) - mostLines)));
    }
    column->addWidget(lines);
    lines->show();
    tabBehind(before, lines);
    title->setText(told.isEmpty() ? tr("Nothing stands in the way of the signature.")
                                  : tr("Before it can be signed"));
    title->show();
    if (auto* same = lines->findChild<QWidget*>(hand); same != nullptr && !hand.isEmpty()) {
        same->setFocus();
    }
}

QWidget* RemarksList::makeLine(const LetterRemark& remark, int number, bool canPutIn)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    auto* link = new RemarkLink(apart(remark.text));
    link->setObjectName(u"remark_%1"_s.arg(number));
    link->setAccessibleDescription(remark.cure);
    auto* cure = new TextLabel(TextLabel::Kind::Caption, apart(remark.cure));
    cure->setContentsMargins(look::gap1, 0, look::gap1, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(link);
    words->addWidget(cure);
    row->addWidget(new Sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(link, &LinkLine::clicked, this, [this, number] { Q_EMIT jumpWanted(told.at(number)); });
    if (canPutIn) {
        QPushButton* put = quietButton(tr("Put it in"), {}, u"put_in_%1"_s.arg(number));
        put->setAccessibleName(tr("%1: %2", "an act and what it is about").arg(put->text(), remark.text));
        row->addWidget(put, 0, Qt::AlignTop);
        connect(put, &QPushButton::clicked, this, [this, number] { Q_EMIT valueWanted(told.at(number)); });
    }
    return line;
}

} // namespace redress
