#include "models/read_command.h"
#include "tests/models/demanding_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QJsonValue argumentFor(const QString& verb, const QString& name, const DemandingStory& story)
{
    static const QHash<QString, QJsonValue> values{{u"letter"_s, 1},
                                                   {u"answers"_s, 1},
                                                   {u"point"_s, 1},
                                                   {u"hand_off"_s, 1},
                                                   {u"department"_s, 1},
                                                   {u"promise"_s, 1},
                                                   {u"notice"_s, 1},
                                                   {u"information"_s, 1},
                                                   {u"link"_s, 1},
                                                   {u"paper"_s, 1},
                                                   {u"pause"_s, 1},
                                                   {u"remedy"_s, 1},
                                                   {u"assignee"_s, 1},
                                                   {u"version"_s, 1},
                                                   {u"owner"_s, 1},
                                                   {u"count"_s, 1},
                                                   {u"size"_s, 1},
                                                   {u"finding"_s, u"upheld"_s},
                                                   {u"way"_s, u"post"_s},
                                                   {u"severity"_s, u"high"_s},
                                                   {u"clock"_s, u"round"_s},
                                                   {u"stage"_s, u"reply"_s},
                                                   {u"kept"_s, true},
                                                   {u"both_agreed"_s, true},
                                                   {u"incoming"_s, true},
                                                   {u"decision"_s, u"satisfied"_s},
                                                   {u"standing"_s, u"named"_s},
                                                   {u"evidence"_s, u"photo"_s},
                                                   {u"complex"_s, false},
                                                   {u"withdrawn"_s, true},
                                                   {u"language"_s, u"en"_s},
                                                   {u"field"_s, u"subject"_s},
                                                   {u"template_id"_s, u"final_reply"_s},
                                                   {u"category"_s, u"interruption"_s},
                                                   {u"ground"_s, u"no_evidence"_s},
                                                   {u"channel"_s, u"post"_s},
                                                   {u"answer_way"_s, u"post"_s},
                                                   {u"on_paper"_s, true},
                                                   {u"done"_s, false}};
    static const QStringList moments{u"given"_s, u"sent"_s,  u"received"_s, u"at"_s,
                                     u"from"_s,  u"until"_s, u"returned"_s};
    if (moments.contains(name)) {
        return story.now.in(story.office.calendar->zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    if (name == u"kind"_s) {
        return verb == u"link_case"_s ? u"same_matter"_s : u"appointment"_s;
    }
    if (name == u"outcome"_s && verb != u"settle_promise"_s) {
        return verb == u"close_case"_s ? u"resolved"_s : u"reached"_s;
    }
    if (name == u"due"_s || name == u"answer_by"_s) {
        const QDateTime later = story.now.in(story.office.calendar->zone()).addDays(1);
        const bool isDay = verb != u"hand_over"_s && !verb.endsWith(u"promise"_s);
        return later.toString(isDay ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
    }
    if ((verb == u"answer_hand_off"_s || verb == u"answer_on_behalf"_s) && name == u"done"_s) {
        return u"The box was changed."_s;
    }
    if (name == u"to"_s || name == u"lay_before"_s) {
        return 6;
    }
    if (verb == u"weigh_point"_s && name == u"remedy"_s) {
        return u"The fee is paid back."_s;
    }
    if (name == u"remedies"_s || name == u"readers"_s) {
        return QJsonArray{1};
    }
    return name == u"insertions"_s ? QJsonValue(QString()) : values.value(name, u"x"_s);
}

/** The verb with something in each of its arguments, about the first of each thing; `spared` is left out. */
CaseCommand anyCommand(const QString& verb, const DemandingStory& story, const QStringList& spared = {})
{
    QJsonObject arguments;
    for (const QString& name : argumentsOf(verb)) {
        if (!spared.contains(name)) {
            arguments.insert(name, argumentFor(verb, name, story));
        }
    }
    const auto command = readCommand(verb, arguments, *story.office.calendar);
    if (!command) {
        qFatal("%s: %s", qPrintable(verb), qPrintable(listOf(command.refusals())));
    }
    return *command;
}

/** The letter does not leave and is not signed, and the case does not go on as if it were answered. */
QString passedTheGate(const DemandingStory& before, const QList<CaseEvent>& events)
{
    DemandingStory after = before;
    after.happen(agent(), events);
    const auto ready = [](const DemandingStory& story) {
        return std::ranges::count_if(story.complaint.letters, [](const Letter& one) {
            return one.state == LetterState::Signed || one.state == LetterState::Sent;
        });
    };
    const bool sent = std::ranges::any_of(after.complaint.letters,
                                          [](const Letter& one) { return one.state == LetterState::Sent; });
    const bool answered = after.complaint.stage > Stage::Reply && !after.complaint.closed;
    return sent || ready(after) > ready(before) || answered || after.complaint.closed ? outcomeOf(events)
                                                                                      : QString();
}

} // namespace

/** Nothing leaves, is signed or is closed around what letters are held back for. */
class LetterGateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noVerbSignsSendsIssuesOrClosesAroundTheGate_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("templateId");
        for (const LetterState state : {LetterState::Draft, LetterState::Submitted, LetterState::Signed}) {
            for (const QString& templateId : {u"final_reply"_s, u"information_request"_s, u"on_the_spot"_s}) {
                QTest::newRow(qPrintable(templateId + u' ' + nameOf(state))) << int(state) << templateId;
            }
        }
    }

    void noVerbSignsSendsIssuesOrClosesAroundTheGate()
    {
        QFETCH(int, state);
        QFETCH(QString, templateId);
        DemandingStory story = concluded();
        // Wrong by a name: what no letter may leave with.
        story.draft({{}, templateId, u"en"_s, u"Dear Đạt"_s, {}, u"complainant:5:3"_s});
        if (LetterState(state) != LetterState::Draft) {
            story.pretendSubmitted();
        }
        if (LetterState(state) == LetterState::Signed) {
            story.pretendSigned();
        }
        QVERIFY(story.remarks().contains(u"value_changed@body"_s));
        int done = 0;
        for (const QString& verb : commandNames()) {
            // A withdrawal is the complainant's own word: it ends the case, and no letter leaves with it.
            if (verb == u"register_case"_s || verb == u"withdraw_case"_s) {
                continue;
            }
            for (const Actor& actor : {agent(), technician(), accountant(), supervisor(), manager(),
                                       otherManager(), administrator()}) {
                for (const QStringList& spared : {QStringList(), QStringList{u"letter"_s}}) {
                    if (!spared.isEmpty() && verb != u"draft_letter"_s && verb != u"give_reply"_s) {
                        continue;
                    }
                    const auto events = story.ask(actor, anyCommand(verb, story, spared));
                    done += events ? 1 : 0;
                    QCOMPARE(events ? passedTheGate(story, *events) : QString(), QString());
                }
            }
        }
        // Not because everything is refused.
        QVERIFY2(done > 40, qPrintable(QString::number(done)));
    }
};

QTEST_GUILESS_MAIN(LetterGateTest)
#include "tst_letter_gate.moc"
