#include "ui/letters/composer/letter_offer.h"

#include "app/letters/letter_templates.h"
#include "models/correspondence.h"
#include "models/letter_values.h"
#include "ui/letters/composer/numbers_apart.h"
#include "ui/letters/composer/placeholder_words.h"
#include "ui/letters/letter_words.h"
#include "ui/words.h"

#include <QMap>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString answerDay = u"answer_by"_s;
/** What a letter's subject line holds. */
constexpr qsizetype longestSubject = 400;

LetterValue keptReadable(const LetterValue& value, const LetterValues& all)
{
    const FilledText inner = withNumbersApart({value.text, value.inside}, all);
    const bool isNumber = value.kind == ValueKind::Reference && !value.text.isEmpty();
    return {isNumber ? isolate(inner.text) : inner.text, value.kind, inner.insertions};
}

} // namespace

void LetterOffer::renew(const QString& wanted, const QString& in, QDate answerBy)
{
    templateId = wanted;
    language = in;
    const Office& office = atHand.desk().office();
    ofCase = letterValuesOf({atHand.complaint(), atHand.procedure(), office, language, answerBy, atHand.actor().id,
                             office.calendar->dayOf(atHand.now())});
    if (isMirrored()) {
        const LetterValues plain = ofCase;
        for (auto one = ofCase.begin(); one != ofCase.end(); ++one) {
            *one = keptReadable(*one, plain);
        }
    }
}

bool LetterOffer::isMirrored() const
{
    return letterDirection(language) == Qt::RightToLeft;
}

FilledText LetterOffer::readable(const FilledText& recorded) const
{
    return isMirrored() ? withNumbersApart(recorded, ofCase) : recorded;
}

QString LetterOffer::readable(QString recorded) const
{
    const QString& reference = atHand.complaint().reference;
    return isMirrored() ? recorded.replace(reference, isolate(reference)) : recorded;
}

const LetterTemplate* LetterOffer::form() const
{
    return letterTemplate(atHand.desk().office(), templateId);
}

FilledText LetterOffer::body() const
{
    const LetterTemplate* chosen = form();
    if (chosen == nullptr) {
        return {};
    }
    LetterValues all = ofCase;
    all.insert(answers);
    return draftBody(*chosen, language, all);
}

QString LetterOffer::subject() const
{
    const LetterTemplate* chosen = form();
    if (chosen == nullptr) {
        return {};
    }
    // A case may have been told of in several lines; a letter has one.
    const QString line = letterSubject(*chosen, language, ofCase).simplified();
    if (line.size() <= longestSubject) {
        return line;
    }
    const qsizetype blank = line.lastIndexOf(u' ', longestSubject - 2);
    return line.left(blank > 0 ? blank : longestSubject - 1) + u'…';
}

LetterValue LetterOffer::answer(const QString& placeholder, const QString& text, QDate day)
{
    const LetterValue value{day.isValid() ? dateInWords(day, language) : text, askFor(placeholder).kind};
    answers.insert(placeholder, value);
    return value;
}

QList<AsksList::Ask> LetterOffer::asksOf(const FilledText& text) const
{
    QMap<qsizetype, AsksList::Ask> byPlace;
    const auto add = [&](const QString& name, qsizetype from, const QString& written) {
        const bool known = std::ranges::find(byPlace, name, &AsksList::Ask::name) != byPlace.end();
        const bool hasField = name == answerDay && asksForAnswer();
        // What must stand as the case has it is put in from there, or entered there.
        const bool ofCaseAlone = has(name) || ofCase.value(name).kind != ValueKind::Prose;
        if (!known && !hasField && !ofCaseAlone) {
            AsksList::Ask ask = askFor(name);
            ask.text = written;
            byPlace.insert(from, ask);
        }
    };
    for (const OpenPlaceholder& one : placeholdersIn(text.text, text.insertions)) {
        add(one.name, one.from, {});
    }
    qsizetype behind = 0;
    for (const Insertion& one : text.insertions) {
        // Not what lies in another: that one is written anew as a whole.
        if (one.from >= behind) {
            behind = one.from + one.length;
            add(one.placeholder, one.from, text.text.mid(one.from, one.length));
        }
    }
    return byPlace.values();
}

AsksList::Ask LetterOffer::askFor(const QString& placeholder) const
{
    AsksList::Ask ask{placeholder, placeholderWord(placeholder), ValueKind::Prose, {}};
    if (const LetterTemplate* chosen = form()) {
        const auto found = std::ranges::find(chosen->asks, placeholder, &LetterAsk::id);
        if (found != chosen->asks.end()) {
            ask.label = wordOf(found->name);
            ask.kind = found->kind;
        }
    }
    return ask;
}

QString LetterOffer::wordsOf(const QString& placeholder) const
{
    return askFor(placeholder).label;
}

bool LetterOffer::asksForAnswer() const
{
    const LetterTemplate* chosen = form();
    if (chosen == nullptr) {
        return false;
    }
    const QList<LetterBlock> blocks = chosen->blocksIn(language);
    const QString open = u'{' + answerDay + u'}';
    return chosen->purpose == LetterPurpose::InformationRequest ||
           std::ranges::any_of(blocks, [&open](const LetterBlock& one) { return one.text.contains(open); });
}

bool LetterOffer::isForTheCounter() const
{
    const LetterTemplate* chosen = form();
    return chosen != nullptr && isCounterPaper(chosen->purpose);
}

} // namespace redress
