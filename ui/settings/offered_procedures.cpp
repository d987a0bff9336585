#include "ui/settings/offered_procedures.h"

#include "app/office/shipped_documents.h"
#include "app/procedures/procedure_terms.h"
#include "models/procedure.h"
#include "ui/widgets/choice_box.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(OfferedProcedures)
};

QString inWords(const Procedure& first, const QList<QByteArray>& others)
{
    if (others.isEmpty()) {
        return Sentence::tr("%1, version %2").arg(wordOf(first.name)).arg(first.version);
    }
    QStringList kinds{wordOf(first.kind)};
    for (const QByteArray& other : others) {
        kinds.append(wordOf(Procedure::read(other).value().kind));
    }
    return Sentence::tr("Kinds of case: %1").arg(term::listed(kinds));
}

} // namespace

void offerShipped(ChoiceBox* box)
{
    for (const QString& name : shippedOffers()) {
        if (const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, name))) {
            box->addChoice(name, inWords(*procedure, shippedKindsBeside(name)));
        }
    }
}

QString shippedFor(const QString& language)
{
    QString chosen;
    std::pair<bool, qsizetype> best;
    for (const QString& name : shippedOffers()) {
        const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, name));
        const std::pair fits(procedure && procedure->languages.first() == language,
                             procedure ? procedure->languages.size() : 0);
        if (fits > best) {
            best = fits;
            chosen = name;
        }
    }
    return chosen;
}

} // namespace redress
