#include "ui/case/acts/representative_dialog.h"

#include "ui/widgets/choice_box.h"

#include <QCheckBox>
#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

RepresentativeDialog::RepresentativeDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Authorised representative"), tr("Set"), u"name_representative"_s, parent),
      paper(new ChoiceBox), inPerson(new QCheckBox(tr("The complainant speaks in person again")))
{
    const Representative& known = atHand.complaint().intake.representative;
    say(tr("Who speaks for the complainant, and by what authority."));
    form().add(u"in_person"_s, {}, inPerson);
    form().field(u"in_person"_s)->setVisible(!known.isNone());
    addFields(known);
    offerPapers(known.paper);
    connect(inPerson, &QCheckBox::toggled, this, &RepresentativeDialog::offerInPerson);
}

void RepresentativeDialog::offerInPerson()
{
    for (const QString& field : {u"representative_name"_s, u"representative_phone"_s, u"representative_email"_s,
                                 u"authority"_s, u"paper"_s}) {
        form().field(field)->setVisible(!inPerson->isChecked());
    }
}

void RepresentativeDialog::addFields(const Representative& known)
{
    auto* phone = new QLineEdit(known.phone);
    auto* email = new QLineEdit(known.email);
    phone->setLayoutDirection(Qt::LeftToRight);
    email->setLayoutDirection(Qt::LeftToRight);
    form().add(u"representative_name"_s, tr("Name"), new QLineEdit(known.name));
    form().add(u"representative_phone"_s, tr("Phone"), phone);
    form().add(u"representative_email"_s, tr("E-mail"), email);
    form().add(u"authority"_s, tr("By what authority"), new QLineEdit(known.authority),
               tr("Power of attorney, parent, director …"));
    form().add(u"paper"_s, tr("The paper that proves it"), paper);
}

void RepresentativeDialog::offerPapers(PaperId known)
{
    paper->addChoice(u"0"_s, tr("No paper"));
    for (const Paper& one : atHand().complaint().papers) {
        if (!one.withdrawn) {
            paper->addChoice(QString::number(one.id.value), one.name);
        }
    }
    paper->choose(QString::number(known.value));
    if (paper->count() == 1) {
        form().field(u"paper"_s)->setHint(tr("Add it to the papers of the case first."));
    }
}

void RepresentativeDialog::perform()
{
    if (inPerson->isChecked()) {
        act(command::NameRepresentative{});
        return;
    }
    act(command::NameRepresentative{{text(u"representative_name"_s), text(u"representative_phone"_s),
                                     text(u"representative_email"_s), text(u"authority"_s),
                                     PaperId{paper->chosen().toLongLong()}}});
}

} // namespace redress
