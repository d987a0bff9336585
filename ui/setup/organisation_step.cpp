#include "ui/setup/organisation_step.h"

#include "ui/settings/picture_field.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Without holidays, so nobody's own. */
const QString plainCalendar = u"plain"_s;

/** The shipped calendar of the country in which the language is at home. */
QString calendarAtHome(const QString& language)
{
    const auto zones = QTimeZone::availableTimeZoneIds(QLocale(language).territory());
    for (const QString& name : shippedDocuments(u"calendars"_s)) {
        const auto read = Calendar::read(shippedDocument(u"calendars"_s, name));
        if (name != plainCalendar && read && zones.contains(read->zone().id())) {
            return name;
        }
    }
    return plainCalendar;
}

} // namespace

OrganisationStep::OrganisationStep(QWidget* parent)
    : SetupStep(u"organisation_step"_s, tr("Organisation"), tr("Who is the office?"),
                tr("It stands on every letter. All of it can be changed later in the settings."), parent),
      form(new Form), language(new ChoiceBox), calendar(new ChoiceBox), letterhead(new PictureField)
{
    build();
    connect(language, &ChoiceBox::chosenChanged, this, &OrganisationStep::proposeCalendar);
    connect(calendar, &ChoiceBox::activated, this, [this] { decided = true; });
    proposeCalendar();
    connect(letterhead, &PictureField::refused, this, [this](const QString& text) {
        form->showRefusals({{u"letterhead"_s, u"no_picture"_s, text}});
    });
}

void OrganisationStep::build()
{
    for (const QString& code : letterLanguages()) {
        language->addChoice(code, languageWord(code));
    }
    language->choose(QLocale().name().left(2));
    for (const QString& name : shippedDocuments(u"calendars"_s)) {
        if (const auto read = Calendar::read(shippedDocument(u"calendars"_s, name))) {
            calendar->addChoice(name, read->name());
        }
    }
    form->add(u"name"_s, tr("Name"), new QLineEdit);
    form->add(u"address"_s, tr("Address"), new TextArea(2));
    form->add(u"phone"_s, tr("Phone"), new QLineEdit);
    form->addBeside(u"email"_s, tr("E-mail"), new QLineEdit);
    form->add(u"language"_s, tr("Language of letters"), language, tr("Where the complainant chose none."));
    form->addBeside(u"calendar"_s, tr("Calendar"), calendar, tr("Hours and holidays can be changed later."));
    form->add(u"letterhead"_s, tr("Letterhead"), letterhead, tr("PNG or JPEG, at most 5 MB. It can be left out."));
    column()->addWidget(form, 0, Qt::AlignTop);
    column()->addStretch();
}

void OrganisationStep::proposeCalendar()
{
    if (!decided) {
        calendar->choose(calendarAtHome(language->chosen()));
    }
}

void OrganisationStep::begin(const SetUp&)
{
    form->goTo(u"name"_s);
}

void OrganisationStep::take(SetUp& wanted)
{
    const QJsonObject fields = form->snapshot();
    Organisation& organisation = wanted.office.organisation;
    organisation.name = fields.value(u"name"_s).toString().trimmed();
    organisation.address = fields.value(u"address"_s).toString().trimmed();
    organisation.phone = fields.value(u"phone"_s).toString().trimmed();
    organisation.email = fields.value(u"email"_s).toString().trimmed();
    organisation.language = language->chosen();
    wanted.office.letterhead = letterhead->bytes();
    wanted.office.calendar = shippedDocument(u"calendars"_s, calendar->chosen());
    wanted.calendarName = calendar->currentText();
    Refusals reasons = whyNotOrganisation(wanted.office);
    if (language->chosen().isEmpty()) {
        reasons.append({u"language"_s, u"missing"_s, tr("Choose the language of letters.")});
    }
    if (!reasons.isEmpty()) {
        form->showRefusals(reasons);
        return;
    }
    form->clearRefusals();
    Q_EMIT accepted();
}

} // namespace redress
