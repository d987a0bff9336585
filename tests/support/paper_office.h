#pragma once

#include "tests/support/case_desk.h"

namespace redress::test {

/** The small office; its Technology has the officer as its head, its Billing works on paper and has no head.
 */
class PaperOffice : public SmallOffice
{
public:
    PaperOffice()
    {
        QFile::remove(address());
        QFile::copy(pattern().filePath(QStringLiteral("office.redress")), address());
    }

    /** An accepted case that both departments have, each with its own instructions and due moment. */
    [[nodiscard]] CaseId withBoth(const Intake& intake = smallComplaint())
    {
        CaseMaker maker(*this);
        const CaseId id = maker.handedOver(intake);
        maker.meanwhile(id, command::HandOver{DepartmentId{2},
                                              QStringLiteral("Check the bill."),
                                              mondayMorning.plusSeconds(48 * 3600),
                                              {}});
        return id;
    }

private:
    /** Made once a program: passwords take their time. */
    static const QTemporaryDir& pattern()
    {
        static const QTemporaryDir made;
        static const bool filled = fill(made.filePath(QStringLiteral("office.redress")));
        Q_UNUSED(filled)
        return made;
    }

    static bool fill(const QString& address)
    {
        SmallOffice plain;
        {
            const auto admin = plain.deskOf(QStringLiteral("admin"));
            Department technology = *admin->office().department(DepartmentId{1});
            technology.head = admin->office().memberNamed(QStringLiteral("officer"))->id;
            valueOf(admin->keepOffice(command::ChangeDepartment{technology}));
            Department billing = *admin->office().department(DepartmentId{2});
            billing.onPaper = true;
            valueOf(admin->keepOffice(command::ChangeDepartment{billing}));
        }
        return QFile::copy(plain.address(), address);
    }
};

} // namespace redress::test
