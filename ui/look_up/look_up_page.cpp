#include "ui/look_up/look_up_page.h"

#include "ui/letters/letter_words.h"
#include "ui/look_up/status_words.h"
#include "ui/when_answered.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

LookUpPage::LookUpPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), form(new Form), reference(new QLineEdit), secondItem(new QLineEdit),
      ask(mainButton(tr("Look up"), Qt::CTRL | Qt::Key_Return, u"look_up_status"_s)),
      word(new TextLabel(TextLabel::Kind::PageTitle)), wordsCaption(new TextLabel(TextLabel::Kind::Caption)),
      words(new TextLabel(TextLabel::Kind::Subject))
{
    setObjectName(u"look_up_page"_s);
    build();
    connect(ask, &QPushButton::clicked, this, &LookUpPage::lookUp);
    connect(form, &Form::edited, this, &LookUpPage::clearAnswer);
    for (QLineEdit* line : {reference, secondItem}) {
        connect(line, &QLineEdit::returnPressed, this, &LookUpPage::lookUp);
    }
}

void LookUpPage::build()
{
    form->add(u"reference"_s, tr("Reference"), reference);
    form->add(u"second_item"_s, tr("Second item"), secondItem,
              tr("Phone, e-mail, identity number or status code, as given when the complaint was registered."));
    QPushButton* another = plainButton(tr("Another caller"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace,
                                       u"another_caller"_s);
    connect(another, &QPushButton::clicked, this, &LookUpPage::begin);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::gap2);
    buttons->addStretch();
    buttons->addWidget(another);
    buttons->addWidget(ask);
    answer = makeAnswer();
    // About as wide as what is typed, wherever there is room for more.
    auto* asking = new QWidget;
    asking->setMaximumWidth(look::withText(look::textWidth));
    auto* question = new QVBoxLayout(asking);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(look::gap4);
    question->addWidget(form);
    question->addLayout(buttons);
    auto* column = new QVBoxLayout;
    column->setSpacing(look::gap4);
    column->addWidget(new TextLabel(TextLabel::Kind::PageTitle, tr("Status for a caller")));
    column->addWidget(new TextLabel(TextLabel::Kind::Muted,
                                    tr("Ask the caller for both. Only what may be told is shown.")));
    column->addWidget(asking);
    column->addWidget(answer);
    column->addStretch();
    auto* around = new QHBoxLayout(this);
    around->setContentsMargins(look::gap6, look::gap6, look::gap6, look::gap6);
    around->addLayout(column, 1);
}

QWidget* LookUpPage::makeAnswer()
{
    auto* made = new QWidget;
    made->setObjectName(u"status_answer"_s);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap3);
    column->addWidget(hairline());
    word->setObjectName(u"status_word"_s);
    word->makeSelectable();
    words->setObjectName(u"status_to_say"_s);
    words->makeSelectable();
    column->addWidget(word);
    auto* toSay = new QVBoxLayout;
    toSay->setSpacing(look::gap1);
    toSay->addWidget(wordsCaption);
    toSay->addWidget(words);
    column->addLayout(toSay);
    made->hide();
    return made;
}

void LookUpPage::lookUp()
{
    clearAnswer();
    form->clearRefusals();
    Refusals missing;
    if (reference->text().trimmed().isEmpty()) {
        missing.append({u"reference"_s, u"missing"_s, tr("Ask for the reference.")});
    }
    if (secondItem->text().trimmed().isEmpty()) {
        missing.append({u"second_item"_s, u"missing"_s, tr("Ask for a second item.")});
    }
    if (!missing.isEmpty()) {
        form->showRefusals(missing);
        return;
    }
    // A button that is switched off loses the focus.
    const bool hadHand = ask->hasFocus();
    ask->setEnabled(false);
    const auto answered = desk.lookUpStatus(withoutIsolates(reference->text()), withoutIsolates(secondItem->text()));
    whenAnswered(answered, this, [this, hadHand, number = ++asked](const Result<StatusAnswer>& result) {
        ask->setEnabled(true);
        if (hadHand) {
            ask->setFocus();
        }
        if (number != asked) {
            return;
        }
        if (result) {
            tell(*result);
        } else {
            form->showRefusals(result.refusals());
        }
    });
}

void LookUpPage::tell(const StatusAnswer& told)
{
    const Qt::LayoutDirection direction = letterDirection(told.language);
    word->setText(told.word);
    word->setLayoutDirection(direction);
    wordsCaption->setText(tr("To say, in %1").arg(languageWord(told.language)));
    words->setText(statusInWords(told, desk.zone()));
    words->setLayoutDirection(direction);
    answer->show();
}

void LookUpPage::clearAnswer()
{
    ++asked;
    answer->hide();
    word->clear();
    words->clear();
}

void LookUpPage::begin()
{
    clearAnswer();
    form->reset();
    form->clearRefusals();
    form->goTo(u"reference"_s);
}

void LookUpPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    clearAnswer();
    form->reset();
    form->clearRefusals();
}

void LookUpPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), look::surface());
}

} // namespace redress
