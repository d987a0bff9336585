#pragma once

#include "models/result.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <utility>

namespace redress {

/**
 * Lines of a list that are read a page at a time: further as one goes on, and again, to the same depth, when something
 * changed. An answer to a question no longer asked is dropped.
 */
template <class Line>
class PagedLines
{
public:
    struct Page
    {
        QList<Line> lines;
        bool more = false;
    };
    using Taken = std::function<void(const Result<Page>&)>;
    /** Asks for at most `most` lines (up to 1,000) behind the last of `soFar`. */
    using Ask = std::function<void(const QList<Line>& soFar, int most, const Taken& taken)>;

    static constexpr int pageSize = 200;
    static constexpr int largestPage = 1000;

    /** `taken`: after each reading; `refused`: a reading came to nothing, and what stood there stays. */
    PagedLines(Ask ask, std::function<void()> taken, std::function<void(const QString&)> refused)
        : ask(std::move(ask)), taken(std::move(taken)), refused(std::move(refused))
    {
    }

    /** Of another list: what was read is forgotten. */
    void begin()
    {
        read.clear();
        moreFollow = false;
        fresh = true;
        reading = true;
        gather(++asked, pageSize, {});
    }
    /** As many lines as stand there already. */
    void again()
    {
        if (reading) {
            stale = true;
            return;
        }
        reading = true;
        // What was read to its end is read to its end again.
        gather(++asked, std::max<qsizetype>(pageSize, read.size() + (moreFollow ? 0 : pageSize)), {});
    }
    void more()
    {
        if (moreFollow && !reading) {
            reading = true;
            gather(++asked, read.size() + pageSize, read);
        }
    }
    /** To be searched: goes on by itself until the end, and again with each further reading. */
    void wantWhole(bool wanted)
    {
        whole = wanted;
        if (whole) {
            more();
        }
    }

    [[nodiscard]] const QList<Line>& lines() const { return read; }
    [[nodiscard]] bool hasMore() const { return moreFollow; }
    /** Nothing was read of it yet. */
    [[nodiscard]] bool isFresh() const { return fresh; }

private:
    void gather(int number, qsizetype depth, const QList<Line>& soFar)
    {
        const int most = whole ? largestPage : int(std::clamp<qsizetype>(depth - soFar.size(), 1, largestPage));
        ask(soFar, most, [this, number, depth, soFar](const Result<Page>& page) {
            if (number != asked) {
                return;
            }
            if (!page) {
                reading = false;
                refused(page.refusal().text);
                return;
            }
            take(depth, soFar + page->lines, page->more);
        });
    }
    void take(qsizetype depth, const QList<Line>& all, bool moreWait)
    {
        if (moreWait && (whole || all.size() < depth)) {
            gather(asked, depth, all);
            return;
        }
        read = all;
        moreFollow = moreWait;
        reading = false;
        fresh = false;
        taken();
        if (std::exchange(stale, false)) {
            again();
        }
    }

    Ask ask;
    std::function<void()> taken;
    std::function<void(const QString&)> refused;
    QList<Line> read;
    bool moreFollow = false;
    bool whole = false;
    bool fresh = true;
    bool reading = false;
    /** Something changed while it was being read. */
    bool stale = false;
    int asked = 0;
};

} // namespace redress
