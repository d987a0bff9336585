#include "ui/widgets/stage_step.h"

#include "ui/widgets/glyph.h"
#include "ui/widgets/look_style.h"
#include "ui/words/case_words.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

constexpr int mark = 18;
constexpr int side = 6;
constexpr int betweenMarkAndWord = 6;

int dueLine()
{
    constexpr int usual = 18;
    return std::max(usual, QFontMetrics(look::caption()).height());
}

} // namespace

StageStep::StageStep(Stage stage, QWidget* parent) : QAbstractButton(parent), own(stage)
{
    setObjectName(u"stage_"_s + nameOf(stage));
    setText(wordOf(stage));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(State::Coming, {}, look::Tone::Plain);
}

void StageStep::setState(State state, const QString& words, look::Tone tone)
{
    present = state;
    dueWords = words;
    dueTone = tone;
    const bool canBeChosen = state == State::Done || state == State::Present;
    setEnabled(canBeChosen);
    setCursor(canBeChosen ? Qt::PointingHandCursor : Qt::ArrowCursor);
    name();
    updateGeometry();
    update();
}

void StageStep::name()
{
    const QString word = text();
    QString spoken;
    switch (present) {
    case State::Done:
        spoken = tr("%1, done").arg(word);
        break;
    case State::Skipped:
        spoken = tr("%1, not needed").arg(word);
        break;
    case State::Present:
        spoken = dueWords.isEmpty() ? tr("%1, now").arg(word) : tr("%1, now, due %2").arg(word, dueWords);
        break;
    case State::Coming:
        spoken = dueWords.isEmpty() ? tr("%1, to come").arg(word) : tr("%1, to come: %2").arg(word, dueWords);
        break;
    }
    setAccessibleName(spoken);
    setToolTip(spoken);
}

void StageStep::setFolded(bool wanted)
{
    if (folded != wanted) {
        folded = wanted;
        updateGeometry();
        update();
    }
}

void StageStep::setLow(bool wanted)
{
    if (low != wanted) {
        low = wanted;
        updateGeometry();
        update();
    }
}

void StageStep::setComingDueShown(bool shown)
{
    if (comingDueShown != shown) {
        comingDueShown = shown;
        updateGeometry();
        update();
    }
}

bool StageStep::showsDue() const
{
    return !dueWords.isEmpty() && !low && (present == State::Present || comingDueShown);
}

int StageStep::fullWidth() const
{
    // The word is measured as wide as it can become, so that choosing a step moves none of its neighbours.
    const int word = QFontMetrics(look::strong()).horizontalAdvance(text());
    const int due = !showsDue() ? 0 : QFontMetrics(look::caption()).horizontalAdvance(dueWords);
    return 2 * side + mark + betweenMarkAndWord + std::max(word, due) + 2;
}

QSize StageStep::sizeHint() const
{
    return {folded ? 2 * side + mark : fullWidth(), low ? markLine : markLine + dueLine()};
}

QRect StageStep::markPlace() const
{
    return QStyle::visualRect(layoutDirection(), rect(), {side, (markLine - mark) / 2, mark, mark});
}

QColor StageStep::wordColour() const
{
    if (present == State::Present) {
        return look::accent();
    }
    return present == State::Done ? look::text() : look::muted();
}

void StageStep::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        QAbstractButton::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

void StageStep::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF head(0, 0, width(), markLine);
    if (isEnabled() && (isChecked() || underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? look::selection() : look::hover());
        painter.drawRoundedRect(head, look::corner, look::corner);
    }
    paintMark(&painter, markPlace());
    if (!folded) {
        const int before = side + mark + betweenMarkAndWord;
        const QRect words(before, 0, width() - before, markLine);
        paintWord(&painter, QStyle::visualRect(layoutDirection(), rect(), words));
        if (showsDue()) {
            paintDue(&painter);
        }
    }
    if (hasFocus()) {
        look::paintFocusRing(&painter, head);
    }
}

void StageStep::paintMark(QPainter* painter, const QRect& place) const
{
    const QRectF circle = QRectF(place).adjusted(1, 1, -1, -1);
    const QRectF inside = QRectF(place).adjusted(4, 4, -4, -4);
    switch (present) {
    case State::Done:
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::tintOf(look::Tone::Done));
        painter->drawEllipse(circle);
        look::paintGlyph(painter, inside, look::Glyph::Check, look::textOf(look::Tone::Done));
        break;
    case State::Present:
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::accent());
        painter->drawEllipse(circle);
        look::paintGlyph(painter, inside, look::Glyph::Dot, look::onAccent());
        break;
    case State::Skipped:
        painter->setPen(QPen(look::outline(), 1.4));
        painter->drawLine(QPointF(inside.left(), circle.center().y()),
                          QPointF(inside.right(), circle.center().y()));
        break;
    case State::Coming:
        painter->setPen(QPen(look::outline(), 1.4));
        painter->setBrush(look::surface());
        painter->drawEllipse(circle.adjusted(1, 1, -1, -1));
        break;
    }
}

void StageStep::paintWord(QPainter* painter, const QRect& place) const
{
    painter->setFont(present == State::Present ? look::strong() : look::body());
    painter->setPen(wordColour());
    painter->setLayoutDirection(layoutDirection());
    painter->drawText(place,
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      text());
}

void StageStep::paintDue(QPainter* painter) const
{
    const int before = side + mark + betweenMarkAndWord;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), {before, markLine, width() - before, dueLine()});
    painter->setFont(look::caption());
    painter->setPen(present == State::Present ? look::textOf(dueTone) : look::muted());
    painter->drawText(place,
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop) |
                          Qt::TextSingleLine,
                      dueWords);
    const QRect glyph(side + 3, markLine + 2, 12, 12);
    look::paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), glyph),
                     dueWords.isEmpty() ? look::Glyph::None : look::glyphOf(dueTone), look::textOf(dueTone));
}

} // namespace redress
