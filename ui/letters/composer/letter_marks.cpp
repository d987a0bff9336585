#include "ui/letters/composer/letter_marks.h"

#include "ui/widgets/look.h"

#include <algorithm>

namespace redress {

namespace {

/** More than anybody can look at: a text of nothing but braces must not slow the typing down. */
constexpr int mostMarks = 500;

QTextEdit::ExtraSelection mark(QTextDocument* document, qsizetype from, qsizetype length, const QTextCharFormat& format)
{
    QTextEdit::ExtraSelection made;
    made.cursor = QTextCursor(document);
    made.cursor.setPosition(int(from));
    made.cursor.setPosition(int(from + length), QTextCursor::KeepAnchor);
    made.format = format;
    return made;
}

QTextCharFormat grounded(const QColor& ground)
{
    QTextCharFormat format;
    format.setBackground(ground);
    return format;
}

QTextCharFormat open()
{
    QTextCharFormat format = grounded(look::tintOf(look::Tone::Waiting));
    format.setForeground(look::textOf(look::Tone::Waiting));
    return format;
}

QTextCharFormat wrong()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(look::textOf(look::Tone::Late));
    return format;
}

bool isProse(const LetterValues& values, const Insertion& one)
{
    return values.value(one.placeholder).kind == ValueKind::Prose;
}

} // namespace

QList<QTextEdit::ExtraSelection> marksOf(QTextDocument* document, const FilledText& text, const LetterValues& values,
                                         const QList<LetterRemark>& remarks)
{
    QList<QTextEdit::ExtraSelection> marks;
    const int last = document->characterCount() - 1;
    const auto add = [&](qsizetype from, qsizetype length, const QTextCharFormat& format) {
        if (marks.size() < mostMarks && from >= 0 && length > 0 && from + length <= last) {
            marks.append(mark(document, from, length, format));
        }
    };
    for (const LetterRemark& one : remarks) {
        if (one.place) {
            add(one.place->from, one.place->length, wrong());
        }
    }
    for (const OpenPlaceholder& one : placeholdersIn(text.text, text.insertions)) {
        add(one.from, one.length, open());
    }
    // Prose may be rewritten: it is marked less than what must stand as it is.
    for (const bool prose : {false, true}) {
        for (const Insertion& one : text.insertions) {
            if (isProse(values, one) == prose) {
                add(one.from, one.length, grounded(prose ? look::hover() : look::tintOf(look::Tone::Accent)));
            }
        }
    }
    // What matters most comes first above and is painted last, over the others.
    std::ranges::reverse(marks);
    return marks;
}

} // namespace redress
