#include "models/decide_rules.h"

#include "models/fold.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

/** What is filled in or ticked along the way: the procedure's items. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** Digits of any script become 0-9; the marks between them stay. */
QString withPlainDigits(QString typed)
{
    for (QChar& sign : typed) {
        if (sign.digitValue() >= 0) {
            sign = QChar(u'0' + sign.digitValue());
        }
    }
    return typed;
}

bool isNumber(const QString& typed)
{
    static const QRegularExpression form(uR"(^[-−]?[0-9]+([.,٫][0-9]+)?\z)"_s);
    return form.match(withPlainDigits(typed)).hasMatch();
}

/** With the marks that part thousands and cents, whatever the country; the currency stands in the item's
 * words. */
bool isAmount(const QString& typed)
{
    static const QRegularExpression form(uR"(^[0-9]+([.,'٫٬ \x{a0}\x{202f}][0-9]+)*\z)"_s);
    return form.match(withPlainDigits(typed)).hasMatch();
}

bool isDate(const QString& typed)
{
    return QDate::fromString(typed, u"yyyy-MM-dd"_s).isValid();
}

void checkValue(Checks& checks, const Item& item, const QString& value)
{
    switch (item.kind) {
    case ItemKind::Tick:
        if (value != u"yes"_s) {
            checks.refuse(u"value"_s, u"no_tick"_s, Sentence::tr("This is ticked, or it is not."));
        }
        return;
    case ItemKind::Text:
        checks.text(u"value"_s, value);
        return;
    case ItemKind::Number:
        if (!isNumber(value)) {
            checks.refuse(u"value"_s, u"no_number"_s, Sentence::tr("Type a number here, as in 12 or 12.5."));
        }
        return;
    case ItemKind::Amount:
        if (!isAmount(value)) {
            checks.refuse(u"value"_s, u"no_amount"_s,
                          Sentence::tr("Type an amount here in digits, without the currency."));
        }
        return;
    case ItemKind::Date:
        if (!isDate(value)) {
            checks.refuse(u"value"_s, u"no_date"_s, Sentence::tr("Type a date here."));
        }
        return;
    case ItemKind::Choice:
        if (std::ranges::find(item.choices, value, &Choice::id) == item.choices.end()) {
            checks.refuse(u"value"_s, u"no_choice"_s, Sentence::tr("Choose one of what is offered."));
        }
        return;
    }
}

/** In this round or an earlier one: what was begun once can be filled in from there on. */
bool wasReached(const Case& complaint, Stage stage)
{
    return std::ranges::any_of(complaint.entries,
                               [stage](const StageEntry& one) { return one.stage >= stage; });
}

void checkFilling(Checks& checks, const Procedure& procedure, const Case& complaint, const Item& item)
{
    if (!wasReached(complaint, item.stage)) {
        checks.refuse(u"item"_s, u"too_early"_s,
                      Sentence::tr("This can be filled in once the case has come to that step."));
    }
    for (const QString& before : item.after) {
        const Item* other = procedure.item(before);
        if (other != nullptr && !complaint.items.contains(before)) {
            checks.refuse(u"item"_s, u"after:"_s + before,
                          Sentence::tr("First fill in: %1").arg(wordsHere(other->words)));
        }
    }
}

/** What others rest on, or what let the case go on, can be changed but not emptied. */
void checkEmptying(Checks& checks, const Procedure& procedure, const Case& complaint, const Item& item)
{
    for (const Item& other : procedure.items) {
        if (other.after.contains(item.id) && complaint.items.contains(other.id)) {
            checks.refuse(u"item"_s, u"needed_by:"_s + other.id,
                          Sentence::tr("First empty: %1").arg(wordsHere(other.words)));
        }
    }
    if (item.required && complaint.stage > item.stage) {
        checks.refuse(
            u"item"_s, u"required"_s,
            Sentence::tr("The case went on because this was filled in. Change it, but leave it filled."));
    }
}

} // namespace

QString wordsHere(const Words& words)
{
    return words.in(QLocale().name().left(2));
}

Refusals missingItems(const Procedure& procedure, const Case& complaint, Stage stage)
{
    Refusals missing;
    for (const Item& item : procedure.items) {
        if (item.required && item.stage == stage && !complaint.items.contains(item.id)) {
            missing.append({u"item:"_s + item.id, u"missing"_s,
                            Sentence::tr("Still to be filled in: %1").arg(wordsHere(item.words))});
        }
    }
    return missing;
}

Events decideOne(const Context& context, const Case& complaint, const command::FillItem& command)
{
    const Item* item = context.procedure.item(command.item);
    if (item == nullptr) {
        return Refusal{u"item"_s, u"unknown"_s, Sentence::tr("The procedure has no such item.")};
    }
    const QString value = isBlank(command.value) ? QString() : command.value.trimmed();
    Checks checks;
    if (complaint.items.value(item->id) == value) {
        checks.refuse(u"value"_s, u"already"_s, Sentence::tr("It stands so already."));
    } else if (value.isEmpty()) {
        checkEmptying(checks, context.procedure, complaint, *item);
    } else {
        checkFilling(checks, context.procedure, complaint, *item);
        checkValue(checks, *item, value);
    }
    return checks.give({happened::ItemFilled{item->id, value}});
}

} // namespace redress::rules
