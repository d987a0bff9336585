#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/case/line_panel.h"

namespace redress {

class LineBlock;

/** A notice as it is told: with its state, and to whom it goes. */
struct ToldNotice
{
    Notice notice;
    QString state;
    QString toWhom;
    bool mayAct = false;
    friend bool operator==(const ToldNotice&, const ToldNotice&) = default;
};

/**
 * Notices that the procedure owes: those still to be sent, with their text to be copied; the others are folded away
 * behind one line. Hidden without any.
 */
class NoticesPanel : public LinePanel<ToldNotice>
{
    Q_OBJECT
public:
    explicit NoticesPanel(CaseAtHand& atHand);

    void refresh();

private:
    [[nodiscard]] ToldNotice told(const Notice& notice) const;
    [[nodiscard]] QList<QWidget*> makeLines(const QList<ToldNotice>& all) override;
    [[nodiscard]] QWidget* makeLine(const ToldNotice& line) override;
    [[nodiscard]] QWidget* makeFold(const QList<ToldNotice>& earlier);
    void addButtons(LineBlock& block, const ToldNotice& line);
    void drop(NoticeId notice);

    CaseAtHand& atHand;
    /** The case whose earlier notices stand open: another begins folded. */
    CaseId unfolded;
};

} // namespace redress
