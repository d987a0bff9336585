#include "ui/case_file/case_file_dialog.h"

#include "models/fold.h"
#include "models/rights.h"
#include "ui/case/folded_text.h"
#include "ui/case_file/case_file_view.h"
#include "ui/case_file/case_file_work.h"
#include "ui/case_file/persons_of_case.h"
#include "ui/papers/paper_words.h"
#include "ui/when_answered.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/widgets/tick_list.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A tick wraps no words. */
constexpr int widestTick = 410;
/** Enough to know a note by. */
constexpr qsizetype longestNote = 400;

QString noteName(int version)
{
    return u"note_%1"_s.arg(version);
}

QString paperName(PaperId id)
{
    return u"paper_%1"_s.arg(id.value);
}

/** What is too long for its line ends there, and is read whole in its tooltip. */
void offerIn(TickList* list, const QList<std::pair<QString, QString>>& idsAndTexts)
{
    const QFontMetrics metrics(look::body());
    QList<std::pair<QString, QString>> fitting = idsAndTexts;
    for (auto& [id, text] : fitting) {
        text = metrics.elidedText(text, Qt::ElideRight, look::withText(widestTick));
    }
    list->offer(fitting);
    for (qsizetype at = 0; at < fitting.size(); ++at) {
        if (fitting.at(at) != idsAndTexts.at(at)) {
            auto* box = list->findChild<QCheckBox*>(fitting.at(at).first);
            box->setToolTip(idsAndTexts.at(at).second.toHtmlEscaped());
            box->setAccessibleName(idsAndTexts.at(at).second);
        }
    }
}

bool isShown(const Paper& paper)
{
    const PaperKind kind = kindOf(paper.mediaType);
    return kind == PaperKind::Picture || kind == PaperKind::Pdf;
}

bool maySeeReadings(const Actor& actor)
{
    return reachOf(actor.role, Action::SeeReadings) != Reach::None;
}

} // namespace

bool mayMakeCaseFile(const Actor& actor)
{
    return reachOf(actor.role, Action::ReadCase) == Reach::All;
}

CaseFileDialog::CaseFileDialog(CaseAtHand& hand, QWidget* parent)
    : FormDialog(tr("Case file"), tr("Make the file"), u"make_case_file"_s, parent), atHand(hand),
      source{.view = hand.view(),
             .office = hand.desk().office(),
             .zone = hand.desk().zone(),
             .readings = {},
             .letterhead = {},
             .choice = {},
             .made = hand.desk().now(),
             .maker = hand.desk().session() ? hand.desk().session()->name : QString(),
             .language = QLocale().name().left(2)},
      parts(new TickList), notes(new TickList), persons(new TickList), others(new TextArea(2)),
      papersTitle(new TextLabel(TextLabel::Kind::Subject, tr("Attachments"))), papers(new TickList),
      progress(new QProgressBar)
{
    say(tr("One PDF for a board or an ombudsman. You see it before it is saved. Nothing in the case changes."));
    addParts();
    addNotes();
    addPersons();
    addPapers();
    addProgress();
    offerNotes();
    offerPersons();
    offerPapers();
    connect(this, &FormDialog::verbWanted, this, &CaseFileDialog::make);
    connect(&atHand, &CaseAtHand::viewed, this, &CaseFileDialog::follow);
    // It would be a file of another case.
    connect(&atHand, &CaseAtHand::opened, this, &FormDialog::finish);
    if (maySeeReadings(atHand.actor())) {
        whenAnswered(atHand.desk().readings(atHand.id()), this, [this](const Result<QList<Reading>>& read) {
            if (read) {
                source.readings = *read;
                offerPersons();
            }
        });
    }
}

void CaseFileDialog::addParts()
{
    QList<std::pair<QString, QString>> offered{{u"chronology"_s, tr("Chronology")},
                                               {u"points"_s, tr("Points with their findings")},
                                               {u"letters"_s, tr("Letters as they stand on paper")},
                                               {u"dues"_s, tr("The due dates explained")},
                                               {u"papers"_s, tr("Attachments")},
                                               {u"proof"_s, tr("Proof of the journal")}};
    if (maySeeReadings(atHand.actor())) {
        offered.append({u"readings"_s, tr("Who read the case")});
    }
    parts->offer(offered);
    parts->tick({u"chronology"_s, u"points"_s, u"letters"_s, u"dues"_s, u"papers"_s, u"proof"_s});
    form().add(u"parts"_s, tr("What goes in, behind cover and index"), parts);
}

void CaseFileDialog::addNotes()
{
    form().add(u"notes"_s, tr("Notes that may be disclosed"), notes,
               tr("Notes are the desk's own. Those without a tick are counted on the cover, not quoted."));
}

void CaseFileDialog::offerNotes()
{
    QList<std::pair<QString, QString>> offered;
    for (const CaseHappening& one : notesOf(source.view)) {
        offered.append({noteName(one.version),
                        beginningOf(std::get<happened::NoteAdded>(one.event).text.simplified(), longestNote)});
    }
    offerIn(notes, offered);
    form().field(u"notes"_s)->setVisible(!offered.isEmpty());
}

void CaseFileDialog::addPersons()
{
    form().beginGroup(tr("Black out persons who are not the complainant"));
    form().add(u"persons"_s, tr("Found in the case"), persons);
    form().add(u"others"_s, tr("Others, one a line"), others,
               tr("Names, phone numbers, e-mail addresses. They go from letters too, which then are no longer as they "
                  "were sent; each page says so."));
    connect(persons, &TickList::tickedChanged, this, &CaseFileDialog::proposePapers);
    connect(others, &TextArea::textChanged, this, &CaseFileDialog::proposePapers);
}

void CaseFileDialog::addPapers()
{
    papersTitle->setContentsMargins(0, look::gap4 - look::gap2, 0, 0);
    form().addWidget(papersTitle);
    form().add(u"attachments"_s, tr("Papers that go in"), papers,
               tr("Nothing can be blacked out in pictures and PDFs. Where somebody is blacked out they are left out "
                  "whole, unless you tick them."));
}

void CaseFileDialog::offerPapers()
{
    QList<std::pair<QString, QString>> offered;
    for (const Paper& one : papersOf(source.view)) {
        offered.append({paperName(one.id), tr("%1 · %2 · %3", "kind, size and name of a paper")
                                               .arg(kindInWords(one.mediaType), sizeInWords(one.size),
                                                    apart(one.name))});
    }
    offerIn(papers, offered);
    for (const QCheckBox* one : papers->findChildren<QCheckBox*>()) {
        connect(one, &QCheckBox::clicked, this, &CaseFileDialog::holdPapers, Qt::UniqueConnection);
    }
    papersTitle->setVisible(!offered.isEmpty());
    form().field(u"attachments"_s)->setVisible(!offered.isEmpty());
    proposePapers();
}

void CaseFileDialog::follow()
{
    source.view = atHand.view();
    source.office = atHand.desk().office();
    offerNotes();
    offerPersons();
    offerPapers();
}

void CaseFileDialog::addProgress()
{
    progress->setObjectName(u"case_file_progress"_s);
    progress->setAccessibleName(tr("How far the file is made"));
    progress->setRange(0, 1000);
    progress->setTextVisible(false);
    progress->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, progress);
}

void CaseFileDialog::offerPersons()
{
    QList<std::pair<QString, QString>> offered;
    personTexts.clear();
    for (const PersonInCase& one : personsOf(source)) {
        const QString name = u"person_"_s + fold(one.text).replace(u' ', u'_');
        offered.append({name, tr("%1 · %2", "a person, and what he or she is to the case").arg(apart(one.text), one.what)});
        personTexts.insert(name, one.text);
    }
    offerIn(persons, offered);
    form().field(u"persons"_s)->setVisible(!offered.isEmpty());
}

void CaseFileDialog::proposePapers()
{
    if (papersChosen) {
        return;
    }
    QStringList proposed;
    for (const Paper& one : papersOf(source.view)) {
        if (!blacksOut() || !isShown(one)) {
            proposed.append(paperName(one.id));
        }
    }
    if (proposed != papers->ticked()) {
        papers->tick(proposed);
    }
}

QStringList CaseFileDialog::blackedOut() const
{
    QStringList all;
    for (const QString& name : persons->ticked()) {
        all.append(personTexts.value(name));
    }
    for (const QString& line : others->toPlainText().split(u'\n')) {
        all.append(line.simplified());
    }
    all.removeAll(QString());
    return all;
}

bool CaseFileDialog::blacksOut() const
{
    return !blackedOut().isEmpty();
}

CaseFileChoice CaseFileDialog::choice() const
{
    CaseFileChoice chosen;
    const QStringList wanted = parts->ticked();
    for (const auto& [part, name] : Names<CaseFilePart>::all) {
        if (wanted.contains(QLatin1StringView(name))) {
            chosen.parts.append(part);
        }
    }
    for (const CaseHappening& one : notesOf(source.view)) {
        if (notes->ticked().contains(noteName(one.version))) {
            chosen.notes.append(one.version);
        }
    }
    for (const Paper& one : papersOf(source.view)) {
        if (papers->ticked().contains(paperName(one.id))) {
            chosen.papers.append(one.id);
        }
    }
    chosen.blackedOut = blackedOut();
    return chosen;
}

void CaseFileDialog::make()
{
    setWaiting();
    progress->setValue(0);
    progress->show();
    source.choice = choice();
    source.made = atHand.desk().now();
    work = new CaseFileWork(atHand.desk(), source, this);
    connect(work, &CaseFileWork::progressed, progress, &QProgressBar::setValue);
    connect(work, &CaseFileWork::done, this, [this](const BoundCaseFile& file) {
        end();
        lookAt(file);
    });
    connect(work, &CaseFileWork::failed, this, [this](const QString& why) {
        end();
        showRefusals({{u"case_file"_s, u"not_bound"_s, why}});
    });
    work->begin();
}

void CaseFileDialog::reject()
{
    if (work != nullptr) {
        end();
    }
    FormDialog::reject();
}

void CaseFileDialog::end()
{
    work->disconnect(this);
    work->deleteLater();
    work = nullptr;
    progress->hide();
    showRefusals({});
}

void CaseFileDialog::lookAt(const BoundCaseFile& file)
{
    const QString& reference = source.view.complaint.reference;
    (new CaseFileView(file, tr("Case file %1").arg(isolate(reference)), tr("%1 case file", "name of a file").arg(reference),
                      this))
        ->open();
}

} // namespace redress
