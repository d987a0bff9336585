#include "ui/intake/standing_section.h"

#include "ui/case/disclosure.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/words/case_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

StandingSection::StandingSection(QWidget* parent)
    : QWidget(parent), form(new Form), choice(new ChoiceBox),
      fold(new Disclosure(tr("Without a name, or somebody speaks for the complainant"), u"open_standing"_s,
                          form))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(fold);
    for (const auto& [standing, name] : Names<Standing>::all) {
        choice->addChoice(QLatin1String(name), wordOf(standing));
    }
    choice->choose(nameOf(Standing::Named));
    form->add(u"standing"_s, tr("The complainant's name"), choice);
    form->add(u"representative_name"_s, tr("Representative"), new QLineEdit);
    form->addBeside(u"authority"_s, tr("Speaks by what authority"), new QLineEdit,
                    tr("Power of attorney, parent, director"));
    form->add(u"representative_phone"_s, tr("Representative's phone"), new QLineEdit);
    form->addBeside(u"representative_email"_s, tr("Representative's e-mail"), new QLineEdit);
    untouched = form->snapshot();
    connect(form, &Form::edited, this, &StandingSection::edited);
    connect(choice, &ChoiceBox::chosenChanged, this, &StandingSection::standingChanged);
    connect(fold, &Disclosure::openChanged, this, [this](bool wanted) {
        // What was typed is never out of sight.
        if (!wanted && snapshot() != untouched) {
            open();
        }
    });
}

QString StandingSection::typed(const QString& fieldName) const
{
    return form->field(fieldName)->value().toString().trimmed();
}

Standing StandingSection::standing() const
{
    return named<Standing>(choice->chosen()).value_or(Standing::Named);
}

Representative StandingSection::representative() const
{
    return {typed(u"representative_name"_s),
            typed(u"representative_phone"_s),
            typed(u"representative_email"_s),
            typed(u"authority"_s),
            {}};
}

Refusals StandingSection::typedWrongly() const
{
    const Representative other = representative();
    const bool speaks = !other.phone.isEmpty() || !other.email.isEmpty() || !other.authority.isEmpty();
    if (other.name.isEmpty() && speaks) {
        return {{u"representative_name"_s, u"missing"_s, tr("The representative's name is missing.")}};
    }
    return {};
}

void StandingSection::reset()
{
    form->reset();
    fold->setOpen(false);
    Q_EMIT standingChanged();
}

QJsonObject StandingSection::snapshot() const
{
    return form->snapshot();
}

void StandingSection::restore(const QJsonObject& fields)
{
    // A draft of an earlier program has none of them.
    if (fields.contains(u"standing"_s)) {
        form->restore(fields);
        fold->setOpen(snapshot() != untouched);
        Q_EMIT standingChanged();
    }
}

bool StandingSection::asks(const QString& fieldName) const
{
    return form->field(fieldName) != nullptr;
}

void StandingSection::showRefusals(const Refusals& refusals)
{
    if (!refusals.isEmpty()) {
        open();
    }
    form->showRefusals(refusals);
}

void StandingSection::open()
{
    fold->setOpen(true);
}

} // namespace redress
