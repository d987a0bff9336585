#pragma once

#include "models/case.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>

namespace redress {

/** One step of the StageRail: its mark, its word, and under it when it falls due or what its limit is. */
class StageStep : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Done, Skipped, Present, Coming };

    StageStep(Stage stage, QWidget* parent);

    [[nodiscard]] Stage stage() const { return own; }
    [[nodiscard]] State state() const { return present; }
    void setState(State state, const QString& dueWords, look::Tone dueTone);
    /** Shows the mark alone. */
    void setFolded(bool folded);
    /** Leaves the due words out. */
    void setLow(bool low);
    /** Whether the due words of a step to come are shown. */
    void setComingDueShown(bool shown);
    /** The width with its word. */
    [[nodiscard]] int fullWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /** Height of the line of marks; the due words stand below it. */
    static constexpr int markLine = 28;

protected:
    /** Leaves arrows and Enter to the rail. */
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void paintMark(QPainter* painter, const QRect& place) const;
    void paintWord(QPainter* painter, const QRect& place) const;
    void paintDue(QPainter* painter) const;
    [[nodiscard]] QRect markPlace() const;
    [[nodiscard]] QColor wordColour() const;
    void name();
    [[nodiscard]] bool showsDue() const;

    Stage own;
    State present = State::Coming;
    QString dueWords;
    look::Tone dueTone = look::Tone::Plain;
    bool folded = false;
    bool low = false;
    bool comingDueShown = true;
};

} // namespace redress
