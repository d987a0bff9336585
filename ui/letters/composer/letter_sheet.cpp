#include "ui/letters/composer/letter_sheet.h"

#include "app/letters/letter_templates.h"
#include "ui/case/kept_form.h"
#include "ui/drafts/draft_line.h"
#include "ui/letters/composer/letter_composer.h"
#include "ui/letters/composer/live_preview.h"
#include "ui/letters/letter_preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/rename_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int writingWidth = look::textWidth + 3 * look::gap6;
constexpr int paneWidth = 620;
/** From this width of the window on there is room for the pages beside the text. */
constexpr int wideWindow = 1400;
constexpr int sheetHeight = 900;

QString draftName(const Letter* letter, const QString& templateId)
{
    return letter == nullptr ? u"letter:new:"_s + templateId : u"letter:%1"_s.arg(letter->id.value);
}

} // namespace

LetterSheet::LetterSheet(CaseAtHand& atHand, const Letter& letter, QWidget* parent)
    : LetterSheet(atHand, &letter, letter.templateId, parent)
{
}

LetterSheet::LetterSheet(CaseAtHand& atHand, const QString& templateId, QWidget* parent)
    : LetterSheet(atHand, nullptr, templateId, parent)
{
}

LetterSheet::LetterSheet(CaseAtHand& atHand, const Letter* letter, const QString& templateId, QWidget* parent)
    : QDialog(parent), atHand(atHand), id(letter == nullptr ? LetterId{} : letter->id),
      form(new KeptForm(atHand, draftName(letter, templateId))),
      composer(new LetterComposer(atHand, *form, false)),
      live(new LivePreview(atHand, [this] { return composer->letter(); }, this)), area(new QScrollArea),
      trouble(new Banner), draftLine(new DraftLine(atHand.desk().zone())),
      previewButton(plainButton(tr("Preview…"), {}, u"preview_letter"_s)),
      saveButton(plainButton(tr("Save draft"), {}, u"draft_letter"_s)),
      verbButton(mainButton(tr("Submit for signature"), Qt::CTRL | Qt::Key_Return, u"submit_letter"_s))
{
    setObjectName(u"letter_sheet"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    connectParts();
    form->begin(verbButton);
    composer->offer(letter, templateId);
    build(tr("Letter, case %1").arg(isolate(atHand.complaint().reference)));
    showVerb();
}

void LetterSheet::build(const QString& title)
{
    setWindowTitle(title);
    setAccessibleName(title);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* writing = new QVBoxLayout;
    writing->setSpacing(0);
    writing->addWidget(makeText(), 1);
    writing->addWidget(hairline());
    writing->addWidget(makeFoot());
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(writing, 1);
    const QSize room = parentWidget() == nullptr ? screen()->availableSize() : parentWidget()->window()->size();
    const bool wide = room.width() >= look::withText(wideWindow);
    if (wide) {
        pane = new LetterPreview;
        pane->setMinimumWidth(paneWidth);
        whole->addWidget(hairline(Qt::Vertical));
        whole->addWidget(pane, 1);
    }
    previewButton->setVisible(!wide);
    const QSize wanted(look::withText(writingWidth) + (wide ? paneWidth : 0), look::withText(sheetHeight));
    resize(wanted.boundedTo(room - QSize(look::gap8, 2 * look::gap8)));
}

QWidget* LetterSheet::makeText()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look::gap6, look::gap4, look::gap6, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Letter beside the reply")));
    column->addWidget(composer);
    column->addStretch();
    for (QWidget* ground : std::initializer_list<QWidget*>{content, area, area->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QWidget* LetterSheet::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(look::gap6, look::gap3, look::gap6, look::gap3);
    column->setSpacing(look::gap2);
    column->addWidget(trouble);
    column->addWidget(draftLine);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    QPushButton* close = plainButton(tr("Close"), {}, u"close_letter_sheet"_s);
    connect(close, &QPushButton::clicked, this, &LetterSheet::reject);
    row->addStretch();
    for (QPushButton* button : {close, previewButton, saveButton, verbButton}) {
        row->addWidget(button);
    }
    column->addLayout(row);
    return foot;
}

void LetterSheet::connectParts()
{
    connect(composer, &LetterComposer::written, this, [this] {
        live->follow();
        showVerb();
    });
    // What is put right there stands behind the sheet.
    connect(composer, &LetterComposer::fieldWanted, this, &LetterSheet::reject);
    connect(form, &KeptForm::kept, draftLine, &DraftLine::tellKept);
    connect(form, &KeptForm::notKept, draftLine, &DraftLine::say);
    connect(form, &KeptForm::takenUp, draftLine,
            [this](Moment kept) { draftLine->tellTakenUp(kept, atHand.desk().now()); });
    connect(previewButton, &QPushButton::clicked, live, &LivePreview::open);
    connect(saveButton, &QPushButton::clicked, this, [this] { save([this](LetterId) { accept(); }); });
    connect(verbButton, &QPushButton::clicked, this, &LetterSheet::goOn);
    // The letter is of another case than the one that stands open then.
    connect(&atHand, &CaseAtHand::opened, this, &QDialog::accept);
    connect(&atHand, &CaseAtHand::unreadable, this, [this] {
        if (!atHand.isRead()) {
            accept();
        }
    });
}

void LetterSheet::showVerb()
{
    renameButton(verbButton, composer->isForTheCounter() ? tr("Make it out and print") : tr("Submit for signature"));
}

void LetterSheet::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (begun) {
        return;
    }
    begun = true;
    form->goTo(u"body"_s);
    if (pane != nullptr) {
        live->fill(pane);
    }
}

void LetterSheet::reject()
{
    if (!waiting) {
        QDialog::reject();
    } else {
        draftLine->say(tr("Under way. The sheet closes by itself."));
    }
}

void LetterSheet::setWaiting(bool isWaiting)
{
    waiting = isWaiting;
    for (QWidget* one : std::initializer_list<QWidget*>{composer, saveButton, verbButton}) {
        one->setEnabled(!waiting);
    }
}

void LetterSheet::showRefusals(const Refusals& refusals)
{
    form->showRefusals(refusals);
    form->acknowledgeChanges();
}

const Letter* LetterSheet::recorded() const
{
    const auto& letters = atHand.complaint().letters;
    return id.isNone() ? (letters.isEmpty() ? nullptr : &letters.last()) : atHand.complaint().letter(id);
}

void LetterSheet::save(const std::function<void(LetterId)>& then)
{
    trouble->clear();
    const auto answered = [self = QPointer(this), then](const Result<CaseView>& result) {
        if (!self) {
            return;
        }
        if (!result) {
            self->setWaiting(false);
            self->showRefusals(result.refusals());
            return;
        }
        self->form->takeAsSaved();
        then(self->recorded() == nullptr ? LetterId{} : self->recorded()->id);
    };
    if (atHand.act(composer->draft(), answered, form->seenVersion())) {
        setWaiting(true);
    } else {
        trouble->tell(look::Tone::Late, tr("Something else is being saved. Try again in a moment."));
    }
}

void LetterSheet::goOn()
{
    if (const QString why = composer->holdBack(); !why.isEmpty()) {
        trouble->tell(look::Tone::Late, why);
        return;
    }
    const bool counter = composer->isForTheCounter();
    const StaffId to = composer->layBefore();
    save([this, counter, to](LetterId letter) {
        goOnWith(letter, counter ? CaseCommand(command::IssueLetter{letter}) : command::SubmitLetter{letter, to}, counter);
    });
}

void LetterSheet::goOnWith(LetterId letter, const CaseCommand& command, bool counter)
{
    const auto answered = [self = QPointer(this), letter, counter](const Result<CaseView>& result) {
        if (!self) {
            return;
        }
        const Letter* now = self->atHand.complaint().letter(letter);
        if (result) {
            if (counter) {
                Q_EMIT self->issued(letter);
            }
        } else if (now != nullptr) {
            // Saved it is, under a name of its own: one goes on in a sheet of its own.
            auto* next = new LetterSheet(self->atHand, *now, self->parentWidget());
            next->open();
            next->showRefusals(result.refusals());
        }
        self->accept();
    };
    if (!atHand.act(command, answered)) {
        // Saved it is: where another act came first, one goes on from the case.
        accept();
    }
}

} // namespace redress
