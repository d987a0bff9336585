#include "ui/letters/register/year_box.h"

#include <QSignalBlocker>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOffered = 10;

} // namespace

YearBox::YearBox(QWidget* parent) : ChoiceBox(parent)
{
    setObjectName(u"register_year"_s);
    setAccessibleName(tr("Year"));
}

void YearBox::offer(int present)
{
    const QString newest = itemData(0).toString();
    if (newest == QString::number(present)) {
        return;
    }
    const QString before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (int one = present; one > present - yearsOffered; --one) {
            addChoice(QString::number(one), QString::number(one));
        }
        choose(before);
    }
    if (before == newest) {
        choose(QString::number(present));
    }
}

} // namespace redress
