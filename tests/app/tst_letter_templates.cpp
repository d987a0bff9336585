#include "app/letters/letter_templates.h"

#include "app/office/make_register.h"
#include "models/letter_values.h"
#include "tests/support/letter_words.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** One of those the program ships, made the organisation's own under that id. */
std::shared_ptr<const LetterTemplate> ownTemplate(const QString& id, const QString& shipped)
{
    LetterTemplate own = *letterTemplate({}, shipped);
    own.id = id;
    own.name.byLanguage.insert(u"en"_s, u"Our own"_s);
    return std::make_shared<const LetterTemplate>(own);
}

Office officeWithHours()
{
    Office office;
    office.calendar =
        std::make_shared<const Calendar>(Calendar::read(shippedDocument(u"calendars"_s, u"plain"_s)).value());
    return office;
}

} // namespace

class TestLetterTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPurposeHasATemplateInEveryLanguage()
    {
        for (const auto& [purpose, name] : Names<LetterPurpose>::all) {
            const LetterTemplate* found = letterTemplate({}, QString::fromLatin1(name));
            QVERIFY2(found != nullptr && found->purpose == purpose, name);
            for (const QString& language : languages()) {
                QVERIFY2(found->body.contains(language), name);
                QVERIFY2(found->subject.byLanguage.contains(language), name);
                QVERIFY2(found->name.byLanguage.contains(language), name);
            }
        }
    }

    void everyShippedTemplateCanBeRead()
    {
        // Beside them lie the paragraphs.
        QCOMPARE(letterTemplates().size(), shippedDocuments(u"letters"_s).size() - 1);
        QVERIFY(shippedDocuments(u"letters"_s).contains(u"paragraphs"_s));
    }

    void theOrganisationsOwnStandsBeforeTheShippedOneOfTheSameId()
    {
        Office office;
        office.letterTemplates = {ownTemplate(u"final_reply"_s, u"final_reply"_s),
                                  ownTemplate(u"our_refund"_s, u"apology"_s)};
        QCOMPARE(letterTemplate(office, u"final_reply"_s)->name.in(u"en"_s), u"Our own"_s);
        QCOMPARE(letterTemplate(office, u"our_refund"_s)->purpose, LetterPurpose::Apology);
        QVERIFY(letterTemplate({}, u"our_refund"_s) == nullptr);
        const QList<LetterTemplate> all = letterTemplatesOf(office);
        QCOMPARE(all.size(), letterTemplates().size() + 1);
        QVERIFY(std::ranges::is_sorted(all, {}, &LetterTemplate::id));
        QCOMPARE(std::ranges::count(all, u"final_reply"_s, &LetterTemplate::id), 1);
    }

    void whoWishesToStayUnnamedIsNotNamedInTheLetter()
    {
        const Office office = officeWithHours();
        const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, u"lua_rong"_s));
        Case complaint;
        complaint.intake.complainant.name = u"Nguyễn Thị Đào"_s;
        for (const QString& language : languages()) {
            complaint.intake.complainant.standing = Standing::Named;
            QCOMPARE(letterValuesOf({complaint, *procedure, office, language}).value(u"complainant"_s).text,
                     u"Nguyễn Thị Đào"_s);
            for (const Standing standing : {Standing::Unnamed, Standing::Unknown}) {
                complaint.intake.complainant.standing = standing;
                const QString text = letterValuesOf({complaint, *procedure, office, language}).value(u"complainant"_s).text;
                QVERIFY(!text.isEmpty());
                QVERIFY(!text.contains(u"Đào"_s));
            }
        }
    }

    void theLetterThatFitsTheCaseIsProposed()
    {
        Case complaint;
        QCOMPARE(proposedTemplate({}, complaint)->purpose, LetterPurpose::FinalReply);
        complaint.round = 2;
        QCOMPARE(proposedTemplate({}, complaint)->purpose, LetterPurpose::SecondRound);
        complaint.refusal = RefusalOfCase{};
        QCOMPARE(proposedTemplate({}, complaint)->purpose, LetterPurpose::Refusal);
    }

    void aDateIsWrittenAsItsReadersWriteIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("en") << u"21 March 2026"_s;
        QTest::newRow("vi") << u"ngày 21 tháng 3 năm 2026"_s;
        QTest::newRow("ms") << u"21 Mac 2026"_s;
        QTest::newRow("id") << u"21 Maret 2026"_s;
        QTest::newRow("fa") << u"۱ فروردین ۱۴۰۵"_s;
    }
    void aDateIsWrittenAsItsReadersWriteIt()
    {
        QFETCH(QString, written);
        const Office office = officeWithHours();
        const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, u"lua_rong"_s));
        Case complaint;
        complaint.roundReceived = office.calendar->at(QDate(2026, 3, 21), QTime(9, 0));
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(letterValuesOf({complaint, *procedure, office, language}).value(u"received_date"_s).text, written);
    }
};

QTEST_GUILESS_MAIN(TestLetterTemplates)
#include "tst_letter_templates.moc"
