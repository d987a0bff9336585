#pragma once

#include "ui/case_file/flowing_table.h"
#include "ui/case_file/running_edges.h"

namespace redress {

/** Where a heading came to stand. */
struct PaperHeading
{
    QString text;
    /** From 1. */
    int level = 1;
    /** Counts from 0. */
    int page = 0;
    /** In millimetres from the paper's top. */
    double top = 0;
};

/** A picture on paper. */
struct PaperPicture
{
    /** In pixels; it is made smaller to fit the text's width, never larger than 150 of them an inch. */
    QSize size;
    QString caption;
    /** Asked for only while its page is painted, and let go of then. A null picture leaves an empty frame. */
    std::function<QImage()> read;
};

/**
 * A long document on A4: what is given goes on below what was given before. Words of the document itself run
 * in its language's direction; what people typed runs in that of its own script.
 */
class FlowingPages : public PaperPages
{
public:
    explicit FlowingPages(const RunningEdges& edges);

    /** Larger than any heading, and none. */
    void addTitle(const QString& text);
    /** Stays with what follows it. Levels from 1 to 3. */
    void addHeading(const QString& text, int level = 1);
    void addParagraph(const QString& text);
    /** Small and pale, as a remark is. */
    void addNote(const QString& text);
    void addFact(const QString& caption, const QString& value);
    void addTable(const PaperTable& table);
    void addPicture(const PaperPicture& picture);
    /** A line of an index: the page is the number it is called by. */
    void addIndexLine(const QString& text, int level, int pageNumber);
    void addGap();
    void breakPage() { flow.breakPage(); }

    /** In their order. */
    [[nodiscard]] QList<PaperHeading> headings() const;
    [[nodiscard]] int pageCount() const override { return flow.pageCount(); }
    void paintPage(QPainter& painter, int page) const override;

private:
    struct Heading
    {
        QString text;
        int level = 1;
        size_t piece = 0;
    };

    void addText(const QString& text, const TextForm& form);

    RunningEdges edges;
    PaperHand hand;
    PageFlow flow;
    std::vector<Heading> marks;
};

} // namespace redress
