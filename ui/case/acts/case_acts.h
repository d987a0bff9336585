#pragma once

#include "ui/case/case_at_hand.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace redress {

/**
 * Every act on the case at hand that is no step of its path, as actions of one menu with their keys. What the
 * person's role forbids is absent; what the case forbids at the moment is there, with the reason.
 */
class CaseActs : public QObject
{
    Q_OBJECT
public:
    /** `page`: where the keys hold, and over which the sheets open. */
    CaseActs(CaseAtHand& atHand, QWidget* page);

    [[nodiscard]] QMenu* menu() const { return acts; }
    /** Shows what can be done with the case as it stands. */
    void refresh();

    void correct(CaseField field);
    void enterAnswer(InformationId question);
    void withdrawQuestion(InformationId question);
    /** A note or call of one's own, by its place in the case. */
    void strike(int version);
    /** Why the case is due when it is due. */
    void explainDue();

Q_SIGNALS:
    void noteWanted();
    void reopeningWanted();

private:
    struct Offer
    {
        QAction* action;
        Action right;
        /** Where it would make no sense it is absent, too. */
        std::function<bool()> fits;
    };

    void addWriting();
    void addRecord();
    void addOffice();
    /** The clocks of the case: told, paused, running again, longer. */
    void addClocks();
    /** What it follows, who may read it, and how it was. */
    void addKeeping();
    void addEnd();
    void offer(const QString& name, const QString& words, const QKeySequence& key, Action right,
               const std::function<void()>& begin, const std::function<bool()>& fits = {});
    /** Something that can be seen of a closed case, too. */
    void addReadings();
    template <class Sheet>
    [[nodiscard]] std::function<void()> opening();
    [[nodiscard]] QAction* addAct(const QString& name, const QString& words, const QKeySequence& key,
                                  const std::function<void()>& begin);
    [[nodiscard]] bool hasOpenQuestion() const;
    /** A sent letter that asked for an answer. */
    [[nodiscard]] bool hasWaitingLetter() const;
    [[nodiscard]] bool isMine() const;
    [[nodiscard]] bool hasOpenPause() const;
    /** A reason of the procedure for which the clocks do not stand still already. */
    [[nodiscard]] bool canPause() const;
    /** Not who assessed an earlier round, where the procedure asks for another person. */
    [[nodiscard]] bool mayAssessThisRound() const;
    [[nodiscard]] bool hasOtherVersions() const;
    void waiveOtherPerson();
    [[nodiscard]] bool isClosed() const;
    /** The newest note or call of one's own that is not struck; 0 where there is none. */
    [[nodiscard]] int newestOwnEntry() const;

    CaseAtHand& atHand;
    QWidget* page;
    QMenu* acts;
    QList<Offer> offers;
    QAction* readings = nullptr;
    QAction* caseFile = nullptr;
    QAction* asItWas = nullptr;
    QAction* why = nullptr;
};

} // namespace redress
