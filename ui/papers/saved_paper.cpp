#include "ui/papers/saved_paper.h"

#include "ui/words/case_words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(SavedPaper)
};

} // namespace

void askWhereToSave(QWidget* parent, const QString& name, const std::function<void(const QString&)>& chosen)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto* dialog = new QFileDialog(parent, Sentence::tr("Save the paper"), folder);
    dialog->setObjectName(u"choose_place"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QString saveWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return Sentence::tr("Saved as %1.").arg(apart(path));
    }
    return Sentence::tr("The paper could not be saved as %1: %2").arg(apart(path), file.errorString());
}

} // namespace redress
