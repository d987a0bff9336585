#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QPainter;
class QPdfWriter;

namespace redress {

/**
 * Something set in A4 pages that can be painted on any device. Measured in millimetres, so a page looks the
 * same on screen, paper and in a file. Belongs to the thread that made it.
 */
class PaperPages
{
public:
    PaperPages() = default;
    virtual ~PaperPages() = default;
    PaperPages(const PaperPages&) = delete;
    PaperPages& operator=(const PaperPages&) = delete;

    [[nodiscard]] virtual int pageCount() const = 0;
    /** Pages count from 0. The painter's device is A4, its origin the paper's top left corner. */
    virtual void paintPage(QPainter& painter, int page) const = 0;

    static constexpr double paperWidth = 210;
    static constexpr double paperHeight = 297;
};

/** What is to be printed: what the file says of itself, and how its pages are set, on any thread. */
struct Printing
{
    QString title;
    QString organisation;
    /** Two letters. */
    QString language;
    /** Proposed for a file of its own, without its ending. */
    QString fileName;
    /** What a letter is about; empty for other papers. */
    QString subject = {};
    std::function<std::unique_ptr<PaperPages>()> set;
};

/** To write A4 pages without margins. */
void setUp(QPdfWriter& writer);

/** As a PDF. Callable from any thread, but for what is long not from the window's. */
[[nodiscard]] QByteArray asPdf(const Printing& printing);

/** One of the pages as a picture of that many pixels across. As above. */
[[nodiscard]] QImage asPicture(const PaperPages& pages, int page, int pixelsAcross);

/** All of its pages, of fewer pixels where there are hundreds. As above. */
[[nodiscard]] QList<QImage> asPictures(const Printing& printing, int pixelsAcross);

} // namespace redress
