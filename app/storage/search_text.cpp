#include "app/storage/search_text.h"

#include "models/fold.h"

#include <QSet>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** PostgreSQL takes no more than 1 MB of words a row; this stays below it in any script. */
constexpr qsizetype mostCharacters = 200'000;
constexpr qsizetype shortestPart = 3;

class Words
{
public:
    void add(const QString& text)
    {
        const QString folded = fold(text);
        for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
            addWord(word.left(longestSearchWord).toString());
        }
    }

    void addEndsOf(const QString& digits)
    {
        const QString kept = digits.left(longestSearchWord);
        for (qsizetype from = 0; kept.size() - from >= shortestPart; ++from) {
            addWord(kept.mid(from));
        }
    }

    [[nodiscard]] QString joined() const { return text; }

private:
    void addWord(const QString& word)
    {
        if (text.size() + word.size() >= mostCharacters || known.contains(word)) {
            return;
        }
        known.insert(word);
        text += text.isEmpty() ? word : u' ' + word;
    }

    QSet<QString> known;
    QString text;
};

} // namespace

QString sortKeyOf(const QString& text)
{
    constexpr qsizetype longest = 80;
    return fold(text.left(longest)).left(longest);
}

QString matterOf(const QString& reference, const QString& subject, const QString& product)
{
    // No folded text holds the mark between them, so nothing is found across two of them.
    return QStringList{fold(reference), digitsOf(reference), fold(subject), fold(product)}.join(u'|');
}

QString searchTextOf(const Case& complaint)
{
    const Intake& intake = complaint.intake;
    Words words;
    words.add(complaint.reference);
    words.addEndsOf(digitsOf(complaint.reference));
    words.addEndsOf(digitsOf(intake.complainant.phone));
    for (const QString& text : {intake.complainant.name, intake.complainant.phone, intake.complainant.email,
                                intake.subject, intake.product, intake.description, intake.expectation}) {
        words.add(text);
    }
    if (complaint.classification) {
        words.add(complaint.classification->product);
    }
    return words.joined();
}

} // namespace redress
