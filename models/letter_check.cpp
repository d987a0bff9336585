#include "models/letter_check_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(LetterCheck)
};

QString languageName(const QString& code)
{
    static constexpr std::array<std::pair<const char*, const char*>, 5> names{{
        {"en", QT_TRANSLATE_NOOP("LetterCheck", "English")},
        {"vi", QT_TRANSLATE_NOOP("LetterCheck", "Vietnamese")},
        {"ms", QT_TRANSLATE_NOOP("LetterCheck", "Malay")},
        {"id", QT_TRANSLATE_NOOP("LetterCheck", "Indonesian")},
        {"fa", QT_TRANSLATE_NOOP("LetterCheck", "Persian")},
    }};
    const auto known =
        std::ranges::find(names, code, [](const auto& one) { return QLatin1String(one.first); });
    return known == names.end() ? code : Sentence::tr(known->second);
}

/** Those without a place first, the others as they stand in the text. */
QList<LetterRemark> inOrder(QList<LetterRemark> remarks)
{
    const auto placeOf = [](const LetterRemark& one) { return one.place ? one.place->from : qsizetype{-1}; };
    std::ranges::stable_sort(remarks, {}, placeOf);
    return remarks;
}

/** Whether the clocks of the case came to a stop, went on or got more time since that moment. */
bool ranOtherwiseSince(const Case& complaint, Moment moment)
{
    const auto extendedSince = [&](const Extension& one) { return one.at > moment; };
    const auto pausedSince = [&](const Pause& one) {
        return one.from >= moment || (one.until && *one.until > moment);
    };
    return std::ranges::any_of(complaint.extensions, extendedSince) ||
           std::ranges::any_of(complaint.pauses, pausedSince);
}

/**
 * The letter without the days for the answer that it names and that no longer run, or run otherwise since it left. A day
 * that was over before it left stays.
 */
Letter withoutPassedDues(Letter letter, const Case& complaint, const Context& then)
{
    Context atSignature = then;
    atSignature.now = letter.signedAt.value_or(then.now);
    const lint::LetterUnderCheck asSigned(atSignature, complaint, letter);
    // What came back is sent again as it was.
    const bool moved = letter.isBack() || ranOtherwiseSince(complaint, then.now);
    letter.insertions.removeIf([&](const Insertion& one) {
        const bool isDue = one.placeholder == u"due_date"_s || one.placeholder == u"former_due_date"_s;
        return isDue && (moved || asSigned.valueOf(one.placeholder).isEmpty());
    });
    return letter;
}

} // namespace

namespace lint {

void checkLanguage(Remarks& remarks, const LetterUnderCheck& checked)
{
    const QString wanted = checked.complaint.intake.complainant.language;
    if (checked.letter.language == wanted || !checked.context.procedure.languages.contains(wanted)) {
        return;
    }
    remarks.append(
        {LetterRule::WrongLanguage,
         u"language"_s,
         {},
         Sentence::tr("The letter is written in %1, the complainant reads %2.")
             .arg(languageName(checked.letter.language), languageName(wanted)),
         Sentence::tr("Write it in the complainant's language, or correct the language in the case."),
         {}});
}

} // namespace lint

QList<LetterRemark> remarksOn(const Context& context, const Case& complaint, const Letter& letter)
{
    const lint::LetterUnderCheck checked(context, complaint, letter);
    QList<LetterRemark> remarks;
    lint::checkPoints(remarks, checked);
    lint::checkFindings(remarks, checked);
    lint::checkDemands(remarks, checked);
    lint::checkLanguage(remarks, checked);
    lint::checkPlaceholders(remarks, checked);
    lint::checkValues(remarks, checked);
    lint::checkReferences(remarks, checked);
    lint::checkDates(remarks, checked);
    return inOrder(remarks);
}

QList<LetterRemark> remarksOnSending(const Context& context, const Case& complaint, const Letter& letter, Moment left)
{
    if (isReply(letter.purpose) && letter.isBack()) {
        // It was given, and can neither be revised nor written anew: it goes again as it was.
        return {};
    }
    Context then = context;
    then.now = left;
    const Letter asItLeft = withoutPassedDues(letter, complaint, then);
    const lint::LetterUnderCheck checked(then, complaint, asItLeft);
    QList<LetterRemark> remarks;
    lint::checkPoints(remarks, checked);
    lint::checkFindings(remarks, checked);
    lint::checkLanguage(remarks, checked);
    lint::checkValues(remarks, checked);
    lint::checkReferences(remarks, checked);
    return inOrder(remarks);
}

Refusals refusalsOf(const QList<LetterRemark>& remarks)
{
    Refusals refusals;
    for (const LetterRemark& one : remarks) {
        refusals.append({one.field, nameOf(one.rule), one.text + u' ' + one.cure});
    }
    return refusals;
}

} // namespace redress
