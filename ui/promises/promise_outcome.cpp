#include "ui/promises/promise_outcome.h"

#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    Q_DECLARE_TR_FUNCTIONS(PromiseOutcome)
};

} // namespace

void askOutcome(Form& form)
{
    form.add(u"outcome"_s, Asked::tr("What came of it"), new QLineEdit, Asked::tr("May stay empty"));
}

} // namespace redress
