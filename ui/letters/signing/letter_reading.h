#pragma once

#include "app/cases/case_views.h"
#include "models/letter.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QAbstractScrollArea;
class QScrollArea;
class QStackedWidget;

namespace redress {

class ChangesSince;
class ChoiceRow;
class Desk;
class LetterPreview;
class LetterVersions;
class TextLabel;
struct LetterOnPaper;

/** A letter as one reads it before signing: on paper, its text with what changed since it came back, or its versions. */
class LetterReading : public QWidget
{
    Q_OBJECT
public:
    explicit LetterReading(Desk& desk, QWidget* parent = nullptr);

    /** Another letter: from its top on. */
    void begin();
    void tell(const CaseView& view, const Letter& letter);

    /** Where there is no room beside it, the case is one more way of reading. Gives it back with null. */
    void takeIn(QWidget* caseBeside);
    void goOn();
    /** By so many pages. */
    void scroll(int pages);

Q_SIGNALS:
    /** The letter is to be told again. */
    void letterheadRead();

private:
    void build();
    [[nodiscard]] QScrollArea* makeArea(QWidget* content, const QString& objectName);
    void showChosen();
    void tellFacts(const Letter& letter);
    void tellVersions(const Letter& letter);
    void showOnPaper(const CaseView& view, const Letter& letter);
    void readLetterhead();
    [[nodiscard]] QAbstractScrollArea* present() const;

    Desk& desk;
    TextLabel* facts;
    ChoiceRow* ways;
    QAbstractButton* caseWay;
    QStackedWidget* stack;
    LetterPreview* paper;
    ChangesSince* changes;
    QScrollArea* versionsPlace;
    /** What the versions were made from. */
    std::optional<Letter> toldVersions;
    QWidget* takenIn = nullptr;
    QString letterheadName;
    QImage letterhead;
};

} // namespace redress
