#include "ui/settings/organisation_section.h"

#include "ui/settings/picture_field.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

OrganisationSection::OrganisationSection(Desk& desk, QWidget* parent)
    : SettingsSection(desk, u"organisation_section"_s, tr("Organisation"), tr("What stands on every letter."), parent),
      form(new Form), language(new ChoiceBox), letterhead(new PictureField),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_organisation"_s))
{
    build();
    connect(form, &Form::edited, this, [this] { typing = true; });
    connect(letterhead, &PictureField::changed, this, [this] { typing = otherPicture = true; });
    connect(letterhead, &PictureField::refused, this, [this](const QString& text) {
        form->showRefusals({{u"letterhead"_s, u"no_picture"_s, text}});
    });
    connect(saveButton, &QPushButton::clicked, this, &OrganisationSection::save);
    OrganisationSection::renew();
}

void OrganisationSection::build()
{
    form->add(u"name"_s, tr("Name"), new QLineEdit);
    form->add(u"address"_s, tr("Address"), new TextArea(2));
    form->add(u"phone"_s, tr("Phone"), new QLineEdit);
    form->addBeside(u"email"_s, tr("E-mail"), new QLineEdit);
    form->add(u"language"_s, tr("Language of letters"), language,
              tr("Where the complainant chose none. The procedure says in which ones the office answers."));
    form->add(u"letterhead"_s, tr("Letterhead"), letterhead, tr("PNG or JPEG, at most 5 MB. Prints 20 mm high."));
    column()->addWidget(form);
    addButtons({saveButton});
    column()->addStretch();
}

void OrganisationSection::begin()
{
    form->goTo(u"name"_s);
}

void OrganisationSection::renew()
{
    offerLanguages();
    if (typing) {
        return;
    }
    const Organisation& organisation = office().organisation;
    form->restore({{u"name"_s, organisation.name},
                   {u"address"_s, organisation.address},
                   {u"phone"_s, organisation.phone},
                   {u"email"_s, organisation.email},
                   {u"language"_s, organisation.language}});
    showLetterhead();
}

void OrganisationSection::showLetterhead()
{
    const QString hash = office().organisation.letterhead;
    if (shownLetterhead == hash) {
        return;
    }
    shownLetterhead = hash;
    if (hash.isEmpty()) {
        letterhead->show({});
        return;
    }
    whenAnswered(desk.letterhead(), this, [this, hash](const Result<QByteArray>& picture) {
        if (picture && shownLetterhead == hash && !otherPicture) {
            letterhead->show(*picture);
        }
    });
}

void OrganisationSection::offerLanguages()
{
    const auto procedure = office().currentProcedure();
    const QString chosen = language->chosen();
    const QSignalBlocker quiet(language);
    language->clear();
    for (const QString& code : procedure ? QStringList(procedure->languages) : letterLanguages()) {
        language->addChoice(code, languageWord(code));
    }
    language->choose(chosen);
}

Organisation OrganisationSection::typed() const
{
    const QJsonObject fields = form->snapshot();
    Organisation organisation = office().organisation;
    organisation.name = fields.value(u"name"_s).toString();
    organisation.address = fields.value(u"address"_s).toString();
    organisation.phone = fields.value(u"phone"_s).toString();
    organisation.email = fields.value(u"email"_s).toString();
    organisation.language = language->chosen();
    return organisation;
}

void OrganisationSection::save()
{
    if (!otherPicture || letterhead->bytes().isEmpty()) {
        send(otherPicture ? QString() : office().organisation.letterhead);
        return;
    }
    form->clearRefusals();
    saveButton->setEnabled(false);
    whenAnswered(desk.keepLetterhead(letterhead->bytes()), this, [this](const Result<QString>& hash) {
        saveButton->setEnabled(true);
        if (!hash) {
            form->showRefusals(hash.refusals());
            return;
        }
        send(*hash);
    });
}

void OrganisationSection::send(const QString& hash)
{
    Organisation organisation = typed();
    organisation.letterhead = hash;
    keep(command::SetOrganisation{organisation}, form, saveButton, [this, hash](const Office&) {
        typing = otherPicture = false;
        shownLetterhead = hash;
        Q_EMIT said(tr("Saved. New letters show it."));
    });
}

} // namespace redress
