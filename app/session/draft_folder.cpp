#include "app/session/draft_folder.h"

#include "app/papers/paper_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A name that any file system takes, whatever stands in the text. */
QString nameFor(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(24));
}

} // namespace

DraftFolder::DraftFolder(const QString& folder, const QString& registerAddress, StaffId person)
    : folder(folder + u'/' + nameFor(registerAddress) + u'/' + QString::number(person.value))
{
}

QString DraftFolder::fileOf(const QString& key) const
{
    return folder + u'/' + nameFor(key) + u".draft"_s;
}

Result<Done> DraftFolder::keep(const Draft& draft) const
{
    const QJsonObject content{{u"key"_s, draft.key}, {u"kept"_s, draft.kept.milliseconds}, {u"fields"_s, draft.fields}};
    QSaveFile file(fileOf(draft.key));
    const bool kept = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      file.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
    if (!kept) {
        return Refusal{u"draft"_s, u"not_kept"_s,
                       QCoreApplication::translate("Drafts", "What you type cannot be kept on this computer (%1). "
                                                             "It is safe once the case is saved.")
                           .arg(file.errorString())};
    }
    return Done{};
}

QList<Draft> DraftFolder::all() const
{
    QList<Draft> drafts;
    for (const QString& name : QDir(folder).entryList({u"*.draft"_s}, QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        if (content.contains(u"key"_s)) {
            drafts.append({content.value(u"key"_s).toString(), Moment{content.value(u"kept"_s).toInteger()},
                           content.value(u"fields"_s).toObject()});
        }
    }
    std::ranges::sort(drafts, std::greater{}, &Draft::kept);
    return drafts;
}

void DraftFolder::drop(const QString& key) const
{
    QFile::remove(fileOf(key));
}

QString DraftFolder::paperFolder() const
{
    return folder + u"/papers"_s;
}

Result<QString> DraftFolder::keepPaper(const NewPaper& paper) const
{
    const Result<QByteArray> read = paper.file.isEmpty() ? Result(paper.bytes) : readPaperFile(paper.file);
    if (!read) {
        return read.refusals();
    }
    QSaveFile copy(paperFolder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces));
    const bool kept = QDir().mkpath(paperFolder()) && copy.open(QIODevice::WriteOnly) &&
                      copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      copy.write(*read) == read->size() && copy.commit();
    if (!kept) {
        return Refusal{u"file"_s, u"not_kept"_s,
                       QCoreApplication::translate("Drafts", "%1 cannot be kept on this computer (%2).")
                           .arg(paper.name, copy.errorString())};
    }
    return copy.fileName();
}

void DraftFolder::dropPapers(const QStringList& files) const
{
    const QString own = QDir(paperFolder()).absolutePath();
    for (const QString& file : files) {
        if (QFileInfo(file).absolutePath() == own) {
            QFile::remove(file);
        }
    }
}

} // namespace redress
