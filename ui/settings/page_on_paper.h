#pragma once

#include "app/procedures/procedure_page.h"
#include "ui/letters/paper_hand.h"

#include <deque>
#include <vector>

namespace redress {

/** A page of text as it is set on paper, under the organisation's name. */
struct PaperText
{
    QString organisation;
    /** Two letters. */
    QString language;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    /** What the file is proposed to be called. */
    QString fileName;
    Page page;
};

/** Sets it in A4 pages: a heading is not left alone at the foot of one. */
class PageOnPaper : public PaperPages
{
public:
    explicit PageOnPaper(const PaperText& text);
    ~PageOnPaper() override;

    [[nodiscard]] int pageCount() const override { return pages; }
    void paintPage(QPainter& painter, int page) const override;

private:
    /** A line of a text, in twips from the top of its page. */
    struct Piece
    {
        const SetText* text = nullptr;
        int line = 0;
        double start = 0;
        double width = 0;
        double top = 0;
        int page = 0;
    };
    /** Where in the line a text stands. */
    struct Column
    {
        double start = 0;
        double width = 0;
    };

    void flow(const PagePart& part);
    void flowHeading(const PagePart& part);
    /** Leaves off behind the value: what is listed under the row stands beside the rest of a long caption. */
    void flowRow(const SetText* caption, const Column& captionColumn, const SetText* value, const Column& valueColumn);
    /** Goes on below the caption of the row before. */
    void leaveCaption();
    /** Texts that begin side by side. */
    void flowBeside(const QList<std::pair<const SetText*, Column>>& texts);
    const SetText* set(const QString& text, const TextForm& form, const Column& column);
    void makeRoom(double height);
    [[nodiscard]] double lineHeight() const;
    void paintEdges(QPainter& painter, int page) const;

    PaperText content;
    PaperHand hand;
    /** Pieces point into it. */
    std::deque<SetText> texts;
    std::vector<Piece> pieces;
    double nextTop = 0;
    int pages = 1;
    bool behindRow = false;
    bool beforeList = false;
    double captionBottom = 0;
    /** On which page the present row's caption ends below its value; 0: it does not. */
    int captionPage = 0;
};

[[nodiscard]] Printing printingOf(const PaperText& text);

} // namespace redress
