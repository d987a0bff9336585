#include "ui/sign_in/register_page.h"

#include "ui/frame/status_line.h"
#include "ui/sign_in/centred_card.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(QWidget* parent)
    : QWidget(parent), title(new TextLabel(TextLabel::Kind::PageTitle)),
      sentence(new TextLabel(TextLabel::Kind::Body)), ways(new QWidget),
      setUp(mainButton(tr("Set up a register…"), QKeySequence::New, u"set_up_register"_s)),
      open(plainButton(tr("Open a register…"), QKeySequence::Open, u"open_register"_s)),
      demo(plainButton(tr("Open the demo"), QKeySequence(Qt::CTRL | Qt::Key_D), u"open_demo"_s)),
      leave(quietButton(tr("Back to signing in"), QKeySequence(Qt::Key_Escape), u"leave_registers"_s))
{
    setObjectName(u"register_page"_s);
    title->setObjectName(u"register_title"_s);
    sentence->setObjectName(u"register_reason"_s);
    build();
    connect(setUp, &QPushButton::clicked, this, &RegisterPage::setUpWanted);
    connect(open, &QPushButton::clicked, this, &RegisterPage::askForFile);
    connect(demo, &QPushButton::clicked, this, &RegisterPage::demoWanted);
    connect(leave, &QPushButton::clicked, this, &RegisterPage::left);
}

void RegisterPage::build()
{
    auto* column = new QVBoxLayout(ways);
    column->setContentsMargins(0, look::gap3, 0, 0);
    column->setSpacing(look::gap1);
    const auto way = [column](QPushButton* button, const QString& words) {
        column->addWidget(button, 0, Qt::AlignLeading);
        column->addWidget(new TextLabel(TextLabel::Kind::Muted, words));
        column->addSpacing(look::gap3);
    };
    way(setUp, tr("For a new office: a new file or an empty database, step by step."));
    way(open, tr("Your office has one: a file that ends in .redress."));
    way(demo, tr("An invented office with its cases, to look around in. Nobody in it is real."));
    auto* card = new CentredCard(this);
    card->column()->addWidget(title);
    card->column()->addWidget(sentence);
    card->column()->addWidget(ways);
    card->column()->addWidget(leave, 0, Qt::AlignLeading);
}

void RegisterPage::offer(bool offered)
{
    ways->setVisible(offered);
    leave->hide();
    if (offered) {
        setUp->setFocus();
    }
}

void RegisterPage::tellNoneKnown()
{
    title->setText(tr("No register is open"));
    sentence->setText(tr("A register is the place in which all cases of an office are kept."));
    offer(true);
}

void RegisterPage::offerAnother()
{
    title->setText(tr("Another register"));
    sentence->setText(tr("The one that is open stays as it is."));
    offer(true);
    leave->show();
}

void RegisterPage::tellOpening(const QString& address)
{
    title->setText(tr("Opening the register"));
    sentence->setText(registerInWords(address));
    offer(false);
}

void RegisterPage::tellRefused(const QString& address, const QString& reason)
{
    title->setText(tr("The register was not opened"));
    sentence->setText(tr("%1.\n%2").arg(registerInWords(address), reason));
    offer(true);
    open->setFocus();
}

void RegisterPage::askForFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Open a register"), {}, tr("Registers (*.redress);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterPage::registerWanted);
    dialog->open();
}

} // namespace redress
