#include "app/letters/letter_templates.h"

#include "app/office/make_register.h"

#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s};

} // namespace

class TestLetterTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPurposeHasATemplateInEveryLanguage()
    {
        for (const auto& [purpose, name] : Names<LetterPurpose>::all) {
            const auto found = std::ranges::find(letterTemplates(), purpose, &LetterTemplate::purpose);
            QVERIFY2(found != letterTemplates().end(), name);
            for (const QString& language : languages) {
                QVERIFY2(found->body.byLanguage.contains(language), name);
                QVERIFY2(found->subject.byLanguage.contains(language), name);
                QVERIFY(!found->body.in(language).trimmed().isEmpty());
            }
        }
    }

    void everyShippedTemplateCanBeRead()
    {
        QCOMPARE(letterTemplates().size(), shippedDocuments(u"letters"_s).size());
    }

    void aTemplateWithAnUnknownPurposeIsRefusedByItsPath()
    {
        const auto refused = readLetterTemplate(
            R"({"id": "x", "purpose": "joke", "name": {}, "subject": {}, "body": {}, "more": 1})");
        QCOMPARE(refused.refusals().size(), 2);
        QCOMPARE(refused.refusals().at(0).field, u"more"_s);
        QCOMPARE(refused.refusals().at(1).field, u"purpose"_s);
    }

    void whoWishesToStayUnnamedIsNotNamedInTheLetter()
    {
        Office office;
        office.calendar = std::make_shared<const Calendar>(
            Calendar::read(shippedDocument(u"calendars"_s, u"plain"_s)).value());
        const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, u"lua_rong"_s));
        Case complaint;
        complaint.intake.complainant.name = u"Nguyễn Thị Đào"_s;
        for (const QString& language : languages) {
            complaint.intake.complainant.standing = Standing::Named;
            QCOMPARE(letterValuesOf(complaint, *procedure, office, language).value(u"complainant"_s),
                     u"Nguyễn Thị Đào"_s);
            for (const Standing standing : {Standing::Unnamed, Standing::Unknown}) {
                complaint.intake.complainant.standing = standing;
                const auto values = letterValuesOf(complaint, *procedure, office, language);
                QVERIFY(!values.value(u"complainant"_s).isEmpty());
                QVERIFY(!values.value(u"complainant"_s).contains(u"Đào"_s));
            }
        }
    }

    void whatHasNoValueKeepsItsPlaceholder()
    {
        LetterTemplate chosen;
        chosen.body.byLanguage.insert(u"en"_s, u"{complainant}: {cause}"_s);
        QCOMPARE(draftBody(chosen, u"en"_s, {{u"complainant"_s, u"{done} & <b>"_s}, {u"cause"_s, QString()}}),
                 u"{done} & <b>: {cause}"_s);
    }

    void theLetterThatFitsTheCaseIsProposed()
    {
        Case complaint;
        QCOMPARE(proposedTemplate(complaint)->purpose, LetterPurpose::FinalReply);
        complaint.round = 2;
        QCOMPARE(proposedTemplate(complaint)->purpose, LetterPurpose::SecondRound);
        complaint.refusal = RefusalOfCase{};
        QCOMPARE(proposedTemplate(complaint)->purpose, LetterPurpose::Refusal);
    }

    void aDateIsWrittenAsItsReadersWriteIt()
    {
        const QDate day(2026, 3, 21);
        QCOMPARE(dateInLetter(day, u"en"_s), u"21 March 2026"_s);
        QCOMPARE(dateInLetter(day, u"vi"_s), u"ngày 21 tháng 3 năm 2026"_s);
        QCOMPARE(dateInLetter(day, u"ms"_s), u"21 Mac 2026"_s);
        QCOMPARE(dateInLetter(day, u"id"_s), u"21 Maret 2026"_s);
        QCOMPARE(dateInLetter(day, u"fa"_s), u"۱ فروردین ۱۴۰۵"_s);
    }
};

QTEST_GUILESS_MAIN(TestLetterTemplates)
#include "tst_letter_templates.moc"
