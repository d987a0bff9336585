#pragma once

#include <QString>
#include <QStringList>

namespace redress {

/** A text in which persons can no longer be made out. */
struct BlackedOut
{
    QString text;
    /** How many places were blacked out. */
    int places = 0;
    /** Which of those asked for stand in the text, in the order in which they were asked for. */
    QStringList found;
};

/**
 * Blocks of one length in place of persons. A name goes as a whole and by each of its parts of at least three
 * letters, whatever accents, capitals, letter forms, hyphens or blanks it is written with, but never from the
 * middle of another word; the title before a name stays. An e-mail address goes as a whole, a phone number
 * however it is grouped and with or without its country's prefix.
 */
[[nodiscard]] BlackedOut blackOut(const QString& text, const QStringList& persons);

} // namespace redress
