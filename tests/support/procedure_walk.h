#pragma once

#include "app/session/changes.h"
#include "app/storage/case_store.h"
#include "app/storage/verify.h"
#include "tests/support/procedure_office.h"
#include "ui/frame/place_item.h"
#include "ui/main_window.h"
#include "ui/queue/work_list_model.h"
#include "ui/tour/hand.h"
#include "ui/tour/touch.h"
#include "ui/widgets/look.h"
#include "ui/words/time_words.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace redress::test {

/** What is typed of a complaint; what is empty is left as it stands. */
struct Told
{
    QString kind = {};
    QString channel;
    QString received = {};
    QString identityNumber = {};
    QString email = {};
    QString address = {};
    QString language;
    QString answerWay;
    QString subject;
    QString product = {};
    QString category = {};
    QString severity = {};
    QString expectation = {};
};

/**
 * People who bring a complaint through the real window, from its receipt to the archive, by one of the shipped
 * procedures. Each of them signs in under the name of the role; a minute passes with everything that is kept.
 */
class ProcedureWalk : public ProcedureOffice
{
    /** Before the window is made: what it looks like, and settings that are nobody's. */
    struct Surroundings
    {
        Surroundings()
        {
            QSettings::setDefaultFormat(QSettings::IniFormat);
            QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
            look::apply(*qApp, look::Appearance::Light);
        }

        QTemporaryDir settings;
    };

    /** These clocks stand 29 seconds before a minute. */
    static constexpr qint64 secondsToTheMinute = 29;

    Surroundings surroundings;
    Desk desk;
    MainWindow window;
    std::atomic<qint64> head = 0;
    bool somebodyIsIn = false;

public:
    Hand hand;
    QString reference;

    explicit ProcedureWalk(const QString& procedure)
        : ProcedureOffice(procedure), desk(clock, draftFolder()), window(desk), hand(window)
    {
        prepare();
    }
    ProcedureWalk(const QString& procedure, const QString& emptyPlace)
        : ProcedureOffice(procedure, emptyPlace), desk(clock, draftFolder()), window(desk), hand(window)
    {
        prepare();
    }

    /** What the window's desk does by itself, once a minute. */
    QFuture<Result<int>> letRulesFallDue() { return desk.letRulesFallDue(); }
    /** How long the journal is, as far as the window knows. */
    [[nodiscard]] qint64 entries() const { return head; }
    /**
     * Walks it, looks back on it from the archive, and gives the first thing that does not hold: where it stumbled, what
     * is not as it was kept, or when the case is shown otherwise than replayed.
     */
    [[nodiscard]] QString faultOf(const std::function<void()>& story)
    {
        const QString stumble = stumbleOf([&] {
            story();
            lookBack();
        });
        if (!stumble.isEmpty()) {
            return stumble;
        }
        const QString bad = firstBad();
        return bad.isEmpty() ? firstMomentOtherThanReplayed() : bad;
    }
    /** Walks it on a thread of its own and gives where it stumbled; empty where it came to its end. */
    [[nodiscard]] QString stumbleOf(const std::function<void()>& story)
    {
        window.open(address());
        QString stumble;
        const std::unique_ptr<QThread> walking(QThread::create([&] {
            try {
                story();
            } catch (const Stumble& one) {
                stumble = one.reason;
            }
        }));
        QEventLoop untilItEnds;
        QObject::connect(walking.get(), &QThread::finished, &untilItEnds, &QEventLoop::quit);
        walking->start();
        untilItEnds.exec();
        walking->wait();
        return stumble;
    }

    /** Whoever is at the window leaves. */
    void signIn(const QString& signInName)
    {
        if (somebodyIsIn) {
            hand.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        }
        hand.waitFor(QStringLiteral("sign_in"));
        hand.type(QStringLiteral("sign_in_name"), signInName);
        hand.type(QStringLiteral("password"), password());
        hand.press(Qt::Key_Return);
        hand.waitFor(QStringLiteral("navigation"));
        somebodyIsIn = true;
    }

    void goTo(const QString& place) { hand.clickItem(QStringLiteral("navigation"), PlaceItem::NameRole, place); }

    /** The case of this walk, from a place of the sidebar. */
    void open(const QString& place)
    {
        goTo(place);
        const auto isIt = [this](const QModelIndex& index) {
            return index.data(WorkListModel::LineRole).value<CaseLine>().reference == reference;
        };
        hand.clickItem(QStringLiteral("work_list"), isIt, reference);
        waitForCase();
    }
    void waitForCase()
    {
        hand.waitUntil(QStringLiteral("the page shows ") + reference, [this] {
            const QWidget* shown = touch::find(QStringLiteral("case_reference"));
            return shown != nullptr && touch::textOf(shown).contains(reference);
        });
    }

    /** Clicks and waits until the register has kept what it does. */
    void save(const QString& button)
    {
        saveBy(button, [&] { hand.click(button); });
    }
    /** The same of any touch that saves by itself. */
    void saveBy(const QString& what, const std::function<void()>& touching)
    {
        const qint64 before = head;
        touching();
        hand.waitUntil(what + QStringLiteral(" is saved"), [&] { return head > before; });
        constexpr int minute = 60;
        clock.set(clock.now().plusSeconds(minute));
    }
    /** In the panel of a submitted letter: the password is asked for once more. */
    void sign()
    {
        hand.click(QStringLiteral("sign_letter"));
        hand.type(QStringLiteral("confirm_signature_dialog/password"), password());
        save(QStringLiteral("confirm_signature_dialog/confirm_signature"));
    }
    /** What the letter in sight still asks its writer for. */
    void answerAsks()
    {
        for (QString next = openAsk(); !next.isEmpty(); next = openAsk()) {
            hand.type(next, QStringLiteral("as agreed"));
        }
    }
    void tickItem(const QString& item)
    {
        const QString name = QStringLiteral("item:") + item;
        saveBy(name, [&] { hand.tick(name); });
    }
    void typeItem(const QString& item, const QString& value)
    {
        const QString name = QStringLiteral("item:") + item;
        saveBy(name, [&] {
            hand.type(name, value);
            hand.press(Qt::Key_Tab);
        });
    }
    void chooseItem(const QString& item, const QString& choice)
    {
        const QString name = QStringLiteral("item:") + item;
        saveBy(name, [&] { hand.choose(name, choice); });
    }

    /** Stays where the reference is told. */
    void takeIn(const Told& told)
    {
        fillIn(told);
        save(QStringLiteral("register_case"));
        reference = hand.read(QStringLiteral("reference"));
    }
    void fillIn(const Told& told)
    {
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.waitFor(QStringLiteral("subject"));
        if (!told.kind.isEmpty()) {
            hand.choose(QStringLiteral("kind"), told.kind);
        }
        chooseChannel(told.channel);
        typeGiven(QStringLiteral("received"), told.received);
        hand.type(QStringLiteral("name"), QStringLiteral("Siti Aminah"));
        hand.type(QStringLiteral("phone"), QStringLiteral("0912 345 678"));
        typeGiven(QStringLiteral("identity_number"), told.identityNumber);
        typeGiven(QStringLiteral("email"), told.email);
        typeGiven(QStringLiteral("address"), told.address);
        hand.choose(QStringLiteral("language"), told.language);
        hand.choose(QStringLiteral("answer_way"), told.answerWay);
        hand.type(QStringLiteral("subject"), told.subject);
        hand.type(QStringLiteral("description"), QStringLiteral("It began on Monday and has not ended."));
        typeGiven(QStringLiteral("product"), told.product);
        if (!told.category.isEmpty()) {
            hand.choose(QStringLiteral("category"), told.category);
        }
        if (!told.severity.isEmpty()) {
            hand.choose(QStringLiteral("severity"), told.severity);
        }
        typeGiven(QStringLiteral("expectation"), told.expectation);
    }
    void goOnToVerification()
    {
        hand.click(QStringLiteral("go_on_to_verification"));
        waitForCase();
        hand.waitFor(QStringLiteral("accept_case"));
    }
    void readBack(const QString& remarks)
    {
        hand.type(QStringLiteral("remarks"), remarks);
        save(QStringLiteral("confirm_content"));
    }
    void classify(const QString& severity)
    {
        hand.choose(QStringLiteral("severity"), severity);
        save(QStringLiteral("classify_case"));
    }
    /** Where, until when and what is asked stands there already, as the procedure routes. */
    void acceptAndHandOver()
    {
        save(QStringLiteral("accept_case"));
        static_cast<void>(hand.read(QStringLiteral("instructions")));
        save(QStringLiteral("hand_over"));
    }
    void answerHandOff(const QString& cause, const QString& done)
    {
        open(QStringLiteral("with_departments"));
        save(QStringLiteral("accept_hand_off"));
        hand.type(QStringLiteral("cause"), cause);
        hand.type(QStringLiteral("done"), done);
        save(QStringLiteral("answer_hand_off"));
    }
    void assess(const QString& finding, const QString& conclusion)
    {
        hand.choose(QStringLiteral("finding"), finding);
        hand.type(QStringLiteral("conclusion"), conclusion);
        save(QStringLiteral("assess_case"));
    }
    void reply(const QString& way, const QString& said)
    {
        hand.choose(QStringLiteral("way"), way);
        hand.type(QStringLiteral("said"), said);
        save(QStringLiteral("give_reply"));
    }
    void decide(const QString& decision, const QString& words = {})
    {
        hand.choose(QStringLiteral("decision"), decision);
        typeGiven(QStringLiteral("words"), words);
        save(QStringLiteral("record_decision"));
    }

    /** The agent, once every department has answered. */
    void agentReplies(const QString& way, const QString& said)
    {
        signIn(QStringLiteral("agent"));
        open(QStringLiteral("to_answer"));
        reply(way, said);
    }
    void closeAsResolved()
    {
        hand.choose(QStringLiteral("outcome"), QStringLiteral("resolved"));
        save(QStringLiteral("close_case"));
    }

    /** A supervisor looks at the case as it was at each moment of its journal: the replay's word must stand there. */
    void lookBack()
    {
        signIn(QStringLiteral("supervisor"));
        open(QStringLiteral("archive"));
        for (const Moment at : moments()) {
            // Typed to the minute: between this entry and the next.
            const Moment typed = at.plusSeconds(secondsToTheMinute);
            hand.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
            hand.type(QStringLiteral("show_as_of_dialog/at"), writtenMoment(typed, desk.zone()));
            hand.click(QStringLiteral("show_as_of_dialog/show_as_of"));
            hand.waitForGone(QStringLiteral("show_as_of_dialog"));
            const QString when = fullMoment(typed, desk.zone());
            const QString word = statusAt(at);
            hand.waitUntil(QStringLiteral("the page of %1 says %2").arg(when, word), [&] {
                const QWidget* banner = touch::find(QStringLiteral("as_of"));
                const QWidget* facts = touch::find(QStringLiteral("facts"));
                return banner != nullptr && facts != nullptr && says(*banner, when) && says(*facts, word);
            });
        }
    }

    /** The first thing in the register that is not as it was kept. */
    [[nodiscard]] QString firstBad() const { return verify(*openRegister(address())).firstBad; }
    /** When a supervisor's desk first shows another case than the replay gives; empty: at no moment of its journal. */
    [[nodiscard]] QString firstMomentOtherThanReplayed()
    {
        const auto supervisor = deskOf(QStringLiteral("supervisor"));
        for (const Moment at : moments()) {
            if (valueOf(supervisor->readCaseAsOf(id(), at)).complaint != replayed(at)) {
                return fullMoment(at, supervisor->zone());
            }
        }
        return {};
    }
    /** As the register keeps it. */
    [[nodiscard]] Case kept() const { return *readCase(*openRegister(address()), id()); }
    [[nodiscard]] QString statusAt(Moment at) const
    {
        const Case then = replayed(at);
        const auto procedure = readOffice(*openRegister(address())).procedure(then.procedure, then.procedureVersion);
        return procedure->statusWord(then, then.intake.complainant.language);
    }

private:
    /** The first field above the letter that is empty; none where all is filled in. */
    [[nodiscard]] QString openAsk()
    {
        QString name;
        Hand::onScreen([&] {
            for (const QLineEdit* one : window.findChildren<QLineEdit*>()) {
                const bool asks = one->objectName().startsWith(QStringLiteral("ask_"));
                name = name.isEmpty() && asks && one->isVisible() && one->text().isEmpty() ? one->objectName() : name;
            }
        });
        return name;
    }
    void prepare()
    {
        QObject::connect(&desk.changes(), &Changes::journalGrew, &window, [this](qint64 grown) { head = grown; });
        window.resize(1366, 768);
        window.show();
    }
    /** The usual ones stand in a row, the others in a box beside it. */
    void chooseChannel(const QString& channel)
    {
        const QString button = QStringLiteral("channel_") + channel;
        bool isUsual = false;
        Hand::onScreen([&] { isUsual = touch::find(button) != nullptr; });
        if (isUsual) {
            hand.click(button);
        } else {
            hand.choose(QStringLiteral("other_channel"), channel);
        }
    }
    void typeGiven(const QString& field, const QString& text)
    {
        if (!text.isEmpty()) {
            hand.type(field, text);
        }
    }
    [[nodiscard]] static bool says(const QWidget& place, const QString& text)
    {
        const auto labels = place.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* one) {
            return one->isVisible() && one->text().contains(text);
        });
    }
    [[nodiscard]] CaseId id() const { return caseOfReference(*openRegister(address()), reference)->id; }
    [[nodiscard]] QList<CaseHappening> happenings() const { return readHappenings(*openRegister(address()), id()); }
    [[nodiscard]] QList<Moment> moments() const
    {
        QList<Moment> all;
        for (const CaseHappening& one : happenings()) {
            if (all.isEmpty() || all.last() != one.at) {
                all.append(one.at);
            }
        }
        return all;
    }
    [[nodiscard]] Case replayed(Moment at) const
    {
        Case complaint;
        complaint.id = id();
        for (const CaseHappening& one : happenings()) {
            complaint = one.at > at ? complaint : apply(std::move(complaint), one);
        }
        return complaint;
    }
};

} // namespace redress::test
