#include "ui/case/case_side.h"

#include "ui/case/facts_panel.h"
#include "ui/case/filled_items.h"
#include "ui/case/journal_view.h"
#include "ui/case/kept_form.h"
#include "ui/case/letters_panel.h"
#include "ui/case/notices_panel.h"
#include "ui/case/open_questions.h"
#include "ui/case/promises_panel.h"
#include "ui/case/related_cases.h"
#include "ui/case/who_panel.h"
#include "ui/papers/papers_panel.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

CaseSide::CaseSide(CaseAtHand& atHand, QWidget* parent)
    : QScrollArea(parent), atHand(atHand), who(new WhoPanel(atHand)), questions(new OpenQuestions(atHand)),
      promises(new PromisesPanel(atHand)), notices(new NoticesPanel(atHand)), facts(new FactsPanel(atHand)),
      filled(new FilledItems(tr("Filled in before"))), related(new RelatedCases(atHand)),
      letters(new LettersPanel(atHand)), papers(new PapersPanel(atHand)),
      journal(new JournalView), notePlace(new QWidget)
{
    setObjectName(u"case_side"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    (new QVBoxLayout(notePlace))->setContentsMargins({});
    setWidget(makeContent());
    passOn();
}

QWidget* CaseSide::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(questions);
    column->addWidget(promises);
    column->addWidget(notices);
    column->addWidget(who);
    column->addWidget(hairline());
    column->addWidget(facts);
    column->addWidget(filled);
    column->addWidget(related);
    column->addWidget(hairline());
    column->addWidget(letters);
    column->addWidget(hairline());
    column->addWidget(papers);
    column->addWidget(hairline());
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Journal")));
    column->addWidget(notePlace);
    column->addWidget(journal);
    column->addStretch();
    return content;
}

void CaseSide::passOn()
{
    connect(who, &WhoPanel::correctionWanted, this, &CaseSide::correctionWanted);
    connect(facts, &FactsPanel::correctionWanted, this, &CaseSide::correctionWanted);
    connect(questions, &OpenQuestions::answerWanted, this, &CaseSide::answerWanted);
    connect(questions, &OpenQuestions::withdrawalWanted, this, &CaseSide::withdrawalWanted);
    connect(related, &RelatedCases::caseWanted, this, &CaseSide::caseWanted);
    connect(journal, &JournalView::strikeWanted, this, &CaseSide::strikeWanted);
}

CaseSide::~CaseSide() = default;

void CaseSide::begin()
{
    verticalScrollBar()->setValue(0);
    papers->begin();
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

void CaseSide::writeNote()
{
    if (notePlace->isVisible()) {
        note->goTo(u"text"_s);
    }
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

QList<Item> CaseSide::earlierItems() const
{
    QList<Item> earlier = atHand.procedure().items;
    earlier.removeIf([&](const Item& one) {
        return !atHand.complaint().closed && one.stage >= atHand.complaint().stage;
    });
    return earlier;
}

void CaseSide::refresh()
{
    const int heightBefore = journal->height();
    const int scrolled = verticalScrollBar()->value();
    questions->refresh();
    promises->refresh();
    notices->refresh();
    filled->tell(earlierItems(), atHand.complaint());
    who->refresh();
    facts->refresh();
    related->refresh();
    letters->refresh();
    papers->refresh();
    const Desk& desk = atHand.desk();
    const StaffId striker = atHand.may(Action::AddNote) ? atHand.actor().id : StaffId{};
    journal->tell(atHand.view(), desk.office(), desk.zone(), atHand.now(), striker);
    notePlace->setVisible(atHand.may(Action::AddNote) || note->isTouched());
    // New lines come in on top: who reads further down keeps the lines in sight.
    const int grown = journal->height() - heightBefore;
    if (grown != 0 && scrolled > journal->y()) {
        widget()->layout()->activate();
        verticalScrollBar()->setValue(scrolled + grown);
    }
}

} // namespace redress
