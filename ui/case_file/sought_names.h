#pragma once

#include "ui/case_file/words_of_text.h"

#include <QHash>
#include <QStringList>

namespace redress {

/** What a text is made of, as far as persons are concerned. */
enum class Wording {
    /** Somebody wrote it: any word that is a part of a person's name can be that person. */
    Prose,
    /** Words of the program or of the office's settings: only a whole name is a person there. */
    Fixed,
};

/** A way in which a name can stand in a text. */
struct SoughtName
{
    /** As it is written: accents count, capitals do not. */
    QString spelling;
    /** Less than the whole name, or a whole name of one word: can as well be a word of another meaning. */
    bool isPart = false;
    /** Its name was given with its accents. As a part it is then not what has others: "quảng" is not "Quang". */
    bool isAccented = false;
};

/** Names, each as a whole and by each of its parts, and how they are found again. */
class SoughtNames
{
public:
    /** A title before a name is no part of it. */
    void addName(const QString& name);
    /** Goes as a whole: an e-mail address, a phrase. */
    void addWhole(const QString& text);

    /** What stands in a text. */
    struct Found
    {
        /** Its last word, counted from the text's first; -1: nothing. */
        qsizetype last = -1;
        QList<SoughtName> names;
    };
    /** The longest that begins with that word. */
    [[nodiscard]] Found at(const QString& text, const std::vector<WordOfText>& words, size_t from,
                           Wording wording = Wording::Prose) const;

private:
    void addPart(const QString& text, const WordOfText& word, bool isAccented);
    void add(const QString& folded, const SoughtName& name);
    [[nodiscard]] QList<SoughtName> shortNamesAs(const QString& written) const;

    /** By what they are when they are folded, without blanks. */
    QHash<QString, QList<SoughtName>> names;
    /** Two letters are a person only where they are written as the name is. */
    QList<SoughtName> shortNames;
    qsizetype longest = 0;
};

/** How a text is written, for comparing: in one form, without capitals and what cannot be seen, blanks
 * single. */
[[nodiscard]] QString spellingOf(const QString& text);

} // namespace redress
