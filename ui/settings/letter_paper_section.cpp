#include "ui/settings/letter_paper_section.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(AddressWindow window)
{
    switch (window) {
    case AddressWindow::Din5008B:
        return LetterPaperSection::tr("DIN 5008, form B");
    case AddressWindow::C56:
        return LetterPaperSection::tr("C5/6, 114 × 229 mm");
    case AddressWindow::Dl:
        return LetterPaperSection::tr("DL, 110 × 220 mm");
    }
    Q_UNREACHABLE();
}

} // namespace

LetterPaperSection::LetterPaperSection(Desk& desk, QWidget* parent)
    : SettingsSection(desk, u"letter_paper_section"_s, tr("Letter paper"),
                      tr("Where the address stands, so that it shows in the envelope's window, and what the sheets "
                         "bring with them."),
                      parent),
      form(new Form), window(new ChoiceBox),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_letter_paper"_s))
{
    build();
    connect(form, &Form::edited, this, [this] { typing = true; });
    connect(saveButton, &QPushButton::clicked, this, &LetterPaperSection::save);
    LetterPaperSection::renew();
}

void LetterPaperSection::build()
{
    for (const auto& [value, name] : Names<AddressWindow>::all) {
        window->addChoice(QLatin1String(name), wordOf(value));
    }
    form->add(u"window"_s, tr("Window envelope"), window);
    form->add(u"window_right"_s, {}, new QCheckBox(tr("The window is at the right")));
    form->add(u"preprinted"_s, {}, new QCheckBox(tr("The letterhead is printed on the sheets already")),
              tr("Letters are printed without it; a file always has it."));
    form->add(u"foot"_s, tr("At the foot of the first page"), new TextArea(3),
              tr("Registration, bank account: a line each, at most three."));
    column()->addWidget(form);
    addButtons({saveButton});
    column()->addStretch();
}

void LetterPaperSection::begin()
{
    form->goTo(u"window"_s);
}

void LetterPaperSection::renew()
{
    if (typing) {
        return;
    }
    const LetterPaper& paper = office().letterPaper;
    form->restore({{u"window"_s, nameOf(paper.window)},
                   {u"window_right"_s, paper.windowRight},
                   {u"preprinted"_s, paper.preprinted},
                   {u"foot"_s, paper.foot}});
}

void LetterPaperSection::save()
{
    const QJsonObject fields = form->snapshot();
    LetterPaper wanted;
    wanted.window = named<AddressWindow>(window->chosen()).value_or(AddressWindow::Din5008B);
    wanted.windowRight = fields.value(u"window_right"_s).toBool();
    wanted.preprinted = fields.value(u"preprinted"_s).toBool();
    wanted.foot = fields.value(u"foot"_s).toString();
    keep(command::SetLetterPaper{wanted}, form, saveButton, [this](const Office&) {
        typing = false;
        renew();
        Q_EMIT said(tr("Saved."));
    });
}

} // namespace redress
