#include "tests/support/sample_office.h"

#include "app/storage/contents.h"
#include "app/storage/letter_store.h"
#include "app/storage/office_store.h"
#include "models/reference.h"
#include "tests/support/first_format.h"

#include <QFile>
#include <QUuid>

namespace redress::test {

using namespace Qt::StringLiterals;
using namespace redress::happened;

namespace {

QString documentOf(const QString& name)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(file.fileName()));
    }
    return QString::fromUtf8(file.readAll());
}

OfficeEvent account(StaffId id, Role role, const QString& signInName, const QString& name,
                    DepartmentId department)
{
    return AccountMade{id, role, department, signInName, name, u"Staff"_s};
}

/** What the office keeps for its letters. */
void addLetterSettings(Database& database)
{
    Substitution substitution;
    substitution.id = SubstitutionId{1};
    substitution.absent = manager;
    substitution.substitute = agent;
    substitution.from = QDate(2026, 11, 20);
    substitution.until = QDate(2026, 11, 27);
    LetterPaper paper;
    paper.window = AddressWindow::Dl;
    paper.foot = u"Mã số thuế 0100000000"_s;
    const QString own = documentOf(u"letters/acknowledgement.json"_s);
    withWriteTransaction(database, [&] {
        recordOffice(database, stampAt(opening.plusSeconds(86'400)),
                     {SubstitutionKept{substitution},
                      CannedTextKept{{CannedTextId{1}, u"thx"_s, u"vi"_s, u"Cảm ơn"_s, u"Xin cảm ơn."_s}},
                      LetterTemplateKept{u"acknowledgement"_s, own}, LetterPaperSet{paper}});
    });
}

/** A letter beside the reply that asks for an answer, came back, and was answered all the same; on case 3. */
void addLetterBeside(Database& database, const Office& office, PaperId copy)
{
    const Case before = *readCase(database, CaseId{3});
    const LetterId asking{before.letters.size() + 1};
    const RegisterNumber sent = nextLetterNumber(database, 2026);
    const RegisterNumber came = nextPostNumber(database, 2026);
    const Moment then = before.touched;
    happen(database, office, before,
           {LetterDrafted{asking, u"information_request"_s, u"vi"_s, u"Kính gửi {complainant}"_s,
                          LetterPurpose::InformationRequest, u"Hỏi thêm"_s, u"complainant:9:13"_s, u"Phiếu trả lời"_s,
                          QDate(2026, 11, 30)},
            LetterSubmitted{asking, manager},
            LetterSigned{asking, u"0123456789ab"_s, manager, sent.year, sent.number},
            LetterSent{asking, AnswerWay::Post, then}, LetterCameBack{asking, then, u"đi vắng"_s},
            CopyAttached{asking, copy},
            LetterAnswered{asking, AnswerWay::Phone, then, u"gọi lại"_s},
            PostRecorded{PostId{before.post.size() + 1}, came.year, came.number, then, u"سارا کریمی"_s,
                         u"Trả lời"_s, asking, copy}});
}

} // namespace

Actor actingAs(StaffId staff, Role role, DepartmentId department)
{
    return {staff, role, department};
}

Stamp stampAt(Moment at, StaffId actor)
{
    return {at, 420, actor, u"desk-1/mai"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

QList<OfficeEvent> officeEvents()
{
    Organisation organisation;
    organisation.name = u"Lửa Rồng"_s;
    organisation.language = u"vi"_s;
    organisation.procedure = u"lua_rong"_s;
    organisation.demo = true;
    return {OrganisationSet{organisation},
            DepartmentMade{technology, u"Công nghệ"_s},
            DepartmentMade{billing, u"Cước phí"_s},
            account(agent, Role::Agent, u"mai"_s, u"Trần Mai"_s, {}),
            account(officer, Role::Officer, u"hung"_s, u"Lê Hùng"_s, technology),
            account(manager, Role::Manager, u"lan"_s, u"Phạm Lan"_s, {}),
            PasswordSet{agent, u"$argon2id$v=19$sample"_s},
            ProcedureAdopted{u"lua_rong"_s, 1, QString::fromUtf8(firstFormatDocument())},
            CalendarSet{documentOf(u"calendars/plain.json"_s)}};
}

Office openOffice(Database& database)
{
    withWriteTransaction(database, [&] { recordOffice(database, stampAt(opening), officeEvents()); });
    return readOffice(database);
}

Intake sampleIntake(const QString& name)
{
    Intake intake;
    intake.received = opening.plusSeconds(-600);
    intake.complainant.name = name;
    intake.complainant.phone = u"0912 345 678"_s;
    intake.complainant.language = u"vi"_s;
    intake.subject = u"Internet chậm"_s;
    intake.description = u"Đường truyền chập chờn từ thứ Ba."_s;
    intake.product = u"Cáp quang 100"_s;
    return intake;
}

Case registerCase(Database& database, const Office& office, const Intake& intake)
{
    return withWriteTransaction(database, [&] {
        Case fresh;
        fresh.id = nextCaseId(database);
        const CaseRegistered registered{makeReference(2026, nextReferenceNumber(database, 2026)),
                                        u"K7T-M4Q"_s, u"lua_rong"_s, 1, intake};
        return recordCase(database, stampAt(opening.plusSeconds(60 * fresh.id.value)), fresh, {registered},
                          office);
    });
}

Case happen(Database& database, const Office& office, const Case& complaint, const QList<CaseEvent>& events,
            StaffId actor)
{
    return withWriteTransaction(database, [&] {
        return recordCase(database, stampAt(complaint.touched.plusSeconds(60), actor), complaint, events,
                          office);
    });
}

Case walkToArchive(Database& database, const Office& office, const Intake& intake)
{
    Case walked = registerCase(database, office, intake);
    const auto next = [&](const QList<CaseEvent>& events, StaffId actor = agent) {
        walked = happen(database, office, walked, events, actor);
    };
    const Moment later = walked.touched.plusSeconds(86'400);
    next({CaseAssigned{agent}, ContentConfirmed{u"xác nhận"_s}});
    next({CaseClassified{{u"slow_service"_s, u"Modem mới"_s, Severity::High, false}}, CaseAccepted{}});
    next({HandedOver{HandOffId{1}, technology, later, u"Đo lại đường truyền"_s, {}}});
    next({HandOffAccepted{HandOffId{1}}}, officer);
    next({HandOffReturned{HandOffId{1}, u"Thiếu địa chỉ"_s}}, officer);
    next({HandedOver{HandOffId{2}, technology, later, u"Địa chỉ đã có"_s, u"nhiều bên"_s},
          NoteAdded{u"gọi lại"_s}});
    next({HandOffAnswered{HandOffId{2}, u"Cáp đứt"_s, u"Nối lại"_s}}, officer);
    next({LetterDrafted{LetterId{1}, u"reply"_s, u"vi"_s, u"Kính gửi quý khách"_s},
          LetterSubmitted{LetterId{1}}});
    next({LetterReturned{LetterId{1}, u"ngắn hơn"_s}}, manager);
    next({LetterSubmitted{LetterId{1}}});
    const RegisterNumber number = nextLetterNumber(database, 2026);
    next({LetterSigned{LetterId{1}, u"0123456789ab"_s, {}, number.year, number.number}}, manager);
    next({ReplyGiven{LetterId{1}, AnswerWay::Post, walked.touched, {}}});
    next({DecisionRecorded{Decision::NotSatisfied, walked.touched, u"vẫn chậm"_s}});
    next({CaseRefused{{u"no_evidence"_s, u"đo tốt"_s}}});
    next({ReplyGiven{{}, AnswerWay::Phone, walked.touched, u"đã giải thích"_s}});
    next({DecisionRecorded{Decision::NoAnswer, walked.touched, {}}});
    next({CaseClosed{Outcome::PartlyResolved, u"cáp cũ"_s, u"thay sớm hơn"_s}});
    return walked;
}

PaperAdded keptPaper(Database& database, int number, const QByteArray& bytes)
{
    return {PaperId{number}, u"text/plain"_s, bytes.size(), keepContent(database, bytes, opening),
            Evidence::Document, u"giấy %1.txt"_s.arg(number)};
}

void addLaterThings(Database& database)
{
    const Office office = readOffice(database);
    Organisation organisation = office.organisation;
    organisation.letterhead = keepContent(database, "a letterhead", opening);
    withWriteTransaction(database, [&] {
        recordOffice(database, stampAt(opening.plusSeconds(86'400)),
                     {OrganisationChanged{organisation},
                      RemedyKept{{RemedyId{office.remedies.size() + 1}, u"Hội bảo vệ người tiêu dùng"_s, u"1800 6838"_s, u"30 ngày"_s}}});
    });
    const Case before = *readCase(database, CaseId{3});
    const int papers = int(before.papers.size());
    const PaperAdded small = keptPaper(database, papers + 1, "a small paper");
    const PaperAdded large = keptPaper(database, papers + 2, QByteArray(10'000, 'x'));
    happen(database, office, before,
           {small, large, PaperWithdrawn{small.paper},
            CaseLinked{LinkId{before.links.size() + 1}, CaseId{1}, u"26-000001-3"_s}});
    addLetterSettings(database);
    addLetterBeside(database, office, large.paper);
}

Office fillRegister(Database& database)
{
    const Office office = openOffice(database);
    walkToArchive(database, office, sampleIntake());
    const Case reopened = walkToArchive(database, office, sampleIntake(u"Siti Aminah"_s));
    Intake written = sampleIntake(u"سارا کریمی"_s);
    written.complainant.phone = u"+۹۸ ۲۱ ۸۸۸۸ ۱۲۳۴"_s;
    written.subject = u"قطع اینترنت شرکت"_s;
    written.channel = Channel::Post;
    const Case handed = registerCase(database, office, written);
    happen(database, office, handed,
           {CaseAssigned{agent}, ContentConfirmed{},
            CaseClassified{{u"interruption"_s, {}, Severity::Normal, true}}, CaseAccepted{},
            HandedOver{HandOffId{1}, billing, opening.plusSeconds(90'000), u"kiểm tra"_s, {}}});
    const Case settled = registerCase(database, office, sampleIntake(u"O'Brien \"Bob\"; --"_s));
    happen(database, office, settled,
           {PromiseMade{PromiseId{1}, PromiseKind::Appointment, opening.plusSeconds(180'000), agent, u"đến nhà"_s},
            NoticeOwed{NoticeId{1}, u"promised"_s, NoticeWay::Sms, u"0900 000 111"_s, u"Hẹn đến nhà"_s},
            ReadersNamed{QString::number(agent.value), u"người quen của nhân viên"_s},
            SettledOnTheSpot{u"hoàn tiền"_s}, CaseClosed{Outcome::SettledOnTheSpot, {}, {}}});
    // After other cases, so that it is not the one at hand when its journal is played again.
    happen(database, office, reopened, {CaseReopened{reopened.touched, u"hỏng lại"_s}});
    addLaterThings(database);
    for (const QString& name : {u"Đặng Văn Bình"_s, u"Budi Santoso"_s}) {
        registerCase(database, office, sampleIntake(name));
    }
    return readOffice(database);
}

} // namespace redress::test
