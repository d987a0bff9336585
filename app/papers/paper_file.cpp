#include "app/papers/paper_file.h"

#include "models/paper_size.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

Refusal refuse(const QString& reason, const QString& text)
{
    return {u"file"_s, reason, text};
}

/** What a file is like from outside: it changes where somebody is still writing it. */
struct Outside
{
    qint64 size = 0;
    QDateTime changed;

    friend bool operator==(const Outside&, const Outside&) = default;
};

Outside outsideOf(const QFileInfo& file)
{
    return {file.size(), file.lastModified()};
}

/** A pipe or a device would be read for ever, so only what is a file is opened. */
Refusals whyNotFile(const QFileInfo& file)
{
    if (!file.exists()) {
        return {refuse(u"missing"_s, Sentence::tr("There is no file %1. Nothing was added.").arg(file.fileName()))};
    }
    if (file.isDir()) {
        return {refuse(u"folder"_s, Sentence::tr("%1 is a folder. Choose the files in it.").arg(file.fileName()))};
    }
    if (!file.isFile()) {
        return {refuse(u"unreadable"_s, Sentence::tr("%1 is not a file. Nothing was added.").arg(file.fileName()))};
    }
    return whyNotPaper(file.size());
}

} // namespace

Refusals whyNotPaper(qint64 size)
{
    if (size == 0) {
        return {refuse(u"empty"_s, Sentence::tr("The file is empty. Nothing was added."))};
    }
    if (size > largestPaper) {
        return {refuse(u"too_large"_s, Sentence::tr("The file is larger than 25 MB. Add a smaller copy of it."))};
    }
    return {};
}

Result<QByteArray> readPaperFile(const QString& path)
{
    const QFileInfo found(path);
    if (const Refusals reasons = whyNotFile(found); !reasons.isEmpty()) {
        return reasons;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(u"unreadable"_s, Sentence::tr("%1 cannot be read. Ask its owner for the right to read it, or "
                                                    "add a copy.")
                                           .arg(found.fileName()));
    }
    // One byte more than there should be: a file that grew meanwhile shows.
    const Outside before = outsideOf(found);
    const QByteArray bytes = file.read(before.size + 1);
    const QFileInfo after(path);
    if (file.error() != QFileDevice::NoError || !after.exists()) {
        return refuse(u"vanished"_s, Sentence::tr("%1 went away while it was read. Nothing was added. Look whether "
                                                  "its disk is still there, then add it again.")
                                         .arg(found.fileName()));
    }
    if (outsideOf(after) != before || bytes.size() != before.size) {
        return refuse(u"changed"_s, Sentence::tr("%1 is still being written. Nothing was added. Add it again once it "
                                                 "is whole.")
                                        .arg(found.fileName()));
    }
    return bytes;
}

} // namespace redress
