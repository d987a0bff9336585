#include "ui/case/acts/readers_dialog.h"

#include "models/rights.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/tick_list.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString readerPrefix = u"reader_"_s;

} // namespace

ReadersDialog::ReadersDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Who may read the case"), tr("Set"), u"name_readers"_s, parent), readers(new TickList)
{
    say(tr("Nobody but those ticked sees the case in a list, in a search or opened. Nobody ticked: it is open to all "
           "whose work it is."));
    // Offered before the next field is there: the Tab key goes in the order in which things are made.
    offerReaders();
    form().add(u"readers"_s, tr("Readers"), readers);
    form().add(u"reason"_s, tr("Why"), new TextArea(2));
    explain();
    connect(readers, &TickList::tickedChanged, this, &ReadersDialog::explain);
}

void ReadersDialog::offerReaders()
{
    QList<std::pair<QString, QString>> offered;
    for (const Staff& one : atHand().desk().office().staff) {
        if (one.active && reachOf(one.role, Action::ReadCase) != Reach::None) {
            offered.append({readerPrefix + QString::number(one.id.value), tr("%1, %2").arg(one.name, wordOf(one.role))});
        }
    }
    readers->offer(offered);
    QStringList present;
    for (const StaffId reader : atHand().complaint().readers) {
        present.append(readerPrefix + QString::number(reader.value));
    }
    readers->tick(present);
}

void ReadersDialog::explain()
{
    const QList<StaffId> named = chosen();
    const bool without = !named.isEmpty() && !named.contains(atHand().actor().id);
    form().field(u"readers"_s)->setHint(without ? tr("You are not among them: you will not see the case any more.")
                                                : QString());
}

QList<StaffId> ReadersDialog::chosen() const
{
    QList<StaffId> named;
    for (const QString& name : readers->ticked()) {
        named.append(StaffId{name.mid(readerPrefix.size()).toLongLong()});
    }
    return named;
}

void ReadersDialog::perform()
{
    act(command::NameReaders{chosen(), text(u"reason"_s)});
}

} // namespace redress
