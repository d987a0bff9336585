#include "ui/case_file/veiled_source.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>
#include <type_traits>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Personal, but no prose: what was sold, and where what was put into a letter stands in it. */
constexpr std::array<std::string_view, 2> plainFields{"product", "insertions"};

/** Visits the fields of an event: those that are personal are what people wrote. */
struct VeilFields
{
    const Veil& veil;

    template <class T>
    void fact(const char*, T&) const
    {
    }
    template <class T>
    void personal(const char* name, T& value) const
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (std::ranges::find(plainFields, name) == plainFields.end()) {
                value = veil(value);
            }
        }
    }
};

void veilEvent(CaseEvent& event, const Veil& veil)
{
    VeilFields visit{veil};
    std::visit(
        [&visit](auto& one) {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (requires { Kind::fields(one, visit); }) {
                Kind::fields(one, visit);
            }
        },
        static_cast<CaseEvent::Kinds&>(event));
}

/** Lines of an address, and what commas part in them. */
QStringList piecesOf(const QString& address)
{
    static const QRegularExpression parting(u"[,،;\\n]"_s);
    return address.split(parting, Qt::SkipEmptyParts) + QStringList{address};
}

/** What is called as it is, whoever else is called so. */
QStringList phrasesOf(const CaseFileSource& source)
{
    const Organisation& organisation = source.office.organisation;
    QStringList phrases{organisation.name, QString::fromLatin1(source.office.calendar->zone().id())};
    phrases += piecesOf(organisation.address) + piecesOf(source.office.letterPaper.foot);
    for (const Department& one : source.office.departments) {
        phrases.append(one.name);
    }
    for (const ExternalRemedy& one : source.office.remedies) {
        phrases.append(one.name);
    }
    const Case& complaint = source.view.complaint;
    phrases.append(complaint.intake.product);
    phrases.append(complaint.classification ? complaint.classification->product : QString());
    return phrases;
}

} // namespace

Veil veilOf(const CaseFileSource& source)
{
    return Veil(source.choice.blackedOut,
                {.complainant = source.view.complaint.intake.complainant.name, .phrases = phrasesOf(source)});
}

CaseFileSource veiled(CaseFileSource source, const Veil& veil)
{
    for (Staff& one : source.office.staff) {
        one.name = veil(one.name);
    }
    for (CaseHappening& one : source.view.journal) {
        veilEvent(one.event, veil);
    }
    Case& complaint = source.view.complaint;
    for (HandOff& one : complaint.handOffs) {
        one.instructions = veil(one.instructions);
    }
    for (Promise& one : complaint.promises) {
        one.what = veil(one.what);
        one.outcome = veil(one.outcome);
    }
    for (Paper& one : complaint.papers) {
        one.name = veil(one.name);
    }
    source.maker = veil(source.maker);
    return source;
}

} // namespace redress
