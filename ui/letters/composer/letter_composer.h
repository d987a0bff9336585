#pragma once

#include "models/letter_check.h"
#include "ui/case/case_at_hand.h"
#include "ui/letters/composer/letter_offer.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace redress {

class AsksList;
class ChoiceBox;
class DayField;
class KeptForm;
class LetterEditor;
class ParagraphHand;
class Proofreader;
class RemarksList;
class TextArea;

/**
 * Where one letter of the case is written: template and language, subject, what is still asked for, the text with what
 * stands in the way of its signature, what goes with it and before whom it is laid. All of it stands in the fields of
 * the form that it is given, whose draft so keeps it.
 */
class LetterComposer : public QWidget
{
    Q_OBJECT
public:
    /** Adds its fields to `form`, which becomes its part; `replies`: whether it writes replies, or letters beside them. */
    LetterComposer(CaseAtHand& atHand, KeptForm& form, bool replies, QWidget* parent = nullptr);

    /** The letter as it is recorded; null: a new one from that template. What was typed stays. */
    void offer(const Letter* letter, const QString& templateId);
    /** As it stands in the form. */
    [[nodiscard]] Letter letter() const;
    [[nodiscard]] command::DraftLetter draft() const;
    /** None: any manager. */
    [[nodiscard]] StaffId layBefore() const;
    /**
     * Looks the letter over at once, shows what stands in the way of its signature and leads to the first of it. Says it
     * in a sentence; empty where nothing does.
     */
    [[nodiscard]] QString holdBack();
    /** Papers for the counter are made out, and laid before nobody. */
    [[nodiscard]] bool isForTheCounter() const;

Q_SIGNALS:
    /** It stands otherwise in the form than before. */
    void written();
    /** Something is put right outside the letter: "point:2". */
    void fieldWanted(const QString& field);

private:
    void addHead(bool replies);
    void addText();
    void addRemarks();
    void addEnd();
    void addKeys();
    void connectParts();
    void offerRecorded(const Letter& letter);
    void offerNew(const QString& templateId);
    /** Template or language are others: what nobody wrote in follows them. */
    void followChoice();
    void followDay();
    void answer(const QString& placeholder, const QString& text, QDate day);
    void renewOffer();
    /** What stands around the text goes by it. */
    void showAround();
    void showRemarks(const QList<LetterRemark>& remarks);
    void jump(const LetterRemark& remark);
    void goToNextRemark();
    void putIn(const LetterRemark& remark);
    void goWhereNewBelongs();
    void fillIn();

    CaseAtHand& atHand;
    KeptForm& form;
    ChoiceBox* templates;
    ChoiceBox* language;
    QLineEdit* subject;
    DayField* answerBy;
    AsksList* asks;
    QPushButton* paragraphs;
    QPushButton* nextPlace;
    QPushButton* fill;
    LetterEditor* body;
    RemarksList* remarks;
    TextArea* enclosures;
    QPushButton* papers;
    ChoiceBox* to;
    Proofreader* proofreader;
    ParagraphHand* paragraphHand;
    LetterOffer proposal;
    /** What the template put in; what a person wrote over it is left alone. */
    FilledText offeredBody;
    QString offeredSubject;
    LetterId recorded;
    bool offering = false;
    /** Where the key that leads to the next remark led last. */
    int lastRemark = -1;
};

} // namespace redress
