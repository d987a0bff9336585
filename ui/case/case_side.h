#pragma once

#include "ui/case/case_at_hand.h"

#include <QScrollArea>

namespace redress {

class FactsPanel;
class FilledItems;
class JournalView;
class KeptForm;
class LettersPanel;
class NoticesPanel;
class OpenQuestions;
class PapersPanel;
class PromisesPanel;
class RelatedCases;
class WhoPanel;

/**
 * Beside the panel of the stage: what is open (questions, promises, notices), who complained, the facts, the letters, the
 * papers, the journal and a note to add to it.
 */
class CaseSide : public QScrollArea
{
    Q_OBJECT
public:
    explicit CaseSide(CaseAtHand& atHand, QWidget* parent = nullptr);
    ~CaseSide() override;

    /** Another case stands open. */
    void begin();
    void refresh();
    /** The hand goes to the note. */
    void writeNote();

Q_SIGNALS:
    void correctionWanted(CaseField field);
    void answerWanted(InformationId question);
    void withdrawalWanted(InformationId question);
    void strikeWanted(int version);
    void caseWanted(CaseId id);

private:
    [[nodiscard]] QWidget* makeContent();
    void passOn();
    void makeNote();
    void addNote();
    /** Of the stages before the present one. */
    [[nodiscard]] QList<Item> earlierItems() const;

    CaseAtHand& atHand;
    WhoPanel* who;
    OpenQuestions* questions;
    PromisesPanel* promises;
    NoticesPanel* notices;
    FactsPanel* facts;
    FilledItems* filled;
    RelatedCases* related;
    LettersPanel* letters;
    PapersPanel* papers;
    JournalView* journal;
    QWidget* notePlace;
    KeptForm* note = nullptr;
};

} // namespace redress
