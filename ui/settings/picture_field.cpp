#include "ui/settings/picture_field.h"

#include "ui/letters/letterhead_picture.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QtConcurrentRun>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 5 * 1024 * 1024;
constexpr QSize viewSize(320, 96);

/** What a file gave: its bytes and the picture, or why not. */
struct ReadPicture
{
    QByteArray bytes;
    QImage image;
    QString reason;
};

ReadPicture readPicture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, {}, PictureField::tr("The file cannot be read.")};
    }
    if (file.size() > largestFile) {
        return {{}, {}, PictureField::tr("The file is larger than 5 MB.")};
    }
    const QByteArray bytes = file.read(largestFile);
    const QImage image = letterheadFrom(bytes);
    return image.isNull() ? ReadPicture{{}, {}, PictureField::tr("This is no picture that can be shown.")}
                          : ReadPicture{bytes, image, {}};
}

} // namespace

PictureField::PictureField(QWidget* parent)
    : QWidget(parent), view(new QLabel),
      choose(plainButton(tr("Choose a picture…"), {}, u"choose_letterhead"_s)),
      drop(quietButton(tr("Take it away"), {}, u"drop_letterhead"_s))
{
    build();
    setFocusProxy(choose);
    paint({});
    connect(choose, &QPushButton::clicked, this, &PictureField::askForFile);
    connect(drop, &QPushButton::clicked, this, [this] { take({}, {}); });
}

void PictureField::build()
{
    view->setObjectName(u"letterhead_view"_s);
    view->setWordWrap(true);
    view->setFixedSize(viewSize);
    view->setAlignment(Qt::AlignCenter);
    view->setFrameShape(QFrame::StyledPanel);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(look::gap2);
    buttons->addWidget(choose);
    buttons->addWidget(drop);
    buttons->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::gap3);
    row->addWidget(view);
    row->addLayout(buttons);
    row->addStretch();
}

void PictureField::show(const QByteArray& picture)
{
    chosen = picture;
    if (picture.isEmpty()) {
        paint({});
        return;
    }
    whenAnswered(QtConcurrent::run(letterheadFrom, picture), this, [this, picture](const QImage& image) {
        if (chosen == picture) {
            paint(image);
        }
    });
}

void PictureField::read(const QString& file)
{
    choose->setEnabled(false);
    whenAnswered(QtConcurrent::run(readPicture, file), this, [this](const ReadPicture& read) {
        choose->setEnabled(true);
        choose->setFocus();
        if (!read.reason.isEmpty()) {
            Q_EMIT refused(read.reason);
            return;
        }
        take(read.bytes, read.image);
    });
}

void PictureField::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the letterhead"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::read);
    dialog->open();
}

void PictureField::take(const QByteArray& picture, const QImage& image)
{
    chosen = picture;
    paint(image);
    Q_EMIT changed();
}

void PictureField::paint(const QImage& image)
{
    drop->setEnabled(!image.isNull());
    if (image.isNull()) {
        view->setPixmap({});
        view->setText(tr("None: letters begin with the name."));
        return;
    }
    const QSize room = (viewSize - QSize(look::gap2, look::gap2)) * devicePixelRatio();
    QPixmap picture = QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatio());
    view->setPixmap(picture);
}

} // namespace redress
