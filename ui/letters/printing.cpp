#include "ui/letters/printing.h"

#include "ui/letters/document_facts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

/** In all pictures of a document together: some 400 MB. */
constexpr double mostDots = 100e6;
constexpr double upright = PaperPages::paperHeight / PaperPages::paperWidth;

} // namespace

void setUp(QPdfWriter& writer)
{
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

QByteArray asPdf(const Printing& printing)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    setUp(writer);

    const auto pages = printing.set();
    QPainter painter(&writer);
    for (int page = 0; page < pages->pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        pages->paintPage(painter, page);
    }
    painter.end();
    return withFacts(bytes, factsOf(printing));
}

QImage asPicture(const PaperPages& pages, int page, int pixelsAcross)
{
    QImage picture(pixelsAcross, qRound(pixelsAcross * upright), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    pages.paintPage(painter, page);
    return picture;
}

QList<QImage> asPictures(const Printing& printing, int pixelsAcross)
{
    const auto pages = printing.set();
    const int most = int(std::sqrt(mostDots / upright / std::max(pages->pageCount(), 1)));
    QList<QImage> pictures;
    for (int page = 0; page < pages->pageCount(); ++page) {
        pictures.append(asPicture(*pages, page, std::min(pixelsAcross, most)));
    }
    return pictures;
}

} // namespace redress
