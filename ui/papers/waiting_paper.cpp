#include "ui/papers/waiting_paper.h"

#include "app/papers/paper_file.h"
#include "ui/papers/paper_words.h"
#include "ui/words/case_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(WaitingPaper)
};

QByteArray asPng(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> bytesOf(const NewPaper& paper)
{
    if (!paper.file.isEmpty()) {
        return readPaperFile(paper.file);
    }
    if (const Refusals reasons = whyNotPaper(paper.bytes.size()); !reasons.isEmpty()) {
        return reasons;
    }
    return paper.bytes;
}

} // namespace

QString refusalInWords(const WaitingPaper& paper)
{
    const QString& name = paper.paper.name;
    if (paper.refusal.isEmpty()) {
        return Sentence::tr("%1 is not added yet.").arg(apart(name));
    }
    return paper.refusal.contains(name) ? paper.refusal : Sentence::tr("%1: %2").arg(apart(name), paper.refusal);
}

bool holdsPapers(const QMimeData& content)
{
    const QList<QUrl> places = content.urls();
    return content.hasImage() || std::ranges::any_of(places, &QUrl::isLocalFile);
}

ArrivingPapers papersIn(const QMimeData& content)
{
    ArrivingPapers arriving;
    for (const QUrl& place : content.urls()) {
        if (place.isLocalFile()) {
            arriving.files.append(place.toLocalFile());
        }
    }
    if (arriving.files.isEmpty() && content.hasImage()) {
        arriving.picture = qvariant_cast<QImage>(content.imageData());
    }
    return arriving;
}

WaitingPaper lookedAt(NewPaper paper)
{
    WaitingPaper looked;
    if (paper.name.isEmpty()) {
        paper.name = QFileInfo(paper.file).fileName();
    }
    paper.name = cleanedName(paper.name);
    const Result<QByteArray> bytes = bytesOf(paper);
    if (bytes) {
        looked.size = bytes->size();
        looked.mediaType = mediaTypeOf(*bytes);
        paper.evidence = proposedEvidence(looked.mediaType);
    } else {
        looked.refusal = bytes.refusal().text;
    }
    looked.paper = paper;
    return looked;
}

QFuture<QList<WaitingPaper>> lookAt(const ArrivingPapers& arriving, const QString& pictureName)
{
    return QtConcurrent::run([arriving, pictureName] {
        QList<WaitingPaper> looked;
        for (const QString& file : arriving.files) {
            looked.append(lookedAt({file, {}, {}}));
        }
        if (!arriving.picture.isNull()) {
            looked.append(lookedAt({{}, asPng(arriving.picture), pictureName}));
        }
        return looked;
    });
}

QJsonArray asDraft(const QList<WaitingPaper>& papers)
{
    QJsonArray fields;
    for (const WaitingPaper& one : papers) {
        fields.append(QJsonObject{{u"file"_s, one.paper.file},
                                  {u"name"_s, one.paper.name},
                                  {u"evidence"_s, nameOf(one.paper.evidence)},
                                  {u"size"_s, one.size},
                                  {u"media_type"_s, one.mediaType}});
    }
    return fields;
}

QList<WaitingPaper> fromDraft(const QJsonArray& fields)
{
    QList<WaitingPaper> papers;
    for (const QJsonValue& field : fields) {
        WaitingPaper one;
        one.paper.file = field[u"file"_s].toString();
        one.paper.name = field[u"name"_s].toString();
        one.paper.evidence = named<Evidence>(field[u"evidence"_s].toString()).value_or(Evidence::Document);
        one.size = field[u"size"_s].toInteger();
        one.mediaType = field[u"media_type"_s].toString();
        if (!QFileInfo::exists(one.paper.file)) {
            one.refusal = Sentence::tr("Its copy is gone from this computer. Add it again.");
        }
        papers.append(one);
    }
    return papers;
}

} // namespace redress
