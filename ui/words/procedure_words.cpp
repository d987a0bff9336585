#include "ui/words/procedure_words.h"

#include "models/routing.h"
#include "ui/widgets/choice_box.h"
#include "ui/words/case_words.h"
#include "ui/words/clock_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString wordOrId(const Choice* known, const QString& id)
{
    return known == nullptr ? id : wordOf(known->words);
}

const Choice* withId(const QList<Choice>& choices, const QString& id)
{
    const auto found = std::ranges::find(choices, id, &Choice::id);
    return found == choices.end() ? nullptr : &*found;
}

/** Of the clocks that can be extended. */
std::optional<Limit> limitOf(const Case& complaint, const Procedure& procedure, const Extension& extension)
{
    if (extension.clock == ClockKind::Acknowledgement) {
        return procedure.acknowledgement;
    }
    if (extension.clock == ClockKind::Round) {
        return roundLimitOf(complaint, procedure);
    }
    const auto own = std::ranges::find(procedure.stageLimits, extension.stage, &StageLimit::first);
    return own == procedure.stageLimits.end() ? std::nullopt : std::optional(own->limit);
}

} // namespace

QString categoryWord(const Procedure& procedure, const QString& id)
{
    return wordOrId(procedure.category(id), id);
}

QString groundWord(const Procedure& procedure, const QString& id)
{
    return wordOrId(procedure.ground(id), id);
}

QString pauseWord(const Procedure& procedure, const QString& reason)
{
    const PauseReason* known = procedure.pauseReason(reason);
    return known == nullptr ? reason : wordOf(known->words);
}

QString dutyWord(const Procedure& procedure, const QString& duty)
{
    return wordOrId(withId(procedure.duties, duty), duty);
}

QString kindWord(const Procedure& procedure)
{
    return wordOf(procedure.kind.byLanguage.isEmpty() ? procedure.name : procedure.kind);
}

QString itemValueInWords(const Item& item, const QString& value)
{
    switch (item.kind) {
    case ItemKind::Tick:
        return value.isEmpty() ? QString() : QCoreApplication::translate("Words", "Yes");
    case ItemKind::Date: {
        const QDate day = QDate::fromString(value, u"yyyy-MM-dd"_s);
        return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : value;
    }
    case ItemKind::Choice:
        return wordOrId(withId(item.choices, value), value);
    case ItemKind::Text:
    case ItemKind::Number:
    case ItemKind::Amount:
        break;
    }
    return value;
}

QString extensionInWords(const Case& complaint, const Procedure& procedure, const Extension& extension)
{
    const auto limit = limitOf(complaint, procedure, extension);
    return limit ? limitInWords(Limit{extension.count, limit->unit}) : QLocale().toString(extension.count);
}

void offerChoices(ChoiceBox* box, const QList<Choice>& choices)
{
    box->clear();
    for (const Choice& choice : choices) {
        box->addChoice(choice.id, wordOf(choice.words));
    }
}

} // namespace redress
