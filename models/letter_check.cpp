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
    lint::checkDemands(remarks, checked);
    lint::checkLanguage(remarks, checked);
    lint::checkPlaceholders(remarks, checked);
    lint::checkValues(remarks, checked);
    lint::checkReferences(remarks, checked);
    lint::checkDates(remarks, checked);
    return inOrder(remarks);
}

QList<LetterRemark> remarksOnSending(const Context& context, const Case& complaint, const Letter& letter)
{
    const lint::LetterUnderCheck checked(context, complaint, letter);
    QList<LetterRemark> remarks;
    lint::checkPoints(remarks, checked);
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
