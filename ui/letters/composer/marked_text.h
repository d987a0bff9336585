#pragma once

#include "models/letter_text.h"

#include <QTextCursor>
#include <QTextDocument>

namespace redress {

/**
 * The insertions of a letter while it is written: each character of the document carries in its format in which ones
 * it lies, so that they follow every edit, undo and redo by themselves. Positions count as in the document, which has
 * a paragraph's end where the text has a line's.
 */
class MarkedText
{
public:
    explicit MarkedText(QTextDocument* document) : document(document) {}

    /** The text from there on with what was put into it; `until` -1: to the end. Positions count from `from`. */
    [[nodiscard]] FilledText read(int from = 0, int until = -1) const;
    /** Puts the text in the place of what the cursor has marked. `inside`: the way in which all of it lies. */
    void insert(QTextCursor& cursor, const FilledText& text, const QString& inside);

    /**
     * The way to the innermost insertion that holds all of it; for an empty range that on both sides of it. Empty for
     * none.
     */
    [[nodiscard]] QString wayAround(int from, int until) const;
    /** Gives the range that way, where it has another. */
    void setWay(int from, int until, const QString& way);
    /** The way one step out. */
    [[nodiscard]] static QString outside(const QString& way);
    /** The placeholder of the innermost insertion there; empty for none. */
    [[nodiscard]] QString placeholderAt(int position) const;

    /** A part of the document that is one insertion, with the way that leads into it. */
    struct Place
    {
        QString placeholder;
        QString way;
        int from = 0;
        int until = 0;
    };
    /** In the order of their beginnings, the outer before the inner. */
    [[nodiscard]] QList<Place> places(int from = 0, int until = -1) const;

private:
    struct Run
    {
        int from;
        int until;
        QString way;
    };
    [[nodiscard]] QList<Run> runs(int from, int until) const;
    [[nodiscard]] QString wayAt(int position) const;

    QTextDocument* document;
    /** Numbers the insertions: two of the same value side by side are two. */
    int last = 0;
};

} // namespace redress
