#pragma once

#include "ui/letters/printing.h"

namespace redress {

class OpenedPdf;

/** The pages of a PDF of A4 pages, to be printed. Belongs to the thread that made it. */
class PdfPages : public PaperPages
{
public:
    explicit PdfPages(const QByteArray& pdf);

    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;

private:
    std::shared_ptr<OpenedPdf> document;
};

} // namespace redress
