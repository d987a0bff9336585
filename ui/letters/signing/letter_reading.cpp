#include "ui/letters/signing/letter_reading.h"

#include "app/desk.h"
#include "ui/letters/letter_on_paper.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/letterhead_picture.h"
#include "ui/letters/signing/changes_since.h"
#include "ui/letters/signing/letter_history.h"
#include "ui/letters/signing/letter_versions.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString onPaper = u"as_paper"_s;
const QString withChanges = u"as_changes"_s;
const QString inVersions = u"as_versions"_s;
const QString besideCase = u"as_case"_s;
const QStringList everyWay{onPaper, withChanges, inVersions, besideCase};

} // namespace

LetterReading::LetterReading(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), facts(new TextLabel(TextLabel::Kind::Caption)), ways(new ChoiceRow),
      stack(new QStackedWidget), paper(new LetterPreview), changes(new ChangesSince),
      versionsPlace(makeArea(new QWidget, u"versions_area"_s))
{
    build();
    connect(ways, &ChoiceRow::chosenChanged, this, &LetterReading::showChosen);
    ways->choose(onPaper);
}

void LetterReading::build()
{
    setObjectName(u"letter_reading"_s);
    facts->setObjectName(u"letter_facts"_s);
    ways->setObjectName(u"ways_of_reading"_s);
    ways->setAccessibleName(tr("How to read the letter"));
    ways->addChoice(onPaper, tr("On paper"));
    ways->addChoice(withChanges, tr("What changed"));
    ways->addChoice(inVersions, tr("Versions"));
    caseWay = ways->addChoice(besideCase, tr("The case"));
    caseWay->hide();
    stack->addWidget(paper);
    stack->addWidget(makeArea(changes, u"changes_area"_s));
    stack->addWidget(versionsPlace);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(look::gap4, look::gap2, look::gap4, look::gap2);
    head->setSpacing(look::gap2);
    head->addWidget(ways);
    head->addWidget(facts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addWidget(stack, 1);
}

QScrollArea* LetterReading::makeArea(QWidget* content, const QString& objectName)
{
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap4);
    column->addWidget(content);
    inner->setMaximumWidth(look::textWidth + 2 * look::gap4);
    auto* area = new QScrollArea;
    area->setObjectName(objectName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    for (QWidget* ground : std::initializer_list<QWidget*>{inner, area->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    return area;
}

void LetterReading::begin()
{
    for (const auto* area : stack->findChildren<QAbstractScrollArea*>()) {
        area->verticalScrollBar()->setValue(0);
    }
}

void LetterReading::tell(const CaseView& view, const Letter& letter)
{
    tellFacts(letter);
    changes->tell(letter, desk.office());
    tellVersions(letter);
    showOnPaper(view, letter);
}

void LetterReading::tellFacts(const Letter& letter)
{
    QStringList authors;
    for (const StaffId author : letter.authors) {
        authors.append(nameIn(desk.office(), author));
    }
    QStringList told{wordOf(letter.purpose), languageWord(letter.language),
                     tr("written by %1").arg(authors.join(u", "_s))};
    if (letter.submittedAt) {
        told.append(tr("submitted %1").arg(momentInWords(*letter.submittedAt, desk.now(), desk.zone())));
    }
    if (letter.versions.size() > 1) {
        told.append(tr("version %1").arg(letter.versions.size()));
    }
    facts->setText(told.join(u" · "_s));
}

void LetterReading::tellVersions(const Letter& letter)
{
    if (toldVersions == letter) {
        return;
    }
    toldVersions = letter;
    QLayout* place = versionsPlace->widget()->layout();
    while (QLayoutItem* item = place->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    place->addWidget(new LetterVersions(letter, desk.office(), desk.zone(), versionsPlace->widget()));
}

void LetterReading::showOnPaper(const CaseView& view, const Letter& letter)
{
    readLetterhead();
    LetterOnPaper sheet = letterOnPaper(view, letter, desk.office(), desk.zone(), desk.now());
    sheet.letterhead = letterhead;
    paper->setLetter(sheet);
}

void LetterReading::readLetterhead()
{
    const QString name = desk.office().organisation.letterhead;
    if (name == letterheadName) {
        return;
    }
    letterheadName = name;
    letterhead = {};
    whenAnswered(desk.letterhead(), this, [this](const Result<QByteArray>& picture) {
        letterhead = picture ? letterheadFrom(*picture) : QImage();
        Q_EMIT letterheadRead();
    });
}

void LetterReading::takeIn(QWidget* caseBeside)
{
    if (takenIn != nullptr && ways->chosen() == besideCase) {
        ways->choose(onPaper);
    }
    if (takenIn != nullptr) {
        stack->removeWidget(takenIn);
    }
    takenIn = caseBeside;
    caseWay->setVisible(takenIn != nullptr);
    if (takenIn != nullptr) {
        stack->addWidget(takenIn);
    }
}

void LetterReading::goOn()
{
    const qsizetype number = takenIn == nullptr ? everyWay.size() - 1 : everyWay.size();
    ways->choose(everyWay.at((everyWay.indexOf(ways->chosen()) + 1) % number));
}

void LetterReading::showChosen()
{
    stack->setCurrentIndex(int(everyWay.indexOf(ways->chosen())));
}

QAbstractScrollArea* LetterReading::present() const
{
    return qobject_cast<QAbstractScrollArea*>(stack->currentWidget());
}

void LetterReading::scroll(int pages)
{
    if (const QAbstractScrollArea* area = present()) {
        QScrollBar* bar = area->verticalScrollBar();
        bar->setValue(bar->value() + pages * bar->pageStep());
    }
}

} // namespace redress
