#pragma once

#include "models/case.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QList>
#include <QMap>

namespace redress {

class StageStep;

/**
 * Where the case is, what was done, what comes: Intake ─ Verification ─ Hand-off ─ Reply ─ Confirmation ─ Archive.
 * A done or present step can be chosen, to look at its panel. Before `setCase` it shows a case being taken in.
 * Each step is a button, named "stage_hand_off" and so on.
 */
class StageRail : public QWidget
{
    Q_OBJECT
public:
    explicit StageRail(QWidget* parent = nullptr);

    /**
     * `dueWords` stand below the present step; empty where nothing falls due. `coming` stands below the steps to come
     * that have a limit of their own, as long as there is room. Chooses the present stage.
     */
    void setCase(const Case& complaint, const QString& dueWords = {}, look::Tone dueTone = look::Tone::Plain,
                 const QMap<Stage, QString>& coming = {});
    /** Marks whose panel is shown. Does not signal. */
    void setChosen(Stage stage);
    [[nodiscard]] Stage chosen() const { return chosenStage; }

    /** Leaves the due words out, where the window is low and they are told elsewhere. */
    void setLow(bool low);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** By the person. */
    void stageChosen(redress::Stage stage);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /** Where there is no room for all words, only the present and the chosen step keep theirs. */
    void fold();
    [[nodiscard]] bool hasRoom() const;
    void moveFocus(int by);

    QList<StageStep*> steps;
    Stage chosenStage = Stage::Intake;
};

} // namespace redress
