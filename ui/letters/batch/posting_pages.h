#pragma once

#include "ui/letters/batch/posting_list.h"
#include "ui/letters/list_pages.h"

namespace redress {

/** A posting list set in A4 pages: captions on each, and below the last letter their number and a line to sign on. */
class PostingPages : public ListPages
{
public:
    explicit PostingPages(const PostingList& list);

private:
    void addRows(const PostingList& list);
    void paintMore(QPainter& painter, int page) const override;
    void paintSum(QPainter& painter) const;

    qsizetype letters;
};

} // namespace redress
