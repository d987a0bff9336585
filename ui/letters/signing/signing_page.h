#pragma once

#include "models/letter_register.h"
#include "ui/frame/following_page.h"
#include "ui/letters/paged_lines.h"

#include <optional>

class QLayout;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace redress {

class CaseAtHand;
class CaseBeside;
class EmptyPlace;
class LetterReading;
class SigningFoot;
class SigningQueue;
class TextLabel;

/**
 * The letters that wait for one's signature, each beside its case: read, signed by one's password or returned with
 * remarks, and on to the next. A letter stays in front of whoever reads it, whatever others do to it meanwhile.
 */
class SigningPage : public FollowingPage
{
    Q_OBJECT
public:
    explicit SigningPage(Desk& desk, QWidget* parent = nullptr);
    ~SigningPage() override;

    [[nodiscard]] QWidget* handPlace() const override;

protected:
    void read() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildQueue();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeBody();
    void connectParts();
    void addKeys();
    void fold();
    /** As the person shared it out the last time. */
    void shareRoom();

    void ask(const QList<LetterLine>& soFar, int most, const PagedLines<LetterLine>::Taken& taken);
    void take();
    void putCurrent(int row);
    void step(int by);
    void open(const LetterLine& line);
    void leaveLetter();
    /** Remarks are kept for when one comes back; a password was typed for that letter alone. */
    void leaveFoot();
    /** Until the next case is read the letter before it stays in sight; what cannot be read has nothing to show. */
    void showFormer(bool shown);
    /** The case of the letter was read: shows both. */
    void begin();
    /** The case changed under one's eyes. */
    void follow();
    void showLetter();
    /** As it is now; null while its case is not read. */
    [[nodiscard]] const Letter* shownLetter() const;
    /** What another did to it since; empty where nothing is to be told. */
    [[nodiscard]] QString changeOf(const Letter& letter) const;

    /** The letter that is signed or returned: another may be in front by the time of the answer. */
    struct DealtWith
    {
        CaseId id;
        LetterId letter;
        QString reference;
    };
    [[nodiscard]] DealtWith inFront() const;
    [[nodiscard]] bool isInFront(const DealtWith& one) const;
    void sign();
    void takeSigned(const DealtWith& one, const Result<CaseView>& result);
    void giveBack();
    void takeReturned(const DealtWith& one, const Result<CaseView>& result);
    /** It was dealt with: the next one. */
    void goOn(const DealtWith& one, const QString& what);
    void say(const QString& what);
    /** Of the letter at that row, which is about to go; -1: that went already. */
    void openNextTo(int row);
    void sayHowMany();
    void showEmpty();

    PagedLines<LetterLine> waiting;
    SigningQueue* queue;
    QListView* view;
    CaseAtHand* atHand;
    TextLabel* news;
    QPushButton* before;
    QPushButton* after;
    QSplitter* parts;
    LetterReading* reading;
    CaseBeside* caseBeside;
    SigningFoot* foot;
    QStackedWidget* body;
    EmptyPlace* nothing;

    /** The letter in front; none where there is none. */
    LetterId wanted;
    /** As it was last shown. */
    std::optional<Letter> seen;
    /** Where the letter in front stood in the queue, also after another took it away. */
    int place = 0;
    QString done;
    /** What is signed or returned was not answered yet. */
    bool acting = false;
    bool folded = true;
    QTimer longWait;
};

} // namespace redress
