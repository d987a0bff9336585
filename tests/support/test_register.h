#pragma once

#include "app/storage/database.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace redress::test {

/** The data rows of a storage test: the same test on both engines. Column "engine". */
void addEngines();

/** The engine of the present data row, or SQLite for a test without rows. */
[[nodiscard]] QString presentEngine();

/** A place for one register; gone with the object. */
class TestRegister
{
public:
    explicit TestRegister(const QString& engine = presentEngine());

    [[nodiscard]] const QString& address() const { return place; }
    /** Makes the empty register; once. */
    std::unique_ptr<Database> create() const;
    /** One more connection, as another desk would have it. */
    std::unique_ptr<Database> open() const;
    /** A file in a folder of this register's own. */
    [[nodiscard]] QString fileBeside(const QString& name) const { return folder.filePath(name); }

private:
    QTemporaryDir folder;
    QString place;
};

} // namespace redress::test
