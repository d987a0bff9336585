#include "ui/intake/intake_papers.h"

#include "ui/intake/waiting_row.h"
#include "ui/when_answered.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

IntakePapers::IntakePapers(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), list(new QVBoxLayout), refused(new TextLabel(TextLabel::Kind::Body))
{
    setObjectName(u"intake_papers"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    list->setSpacing(look::gap2);
    refused->setObjectName(u"refused_papers"_s);
    refused->setTone(look::Tone::Late);
    refused->hide();
    column->addWidget(makeHead());
    column->addLayout(list);
    column->addWidget(refused);
}

QWidget* IntakePapers::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    QPushButton* adding = linkButton(tr("Add papers"), u"add_paper"_s);
    adding->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    adding->setToolTip(adding->shortcut().toString(QKeySequence::NativeText));
    row->addWidget(adding);
    row->addWidget(new TextLabel(TextLabel::Kind::Caption, tr("Files can be dropped here, pictures pasted.")),
                   1);
    connect(adding, &QPushButton::clicked, this, &IntakePapers::chooseFiles);
    return head;
}

void IntakePapers::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Add papers"));
    dialog->setObjectName(u"choose_files"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        take({files, {}});
    });
    dialog->open();
}

void IntakePapers::take(const ArrivingPapers& arriving)
{
    const QString pictureName =
        tr("Picture %1").arg(desk.now().in(desk.zone()).toString(u"yyyy-MM-dd HH.mm.ss"_s)) + u".png"_s;
    whenAnswered(lookAt(arriving, pictureName), this,
                 [this, of = complaint](const QList<WaitingPaper>& papers) {
                     if (of == complaint) {
                         show(papers);
                     }
                 });
}

void IntakePapers::show(const QList<WaitingPaper>& papers)
{
    QStringList sentences;
    for (const WaitingPaper& one : papers) {
        if (one.refusal.isEmpty()) {
            keep(add(one));
        } else {
            sentences.append(refusalInWords(one));
        }
    }
    tell(sentences.join(u'\n'));
}

WaitingRow* IntakePapers::add(const WaitingPaper& paper)
{
    auto* row = new WaitingRow(paper);
    list->addWidget(row);
    connect(row, &WaitingRow::marked, this, &IntakePapers::edited);
    connect(row, &WaitingRow::leftOut, this, [this, row] { leaveOut(row); });
    return row;
}

void IntakePapers::keep(const QPointer<WaitingRow>& row)
{
    whenAnswered(desk.keepDraftPaper(row->paper().paper), this, [this, row](const Result<QString>& copy) {
        if (!copy) {
            // It stays in the list and goes in from where it lies.
            tell(copy.refusal().text);
        } else if (row == nullptr || !rows().contains(row)) {
            static_cast<void>(desk.dropDraftPapers({*copy}));
        } else {
            row->keepAs(*copy);
            Q_EMIT edited();
        }
    });
}

void IntakePapers::leaveOut(WaitingRow* row)
{
    if (row->isKept()) {
        static_cast<void>(desk.dropDraftPapers({row->paper().paper.file}));
    }
    list->removeWidget(row);
    row->hide();
    row->deleteLater();
    tell({});
    Q_EMIT edited();
}

void IntakePapers::tell(const QString& sentence)
{
    refused->setText(sentence);
    refused->setVisible(!sentence.isEmpty());
}

QList<WaitingRow*> IntakePapers::rows() const
{
    QList<WaitingRow*> all;
    for (int i = 0; i < list->count(); ++i) {
        all.append(static_cast<WaitingRow*>(list->itemAt(i)->widget()));
    }
    return all;
}

QList<WaitingPaper> IntakePapers::papers() const
{
    QList<WaitingPaper> all;
    for (const WaitingRow* row : rows()) {
        all.append(row->paper());
    }
    return all;
}

void IntakePapers::reset()
{
    ++complaint;
    qDeleteAll(rows());
    tell({});
}

QJsonArray IntakePapers::snapshot() const
{
    QList<WaitingPaper> kept;
    for (const WaitingRow* row : rows()) {
        if (row->isKept()) {
            kept.append(row->paper());
        }
    }
    return asDraft(kept);
}

void IntakePapers::restore(const QJsonArray& fields)
{
    reset();
    QStringList gone;
    for (const WaitingPaper& one : fromDraft(fields)) {
        if (one.refusal.isEmpty()) {
            add(one)->keepAs(one.paper.file);
        } else {
            gone.append(refusalInWords(one));
        }
    }
    tell(gone.join(u'\n'));
}

} // namespace redress
