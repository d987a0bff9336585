#pragma once

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>

#include <memory>

namespace redress {

/** A PDF that was opened to be looked at. Opening and drawing take their time: off the window's thread. */
class OpenedPdf
{
public:
    /** Never null; `wrong` says why it cannot be shown. */
    [[nodiscard]] static std::shared_ptr<OpenedPdf> open(const QByteArray& bytes);

    /** Why there is nothing to see, as a sentence; empty where there is. */
    [[nodiscard]] QString wrong() const { return sentence; }
    [[nodiscard]] int pageCount() const { return pages; }
    /** On the screen at its own size. */
    [[nodiscard]] QSizeF sizeOf(int page) const;
    /** So many dots across, as far as is sensible. */
    [[nodiscard]] QImage picture(int page, int across);

private:
    explicit OpenedPdf(const QByteArray& bytes);
    [[nodiscard]] QString whyNot() const;

    QBuffer buffer;
    QPdfDocument document;
    QString sentence;
    int pages = 0;
};

} // namespace redress
