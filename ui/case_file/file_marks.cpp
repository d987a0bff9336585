#include "ui/case_file/file_marks.h"

#include "ui/letters/letter_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Below a letter's own foot, and above what most printers cannot reach. */
constexpr double lineTop = millimetres(287.6);
constexpr double lineHeight = millimetres(4.4);

} // namespace

QString FileMarks::lineOf(int page) const
{
    const PageMark& mark = marks.at(page);
    QStringList parts;
    if (mark.edge == PageMark::Edge::Line) {
        const QString& language = edges.language;
        parts = {edges.document,
                 letterWords(language).page.arg(letterNumber(page + 1, language), letterNumber(pageCount(), language))};
    }
    if (mark.isBlackedOut) {
        parts.append(QCoreApplication::translate("CaseFile", "Persons are blacked out on this page."));
    }
    return parts.join(u" · "_s);
}

void FileMarks::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    const PaperHand hand(letterDirection(edges.language));
    if (marks.at(page).edge == PageMark::Edge::Whole) {
        RunningEdges own = edges;
        own.document = marks.at(page).document;
        paintEdges(painter, own, page, pageCount());
    }
    if (const QString line = lineOf(page); !line.isEmpty()) {
        TextForm form = hand.form(7.5, true, true);
        form.side = TextForm::Side::Middle;
        hand.write(painter, line, form,
                   {RunningEdges::margin, lineTop, RunningEdges::textWidth, lineHeight});
    }
    painter.restore();
}

} // namespace redress
