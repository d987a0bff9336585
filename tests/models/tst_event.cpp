#include "models/event.h"
#include "models/office_event.h"

#include "tests/models/case_story.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** One event of every kind, no field as it is by default. */
QList<CaseEvent> caseEvents()
{
    using namespace happened;
    Intake whole = intakeBy(Channel::Technician);
    whole.onPaper = true;
    whole.complainant.answerWay = AnswerWay::HandedOver;
    return {CaseRegistered{u"26-000012-4"_s, u"K7T-M4Q"_s, u"sample"_s, 3, whole},
            CaseAssigned{StaffId{7}},
            ContentConfirmed{u"Đúng, \"quote\" \\ / \n\t 😀"_s},
            CaseClassified{{u"billing"_s, u"Fibre"_s, Severity::Critical, true}},
            CaseAccepted{},
            CaseRefused{{u"no_evidence"_s, u"x"_s}},
            HandedOver{{2}, billing, wednesday(), u"instructions"_s, u"late"_s},
            HandOffAccepted{{2}},
            HandOffAnswered{{2}, u"cause"_s, u"done"_s},
            HandOffReturned{{2}, u"reason"_s},
            LetterDrafted{{3}, u"final_reply"_s, u"fa"_s, u"متن نامه‌ای"_s},
            LetterSubmitted{{3}},
            LetterReturned{{3}, u"remarks"_s},
            LetterSigned{{3}, u"abcdef"_s},
            ReplyGiven{{3}, AnswerWay::InPerson, wednesday(), u"said"_s},
            DecisionRecorded{Decision::NoAnswer, wednesday(), u"words"_s},
            SettledOnTheSpot{u"agreement"_s},
            CaseClosed{Outcome::PartlyResolved, u"cause"_s, u"lesson"_s},
            CaseReopened{wednesday(), u"reason"_s},
            NoteAdded{u"note"_s}};
}

QList<OfficeEvent> officeEvents()
{
    using namespace happened;
    return {OrganisationSet{{u"Lửa Rồng"_s, u"address"_s, u"phone"_s, u"email"_s, u"vi"_s, u"sample"_s, true}},
            DepartmentMade{billing, u"Billing"_s},
            AccountMade{StaffId{7}, Role::Manager, billing, u"lan"_s, u"Lan"_s, u"Director"_s},
            PasswordSet{StaffId{7}, u"$argon2id$x"_s},
            RoleChanged{StaffId{7}, Role::Supervisor, technology},
            AccountClosed{StaffId{7}},
            ProcedureAdopted{u"sample"_s, 3, QString::fromUtf8(procedureDocument())},
            CalendarSet{QString::fromUtf8(calendarDocument())}};
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString decoding(const EncodedEvent& encoded)
{
    const auto decoded = decodeCaseEvent(encoded);
    return decoded ? u"read"_s : listOf(decoded.refusals());
}

/** Each field taken away, and each given a list, which no field is. */
template <class Decode>
void refuseEveryBentField(const EncodedEvent& good, Decode decode)
{
    for (const bool personal : {false, true}) {
        const QJsonObject fields = QJsonDocument::fromJson(personal ? good.personal : good.facts).object();
        for (const QString& name : fields.keys()) {
            for (const bool away : {true, false}) {
                QJsonObject changed = fields;
                if (away) {
                    changed.remove(name);
                } else {
                    changed.insert(name, QJsonArray());
                }
                EncodedEvent wrong = good;
                (personal ? wrong.personal : wrong.facts) = bytes(changed);
                const auto decoded = decode(wrong);
                QVERIFY2(!decoded, qPrintable(good.kind + u'.' + name));
                QCOMPARE(listOf(decoded.refusals()), good.kind + u'.' + name + u":wrong_field"_s);
            }
        }
    }
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBackByteForByte()
    {
        QCOMPARE(caseEvents().size(), qsizetype(std::variant_size_v<CaseEvent>));
        QSet<QString> kinds;
        for (const CaseEvent& event : caseEvents()) {
            const EncodedEvent encoded = encode(event);
            const auto decoded = decodeCaseEvent(encoded);
            QVERIFY2(decoded, qPrintable(encoded.kind));
            QCOMPARE(decoded->index(), event.index());
            const EncodedEvent again = encode(*decoded);
            QCOMPARE(again.kind, encoded.kind);
            QCOMPARE(again.facts, encoded.facts);
            QCOMPARE(again.personal, encoded.personal);
            kinds.insert(encoded.kind);
        }
        QCOMPARE(kinds.size(), caseEvents().size());
    }

    void everyKindOfTheOfficeComesBackByteForByte()
    {
        QCOMPARE(officeEvents().size(), qsizetype(std::variant_size_v<OfficeEvent>));
        for (const OfficeEvent& event : officeEvents()) {
            const EncodedEvent encoded = encode(event);
            const auto decoded = decodeOfficeEvent(encoded);
            QVERIFY2(decoded, qPrintable(encoded.kind));
            QCOMPARE(encode(*decoded).facts, encoded.facts);
            QCOMPARE(encode(*decoded).personal, encoded.personal);
        }
    }

    void noFieldIsForgotten()
    {
        const QList<CaseEvent> events = caseEvents();
        const auto registered = decodeCaseEvent(encode(events.first()));
        const auto& before = std::get<happened::CaseRegistered>(events.first());
        const auto& after = std::get<happened::CaseRegistered>(*registered);
        QVERIFY(after.intake == before.intake);
        QCOMPARE(after.statusCode, before.statusCode);
        const auto handed = decodeCaseEvent(encode(events.at(6)));
        QCOMPARE(std::get<happened::HandedOver>(*handed).lateReason, u"late"_s);
        QCOMPARE(std::get<happened::HandedOver>(*handed).due, wednesday());
    }

    void whatCanNameAPersonStandsBesideTheChain()
    {
        const EncodedEvent encoded = encode(caseEvents().first());
        for (const QString& name : {u"Đức"_s, u"0901"_s, u"duc@"_s, u"Huế"_s, u"046123456789"_s, u"K7T"_s,
                                    u"Tuesday"_s, u"storm"_s, u"lost days"_s}) {
            QVERIFY2(!encoded.facts.contains(name.toUtf8()), qPrintable(name));
            QVERIFY2(encoded.personal.contains(name.toUtf8()), qPrintable(name));
        }
        for (const CaseEvent& event : caseEvents()) {
            for (const char* text : {"note", "remarks", "agreement", "said", "words", "instructions", "lesson"}) {
                QVERIFY(!encode(event).facts.contains(text));
            }
        }
    }

    void theBytesOfAKindNeverChange()
    {
        const EncodedEvent encoded =
            encode(happened::CaseClassified{{u"billing"_s, u"Đ"_s, Severity::High, true}});
        QCOMPARE(encoded.kind, u"case.classified.1"_s);
        QCOMPARE(encoded.facts, R"({"category":"billing","complex":true,"severity":"high"})");
        QCOMPARE(encoded.personal, R"({"product":"Đ"})");
        QCOMPARE(encode(happened::CaseAccepted{}).facts, "{}");
        QCOMPARE(encode(happened::CaseAccepted{}).personal, QByteArray());
    }

    void bigNumbersKeepEveryDigit()
    {
        const qint64 big = 9'007'199'254'740'993;
        const auto decoded = decodeCaseEvent(encode(happened::CaseReopened{Moment{big}, {}}));
        QCOMPARE(std::get<happened::CaseReopened>(*decoded).received.milliseconds, big);
    }

    void anUnknownKindIsRefused()
    {
        QCOMPARE(decoding({u"case.sold.1"_s, "{}", {}}), u"case.sold.1:unknown_kind"_s);
        QCOMPARE(decoding({u"case.accepted.2"_s, "{}", {}}), u"case.accepted.2:unknown_kind"_s);
        QCOMPARE(decoding({}), u":unknown_kind"_s);
        QVERIFY(!decodeOfficeEvent({u"case.accepted.1"_s, "{}", {}}));
    }

    void missingFieldsAndFieldsOfTheWrongTypeAreRefused()
    {
        for (const CaseEvent& event : caseEvents()) {
            refuseEveryBentField(encode(event), decodeCaseEvent);
        }
        for (const OfficeEvent& event : officeEvents()) {
            refuseEveryBentField(encode(event), decodeOfficeEvent);
        }
    }

    void fieldsThatOnlyLookRightAreRefused_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("refused");
        const QString assigned = u"case.assigned.1"_s;
        QTest::newRow("a number as text") << QByteArray(R"({"assignee":"7"})") << assigned + u".assignee:wrong_field"_s;
        QTest::newRow("a broken number") << QByteArray(R"({"assignee":7.5})") << assigned + u".assignee:wrong_field"_s;
        QTest::newRow("a number past all") << QByteArray(R"({"assignee":1e300})")
                                           << assigned + u".assignee:wrong_field"_s;
        QTest::newRow("nothing") << QByteArray() << assigned + u":unreadable"_s;
        QTest::newRow("a list") << QByteArray("[]") << assigned + u":unreadable"_s;
        QTest::newRow("half") << QByteArray(R"({"assignee":7)") << assigned + u":unreadable"_s;
        QTest::newRow("right") << QByteArray(R"({"assignee":7})") << u"read"_s;
    }
    void fieldsThatOnlyLookRightAreRefused()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QString, refused);
        QCOMPARE(decoding({u"case.assigned.1"_s, facts, {}}), refused);
    }

    void aVersionThatDoesNotFitIsRefused()
    {
        EncodedEvent encoded = encode(caseEvents().first());
        encoded.facts.replace("\"procedure_version\":3", "\"procedure_version\":4294967299");
        QCOMPARE(decoding(encoded), u"case.registered.1.procedure_version:wrong_field"_s);
    }

    void anUnknownWordIsRefused()
    {
        QCOMPARE(decoding({u"case.closed.1"_s, R"({"outcome":"sold"})", R"({"lesson":"","root_cause":""})"}),
                 u"case.closed.1.outcome:wrong_field"_s);
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "tst_event.moc"
