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
            LetterDrafted{{3}, u"apology"_s, u"fa"_s, u"متن نامه‌ای"_s, LetterPurpose::Apology, u"the matter"_s,
                          u"cause:0:3"_s, u"1 photo"_s, QDate(2026, 12, 5), StaffId{6}},
            LetterSubmitted{{3}, StaffId{6}},
            LetterReturned{{3}, u"remarks"_s},
            LetterSigned{{3}, u"abcdef"_s, StaffId{6}, 2026, 7},
            ReplyGiven{{3}, AnswerWay::InPerson, wednesday(), u"said"_s},
            DecisionRecorded{Decision::NoAnswer, wednesday(), u"words"_s},
            SettledOnTheSpot{u"agreement"_s},
            CaseClosed{Outcome::PartlyResolved, u"cause"_s, u"lesson"_s},
            CaseReopened{wednesday(), u"reason"_s},
            NoteAdded{u"note"_s},
            StandingSet{Standing::Unnamed},
            RepresentativeNamed{{u"Bà Sáu"_s, u"0902"_s, u"sau@example.org"_s, u"power of attorney"_s, {4}}},
            FieldCorrected{CaseField::Email, u"old@"_s, u"new@"_s, u"mistyped"_s},
            CallRecorded{true, CallOutcome::LeftMessage, wednesday(), u"0903"_s, u"said"_s},
            EntryStruck{5},
            InformationAsked{{2}, u"the bill"_s},
            InformationReceived{{2}, wednesday(), u"a copy"_s},
            InformationWithdrawn{{2}},
            CaseWithdrawn{wednesday(), u"words"_s},
            PaperAdded{{4}, u"image/png"_s, 12'345, QString(64, u'b'), Evidence::Photo, u"modem.png"_s},
            PaperWithdrawn{{4}, true},
            CaseLinked{{2}, CaseId{77}, u"26-000077-1"_s, LinkKind::FollowsFrom},
            CaseUnlinked{{2}},
            HandOffTakenBack{{2}, u"back"_s},
            HandOffTransferred{{2}, {3}, billing, u"theirs"_s},
            HandOffEscalated{{2}, StaffId{9}, u"late"_s},
            HandOffAnsweredOnBehalf{{2}, u"Mr Tâm"_s, u"cause"_s, u"done"_s},
            LimitExtended{3, u"parts"_s},
            CaseEscalated{StaffId{5}, u"angry"_s},
            CaseAcknowledged{AnswerWay::Chat, wednesday(), u"said"_s},
            CaseNoted{u"remarks"_s},
            ClocksPaused{{2}, u"waiting"_s, u"round,stage"_s, wednesday(), u"the key"_s},
            ClocksResumed{{2}, wednesday()},
            ClockExtended{ClockKind::Stage, Stage::HandOff, 2, u"parts"_s},
            DueMoved{true, wednesday(), true, wednesday(), u"calendar"_s},
            EscalatedByClock{u"late"_s, ClockKind::Acknowledgement, wednesday(), StaffId{5}},
            HandOffEscalatedByClock{{2}, u"late"_s, wednesday(), StaffId{9}},
            PromiseMade{{2}, PromiseKind::Appointment, wednesday(), StaffId{3}, u"a visit"_s},
            PromiseSettled{{2}, PromiseState::Broken, u"nobody there"_s},
            PromiseMoved{{2}, {3}, wednesday(), u"rain"_s},
            NoticeOwed{{2}, u"registered"_s, NoticeWay::Sms, u"0904"_s, u"came in"_s},
            NoticeSent{{2}, wednesday()},
            NoticeDropped{{2}, u"told by phone"_s},
            ItemFilled{u"deposit"_s, u"150000"_s},
            CaseAssessed{Finding::OutsideCompetence, u"not ours"_s},
            OtherPersonWaived{u"a desk of one"_s},
            LastRoundRejected{wednesday(), u"words"_s},
            RemediesTold{AnswerWay::Post, wednesday(), u"1,2"_s},
            CaseReferred{RemedyId{2}, wednesday(), u"words"_s},
            ProcedureChanged{u"question"_s, 4, true, false, u"only asks"_s},
            ReadersNamed{u"1,3"_s, u"a colleague"_s},
            PlainLetterDrafted{{3}, u"refusal"_s, u"fa"_s, u"متن"_s},
            LetterSubmittedToAny{{3}},
            LetterSignedUnnumbered{{3}, u"abcdef"_s},
            LetterIssued{{3}, u"abcdef"_s, 2026, 7},
            LetterRevised{{3}, u"a wrong street"_s},
            LetterDropped{{3}, u"told at the door"_s},
            LetterSent{{3}, AnswerWay::HandedOver, wednesday()},
            LetterCameBack{{3}, wednesday(), u"moved away"_s},
            CopyAttached{{3}, {4}},
            PostRecorded{{2}, 2026, 31, wednesday(), u"Mrs Tư"_s, u"a drawing"_s, {3}, {4}},
            PointRaised{{2}, u"dead line"_s},
            PointReworded{{2}, u"dead for a week"_s},
            PointDropped{{2}, u"a wish"_s},
            PointWeighed{{2}, Finding::PartlyUpheld, u"the log"_s, u"a storm"_s, u"two months free"_s, u"VND 5"_s,
                         QDate(2026, 12, 5), true},
            LetterAnswered{{3}, AnswerWay::Phone, wednesday(), u"yes, gladly"_s}};
}

QList<OfficeEvent> officeEvents()
{
    using namespace happened;
    return {OrganisationSet{{u"Lửa Rồng"_s, u"address"_s, u"phone"_s, u"email"_s, u"vi"_s, u"sample"_s, true, {}}},
            DepartmentMade{billing, u"Billing"_s},
            AccountMade{StaffId{7}, Role::Manager, billing, u"lan"_s, u"Lan"_s, u"Director"_s},
            PasswordSet{StaffId{7}, u"$argon2id$x"_s},
            RoleChanged{StaffId{7}, Role::Supervisor, technology},
            AccountClosed{StaffId{7}},
            ProcedureAdopted{u"sample"_s, 3, QString::fromUtf8(procedureDocument())},
            CalendarSet{QString::fromUtf8(calendarDocument())},
            OrganisationChanged{{u"Lửa Rồng"_s, u"address"_s, u"phone"_s, u"email"_s, u"vi"_s, u"sample"_s, true,
                                 QString(64, u'c')}},
            DepartmentChanged{{billing, u"Bills"_s, StaffId{7}, true, false, {}}},
            AccountRenamed{StaffId{7}, u"Lan"_s, u"Head"_s},
            AccountReopened{StaffId{7}},
            RemedyKept{{RemedyId{2}, u"Ombudsman"_s, u"1 Street"_s, u"within a year"_s, false}},
            BackupFolderSet{u"/backups"_s},
            RegisterRestored{u"file"_s, u"7:abc"_s, u"9:def"_s},
            DutiesSet{billing, u"bills,lines"_s},
            SuperiorSet{StaffId{7}, StaffId{5}},
            SubstitutionKept{{SubstitutionId{2}, StaffId{6}, StaffId{7}, QDate(2026, 11, 20), QDate(2026, 11, 27), false}},
            CannedTextKept{{CannedTextId{2}, u"thx"_s, u"vi"_s, u"Thanks"_s, u"Cảm ơn."_s, false}},
            LetterTemplateKept{u"ours"_s, u"{\"id\": \"ours\"}"_s},
            LetterTemplateWithdrawn{u"ours"_s},
            LetterPaperSet{{AddressWindow::C56, true, true, u"Bank 1"_s}}};
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
        QCOMPARE(caseEvents().size(), qsizetype(std::variant_size_v<CaseEvent::Kinds>));
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
        QCOMPARE(officeEvents().size(), qsizetype(std::variant_size_v<OfficeEvent::Kinds>));
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

    /** Two fields that change places, or one that is left out, would come back byte for byte all the same. */
    void theBytesOfTheDesksActsNeverChange_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const CaseEvent& event, const char* facts, const char* personal) {
            const EncodedEvent encoded = encode(event);
            QTest::newRow(qPrintable(encoded.kind)) << encoded.facts + encoded.personal << QByteArray(facts) + personal;
        };
        const QList<CaseEvent> all = caseEvents();
        row(all.at(20), R"({"standing":"unnamed"})", "");
        row(all.at(21), R"({"paper":4})",
            R"({"authority":"power of attorney","email":"sau@example.org","name":"Bà Sáu","phone":"0902"})");
        row(all.at(22), R"({"field":"email"})", R"({"after":"new@","before":"old@","reason":"mistyped"})");
        row(all.at(23), R"({"at":1763431200000,"incoming":true,"outcome":"left_message"})",
            R"({"number":"0903","said":"said"})");
        row(all.at(24), R"({"version":5})", "");
        row(all.at(25), R"({"information":2})", R"({"what":"the bill"})");
        row(all.at(26), R"({"information":2,"received":1763431200000})", R"({"what":"a copy"})");
        row(all.at(27), R"({"information":2})", "");
        row(all.at(28), R"({"received":1763431200000})", R"({"words":"words"})");
        row(all.at(30), R"({"paper":4,"withdrawn":true})", "");
        row(all.at(31), R"({"link":2,"link_kind":"follows_from","other":77,"reference":"26-000077-1"})", "");
        row(all.at(32), R"({"link":2})", "");
        row(all.at(33), R"({"hand_off":2})", R"({"reason":"back"})");
        row(all.at(34), R"({"continued_as":3,"department":2,"hand_off":2})", R"({"reason":"theirs"})");
        row(all.at(35), R"({"hand_off":2,"to":9})", R"({"reason":"late"})");
        row(all.at(36), R"({"hand_off":2})", R"({"answered_by":"Mr Tâm","cause":"cause","done":"done"})");
        row(all.at(37), R"({"count":3})", R"({"reason":"parts"})");
        row(all.at(38), R"({"to":5})", R"({"reason":"angry"})");
    }
    void theBytesOfClocksAndRoundsNeverChange_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const CaseEvent& event, const char* facts, const char* personal) {
            const EncodedEvent encoded = encode(event);
            QTest::newRow(qPrintable(encoded.kind)) << encoded.facts + encoded.personal << QByteArray(facts) + personal;
        };
        const QList<CaseEvent> all = caseEvents();
        row(all.at(39), R"({"at":1763431200000,"way":"chat"})", R"({"said":"said"})");
        row(all.at(40), "{}", R"({"remarks":"remarks"})");
        row(all.at(41), R"({"from":1763431200000,"pause":2,"reason":"waiting","stops":"round,stage"})",
            R"({"note":"the key"})");
        row(all.at(42), R"({"pause":2,"until":1763431200000})", "");
        row(all.at(43), R"({"clock":"stage","count":2,"stage":"hand_off"})", R"({"reason":"parts"})");
        row(all.at(44),
            R"({"after":1763431200000,"because":"calendar","before":1763431200000,"is_due":true,"was_due":true})", "");
        row(all.at(45), R"({"clock":"acknowledgement","due":1763431200000,"rule":"late","to":5})", "");
        row(all.at(46), R"({"due":1763431200000,"hand_off":2,"rule":"late","to":9})", "");
        row(all.at(47), R"({"due":1763431200000,"owner":3,"promise":2,"promise_kind":"appointment"})",
            R"({"what":"a visit"})");
        row(all.at(48), R"({"promise":2,"state":"broken"})", R"({"outcome":"nobody there"})");
        row(all.at(49), R"({"continued_as":3,"due":1763431200000,"promise":2})", R"({"reason":"rain"})");
        row(all.at(50), R"({"notice":2,"rule":"registered","way":"sms"})", R"({"address":"0904","text":"came in"})");
        row(all.at(51), R"({"at":1763431200000,"notice":2})", "");
        row(all.at(52), R"({"notice":2})", R"({"reason":"told by phone"})");
        row(all.at(53), R"({"item":"deposit"})", R"({"value":"150000"})");
        row(all.at(54), R"({"finding":"outside_competence"})", R"({"conclusion":"not ours"})");
        row(all.at(55), "{}", R"({"reason":"a desk of one"})");
        row(all.at(56), R"({"received":1763431200000})", R"({"words":"words"})");
        row(all.at(57), R"({"at":1763431200000,"remedies":"1,2","way":"post"})", "");
        row(all.at(58), R"({"at":1763431200000,"remedy":2})", R"({"words":"words"})");
        row(all.at(59),
            R"({"keeps_classification":false,"procedure":"question","procedure_version":4,"starts_again":true})",
            R"({"reason":"only asks"})");
        row(all.at(60), R"({"readers":"1,3"})", R"({"reason":"a colleague"})");
    }
    void theBytesOfLettersAndPointsNeverChange_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const CaseEvent& event, const char* facts, const char* personal) {
            const EncodedEvent encoded = encode(event);
            QTest::newRow(qPrintable(encoded.kind)) << encoded.facts + encoded.personal << QByteArray(facts) + personal;
        };
        const QList<CaseEvent> all = caseEvents();
        row(all.at(10),
            R"({"answer_by":"2026-12-05","language":"fa","lay_before":6,"letter":3,"purpose":"apology","template":"apology"})",
            R"({"body":"متن نامه‌ای","enclosures":"1 photo","insertions":"cause:0:3","subject":"the matter"})");
        row(all.at(11), R"({"letter":3,"to":6})", "");
        row(all.at(12), R"({"letter":3})", R"({"remarks":"remarks"})");
        row(all.at(13), R"({"journal_head":"abcdef","letter":3,"number":7,"signed_for":6,"year":2026})", "");
        row(all.at(61), R"({"language":"fa","letter":3,"template":"refusal"})", R"({"body":"متن"})");
        row(all.at(62), R"({"letter":3})", "");
        row(all.at(63), R"({"journal_head":"abcdef","letter":3})", "");
        row(all.at(64), R"({"journal_head":"abcdef","letter":3,"number":7,"year":2026})", "");
        row(all.at(65), R"({"letter":3})", R"({"reason":"a wrong street"})");
        row(all.at(66), R"({"letter":3})", R"({"reason":"told at the door"})");
        row(all.at(67), R"({"at":1763431200000,"letter":3,"way":"handed_over"})", "");
        row(all.at(68), R"({"at":1763431200000,"letter":3})", R"({"reason":"moved away"})");
        row(all.at(69), R"({"letter":3,"paper":4})", "");
        row(all.at(70), R"({"answers":3,"number":31,"paper":4,"post":2,"received":1763431200000,"year":2026})",
            R"({"sender":"Mrs Tư","what":"a drawing"})");
        row(all.at(71), R"({"point":2})", R"({"what":"dead line"})");
        row(all.at(72), R"({"point":2})", R"({"what":"dead for a week"})");
        row(all.at(73), R"({"point":2})", R"({"reason":"a wish"})");
        row(all.at(74), R"({"done":true,"due":"2026-12-05","finding":"partly_upheld","point":2})",
            R"({"cost":"VND 5","evidence":"the log","reason":"a storm","remedy":"two months free"})");
        row(all.at(75), R"({"letter":3,"received":1763431200000,"way":"phone"})", R"({"said":"yes, gladly"})");
    }
    void theBytesOfLettersAndPointsNeverChange() { theBytesOfTheDesksActsNeverChange(); }
    void theBytesOfClocksAndRoundsNeverChange() { theBytesOfTheDesksActsNeverChange(); }
    void theBytesOfTheDesksActsNeverChange()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, wanted);
        QCOMPARE(bytes, wanted.replace("1763431200000", QByteArray::number(wednesday().milliseconds)));
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
            for (const char* text : {"Sáu", "0902", "sau@", "attorney", "old@", "new@", "0903", "the bill", "a copy",
                                     "modem.png", "Mr Tâm", "theirs", "mistyped", "angry", "the key", "a visit",
                                     "nobody there", "rain", "0904", "came in", "told by", "150000", "not ours",
                                     "a desk of one", "only asks", "a colleague", "the matter", "1 photo", "wrong street",
                                     "the door", "moved away", "Mrs Tư", "a drawing", "dead", "a wish", "the log",
                                     "a storm", "two months", "VND 5"}) {
                QVERIFY2(!encode(event).facts.contains(text), text);
            }
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
