#include "tests/support/test_register.h"

#include "app/storage/register.h"
#include "tests/support/private_postgresql.h"

#include <QtTest>

namespace redress::test {

using namespace Qt::StringLiterals;

void addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

QString presentEngine()
{
    return QTest::currentDataTag() == nullptr
               ? u"sqlite"_s
               : QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
}

TestRegister::TestRegister(const QString& engine)
    : place(engine == u"postgresql"_s ? PrivatePostgresql::server().newDatabase()
                                      : folder.filePath(u"test.redress"_s))
{
}

std::unique_ptr<Database> TestRegister::create() const
{
    return createRegister(place);
}

std::unique_ptr<Database> TestRegister::open() const
{
    return openRegister(place);
}

} // namespace redress::test
