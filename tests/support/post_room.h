#pragma once

#include "tests/support/case_desk.h"
#include "tests/support/held_printing.h"
#include "tests/support/letter_reading.h"
#include "ui/letters/batch/post_of_the_day.h"
#include "ui/letters/batch/post_table.h"
#include "ui/letters/batch/print_run.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

/** A day's post in an office, and the window in which it is printed and recorded as sent. */
namespace redress::test {

using namespace Qt::StringLiterals;

/** An office with letters that were signed this morning, each in a case of its own. */
class PostRoom
{
public:
    explicit PostRoom(const QStringList& towns = {u"80100 Johor Bahru"_s, u"10200 George Town"_s, u"50000 Kuala Lumpur"_s})
        : agent(office.deskOf(u"agent"_s)), manager(office.deskOf(u"manager"_s)), supervisor(office.deskOf(u"supervisor"_s))
    {
        for (const QString& town : towns) {
            cases.append(sign(town));
        }
    }

    CaseId sign(const QString& town, const QString& body = u"Dear Madam,\n\nwe look into it.\n\nYours sincerely,"_s,
                const QString& insertions = {})
    {
        Intake intake = smallComplaint(Channel::Post);
        intake.complainant.name = u"To "_s + town;
        intake.complainant.address = u"2 River Road\n"_s + town;
        const CaseId id = valueOf(agent->registerCase(intake)).id;
        act(id, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, body, {}, insertions});
        act(id, command::SubmitLetter{LetterId{1}});
        valueOf(manager->signLetter(id, caseOf(id).version, LetterId{1}, SmallOffice::password()));
        return id;
    }
    void act(CaseId id, const CaseCommand& command) { actAt(*agent, id, command); }
    void actAt(Desk& desk, CaseId id, const CaseCommand& command) const
    {
        valueOf(desk.act(id, caseOf(id).version, command));
    }
    /** By somebody else, from the case. */
    void sendElsewhere(int number)
    {
        actAt(*supervisor, cases.at(number), command::SendLetter{LetterId{1}, AnswerWay::HandedOver, office.clock.now()});
    }
    void signAnew(int number)
    {
        const CaseId id = cases.at(number);
        actAt(*manager, id, command::ReviseLetter{LetterId{1}, u"A wrong day."_s});
        act(id, command::SubmitLetter{LetterId{1}});
        office.clock.set(office.clock.now().plusSeconds(60));
        valueOf(manager->signLetter(id, caseOf(id).version, LetterId{1}, SmallOffice::password()));
    }
    [[nodiscard]] int timesSent(int number) const
    {
        const CaseView view = valueOf(agent->readCaseAgain(cases.at(number)));
        return int(std::ranges::count_if(view.journal, [](const CaseHappening& one) {
            return std::holds_alternative<happened::LetterSent>(one.event);
        }));
    }
    [[nodiscard]] Case caseOf(CaseId id) const { return valueOf(agent->readCaseAgain(id)).complaint; }
    [[nodiscard]] LetterState stateOf(int number) const { return caseOf(cases.at(number)).letters.first().state; }

    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QStringList pagesIn(const QString& name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? pagesOf(read.readAll()) : QStringList();
    }

    SmallOffice office;
    std::unique_ptr<Desk> agent;
    std::unique_ptr<Desk> manager;
    std::unique_ptr<Desk> supervisor;
    QList<CaseId> cases;
    QTemporaryDir folder;
};

/** The window, and what a person does in it. */
class PostHands
{
public:
    explicit PostHands(PostRoom& room) : PostHands(room, *room.agent) {}
    PostHands(PostRoom& room, Desk& desk) : room(room), dialog(desk, nullptr)
    {
        dialog.show();
        waitUntil([this] { return table()->rowCount() == letterCount(); });
    }

    [[nodiscard]] PostTable* table() const { return dialog.findChild<PostTable*>(); }
    [[nodiscard]] QString banner() const
    {
        auto* one = dialog.findChild<Banner*>(u"run_banner"_s);
        return one->isVisibleTo(&dialog) ? one->text() : QString();
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return dialog.findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] QString label(const QString& name) const
    {
        return withoutIsolates(dialog.findChild<QLabel*>(name)->text());
    }
    /** What stands below the table of those that did not go with the others. */
    [[nodiscard]] QString leftOut() const
    {
        return dialog.findChild<QWidget*>(u"left_out_letters"_s)->isVisibleTo(&dialog) ? label(u"left_out"_s) : QString();
    }
    [[nodiscard]] QString stateIn(int row) const
    {
        return table()->item(row, table()->columnCount() - 1)->text();
    }
    /** What is shown to be printed, page by page. */
    [[nodiscard]] QStringList shownPages()
    {
        const QString path = room.file(u"shown.pdf"_s);
        waitUntil([this] { return dialog.findChild<LetterDialog*>() != nullptr; });
        auto* shown = dialog.findChild<LetterDialog*>();
        shown->savePdf(path);
        waitUntil([&] { return QFile::exists(path); });
        delete shown;
        return room.pagesIn(u"shown.pdf"_s);
    }

    void press(const QString& name)
    {
        waitUntil([&] { return button(name) != nullptr && button(name)->isEnabled(); });
        button(name)->click();
    }
    void save(const QString& name)
    {
        dialog.savePdf(room.file(name));
        waitUntil([&] { return QFile::exists(room.file(name)) && banner().contains(u"come out"_s); });
    }
    /** Tells that so many letters of the run came out whole. */
    void tellJam(int cameOut)
    {
        press(u"not_all"_s);
        auto* last = dialog.findChild<ChoiceBox*>(u"last_whole"_s);
        last->choose(QString::number(cameOut));
        press(u"tell_jam"_s);
        waitUntil([&] { return banner().contains(u"rest"_s); });
    }

    void record()
    {
        press(u"all_came_out"_s);
        press(u"record_as_sent"_s);
    }
    [[nodiscard]] bool hasRecorded(int letters) const
    {
        return letters == 0 ? label(u"post_state"_s) == u"None was recorded as sent."_s
                            : banner().startsWith(u"Recorded as sent: %1."_s.arg(letters));
    }

    void close()
    {
        dialog.reject();
        waitUntil([this] { return !dialog.isVisible(); });
    }

    template <class Condition>
    static void waitUntil(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 8000)) {
            qFatal("waited in vain");
        }
    }

    PostRoom& room;
    PostOfTheDay dialog;

private:
    [[nodiscard]] int letterCount() const { return int(room.cases.size()); }
};

} // namespace redress::test
