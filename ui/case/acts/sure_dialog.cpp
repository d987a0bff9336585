#include "ui/case/acts/sure_dialog.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString nameOfCommand(const CaseCommand& command)
{
    return std::visit([](const auto& one) { return QString::fromLatin1(one.name); }, command);
}

} // namespace

SureDialog::SureDialog(CaseAtHand& atHand, const QString& title, const QString& verb, const CaseCommand& command,
                       const QString& whatWillHappen, QWidget* parent)
    : ActDialog(atHand, title, verb, nameOfCommand(command), parent), command(command)
{
    say(whatWillHappen);
}

void SureDialog::perform()
{
    act(command);
}

} // namespace redress
