#include "ui/letters/hand_off_slip.h"

#include "models/as_seen_by.h"
#include "ui/letters/hand_off_slip_pages.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct SlipWords
{
    Q_DECLARE_TR_FUNCTIONS(HandOffSlip)
};

/** Who made the hand-off and when: by the hand-over itself, or by passing on another one. */
const CaseHappening* makingOf(const QList<CaseHappening>& journal, HandOffId id)
{
    for (const CaseHappening& happening : journal) {
        const auto* made = std::get_if<happened::HandedOver>(&happening.event);
        const auto* moved = std::get_if<happened::HandOffTransferred>(&happening.event);
        if ((made != nullptr && made->handOff == id) || (moved != nullptr && moved->continuedAs == id)) {
            return &happening;
        }
    }
    return nullptr;
}

} // namespace

HandOffSlip handOffSlip(const CaseView& view, const HandOff& handOff, const Office& office,
                        const QTimeZone& zone)
{
    const Case complaint = asDepartmentsSee(view.complaint);
    const Intake& intake = complaint.intake;
    HandOffSlip slip;
    slip.direction = QGuiApplication::layoutDirection();
    slip.language = QLocale().name().left(2);
    slip.organisation = office.organisation.name;
    slip.organisationPhone = office.organisation.phone;
    slip.reference = complaint.reference;
    if (const Department* department = office.department(handOff.department)) {
        slip.department = department->name;
    }
    slip.due = fullMoment(handOff.due, zone);
    if (const CaseHappening* making = makingOf(view.journal, handOff.id)) {
        const Staff* by = office.member(making->actor);
        slip.handedOverBy = by == nullptr ? QString() : by->name;
        slip.handedOverAt = fullMoment(making->at, zone);
    }
    slip.instructions = handOff.instructions;
    slip.complainant = intake.complainant.name;
    slip.product = complaint.classification ? complaint.classification->product : intake.product;
    slip.received = fullMoment(intake.received, zone);
    slip.subject = intake.subject;
    slip.description = intake.description;
    return slip;
}

Printing printingOf(const HandOffSlip& slip)
{
    return {.title = SlipWords::tr("Hand-off slip %1 %2").arg(slip.reference, slip.department),
            .organisation = slip.organisation,
            .language = slip.language,
            .fileName = SlipWords::tr("%1 hand-off", "name of a file").arg(slip.reference),
            .set = [slip] { return std::make_unique<HandOffSlipPages>(slip); }};
}

} // namespace redress
