#include "ui/letters/signing/signing_foot.h"

#include "ui/case/case_at_hand.h"
#include "ui/case/kept_form.h"
#include "ui/letters/signing/letter_history.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int passwordWidth = 220;
/** More of them would push the letter out of sight. */
constexpr qsizetype mostLinesOpen = 3;
const QString remarksField = u"remarks"_s;

/** Until when the manager is absent in whose place this person signs today. */
QDate absentUntil(const CaseAtHand& atHand, StaffId absent)
{
    const Office& office = atHand.desk().office();
    const QDate today = office.calendar->dayOf(atHand.now());
    QDate until;
    for (const Substitution& one : office.substitutions) {
        const bool holds = one.active && one.absent == absent && one.substitute == atHand.actor().id &&
                           one.from <= today && today <= one.until;
        until = holds ? std::max(until, one.until) : until;
    }
    return until;
}

} // namespace

SigningFoot::SigningFoot(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), change(new Banner), missing(new MissingList),
      saying(new TextLabel(TextLabel::Kind::Body)), remarksPlace(new QVBoxLayout), password(new QLineEdit),
      passwordPlace(new Field(u"password"_s, {}, password)),
      signButton(mainButton(tr("Sign"), Qt::CTRL | Qt::Key_Return, u"sign_letter"_s)),
      returnButton(plainButton(tr("Return with remarks"), Qt::CTRL | Qt::Key_R, u"return_letter"_s))
{
    setObjectName(u"signing_foot"_s);
    build();
    connect(password, &QLineEdit::returnPressed, this, &SigningFoot::pressSign);
    connect(signButton, &QPushButton::clicked, this, &SigningFoot::pressSign);
    connect(returnButton, &QPushButton::clicked, this, &SigningFoot::pressReturn);
    connect(missing, &MissingList::fieldWanted, this, &SigningFoot::caseWanted);
}

SigningFoot::~SigningFoot()
{
    // What is typed is kept by the case at hand, which may go next.
    leave();
}

void SigningFoot::build()
{
    saying->setObjectName(u"signing_saying"_s);
    change->setObjectName(u"letter_changed"_s);
    password->setEchoMode(QLineEdit::Password);
    password->setPlaceholderText(tr("Your password"));
    password->setAccessibleName(tr("Your password, to sign"));
    password->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    column->setSpacing(look::gap2);
    column->addWidget(change);
    column->addWidget(missing);
    column->addWidget(saying);
    column->addLayout(remarksPlace);
    column->addWidget(makeRow());
    saying->hide();
    enableSigning();
}

QWidget* SigningFoot::makeRow()
{
    passwordPlace->setFixedWidth(look::withText(passwordWidth));
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    row->addWidget(passwordPlace, 0, Qt::AlignTop);
    row->addWidget(signButton, 0, Qt::AlignTop);
    row->addStretch();
    row->addWidget(returnButton, 0, Qt::AlignTop);
    return whole;
}

void SigningFoot::begin(LetterId letter)
{
    leave();
    form = new KeptForm(atHand, u"return_letter_%1"_s.arg(letter.value));
    form->add(remarksField, tr("What is to be changed"), new TextArea(2));
    form->begin(returnButton);
    remarksPlace->addWidget(form);
    for (QWidget* field : form->findChildren<QWidget*>()) {
        field->installEventFilter(this);
    }
    openRemarks(form->isTouched());
    enableSigning();
}

void SigningFoot::leave()
{
    if (form != nullptr && form->isAncestorOf(focusWidget())) {
        password->setFocus();
    }
    if (form != sent) {
        delete form;
    } else if (form != nullptr) {
        form->hide();
    }
    form = nullptr;
    tellChange({});
    tell({});
    passwordPlace->clearRefusal();
}

void SigningFoot::tell(const SigningTrial& asTried)
{
    trial = asTried;
    missing->setMissing(trial.remarks);
    missing->setFolded(trial.remarks.size() > mostLinesOpen);
    QStringList sentences;
    for (const Refusal& one : std::as_const(trial.others)) {
        sentences.append(one.text);
    }
    if (!trial.signedFor.isNone()) {
        const QString until = QLocale().toString(absentUntil(atHand, trial.signedFor), QLocale::LongFormat);
        sentences.append(tr("You sign for %1, who is absent until %2.")
                             .arg(nameIn(atHand.desk().office(), trial.signedFor), until));
    }
    setSaying(sentences.join(u'\n'), trial.others.isEmpty() ? look::Tone::Signed : look::Tone::Waiting);
    enableSigning();
}

void SigningFoot::enableSigning()
{
    const bool can = form != nullptr && trial.isFree() && !waiting;
    if (!can && signButton->hasFocus()) {
        password->setFocus();
    }
    signButton->setEnabled(can);
    returnButton->setEnabled(form != nullptr && !waiting);
}

void SigningFoot::setSaying(const QString& sentence, look::Tone tone)
{
    saying->setText(sentence);
    saying->setTone(tone);
    saying->setVisible(!sentence.isEmpty());
}

void SigningFoot::tellChange(const QString& sentence)
{
    if (sentence.isEmpty()) {
        change->clear();
    } else {
        change->tell(look::Tone::Waiting, sentence);
    }
}

void SigningFoot::showRefusals(const Refusals& refusals)
{
    Refusals rest;
    for (const Refusal& one : refusals) {
        if (one.field == u"password"_s) {
            passwordPlace->showRefusal(one.text);
            password->selectAll();
        } else {
            rest.append(one);
        }
    }
    if (!rest.isEmpty()) {
        const SigningTrial refused = partedBy(rest);
        tell(refused);
        setSaying(saying->text(), look::Tone::Late);
    }
}

void SigningFoot::setWaiting(bool isWaiting)
{
    waiting = isWaiting;
    password->setReadOnly(waiting);
    enableSigning();
}

void SigningFoot::beginReturn()
{
    sent = form;
    setWaiting(true);
}

void SigningFoot::endReturn(const Refusals& refusals)
{
    setWaiting(false);
    KeptForm* answered = std::exchange(sent, nullptr);
    if (refusals.isEmpty()) {
        answered->becomeSaved();
    } else if (answered == form) {
        form->showRefusals(refusals);
        form->acknowledgeChanges();
    }
    if (answered != form) {
        delete answered;
    }
}

void SigningFoot::pressSign()
{
    if (waiting || form == nullptr) {
        return;
    }
    if (!trial.isFree()) {
        // The sentence stands there already; Enter says it once more, louder.
        setSaying(saying->text(), look::Tone::Late);
        return;
    }
    if (password->text().isEmpty()) {
        passwordPlace->showRefusal(tr("Type your password to sign."));
        password->setFocus();
        return;
    }
    Q_EMIT signWanted();
}

void SigningFoot::pressReturn()
{
    if (form == nullptr) {
        return;
    }
    const bool isWritten = !form->text(remarksField).trimmed().isEmpty();
    const bool isInIt = form->isVisible() && form->isAncestorOf(focusWidget());
    if (isWritten || isInIt) {
        Q_EMIT returnWanted();
        return;
    }
    openRemarks(true);
    form->goTo(remarksField);
}

void SigningFoot::openRemarks(bool open)
{
    form->setVisible(open);
}

bool SigningFoot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isPlain = static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier;
    if (watched == password && isPlain && (key == Qt::Key_PageDown || key == Qt::Key_PageUp)) {
        Q_EMIT scrollWanted(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    }
    if (watched != password && key == Qt::Key_Escape && form != nullptr) {
        password->setFocus();
        openRemarks(form->isTouched());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redress
