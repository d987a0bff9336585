#include "ui/papers/add_papers_dialog.h"

#include "ui/papers/paper_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_label.h"
#include "ui/words/case_words.h"

namespace redress {

using namespace Qt::StringLiterals;

ChoiceBox* evidenceChoice(Evidence chosen)
{
    auto* box = new ChoiceBox;
    for (const auto& [evidence, name] : Names<Evidence>::all) {
        box->addChoice(QLatin1String(name), wordOf(evidence));
    }
    box->choose(nameOf(chosen));
    return box;
}

AddPapersDialog::AddPapersDialog(const QList<WaitingPaper>& papers, QWidget* parent)
    : FormDialog(tr("Add to the papers"), tr("Add"), u"add_papers"_s, parent)
{
    say(tr("Say of each what it is to the case."));
    for (const WaitingPaper& one : papers) {
        if (one.refusal.isEmpty()) {
            add(one);
        }
    }
    for (const WaitingPaper& one : papers) {
        if (!one.refusal.isEmpty()) {
            auto* line = new TextLabel(TextLabel::Kind::Body, refusalInWords(one));
            line->setTone(look::Tone::Late);
            form().addWidget(line);
        }
    }
    connect(this, &FormDialog::verbWanted, this, &AddPapersDialog::takeMarks);
}

void AddPapersDialog::add(const WaitingPaper& paper)
{
    ChoiceBox* mark = evidenceChoice(paper.paper.evidence);
    addable.append(paper);
    marks.append(mark);
    form().add(u"evidence_%1"_s.arg(marks.size()), paper.paper.name, mark,
               tr("%1, %2").arg(kindInWords(paper.mediaType), sizeInWords(paper.size)));
}

void AddPapersDialog::takeMarks()
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        addable[i].paper.evidence = named<Evidence>(marks[i]->chosen()).value_or(Evidence::Document);
    }
    finish();
    Q_EMIT wanted(addable);
}

} // namespace redress
