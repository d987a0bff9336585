#include "ui/case/stage_panel.h"

#include "ui/case/items_section.h"
#include "ui/case/kept_form.h"
#include "ui/case/points_section.h"
#include "ui/drafts/draft_line.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** In a lower panel the foot must not take the room of the form. */
constexpr int roomForMissing = 400;

} // namespace

StagePanel::StagePanel(Stage stage, CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), ownStage(stage), theCase(atHand), area(new QScrollArea), foot(makeFoot())
{
    setObjectName(redress::nameOf(stage) + u"_panel"_s);
    auto* content = new QWidget;
    column = new QVBoxLayout(content);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    // What the panel adds comes before this stretch.
    column->addStretch();
    content->setMaximumWidth(look::textWidth + 2 * look::gap4);
    for (QWidget* ground : std::initializer_list<QWidget*>{content, area, area->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(foot);
}

QWidget* StagePanel::makeFoot()
{
    auto* made = new QWidget;
    made->setBackgroundRole(QPalette::Base);
    made->setAutoFillBackground(true);
    trouble = new Banner;
    trouble->hide();
    quiet = new TextLabel(TextLabel::Kind::Muted);
    quiet->setObjectName(u"why_not"_s);
    quiet->hide();
    missing = new MissingList;
    draftLine = new DraftLine(theCase.desk().zone());
    connect(missing, &MissingList::fieldWanted, this, &StagePanel::leadTo);

    buttons = new QHBoxLayout;
    buttons->setSpacing(look::gap2);
    buttons->addWidget(missing, 1);
    buttons->addStretch();
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    inner->setSpacing(look::gap2);
    inner->addWidget(trouble);
    inner->addWidget(quiet);
    inner->addWidget(draftLine);
    inner->addLayout(buttons);
    auto* outer = new QVBoxLayout(made);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    footLine = hairline();
    outer->addWidget(footLine);
    outer->addLayout(inner);
    return made;
}

void StagePanel::refresh()
{
    show(theCase.view());
    if (items != nullptr) {
        items->refresh();
    }
    if (points != nullptr) {
        points->refresh();
    }
    fitFoot();
}

void StagePanel::fitFoot()
{
    bool needed = false;
    for (const QWidget* part : foot->findChildren<QWidget*>()) {
        const bool ofFoot = part->parentWidget() == foot && part != footLine;
        needed = needed || (ofFoot && !part->isHidden());
    }
    foot->setVisible(needed);
}

void StagePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    missing->setFolded(height() < look::withText(roomForMissing));
}

void StagePanel::focusFirst()
{
    for (KeptForm* form : forms) {
        if (form->isVisibleTo(this)) {
            goInto(form);
            return;
        }
    }
}

void StagePanel::goInto(KeptForm* form)
{
    form->focusFirst();
    // Once what was just shown has its place on the page.
    QTimer::singleShot(0, this, [this] {
        if (QWidget* focused = area->widget()->focusWidget(); focused != nullptr && focused->hasFocus()) {
            area->ensureWidgetVisible(focused, look::gap4, look::gap8);
        }
    });
}

bool StagePanel::holdsTyping() const
{
    return (items != nullptr && items->holdsTyping()) ||
           std::ranges::any_of(forms, [this](const KeptForm* form) { return holdsTyping(form); });
}

void StagePanel::tell(const QString& text)
{
    trouble->tell(look::Tone::Late, text);
    fitFoot();
}

bool StagePanel::isPresent() const
{
    return theCase.complaint().stage == ownStage && !theCase.complaint().closed;
}

bool StagePanel::isOffered(const KeptForm* form, Action action) const
{
    return theCase.may(action) || holdsTyping(form);
}

bool StagePanel::holdsTyping(const KeptForm* form) const
{
    return form->isTouched() && std::ranges::find(typedIn, form) != typedIn.end();
}

QString StagePanel::nameOf(StaffId member) const
{
    const Staff* found = theCase.desk().office().member(member);
    return found == nullptr ? QString() : found->name;
}

QString StagePanel::words(Moment moment) const
{
    return momentInWords(moment, theCase.desk().now(), theCase.desk().zone());
}

void StagePanel::add(QWidget* widget)
{
    column->insertWidget(column->count() - 1, widget);
}

void StagePanel::addHeading(const QString& text)
{
    add(new TextLabel(TextLabel::Kind::Subject, text));
}

void StagePanel::addItems()
{
    items = new ItemsSection(ownStage, theCase);
    add(items);
    connect(items, &ItemsSection::notKept, this, [this](const QString& text) {
        draftLine->say(text);
        fitFoot();
    });
    connect(items, &ItemsSection::takenUp, this,
            [this](Moment kept) { draftLine->tellTakenUp(kept, theCase.desk().now()); });
    items->takeUpDraft();
}

void StagePanel::addPoints()
{
    points = new PointsSection(theCase);
    add(points);
}

void StagePanel::addButton(QPushButton* button)
{
    buttons->addWidget(button, 0, Qt::AlignBottom);
}

KeptForm* StagePanel::makeForm(const QString& name)
{
    auto* form = new KeptForm(theCase, name);
    forms.append(form);
    connect(form, &Form::edited, this, [this, form] {
        if (!typedIn.contains(form)) {
            typedIn.append(form);
        }
    });
    connect(form, &KeptForm::kept, this, [this](Moment at) {
        draftLine->tellKept(at);
        fitFoot();
    });
    connect(form, &KeptForm::notKept, this, [this](const QString& text) {
        draftLine->say(text);
        fitFoot();
    });
    connect(form, &KeptForm::takenUp, this,
            [this](Moment kept) { draftLine->tellTakenUp(kept, theCase.desk().now()); });
    return form;
}

void StagePanel::setMissing(const Refusals& refusals)
{
    if (refusals != shownMissing) {
        shownMissing = refusals;
        missing->setMissing(refusals);
    }
}

void StagePanel::setQuiet(const QString& text)
{
    quiet->setText(text);
    quiet->setVisible(!text.isEmpty());
}

void StagePanel::leadTo(const QString& field)
{
    for (KeptForm* form : forms) {
        if (form->field(field) != nullptr && form->isVisibleTo(this)) {
            form->goTo(field);
            return;
        }
    }
    if ((items != nullptr && items->goTo(field)) || (points != nullptr && points->weigh(field))) {
        return;
    }
    if (const auto told = named<CaseField>(field)) {
        Q_EMIT correctionWanted(*told);
    }
}

void StagePanel::run(const CaseCommand& command, KeptForm* form, const std::function<void()>& then)
{
    trouble->clear();
    if (items != nullptr && items->saveFirst([this, command, form, then] { run(command, form, then); })) {
        return;
    }
    const auto answered = [this, form, then](const Result<CaseView>& result) {
        if (!result) {
            showRefused(result.refusals(), form);
            return;
        }
        if (form != nullptr) {
            form->becomeSaved();
            draftLine->say({});
        }
        if (then) {
            then();
        }
    };
    theCase.act(command, answered, form == nullptr ? std::nullopt : std::optional(form->seenVersion()));
}

void StagePanel::showRefused(const Refusals& refusals, KeptForm* form)
{
    if (form != nullptr) {
        form->showRefusals(refusals);
        form->acknowledgeChanges();
        return;
    }
    QStringList sentences;
    for (const Refusal& one : refusals) {
        sentences.append(one.text);
    }
    tell(sentences.join(u'\n'));
}

} // namespace redress
