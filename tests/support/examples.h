#pragma once

#include "app/office/demo_register.h"
#include "tests/support/small_desk.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace redress::test {

constexpr std::array everyRole{Role::Agent, Role::Officer, Role::Supervisor, Role::Manager, Role::Administrator};

/** The register of examples: cases in every stage, people of every role. */
class Examples
{
public:
    Examples()
    {
        const Result<Done> made = makeDemoRegister(address(), clock);
        if (!made) {
            qFatal("%s", qPrintable(made.refusal().text));
        }
    }

    [[nodiscard]] std::unique_ptr<Desk> deskOf(Role role) const
    {
        auto desk = std::make_unique<Desk>(clock, place.filePath(QStringLiteral("drafts")));
        static_cast<void>(valueOf(desk->openRegister(address())));
        const QList<Staff>& staff = desk->office().staff;
        const auto one = std::ranges::find(staff, role, &Staff::role);
        static_cast<void>(valueOf(desk->signIn(one->signInName, QString::fromUtf16(demoPassword))));
        return desk;
    }

private:
    [[nodiscard]] QString address() const { return place.filePath(QStringLiteral("examples.redress")); }

    QTemporaryDir place;
    SetClock clock{mondayMorning};
};

[[nodiscard]] inline QList<CaseLine> openCases(Desk& desk)
{
    ListQuestion question;
    question.listing = Listing::AllOpen;
    question.most = 200;
    return valueOf(desk.list(question)).lines;
}

/** A case in each stage. */
[[nodiscard]] inline QMap<Stage, CaseId> oneAStage(Desk& desk)
{
    QMap<Stage, CaseId> cases;
    for (const CaseLine& line : openCases(desk)) {
        cases.insert(line.stage, line.id);
    }
    return cases;
}

} // namespace redress::test
