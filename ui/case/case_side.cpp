#include "ui/case/case_side.h"

#include "ui/case/facts_panel.h"
#include "ui/case/journal_view.h"
#include "ui/case/kept_form.h"
#include "ui/case/who_panel.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

CaseSide::CaseSide(CaseAtHand& atHand, QWidget* parent)
    : QScrollArea(parent), atHand(atHand), who(new WhoPanel), facts(new FactsPanel(atHand)),
      journal(new JournalView), notePlace(new QWidget)
{
    setObjectName(u"case_side"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    (new QVBoxLayout(notePlace))->setContentsMargins({});
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(who);
    column->addWidget(hairline());
    column->addWidget(facts);
    column->addWidget(hairline());
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Journal")));
    column->addWidget(notePlace);
    column->addWidget(journal);
    column->addStretch();
    setWidget(content);
}

CaseSide::~CaseSide() = default;

void CaseSide::begin()
{
    verticalScrollBar()->setValue(0);
    journal->begin();
    makeNote();
    refresh();
}

void CaseSide::makeNote()
{
    delete note;
    note = new KeptForm(atHand, u"note"_s);
    note->add(u"text"_s, tr("A note for the journal"), new TextArea(2));
    QPushButton* button = plainButton(tr("Add note"), {}, u"add_note"_s);
    note->addWidget(button);
    note->begin(button);
    notePlace->layout()->addWidget(note);
    connect(button, &QPushButton::clicked, this, &CaseSide::addNote);
}

void CaseSide::addNote()
{
    atHand.act(command::AddNote{note->text(u"text"_s)}, [this](const Result<CaseView>& result) {
        if (result) {
            note->becomeSaved();
        } else {
            note->showRefusals(result.refusals());
        }
    });
}

void CaseSide::refresh()
{
    const int heightBefore = journal->height();
    const int scrolled = verticalScrollBar()->value();
    who->tell(atHand.complaint().intake.complainant);
    facts->refresh();
    const Desk& desk = atHand.desk();
    journal->tell(atHand.view(), desk.office(), desk.zone(), desk.now());
    notePlace->setVisible(atHand.may(Action::AddNote) || note->isTouched());
    // New lines come in on top: who reads further down keeps the lines in sight.
    const int grown = journal->height() - heightBefore;
    if (grown != 0 && scrolled > journal->y()) {
        widget()->layout()->activate();
        verticalScrollBar()->setValue(scrolled + grown);
    }
}

} // namespace redress
