#include "ui/papers/opened_pdf.h"

#include <QCoreApplication>
#include <QPainter>

namespace redress {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(OpenedPdf)
};

constexpr double dotsPerPoint = 96.0 / 72.0;
constexpr int mostDots = 5000;

} // namespace

std::shared_ptr<OpenedPdf> OpenedPdf::open(const QByteArray& bytes)
{
    return std::shared_ptr<OpenedPdf>(new OpenedPdf(bytes));
}

OpenedPdf::OpenedPdf(const QByteArray& bytes)
{
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    pages = document.status() == QPdfDocument::Status::Ready ? document.pageCount() : 0;
    sentence = whyNot();
}

QString OpenedPdf::whyNot() const
{
    const QPdfDocument::Error found = document.error();
    if (found == QPdfDocument::Error::IncorrectPassword ||
        found == QPdfDocument::Error::UnsupportedSecurityScheme) {
        return Sentence::tr(
            "This PDF is locked with a password. It can be saved, and opened by whoever knows it.");
    }
    return pages > 0 ? QString() : Sentence::tr("This PDF is damaged and cannot be shown. It can be saved.");
}

QSizeF OpenedPdf::sizeOf(int page) const
{
    return document.pagePointSize(page) * dotsPerPoint;
}

QImage OpenedPdf::picture(int page, int across)
{
    const QSizeF size = sizeOf(page);
    if (size.isEmpty()) {
        return {};
    }
    QSize dots(across, qRound(across * size.height() / size.width()));
    if (dots.width() > mostDots || dots.height() > mostDots) {
        dots.scale(mostDots, mostDots, Qt::KeepAspectRatio);
    }
    QImage drawn = document.render(page, dots.expandedTo({1, 1}));
    // A page has no ground of its own.
    QImage sheet(drawn.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, drawn);
    return sheet;
}

} // namespace redress
