#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/case/line_panel.h"

class QPushButton;

namespace redress {

class LetterSheet;
class LivePreview;

/** A letter of the case as it is told: what it is, where it stands, and what can be done with it. */
struct ToldLetter
{
    enum class Act { Open, Look, Issue, Sign, Return, Revise, Drop, Send, SendAgain, HandOver, CameBack, Answer };

    Letter letter;
    QString what;
    QString state;
    look::Tone tone = look::Tone::Plain;
    QString when;
    /** Whether what it asks for came, or by when it is to come. */
    QString answer;
    /** What went wrong with it, or why it was given up. */
    QString trouble;
    QList<Act> acts;
    friend bool operator==(const ToldLetter&, const ToldLetter&) = default;
};

/** The letters of a case, the newest first. */
class LettersList : public LinePanel<ToldLetter>
{
    Q_OBJECT
public:
    explicit LettersList(CaseAtHand& atHand);

    void refresh();
    void write(const QString& templateId);

private:
    [[nodiscard]] ToldLetter told(const Letter& letter) const;
    void tellState(ToldLetter& line) const;
    [[nodiscard]] QString whenOf(const Letter& letter) const;
    [[nodiscard]] QString troubleOf(const Letter& letter) const;
    [[nodiscard]] QString cameBackInWords(const CameBack& back) const;
    [[nodiscard]] QList<ToldLetter::Act> actsOn(const Letter& letter) const;
    [[nodiscard]] QWidget* makeLine(const ToldLetter& line) override;
    [[nodiscard]] static QPushButton* makeButton(ToldLetter::Act act);
    void perform(ToldLetter::Act act, LetterId letter);
    void open(LetterSheet* sheet);
    void look(LetterId letter);
    void sign(LetterId letter);
    void askWhy(ToldLetter::Act act, LetterId letter);
    void issue(LetterId letter);
    void handOver(const Letter& letter);

    CaseAtHand& atHand;
    LetterId lookedAt;
    LivePreview* pages;
};

/** The letters of a case, and another one to be written. */
class LettersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LettersPanel(CaseAtHand& atHand);

    void refresh();

private:
    void fillMenu();

    CaseAtHand& atHand;
    LettersList* list;
    QPushButton* another;
};

} // namespace redress
