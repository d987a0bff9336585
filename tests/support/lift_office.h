#pragma once

#include "tests/support/procedure_office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress::test {

/** A lift firm's office with cases at the stage a test begins with. */
class LiftOffice : public ProcedureOffice
{
public:
    LiftOffice() : ProcedureOffice(QStringLiteral("alphatech")) {}

    /** At its reply. */
    CaseId answered()
    {
        const CaseId id = registered();
        answer(id);
        return id;
    }
    void answer(CaseId id)
    {
        const Case now = recorded(id);
        if (now.notedBy.isNone() || now.round > 1) {
            takeNote(id, now);
        }
        act(QStringLiteral("agent"), id,
            command::ClassifyCase{{QStringLiteral("lift"), QStringLiteral("Lift %1").arg(now.round)}});
        act(QStringLiteral("agent"), id, command::AcceptCase{});
        act(QStringLiteral("agent"), id,
            command::HandOver{DepartmentId{1}, QStringLiteral("Look"), clock.now().plusSeconds(86'400),
                              QStringLiteral("So")});
        act(QStringLiteral("officer"), id,
            command::AnswerHandOff{HandOffId{recorded(id).handOffs.last().id}, QStringLiteral("Worn"),
                                   QStringLiteral("Replaced")});
    }
    /** Answered and not accepted by the complainant. */
    void reject(CaseId id)
    {
        act(QStringLiteral("agent"), id,
            command::GiveReply{{}, AnswerWay::Phone, clock.now(), QStringLiteral("It is mended")});
        act(QStringLiteral("agent"), id,
            command::RecordDecision{Decision::NotSatisfied, clock.now(), QStringLiteral("It is not")});
    }
    CaseId inSecondRound()
    {
        const CaseId id = answered();
        act(QStringLiteral("agent"), id,
            command::AssessCase{Finding::NotUpheld, QStringLiteral("Nothing was found")});
        reject(id);
        answer(id);
        return id;
    }
    CaseId rejectedTwice()
    {
        const CaseId id = inSecondRound();
        act(QStringLiteral("supervisor"), id,
            command::AssessCase{Finding::Upheld, QStringLiteral("The door was worn")});
        reject(id);
        return id;
    }
    Case recorded(CaseId id) { return valueOf(deskOf(QStringLiteral("agent"))->readCaseAgain(id)).complaint; }

private:
    void takeNote(CaseId id, const Case& now)
    {
        if (now.notedBy.isNone()) {
            act(QStringLiteral("manager"), id, command::TakeNote{});
        }
    }
};

/** The lift firm's procedure, assessed blind in its second round. */
[[nodiscard]] inline QByteArray blindDocument()
{
    QJsonObject document =
        QJsonDocument::fromJson(shippedDocument(QStringLiteral("procedures"), QStringLiteral("alphatech")))
            .object();
    document.insert(QStringLiteral("version"), 2);
    QJsonObject rounds = document.value(QStringLiteral("rounds")).toObject();
    QJsonArray each = rounds.value(QStringLiteral("each")).toArray();
    QJsonObject second = each.at(1).toObject();
    second.insert(QStringLiteral("blind"), true);
    each.replace(1, second);
    rounds.insert(QStringLiteral("each"), each);
    document.insert(QStringLiteral("rounds"), rounds);
    return QJsonDocument(document).toJson();
}

} // namespace redress::test
