#include "models/correspondence.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

class CorrespondenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMomentIsWrittenAsPeopleOfTheLanguageWriteIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::newRow("en") << u"en"_s << u"21 March 2026, 17:05"_s;
        QTest::newRow("vi") << u"vi"_s << u"ngày 21 tháng 3 năm 2026, 17:05"_s;
        QTest::newRow("ms") << u"ms"_s << u"21 Mac 2026, 17:05"_s;
        QTest::newRow("id") << u"id"_s << u"21 Maret 2026 pukul 17:05"_s;
        QTest::newRow("fa") << u"fa"_s << u"۱ فروردین ۱۴۰۵، ساعت ۱۷:۰۵"_s;
    }

    void aMomentIsWrittenAsPeopleOfTheLanguageWriteIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, written);
        QCOMPARE(momentInWords(sample::at("2026-03-21 17:05"), QTimeZone("Asia/Ho_Chi_Minh"), language),
                 written);
    }

    void whoDoesNotWishToBeNamedIsACustomer()
    {
        Complainant person;
        person.name = u"Đức"_s;
        QCOMPARE(addressed(person, u"vi"_s), u"Đức"_s);
        person.standing = Standing::Unnamed;
        QCOMPARE(addressed(person, u"vi"_s), u"Quý khách hàng"_s);
    }
};

QTEST_GUILESS_MAIN(CorrespondenceTest)
#include "tst_correspondence.moc"
