#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace redress {

/**
 * Papers lent to other programs (opened outside, dragged out, copied) as files that only this computer's user can
 * read and nobody can write. They go when the person signs out or the program ends.
 */
class LentPapers : public QObject
{
    Q_OBJECT
public:
    /** Those of the running program. */
    static LentPapers& ofProgram();

    /** Where the file lies; empty where it could not be written. */
    [[nodiscard]] QString lend(const QString& name, const QByteArray& bytes);
    void takeBack();

private:
    explicit LentPapers(QObject* parent);

    std::unique_ptr<QTemporaryDir> folder;
    int lent = 0;
};

/** Whether other programs may be given this kind to open: what runs nothing and fetches nothing by being looked at. */
[[nodiscard]] bool opensOutside(const QString& mediaType);
/** Ends in what the kind is, so that no program takes the file for anything else. */
[[nodiscard]] QString nameToOpen(const QString& name, const QString& mediaType);

} // namespace redress
