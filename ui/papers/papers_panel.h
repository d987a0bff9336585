#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/papers/waiting_paper.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace redress {

class PaperList;
class PapersOnTheWay;
class SendingLine;
class TextLabel;
struct PaperLine;

/**
 * The papers of a case: what was handed in, and the ways to add, see, take off and take out. The whole page around it
 * takes what is dropped or pasted.
 */
class PapersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PapersPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

    /** Another case stands open. */
    void begin();
    /** The case changed. */
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    void makeActions();
    QAction* makeAction(const QString& words, const QList<QKeySequence>& keys, const QString& icon,
                        const QString& objectName, void (PapersPanel::*act)());
    void showActions();
    void takeUpDraft();
    void dropDraft();
    [[nodiscard]] PaperLine lineOf(const Paper& paper) const;

    void chooseFiles();
    void lookAt(const ArrivingPapers& arriving);
    void ask(const QList<WaitingPaper>& papers);
    void takeArrived(const CaseView& view, const WaitingPaper& paper);
    void endSending();

    void preview();
    void copy();
    void carry();
    void save();
    void takeOffOrPutBack();
    /** The chosen paper with its bytes; the sentence where there are none. */
    void withBytes(const std::function<void(const Paper&, const QByteArray&)>& take);

    CaseAtHand& atHand;
    PapersOnTheWay* way;
    PaperList* list;
    SendingLine* sending;
    TextLabel* empty;
    QPushButton* adding = nullptr;
    QAction* previewing = nullptr;
    QAction* saving = nullptr;
    QAction* copying = nullptr;
    QAction* takingOff = nullptr;
    QAction* puttingBack = nullptr;
    /** Where papers can be dropped and pasted; the page, once it is known. */
    QWidget* landing = nullptr;
};

} // namespace redress
