#include "app/storage/parsed_documents.h"

#include "app/storage/office_store.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

#include <thread>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class ParsedDocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsParsedOnceAndAnotherAnew()
    {
        ParsedDocuments<QString> documents;
        int parsed = 0;
        const auto parse = [&](const QString& text) {
            ++parsed;
            return std::make_shared<const QString>(text.toUpper());
        };
        const auto first = documents.of(u"one"_s, parse);
        QCOMPARE(*first, u"ONE"_s);
        QCOMPARE(documents.of(u"one"_s, parse), first);
        QCOMPARE(parsed, 1);
        QCOMPARE(*documents.of(u"two"_s, parse), u"TWO"_s);
        QCOMPARE(parsed, 2);
    }

    void whatIsLongestUnusedGoesFirstAndWhoeverHoldsItKeepsIt()
    {
        ParsedDocuments<QString> documents;
        int parsed = 0;
        const auto parse = [&](const QString& text) {
            ++parsed;
            return std::make_shared<const QString>(text.left(1));
        };
        const auto held = documents.of(u"a"_s, parse);
        for (int number = 0; number < 100; ++number) {
            static_cast<void>(documents.of(QString(100'000, QChar(u'b' + number)), parse));
        }
        QCOMPARE(*held, u"a"_s);
        parsed = 0;
        static_cast<void>(documents.of(u"a"_s, parse));
        QCOMPARE(parsed, 1);
        static_cast<void>(documents.of(QString(100'000, QChar(u'b' + 99)), parse));
        QCOMPARE(parsed, 1);
    }

    void whatCannotBeParsedIsNotKept()
    {
        ParsedDocuments<QString> documents;
        const auto fail = [](const QString&) -> std::shared_ptr<const QString> { throw 1; };
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(documents.of(u"bad"_s, fail)), int);
        const auto parse = [](const QString& text) { return std::make_shared<const QString>(text); };
        QCOMPARE(*documents.of(u"bad"_s, parse), u"bad"_s);
    }

    void manyThreadsGetTheSame()
    {
        ParsedDocuments<QString> documents;
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int number = 0; number < 4; ++number) {
                threads.emplace_back([&] {
                    for (int round = 0; round < 2000; ++round) {
                        const QString text = QString::number(round % 50).repeated(3000);
                        const auto got =
                            documents.of(text, [](const QString& one) { return std::make_shared<const QString>(one); });
                        wrong += *got == text ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }

    void theOfficeIsReadWithTheSameProceduresAgain_data() { addEngines(); }
    void theOfficeIsReadWithTheSameProceduresAgain()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office first = openOffice(*database);
        const auto other = place.open();
        const Office second = readOffice(*other);
        QCOMPARE(first.procedures.first().get(), second.procedures.first().get());
        QCOMPARE(first.calendar.get(), second.calendar.get());
    }
};

QTEST_GUILESS_MAIN(ParsedDocumentsTest)
#include "tst_parsed_documents.moc"
