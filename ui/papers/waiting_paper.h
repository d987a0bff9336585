#pragma once

#include "app/papers/paper_verbs.h"

#include <QFuture>
#include <QImage>
#include <QJsonArray>
#include <QList>
#include <QStringList>

class QMimeData;

namespace redress {

/** A file or picture that somebody wants to add, and what was seen of it. */
struct WaitingPaper
{
    NewPaper paper;
    qint64 size = 0;
    QString mediaType;
    /** Why it cannot be added, as a sentence; empty where nothing is known against it. */
    QString refusal;
};

/** "plan.pdf: The file is empty."; without a reason: that it is not added yet. */
[[nodiscard]] QString refusalInWords(const WaitingPaper& paper);

/** What was dropped, pasted or chosen, before anybody looked at it. */
struct ArrivingPapers
{
    QStringList files;
    /** A pasted picture. */
    QImage picture;

    [[nodiscard]] bool isNone() const { return files.isEmpty() && picture.isNull(); }
};

/** Whether there is a file of this computer or a picture in it. Does not fetch the picture. */
[[nodiscard]] bool holdsPapers(const QMimeData& content);
[[nodiscard]] ArrivingPapers papersIn(const QMimeData& content);

/** Reads it once: gives it a name, a size, a kind and a proposal for what it is to the case; or a refusal. */
[[nodiscard]] WaitingPaper lookedAt(NewPaper paper);
/** The same for all of them, off the window's thread. A pasted picture gets that name. */
[[nodiscard]] QFuture<QList<WaitingPaper>> lookAt(const ArrivingPapers& arriving, const QString& pictureName);

/** For a draft: papers whose bytes lie in files. */
[[nodiscard]] QJsonArray asDraft(const QList<WaitingPaper>& papers);
/** Files that are gone meanwhile come back refused. */
[[nodiscard]] QList<WaitingPaper> fromDraft(const QJsonArray& fields);

} // namespace redress
