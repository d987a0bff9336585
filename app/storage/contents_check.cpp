#include "app/storage/contents_check.h"

#include "app/storage/contents.h"
#include "app/storage/discrepancy.h"

#include <QCryptographicHash>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

class ContentsCheck
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
public:
    ContentsCheck(Database& database, const std::function<void(const QString&)>& look)
        : database(database), look(look), letterheads(letterheadsEver(database))
    {
    }

    qint64 run()
    {
        look(tr("The papers"));
        checkPapers();
        for (const QString& hash : letterheads) {
            if (!sizeOfContent(database, hash)) {
                throw Discrepancy{tr("The letterhead %1 is not in the register.").arg(hash)};
            }
        }
        return checkBytes();
    }

private:
    void checkPapers()
    {
        const Rows missing = database.run(uR"(
            SELECT papers.case_id, papers.id
            FROM papers LEFT JOIN contents ON contents.hash = papers.hash
            WHERE contents.hash IS NULL OR contents.size <> papers.size
            ORDER BY papers.case_id, papers.id LIMIT 1)"_s);
        if (!missing.isEmpty()) {
            throw Discrepancy{tr("Paper %1 of case %2 is not in the register.")
                              .arg(missing.first().text(1), missing.first().text(0))};
        }
    }

    qint64 checkBytes()
    {
        constexpr int piece = 200;
        qint64 count = 0;
        QString last;
        Rows rows;
        do {
            rows = database.run(u"SELECT hash, size FROM contents WHERE hash > :last ORDER BY hash LIMIT :most"_s,
                                {{u"last"_s, last}, {u"most"_s, piece}});
            for (const Row& row : rows) {
                last = row.text(0);
                checkContent(last, row.number(1));
            }
            count += rows.size();
        } while (!rows.isEmpty());
        return count;
    }

    void checkContent(const QString& hash, qint64 size)
    {
        look(nameOf(hash));
        QCryptographicHash digest(QCryptographicHash::Sha256);
        qint64 read = 0;
        forEachPiece(database, hash, [&](const QByteArray& body) {
            digest.addData(body);
            read += body.size();
        });
        const Rows kept = database.run(
            u"SELECT CAST(coalesce(sum(length(body)), 0) AS BIGINT) FROM content_pieces WHERE hash = :hash"_s,
            {{u"hash"_s, hash}});
        if (read != size || kept.first().number(0) != size || QString::fromLatin1(digest.result().toHex()) != hash) {
            throw Discrepancy{tr("%1 is not as it was kept.").arg(nameOf(hash))};
        }
    }

    /** As people would look for it; the bytes themselves have no other name than their hash. */
    [[nodiscard]] QString nameOf(const QString& hash)
    {
        const Rows papers =
            database.run(u"SELECT case_id, id FROM papers WHERE hash = :hash ORDER BY case_id, id LIMIT 1"_s,
                         {{u"hash"_s, hash}});
        if (!papers.isEmpty()) {
            return tr("Paper %1 of case %2").arg(papers.first().text(1), papers.first().text(0));
        }
        return letterheads.contains(hash) ? tr("The letterhead %1").arg(hash) : tr("The content %1").arg(hash);
    }

    Database& database;
    const std::function<void(const QString&)>& look;
    const QSet<QString> letterheads;
};

} // namespace

qint64 checkContents(Database& database, const std::function<void(const QString&)>& look)
{
    return ContentsCheck(database, look).run();
}

} // namespace redress
