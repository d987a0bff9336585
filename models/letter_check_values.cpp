#include "models/letter_check_rules.h"
#include "models/reference.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

/** What of a letter comes from the case, and what is still open. */
namespace redress::lint {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(LetterCheck)
};

/** Whether the words stand there because the case has them, not because somebody typed them. */
bool isTheCasesOwn(const LetterUnderCheck& checked, TextPlace place, const QString& words)
{
    return std::ranges::any_of(checked.around(place), [&](const Insertion& one) {
        return checked.valueOf(one.placeholder).contains(words);
    });
}

void remarkOpen(Remarks& remarks, const QString& field, std::optional<TextPlace> place, const QString& name)
{
    remarks.append({LetterRule::PlaceholderLeft, field, place,
                    Sentence::tr("A place in the letter is not filled in: %1").arg(quoted(u'{' + name + u'}')),
                    Sentence::tr("Write what belongs there, or take the place out."), name});
}

void remarkChanged(Remarks& remarks, const LetterUnderCheck& checked, const Insertion& insertion,
                   const QStringList& facts)
{
    const TextPlace place{insertion.from, insertion.length};
    const QList<Insertion> around = checked.around(place);
    const QString outermost = around.isEmpty() ? insertion.placeholder : around.first().placeholder;
    const QString says = quoted(checked.textOf(insertion));
    const QString fact = facts.value(0);
    remarks.append({LetterRule::ValueChanged, u"body"_s, place,
                    fact.isEmpty()
                        ? Sentence::tr("The letter says \"%1\", the case does not.").arg(says)
                        : Sentence::tr("The letter says \"%1\", the case \"%2\".").arg(says, quoted(fact)),
                    fact.isEmpty() ? Sentence::tr("Take it out, or enter it in the case.")
                                   : Sentence::tr("Put in what the case has, or correct the case."),
                    fact.isEmpty() ? QString() : outermost});
}

/** What reads as a reference as people write it, in any digits: "26-004817-1", with blanks, with other
 * dashes. */
const QRegularExpression& referenceForm()
{
    static const QRegularExpression form(
        u"(?<![\\p{Nd}\\p{L}])\\p{Nd}{2}[\\p{Pd}\\s\\x{2212}]\\p{Nd}{6,}[\\p{Pd}\\s\\x{2212}]\\p{Nd}(?![\\p{Nd}\\p{L}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

struct FoundReference
{
    QString reference;
    QString words;
    TextPlace place;
};

QList<FoundReference> referencesIn(const QString& text)
{
    QList<FoundReference> found;
    for (auto matches = referenceForm().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (const auto reference = readReference(match.captured())) {
            found.append({*reference, match.captured(), {match.capturedStart(), match.capturedLength()}});
        }
    }
    return found;
}

bool belongsHere(const Case& complaint, const QString& reference)
{
    return reference == complaint.reference ||
           std::ranges::any_of(complaint.links, [&reference](const CaseLink& one) {
               return !one.withdrawn && one.reference == reference;
           });
}

void remarkForeign(Remarks& remarks, const QString& field, std::optional<TextPlace> place,
                   const QString& reference)
{
    remarks.append({LetterRule::ValueChanged, field, place,
                    Sentence::tr("%1 is the reference of another case.").arg(quoted(reference)),
                    Sentence::tr("Put in this case's reference, or link the two cases."), u"reference"_s});
}

} // namespace

void checkPlaceholders(Remarks& remarks, const LetterUnderCheck& checked)
{
    for (const OpenPlaceholder& one : placeholdersIn(checked.letter.body)) {
        const TextPlace place{one.from, one.length};
        if (!isTheCasesOwn(checked, place, u'{' + one.name + u'}')) {
            remarkOpen(remarks, u"body"_s, place, one.name);
        }
    }
    for (const OpenPlaceholder& one : placeholdersIn(ownSubject(checked))) {
        remarkOpen(remarks, u"subject"_s, {}, one.name);
    }
    for (const OpenPlaceholder& one : placeholdersIn(checked.letter.enclosures)) {
        remarkOpen(remarks, u"enclosures"_s, {}, one.name);
    }
}

void checkValues(Remarks& remarks, const LetterUnderCheck& checked)
{
    for (const Insertion& insertion : checked.letter.insertions) {
        const auto facts = insertion.length > 0 ? checked.factsFor(insertion) : std::nullopt;
        const QString says = compared(checked.textOf(insertion));
        const bool stands = !facts || std::ranges::any_of(*facts, [&says](const QString& fact) {
            return compared(fact) == says;
        });
        if (!stands) {
            remarkChanged(remarks, checked, insertion, *facts);
        }
    }
}

void checkReferences(Remarks& remarks, const LetterUnderCheck& checked)
{
    for (const FoundReference& one : referencesIn(checked.letter.body)) {
        if (!belongsHere(checked.complaint, one.reference) && !isTheCasesOwn(checked, one.place, one.words)) {
            remarkForeign(remarks, u"body"_s, one.place, one.reference);
        }
    }
    for (const FoundReference& one : referencesIn(ownSubject(checked))) {
        if (!belongsHere(checked.complaint, one.reference)) {
            remarkForeign(remarks, u"subject"_s, {}, one.reference);
        }
    }
    for (const FoundReference& one : referencesIn(checked.letter.enclosures)) {
        if (!belongsHere(checked.complaint, one.reference)) {
            remarkForeign(remarks, u"enclosures"_s, {}, one.reference);
        }
    }
}

} // namespace redress::lint
