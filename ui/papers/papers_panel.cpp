#include "ui/papers/papers_panel.h"

#include "ui/case/case_page.h"
#include "ui/papers/add_papers_dialog.h"
#include "ui/papers/lent_papers.h"
#include "ui/papers/paper_arrival.h"
#include "ui/papers/paper_list.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/paper_to_go.h"
#include "ui/papers/paper_words.h"
#include "ui/papers/papers_on_the_way.h"
#include "ui/papers/saved_paper.h"
#include "ui/papers/sending_line.h"
#include "ui/when_answered.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString draftForm = u"papers"_s;

/** The case page that the panel is part of; the panel itself where it stands alone. */
QWidget* pageAround(QWidget* panel)
{
    for (QWidget* one = panel; one != nullptr; one = one->parentWidget()) {
        if (qobject_cast<CasePage*>(one) != nullptr) {
            return one;
        }
    }
    return panel;
}

QStringList filesOf(const QList<WaitingPaper>& papers)
{
    QStringList files;
    for (const WaitingPaper& one : papers) {
        files.append(one.paper.file);
    }
    return files;
}

} // namespace

PapersPanel::PapersPanel(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), way(new PapersOnTheWay(atHand.desk(), this)), list(new PaperList),
      sending(new SendingLine(*way)),
      empty(
          new TextLabel(TextLabel::Kind::Muted, tr("None yet. Files can be dropped here, pictures pasted.")))
{
    setObjectName(u"papers_panel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(makeHead());
    column->addWidget(empty);
    column->addWidget(list);
    column->addWidget(sending);
    makeActions();
    connect(list, &PaperList::chosenChanged, this, &PapersPanel::showActions);
    connect(list, &PaperList::doubleClicked, this, &PapersPanel::preview);
    connect(list, &PaperList::dragBegun, this, &PapersPanel::carry);
    connect(way, &PapersOnTheWay::arrived, this, &PapersPanel::takeArrived);
    connect(way, &PapersOnTheWay::allEnded, this, &PapersPanel::endSending);
    connect(sending, &SendingLine::tryAgainWanted, this,
            [this] { way->tryAgain(this->atHand.id(), this->atHand.complaint().version); });
    connect(sending, &SendingLine::letGoWanted, this, &PapersPanel::dropDraft);
    connect(&atHand.desk(), &Desk::signedOut, &LentPapers::ofProgram(), &LentPapers::takeBack);
}

QWidget* PapersPanel::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    adding = quietButton(tr("Add…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, u"add_paper"_s);
    adding->setIcon(look::icon(u"mail-attachment"_s));
    adding->setAccessibleName(tr("Add papers"));
    row->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Papers")), 1);
    row->addWidget(adding);
    connect(adding, &QPushButton::clicked, this, &PapersPanel::chooseFiles);
    return head;
}

void PapersPanel::makeActions()
{
    previewing = makeAction(tr("Look at it"), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space},
                            u"document-preview"_s, u"preview_paper"_s, &PapersPanel::preview);
    saving = makeAction(tr("Save as…"), {QKeySequence::Save}, u"document-save-as"_s, u"save_listed_paper"_s,
                        &PapersPanel::save);
    copying =
        makeAction(tr("Copy"), {QKeySequence::Copy}, u"edit-copy"_s, u"copy_paper"_s, &PapersPanel::copy);
    takingOff = makeAction(tr("Take off"), {QKeySequence::Delete}, u"edit-delete"_s, u"withdraw_paper"_s,
                           &PapersPanel::takeOffOrPutBack);
    puttingBack = makeAction(tr("Put back"), {QKeySequence::Delete}, u"edit-undo"_s, u"restore_paper"_s,
                             &PapersPanel::takeOffOrPutBack);
    showActions();
}

QAction* PapersPanel::makeAction(const QString& words, const QList<QKeySequence>& keys, const QString& icon,
                                 const QString& objectName, void (PapersPanel::*act)())
{
    auto* action = new QAction(look::icon(icon), words, list);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PapersPanel::showActions()
{
    const Paper* paper = list->chosen();
    for (QAction* one : {previewing, saving, copying}) {
        one->setEnabled(paper != nullptr);
    }
    const bool changeable = paper != nullptr && atHand.isRead() && atHand.may(Action::AttachPaper);
    takingOff->setVisible(changeable && !paper->withdrawn);
    takingOff->setEnabled(takingOff->isVisible());
    puttingBack->setVisible(changeable && paper->withdrawn);
    puttingBack->setEnabled(puttingBack->isVisible());
}

void PapersPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (landing == nullptr) {
        landing = pageAround(this);
        auto* arrival = new PaperArrival(
            landing, [this] { return isVisible() && atHand.isRead() && atHand.may(Action::AttachPaper); });
        connect(arrival, &PaperArrival::came, this, &PapersPanel::lookAt);
        connect(this, &QObject::destroyed, arrival, &QObject::deleteLater);
    }
}

void PapersPanel::begin()
{
    takeUpDraft();
    sending->follow(atHand.id());
}

void PapersPanel::refresh()
{
    QList<PaperLine> lines;
    for (const Paper& one : atHand.complaint().papers) {
        lines.append(lineOf(one));
    }
    list->tell(lines);
    adding->setVisible(atHand.may(Action::AttachPaper));
    empty->setText(adding->isHidden() ? tr("None.")
                                      : tr("None yet. Files can be dropped here, pictures pasted."));
    empty->setVisible(lines.isEmpty());
    way->letGoArrived(atHand.complaint());
    showActions();
}

PaperLine PapersPanel::lineOf(const Paper& paper) const
{
    const Desk& desk = atHand.desk();
    const Staff* by = desk.office().member(paper.addedBy);
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        for (QString& one : parts) {
            one = apart(one);
        }
        return parts.join(tr(", ", "between facts"));
    };
    const QString who = by == nullptr ? QString() : by->name;
    const QString kind = joined(
        {paper.withdrawn ? tr("Taken off") : QString(), wordOf(paper.evidence), sizeInWords(paper.size)});
    return {paper, kind, joined({who, momentInWords(paper.addedAt, desk.now(), desk.zone())}),
            joined({paper.name, kindInWords(paper.mediaType), kind, who,
                    fullMoment(paper.addedAt, desk.zone())})};
}

void PapersPanel::takeUpDraft()
{
    const auto kept = atHand.draft(draftForm);
    if (kept && way->refused(atHand.id()).isEmpty()) {
        way->refuse(atHand.id(), fromDraft(kept->fields.value(draftForm).toArray()));
        way->letGoArrived(atHand.complaint());
        endSending();
    }
}

void PapersPanel::dropDraft()
{
    static_cast<void>(atHand.desk().dropDraftPapers(filesOf(way->refused(atHand.id()))));
    way->letGo(atHand.id());
    static_cast<void>(atHand.desk().dropDraft(atHand.draftKey(draftForm)));
}

void PapersPanel::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Add to the papers"));
    dialog->setObjectName(u"choose_files"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        lookAt({files, {}});
    });
    dialog->open();
}

void PapersPanel::lookAt(const ArrivingPapers& arriving)
{
    const Desk& desk = atHand.desk();
    const QString pictureName =
        tr("Picture %1").arg(desk.now().in(desk.zone()).toString(u"yyyy-MM-dd HH.mm.ss"_s)) + u".png"_s;
    whenAnswered(redress::lookAt(arriving, pictureName), this,
                 [this, id = atHand.id()](const QList<WaitingPaper>& papers) {
                     if (id == atHand.id()) {
                         ask(papers);
                     }
                 });
}

void PapersPanel::ask(const QList<WaitingPaper>& papers)
{
    if (std::ranges::none_of(papers, &QString::isEmpty, &WaitingPaper::refusal)) {
        way->refuse(atHand.id(), papers);
        return;
    }
    auto* dialog = new AddPapersDialog(papers, this);
    connect(dialog, &AddPapersDialog::wanted, this,
            [this, id = atHand.id(), version = atHand.complaint().version](
                const QList<WaitingPaper>& marked) { way->send(id, version, marked); });
    dialog->open();
}

void PapersPanel::takeArrived(const CaseView& view, const WaitingPaper& paper)
{
    // A copy that waited with a draft is not needed any more.
    static_cast<void>(atHand.desk().dropDraftPapers({paper.paper.file}));
    const Paper& kept = view.complaint.papers.last();
    atHand.tellDone(command::AddPaper{kept.name, kept.mediaType, kept.size, kept.hash, kept.evidence},
                    atHand.isRead() ? atHand.complaint() : Case{}, view);
}

void PapersPanel::endSending()
{
    if (way->refused(atHand.id()).isEmpty() && atHand.draft(draftForm)) {
        static_cast<void>(atHand.desk().dropDraft(atHand.draftKey(draftForm)));
    }
}

void PapersPanel::preview()
{
    const Paper* chosen = list->chosen();
    if (chosen == nullptr) {
        return;
    }
    QList<Paper> papers;
    for (const PaperLine& line : list->lines()) {
        papers.append(line.paper);
    }
    (new PaperPreview(atHand.desk(), atHand.id(), papers, chosen->id, window()))->open();
}

void PapersPanel::withBytes(const std::function<void(const Paper&, const QByteArray&)>& take)
{
    const Paper* chosen = list->chosen();
    if (chosen == nullptr) {
        return;
    }
    whenAnswered(atHand.desk().readPaper(atHand.id(), chosen->id), this,
                 [this, paper = *chosen, take](const Result<QByteArray>& read) {
                     if (read) {
                         take(paper, *read);
                     } else {
                         Q_EMIT atHand.said(read.refusal().text);
                     }
                 });
}

void PapersPanel::copy()
{
    withBytes([this](const Paper& paper, const QByteArray& bytes) {
        QApplication::clipboard()->setMimeData(new PaperToGo(paper, bytes));
        Q_EMIT atHand.said(tr("%1 is copied.").arg(apart(paper.name)));
    });
}

void PapersPanel::carry()
{
    withBytes([this](const Paper& paper, const QByteArray& bytes) {
        // Who let go meanwhile carries nothing any more.
        if (QApplication::mouseButtons().testFlag(Qt::LeftButton)) {
            auto* drag = new QDrag(list);
            drag->setMimeData(new PaperToGo(paper, bytes));
            drag->setPixmap(look::icon(iconOfPaper(paper.mediaType)).pixmap(look::gap8, look::gap8));
            drag->exec(Qt::CopyAction);
        }
    });
}

void PapersPanel::save()
{
    withBytes([this](const Paper& paper, const QByteArray& bytes) {
        askWhereToSave(this, paper.name, [this, bytes](const QString& path) {
            whenAnswered(QtConcurrent::run([path, bytes] { return saveWhole(path, bytes); }), this,
                         [this](const QString& sentence) { Q_EMIT atHand.said(sentence); });
        });
    });
}

void PapersPanel::takeOffOrPutBack()
{
    if (const Paper* paper = list->chosen()) {
        atHand.act(command::WithdrawPaper{paper->id, !paper->withdrawn});
    }
}

} // namespace redress
