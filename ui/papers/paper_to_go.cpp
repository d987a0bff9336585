#include "ui/papers/paper_to_go.h"

#include "ui/papers/decoded_picture.h"
#include "ui/papers/lent_papers.h"
#include "ui/papers/paper_words.h"

#include <QUrl>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString asFiles = u"text/uri-list"_s;
/** What the file programs of some desktops look for when one pastes. */
const QString asCopiedFiles = u"x-special/gnome-copied-files"_s;
const QString asPicture = u"application/x-qt-image"_s;

} // namespace

PaperToGo::PaperToGo(const Paper& paper, QByteArray bytes) : paper(paper), bytes(std::move(bytes)) {}

QStringList PaperToGo::formats() const
{
    QStringList all{asFiles, asCopiedFiles};
    if (kindOf(paper.mediaType) == PaperKind::Picture) {
        all.append(asPicture);
    }
    return all;
}

bool PaperToGo::hasFormat(const QString& mimeType) const
{
    return formats().contains(mimeType);
}

QVariant PaperToGo::retrieveData(const QString& mimeType, QMetaType type) const
{
    if (mimeType == asPicture && hasFormat(asPicture)) {
        return decodedPicture(bytes).whole;
    }
    if (mimeType != asFiles && mimeType != asCopiedFiles) {
        return QMimeData::retrieveData(mimeType, type);
    }
    const QUrl place = QUrl::fromLocalFile(file());
    if (mimeType == asCopiedFiles) {
        return "copy\n" + place.toEncoded();
    }
    return type.id() == QMetaType::QVariantList ? QVariant(QVariantList{place}) : QVariant(place.toEncoded() + "\r\n");
}

QString PaperToGo::file() const
{
    if (written.isEmpty()) {
        written = LentPapers::ofProgram().lend(paper.name, bytes);
    }
    return written;
}

} // namespace redress
