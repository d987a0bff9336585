#include "ui/case_file/pdf_pages.h"

#include "ui/letters/paper_hand.h"
#include "ui/papers/opened_pdf.h"

#include <QPainter>

namespace redress {

namespace {

/** 300 an inch. */
constexpr int dotsAcross = 2480;

} // namespace

PdfPages::PdfPages(const QByteArray& pdf) : document(OpenedPdf::open(pdf)) {}

int PdfPages::pageCount() const
{
    return document->pageCount();
}

void PdfPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    painter.drawImage(QRectF(0, 0, millimetres(paperWidth), millimetres(paperHeight)),
                      document->picture(page, dotsAcross));
    painter.restore();
}

} // namespace redress
