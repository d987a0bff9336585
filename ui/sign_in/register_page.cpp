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
      sentence(new TextLabel(TextLabel::Kind::Body)), making(new TextLabel(TextLabel::Kind::Muted)),
      open(mainButton(tr("Open a register…"), QKeySequence::Open, u"open_register"_s))
{
    setObjectName(u"register_page"_s);
    title->setObjectName(u"register_title"_s);
    sentence->setObjectName(u"register_reason"_s);
    making->setText(
        tr("A register is made at a terminal, with its administrator's account: redress-admin init FILE"));
    making->makeSelectable();
    auto* card = new CentredCard(this);
    card->column()->addWidget(title);
    card->column()->addWidget(sentence);
    card->column()->addSpacing(look::gap3);
    card->column()->addWidget(open, 0, Qt::AlignLeading);
    card->column()->addSpacing(look::gap4);
    card->column()->addWidget(making);
    connect(open, &QPushButton::clicked, this, &RegisterPage::askForFile);
}

void RegisterPage::tellNoneKnown()
{
    title->setText(tr("No register is open"));
    sentence->setText(tr("A register is the file in which all cases are kept. Choose yours."));
    open->show();
    making->show();
    open->setFocus();
}

void RegisterPage::tellOpening(const QString& address)
{
    title->setText(tr("Opening the register"));
    sentence->setText(registerInWords(address));
    open->hide();
    making->hide();
}

void RegisterPage::tellRefused(const QString& address, const QString& reason)
{
    title->setText(tr("The register was not opened"));
    sentence->setText(tr("%1.\n%2").arg(registerInWords(address), reason));
    open->show();
    making->show();
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
