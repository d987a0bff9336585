#include "ui/case_file/file_sections.h"

#include "app/letters/letter_templates.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString kindOf(const Letter& letter, const CaseFileSource& source)
{
    const LetterTemplate* form = letterTemplate(source.office, letter.templateId);
    return form == nullptr ? wordOf(letter.purpose) : wordOf(form->name);
}

QString sentOf(const Letter& letter, const CaseFileSource& source, const FilePen& pen)
{
    QStringList lines{letter.sentAt ? Word::tr("%1, %2", "how it went out, and when")
                                          .arg(wordOf(letter.sentWay), fullMoment(*letter.sentAt, source.zone))
                                    : Word::tr("Not sent yet")};
    if (isKeptBack(letter)) {
        lines.append(Word::tr("Not shown: whoever made this file may not read it."));
    }
    for (const CameBack& one : letter.cameBack) {
        lines.append(Word::tr("Came back %1: %2").arg(fullMoment(one.at, source.zone), pen.prose(one.reason)));
    }
    return lines.join(u'\n');
}

void writePost(FilePen& pen, const CaseFileSource& source)
{
    const QList<Post>& post = source.view.complaint.post;
    if (post.isEmpty()) {
        return;
    }
    pen.heading(Word::tr("Post that came in"), 2);
    PaperTable table{{{Word::tr("Number"), 1.2}, {Word::tr("Received"), 2.4}, {Word::tr("From"), 2}, {Word::tr("What"), 4}},
                     {}};
    for (const Post& one : post) {
        table.rows.append({isolate(textOf(one.number)), fullMoment(one.received, source.zone), pen.prose(one.sender),
                           pen.prose(one.what)});
    }
    pen.table(table, Wording::Fixed);
}

} // namespace

QString nameOf(const Letter& letter, const CaseFileSource& source)
{
    return Word::tr("Letter %1: %2").arg(letter.id.value).arg(kindOf(letter, source));
}

void writeLetters(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Letters"));
    const QList<Letter> letters = lettersOf(source.view);
    if (letters.isEmpty()) {
        pen.paragraph(Word::tr("No letter was signed or sent."), Wording::Fixed);
    } else {
        pen.paragraph(Word::tr("They follow as they stand on paper."), Wording::Fixed);
        PaperTable table{{{Word::tr("Letter"), 0.8},
                          {Word::tr("Number"), 1.3},
                          {Word::tr("Kind"), 2.6},
                          {Word::tr("Signed"), 2.4},
                          {Word::tr("Sent"), 3}},
                         {}};
        for (const Letter& one : letters) {
            table.rows.append({QString::number(one.id.value), isolate(textOf(one.number)), kindOf(one, source),
                               one.signedAt ? fullMoment(*one.signedAt, source.zone) : QString(), sentOf(one, source, pen)});
        }
        pen.table(table, Wording::Fixed);
    }
    writePost(pen, source);
}

} // namespace redress::file_sections
