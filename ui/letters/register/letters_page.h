#pragma once

#include "ui/frame/following_page.h"
#include "ui/letters/register/register_reading.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace redress {

class ChoiceRow;
class EmptyPlace;
class RegisterActs;
class RegisterListReader;
class RegisterTable;
class RegisterView;
class ScanDesk;
class TextLabel;
class YearBox;
struct DaySpan;

/**
 * The letter register: what went out, what is to go out, which answers are due, what came in. Each line leads to its
 * case; what the post brings is recorded from here.
 */
class LettersPage : public FollowingPage
{
    Q_OBJECT
public:
    explicit LettersPage(Desk& desk, QWidget* parent = nullptr);
    ~LettersPage() override;

    [[nodiscard]] QWidget* handPlace() const override;
    void showPart(const QString& part) override;

protected:
    void read() override;

private:
    /** An act on the current line: a button at the foot, and its key while the lines have the focus. */
    struct Verb
    {
        QPushButton* button;
        QAction* action;
        std::function<bool(const RegisterLine&)> fits;
        QList<RegisterPart> parts;
    };

    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] int presentYear() const;
    [[nodiscard]] QWidget* makeFoot();
    void addVerbs();
    void addVerb(QPushButton* button, const QKeySequence& key, const QList<RegisterPart>& parts,
                 const std::function<bool(const RegisterLine&)>& fits,
                 const std::function<void(const RegisterLine&)>& act);
    void connectParts();

    [[nodiscard]] RegisterPart part() const;
    void begin();
    void takeLines();
    void takeCounts(const QueueCounts& counts);
    void showEmptyOrLines();
    void showVerbs();
    void openCase();
    void recordPost();
    void showPostOfDay();
    void askWhatToPrint();
    void print(RegisterPart part, const DaySpan& span);
    void chooseScan();
    void tell(const QString& text, bool refused);

    RegisterReading* reading;
    RegisterTable* table;
    RegisterView* view;
    RegisterActs* acts;
    RegisterListReader* paper;
    ScanDesk* scans;
    ChoiceRow* parts;
    YearBox* year;
    QLineEdit* filter;
    TextLabel* count;
    QStackedWidget* body;
    EmptyPlace* nothing;
    TextLabel* news;
    QPushButton* printButton;
    QList<Verb> verbs;
};

} // namespace redress
