#pragma once

#include "app/desk.h"
#include "app/office/make_register.h"
#include "app/storage/register.h"
#include "tests/support/first_format.h"
#include "tests/support/five_people.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/** A desk on a register of its own, for tests of the screens. */
namespace redress::test {

/** Lets the program go on until the answer is there; fails loudly where none comes. */
template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    QElapsedTimer waited;
    waited.start();
    while (!future.isFinished()) {
        if (waited.elapsed() > 20'000) {
            qFatal("no answer from the desk");
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return future.result();
}

/** The value; a refusal ends the test program with its sentence. */
template <class T>
T valueOf(QFuture<Result<T>> future)
{
    const Result<T> answer = answerOf(std::move(future));
    if (!answer) {
        qFatal("%s: %s", qPrintable(answer.refusal().field), qPrintable(answer.refusal().text));
    }
    return *answer;
}

/** As Desk::act; a letter is signed with everybody's password. */
inline QFuture<Result<CaseView>> actAt(Desk& desk, CaseId id, int seenVersion, const CaseCommand& command)
{
    const auto* signing = std::get_if<command::SignLetter>(&command);
    return signing == nullptr ? desk.act(id, seenVersion, command)
                              : desk.signLetter(id, seenVersion, signing->letter, everybodysPassword());
}

/** Monday, 2026-11-16 09:00:31 in Ho Chi Minh City: not on the minute, as real moments are not. */
constexpr Moment mondayMorning{1'794'794'431'000};

/** A register with two departments and one person a role: admin, agent, officer, supervisor, manager. */
class SmallOffice
{
public:
    SmallOffice() : clock(mondayMorning), place(folder.filePath(QStringLiteral("office.redress")))
    {
        QFile::copy(pattern().filePath(QStringLiteral("office.redress")), place);
    }
    /** In a place of its own, on whichever engine that lies. */
    explicit SmallOffice(const QString& emptyPlace) : clock(mondayMorning), place(emptyPlace) { fill(place); }

    [[nodiscard]] QString address() const { return place; }
    [[nodiscard]] QString draftFolder() const { return folder.filePath(QStringLiteral("drafts")); }
    [[nodiscard]] static QString password() { return everybodysPassword(); }

    /** A desk with that person signed in. Each sees what the others do once it looks. */
    [[nodiscard]] std::unique_ptr<Desk> deskOf(const QString& signInName)
    {
        auto desk = std::make_unique<Desk>(clock, draftFolder());
        valueOf(desk->openRegister(address()));
        valueOf(desk->signIn(signInName, password()));
        desk->watch();
        return desk;
    }

    SetClock clock;

private:
    /** Made once a program: passwords take their time. */
    static const QTemporaryDir& pattern()
    {
        static const QTemporaryDir made;
        static const bool filled = fill(made.filePath(QStringLiteral("office.redress")));
        Q_UNUSED(filled)
        return made;
    }

    static bool fill(const QString& address)
    {
        const SetClock clock(mondayMorning);
        NewRegister wanted;
        wanted.organisation.name = QStringLiteral("Small Office");
        wanted.organisation.address = QStringLiteral("1 Harbour Street");
        wanted.organisation.phone = QStringLiteral("1900 0000");
        wanted.organisation.language = QStringLiteral("en");
        wanted.organisation.procedure = QStringLiteral("lua_rong");
        wanted.departments = {QStringLiteral("Technology"), QStringLiteral("Billing")};
        wanted.administrator = accountOf(QStringLiteral("admin"), Role::Administrator);
        wanted.procedure = firstFormatDocument();
        wanted.calendar = shippedDocument(QStringLiteral("calendars"), QStringLiteral("plain"));
        const Result<Done> made = makeRegister(address, wanted, clock);
        if (!made) {
            qFatal("%s: %s", qPrintable(made.refusal().field), qPrintable(made.refusal().text));
        }
        const auto database = openRegister(address);
        const Staff admin = *readOffice(*database).memberNamed(QStringLiteral("admin"));
        const Session session{admin.id, QStringLiteral("desk"), admin.name, admin.role, admin.department};
        withWriteTransaction(*database, [&] { hireFive(*database, Deed::begin(session, clock.now())); });
        return true;
    }

    QTemporaryDir folder;
    QString place;
};

/** A complaint by phone, complete; change what the test is about. */
[[nodiscard]] inline Intake smallComplaint(Channel channel = Channel::Phone)
{
    Intake intake;
    intake.channel = channel;
    intake.received = mondayMorning.plusSeconds(-3600);
    intake.complainant.name = QStringLiteral("Nguyễn Thị Đào");
    intake.complainant.phone = QStringLiteral("0901 234 567");
    intake.complainant.address = QStringLiteral("2 River Road");
    intake.complainant.language = QStringLiteral("en");
    intake.complainant.answerWay = AnswerWay::Phone;
    intake.subject = QStringLiteral("No connection since Tuesday");
    intake.description = QStringLiteral("The router shows no signal.");
    return intake;
}

} // namespace redress::test
