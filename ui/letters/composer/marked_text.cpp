#include "ui/letters/composer/marked_text.h"

#include <QMap>
#include <QTextBlock>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A way is the insertions from the outermost inwards, each as its number and its name. */
constexpr int wayProperty = QTextFormat::UserProperty + 1;
constexpr QChar step(0x1F);
constexpr QChar behindNumber(0x1E);

QTextCharFormat formatOf(const QString& way)
{
    QTextCharFormat format;
    if (!way.isEmpty()) {
        format.setProperty(wayProperty, way);
    }
    return format;
}

QString wayOf(const QTextFormat& format)
{
    return format.stringProperty(wayProperty);
}

QString inner(const QString& way, const QString& one)
{
    return way.isEmpty() ? one : way + step + one;
}

/** As far as both go together. */
QString common(const QString& left, const QString& right)
{
    const QStringList ours = left.split(step, Qt::SkipEmptyParts);
    const QStringList theirs = right.split(step, Qt::SkipEmptyParts);
    const auto parting = std::ranges::mismatch(ours, theirs);
    return QStringList(ours.begin(), parting.in1).join(step);
}

/** Where an insertion begins or ends, in order. */
QList<qsizetype> bordersOf(const FilledText& text)
{
    QList<qsizetype> borders{0, text.text.size()};
    for (const Insertion& one : text.insertions) {
        borders.append(one.from);
        borders.append(one.from + one.length);
    }
    borders.removeIf([&text](qsizetype at) { return at < 0 || at > text.text.size(); });
    std::ranges::sort(borders);
    const auto rest = std::ranges::unique(borders);
    borders.erase(rest.begin(), rest.end());
    return borders;
}

} // namespace

QList<MarkedText::Run> MarkedText::runs(int from, int until) const
{
    const int end = until < 0 ? document->characterCount() - 1 : until;
    QList<Run> found;
    const auto add = [&](int begin, int behind, const QTextFormat& format) {
        if (begin < end && behind > from) {
            found.append({std::max(begin, from), std::min(behind, end), wayOf(format)});
        }
    };
    for (QTextBlock block = document->findBlock(from); block.isValid() && block.position() <= end; block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            add(fragment.position(), fragment.position() + fragment.length(), fragment.charFormat());
        }
        if (const QTextBlock next = block.next(); next.isValid()) {
            add(next.position() - 1, next.position(), next.charFormat());
        }
    }
    return found;
}

QList<MarkedText::Place> MarkedText::places(int from, int until) const
{
    QMap<QString, Place> byWay;
    for (const Run& run : runs(from, until)) {
        for (QString way = run.way; !way.isEmpty(); way = outside(way)) {
            auto known = byWay.find(way);
            if (known == byWay.end()) {
                const QString name = way.mid(way.lastIndexOf(behindNumber) + 1);
                byWay.insert(way, {name, way, run.from, run.until});
            } else {
                known->until = run.until;
            }
        }
    }
    QList<Place> all = byWay.values();
    std::ranges::sort(all, [](const Place& left, const Place& right) {
        if (left.from != right.from) {
            return left.from < right.from;
        }
        return left.until != right.until ? left.until > right.until : left.way.size() < right.way.size();
    });
    return all;
}

FilledText MarkedText::read(int from, int until) const
{
    const int end = until < 0 ? document->characterCount() - 1 : until;
    FilledText text;
    text.text = document->toRawText().mid(from, end - from);
    text.text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    for (const Place& one : places(from, end)) {
        text.insertions.append({one.placeholder, one.from - from, one.until - one.from});
    }
    return text;
}

void MarkedText::insert(QTextCursor& cursor, const FilledText& text, const QString& inside)
{
    QStringList names;
    for (const Insertion& one : text.insertions) {
        names.append(QString::number(++last) + behindNumber + one.placeholder);
    }
    const QList<qsizetype> borders = bordersOf(text);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype border = 1; border < borders.size(); ++border) {
        const qsizetype begin = borders.at(border - 1);
        const qsizetype end = borders.at(border);
        QString way = inside;
        for (qsizetype one = 0; one < names.size(); ++one) {
            const Insertion& insertion = text.insertions.at(one);
            const bool holds = insertion.from <= begin && insertion.from + insertion.length >= end;
            way = holds ? inner(way, names.at(one)) : way;
        }
        cursor.insertText(text.text.mid(begin, end - begin), formatOf(way));
    }
    cursor.endEditBlock();
}

QString MarkedText::wayAt(int position) const
{
    if (position < 0 || position >= document->characterCount() - 1) {
        return {};
    }
    const QList<Run> here = runs(position, position + 1);
    return here.isEmpty() ? QString() : here.first().way;
}

QString MarkedText::wayAround(int from, int until) const
{
    return from == until ? common(wayAt(from - 1), wayAt(from)) : common(wayAt(from), wayAt(until - 1));
}

void MarkedText::setWay(int from, int until, const QString& way)
{
    const QList<Run> there = runs(from, until);
    if (std::ranges::all_of(there, [&way](const Run& run) { return run.way == way; })) {
        return;
    }
    QTextCursor cursor(document);
    cursor.setPosition(from);
    cursor.setPosition(until, QTextCursor::KeepAnchor);
    cursor.joinPreviousEditBlock();
    // Written anew instead of given another format: Qt counts a change of format as so many characters more when it
    // does it again, and leads the cursor behind the end of the text.
    cursor.insertText(cursor.selectedText(), formatOf(way));
    cursor.endEditBlock();
}

QString MarkedText::outside(const QString& way)
{
    return way.left(std::max<qsizetype>(way.lastIndexOf(step), 0));
}

QString MarkedText::placeholderAt(int position) const
{
    const QString way = wayAt(position);
    return way.mid(way.lastIndexOf(behindNumber) + 1);
}

} // namespace redress
