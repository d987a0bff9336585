#include "ui/letters/batch/jam_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/words.h"

#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

JamDialog::JamDialog(const PrintRun& run, QWidget* parent)
    : FormDialog(tr("Not all letters came out"), tr("Keep"), u"tell_jam"_s, parent), last(new ChoiceBox)
{
    say(tr("The letters come out in this order. Those after the last whole one are printed again; what came out of "
           "them is thrown away."));
    last->addChoice(QString::number(run.cameOut), run.cameOut == 0
                                                      ? tr("None")
                                                      : tr("None since the last time"));
    for (int at = run.cameOut; at < run.letters.size(); ++at) {
        const LetterLine& line = run.letters.at(at);
        last->addChoice(QString::number(at + 1),
                        tr("%1. %2, letter %3").arg(QLocale().toString(at + 1), apart(line.recipient), isolate(textOf(line.number))));
    }
    form().add(u"last_whole"_s, tr("The last letter that came out whole"), last);
    connect(this, &FormDialog::verbWanted, this, [this] {
        if (last->chosen().isEmpty()) {
            showRefusals({{u"last_whole"_s, u"missing"_s, tr("Choose the last letter that came out whole, or “None”.")}});
            return;
        }
        Q_EMIT told(last->chosen().toInt());
        finish();
    });
}

} // namespace redress
