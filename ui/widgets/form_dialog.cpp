#include "ui/widgets/form_dialog.h"

#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

constexpr int formWidth = 480;
/** What stands around the fields: heading, explanation, buttons and the window's own frame. */
constexpr int aroundFields = 240;
/** Keeps the focus ring of a field at the edge in sight. */
constexpr int ringWidth = 2;

} // namespace

FormDialog::FormDialog(const QString& title, const QString& verb, const QString& verbName, QWidget* parent)
    : QDialog(parent), heading(new TextLabel(TextLabel::Kind::Subject, title)),
      explanation(new TextLabel(TextLabel::Kind::Muted)), fields(new Form), area(new QScrollArea),
      warning(new TextLabel(TextLabel::Kind::Body)),
      verbButton(mainButton(verb, Qt::CTRL | Qt::Key_Return, verbName)), buttons(makeButtons())
{
    setObjectName(verbName + u"_dialog"_s);
    setWindowTitle(title);
    setAccessibleName(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    say({});
    connect(fields, &Form::edited, this, &FormDialog::takeEdit);
}

void FormDialog::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(ringWidth, ringWidth, ringWidth, ringWidth);
    // At most its hint, a form would cut choices off that wrap.
    fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    inner->addWidget(fields);
    inner->addStretch();
    for (QWidget* ground : std::initializer_list<QWidget*>{content, area, area->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(look::withText(formWidth));
    content->installEventFilter(this);
    warning->setObjectName(u"drop_warning"_s);
    warning->setTone(look::Tone::Waiting);
    warning->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap6, look::gap4, look::gap6, look::gap4);
    column->setSpacing(look::gap3);
    for (TextLabel* text : {heading, explanation, warning}) {
        text->setMaximumWidth(look::withText(formWidth));
        text->setContentsMargins(ringWidth, 0, ringWidth, 0);
    }
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addWidget(area);
    column->addWidget(warning);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

QWidget* FormDialog::makeButtons()
{
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(ringWidth, 0, ringWidth, 0);
    row->setSpacing(look::gap2);
    QPushButton* cancel = plainButton(tr("Cancel"), {}, u"cancel"_s);
    verbButton->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(verbButton);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(verbButton, &QPushButton::clicked, this, &FormDialog::verbWanted);
    // The Enter of the number pad is a key of its own.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Enter, this), &QShortcut::activated, verbButton,
            [button = verbButton] { button->click(); });
    return made;
}

void FormDialog::say(const QString& text)
{
    explanation->setText(text);
    explanation->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void FormDialog::setWaiting()
{
    waiting = true;
    verbButton->setEnabled(false);
}

void FormDialog::showRefusals(const Refusals& refusals)
{
    if (std::exchange(waiting, false)) {
        warning->hide();
    }
    verbButton->setEnabled(true);
    fields->showRefusals(refusals);
}

void FormDialog::finish()
{
    accept();
}

bool FormDialog::isTouched() const
{
    return edited && fields->snapshot() != offered;
}

void FormDialog::takeEdit()
{
    edited = true;
    warned = false;
    warning->hide();
}

void FormDialog::warn(const QString& sentence)
{
    warning->setText(sentence);
    warning->show();
}

void FormDialog::reject()
{
    if (waiting) {
        warn(tr("Under way. The sheet closes by itself."));
        return;
    }
    if (isTouched() && !warned) {
        warned = true;
        warn(tr("Press Esc again to drop what you typed."));
        return;
    }
    QDialog::reject();
}

void FormDialog::showEvent(QShowEvent* event)
{
    // A desk that was locked shows it again: what was typed before is still not saved.
    if (!begun) {
        begun = true;
        for (Field* one : fields->findChildren<Field*>()) {
            one->setSizePolicy(fields->sizePolicy());
        }
        offered = fields->snapshot();
        edited = false;
        fit();
        // Before it is placed: one that grows afterwards stands too low.
        layout()->activate();
        focusFirst();
    }
    QDialog::showEvent(event);
}

void FormDialog::focusFirst()
{
    const QList<Field*> all = fields->findChildren<Field*>();
    for (const Field* one : all) {
        if (one->isVisibleTo(fields)) {
            fields->goTo(one->fieldName());
            return;
        }
    }
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == area->widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QDialog::eventFilter(watched, event);
}

void FormDialog::fit()
{
    const QLayout* inner = area->widget()->layout();
    const int wanted =
        inner->hasHeightForWidth() ? inner->totalHeightForWidth(look::withText(formWidth)) : inner->totalSizeHint().height();
    const int window = parentWidget() == nullptr ? screen()->availableGeometry().height()
                                                 : parentWidget()->window()->height();
    const int height = std::min(wanted, std::max(window - aroundFields, aroundFields));
    area->setVerticalScrollBarPolicy(height < wanted ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(height);
}

} // namespace redress
