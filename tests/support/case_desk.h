#pragma once

#include "tests/support/small_desk.h"
#include "ui/case/case_page.h"
#include "ui/case/stage_panel.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace redress::test {

/** A case page in sight, with the hands of the person at its desk. */
class CaseHands
{
public:
    CaseHands(SmallOffice& office, const QString& signInName, CaseId id)
        : desk(office.deskOf(signInName)), page(*desk), id(id)
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        page.show(id);
        waitUntil([this] { return panel() != nullptr; });
    }

    /** The panel in sight; null before the case was read. */
    [[nodiscard]] StagePanel* panel() const
    {
        for (StagePanel* one : page.findChildren<StagePanel*>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString stage() const { return panel() == nullptr ? QString() : nameOf(panel()->stage()); }

    /** What is called so and can be seen: in the panel, or beside it. Null where there is none. */
    template <class W>
    [[nodiscard]] W* find(const QString& name) const
    {
        for (W* one : page.findChildren<W*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const QString& name) const { return find<QWidget>(name) != nullptr; }

    void press(const QString& button)
    {
        auto* found = find<QAbstractButton>(button);
        if (found == nullptr) {
            qFatal("no button %s is in sight in %s", qPrintable(button), qPrintable(stage()));
        }
        found->click();
    }
    void type(const QString& field, const QString& text)
    {
        if (auto* area = find<QPlainTextEdit>(field)) {
            area->setPlainText(text);
        } else if (auto* line = find<QLineEdit>(field)) {
            line->setText(text);
        } else if (auto* box = find<ChoiceBox>(field)) {
            box->choose(text);
        } else if (auto* row = find<ChoiceRow>(field)) {
            row->choose(text);
        } else {
            qFatal("no field %s is in sight in %s", qPrintable(field), qPrintable(stage()));
        }
    }
    [[nodiscard]] QString typed(const QString& field) const
    {
        const auto* area = find<QPlainTextEdit>(field);
        const auto* line = find<QLineEdit>(field);
        return area != nullptr ? area->toPlainText() : line != nullptr ? line->text() : QString();
    }
    [[nodiscard]] QString refusalAt(const QString& field) const
    {
        for (const Field* one : page.findChildren<Field*>()) {
            if (one->fieldName() == field && one->isVisible() && one->isRefused()) {
                return one->refusal();
            }
        }
        return {};
    }

    /** Fills in what the letter in sight still asks its writer for. */
    void answerAsks()
    {
        for (Field* one : page.findChildren<Field*>()) {
            auto* line = qobject_cast<QLineEdit*>(one->editor());
            if (line != nullptr && one->isVisible() && one->fieldName().startsWith(QStringLiteral("ask_")) &&
                line->text().isEmpty()) {
                QTest::keyClicks(line, QStringLiteral("as agreed"));
            }
        }
    }
    /** In the sheet that asks for the password once more. */
    void signLetter(const QString& password = SmallOffice::password())
    {
        type(QStringLiteral("password"), password);
        press(QStringLiteral("confirm_signature"));
    }

    [[nodiscard]] Case recorded() const { return valueOf(desk->readCase(id)).complaint; }
    void act(const CaseCommand& command) { valueOf(actAt(*desk, id, recorded().version, command)); }

    template <class Condition>
    static void waitUntil(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 5000)) {
            qFatal("waited in vain");
        }
    }

    std::unique_ptr<Desk> desk;
    CasePage page;
    CaseId id;
};

/** Cases at the stage that a test begins with, made through the verbs. */
class CaseMaker
{
public:
    explicit CaseMaker(SmallOffice& office) : office(office), agent(office.deskOf(QStringLiteral("agent"))) {}

    [[nodiscard]] CaseId registered(const Intake& intake = smallComplaint())
    {
        return valueOf(agent->registerCase(intake)).id;
    }
    [[nodiscard]] CaseId accepted(const Intake& intake = smallComplaint())
    {
        const CaseId id = registered(intake);
        act(*agent, id, command::ConfirmContent{});
        act(*agent, id, command::ClassifyCase{{QStringLiteral("interruption"), QStringLiteral("Fiber")}});
        act(*agent, id, command::AcceptCase{});
        return id;
    }
    [[nodiscard]] CaseId handedOver(const Intake& intake = smallComplaint())
    {
        const CaseId id = accepted(intake);
        act(*agent, id,
            command::HandOver{DepartmentId{1},
                              QStringLiteral("Look at the line."),
                              mondayMorning.plusSeconds(24 * 3600),
                              {}});
        return id;
    }
    [[nodiscard]] CaseId answered(const Intake& intake = smallComplaint())
    {
        const CaseId id = handedOver(intake);
        const auto officer = office.deskOf(QStringLiteral("officer"));
        act(*officer, id,
            command::AnswerHandOff{HandOffId{1}, QStringLiteral("A cut fibre"),
                                   QStringLiteral("It was spliced")});
        return id;
    }
    [[nodiscard]] CaseId replied()
    {
        const CaseId id = answered();
        act(*agent, id,
            command::GiveReply{{}, AnswerWay::Phone, office.clock.now(), QStringLiteral("It works again")});
        return id;
    }
    [[nodiscard]] CaseId decided()
    {
        const CaseId id = replied();
        act(*agent, id, command::RecordDecision{Decision::Satisfied, office.clock.now(), {}});
        return id;
    }
    [[nodiscard]] CaseId closed()
    {
        const CaseId id = decided();
        act(*agent, id,
            command::CloseCase{Outcome::Resolved, QStringLiteral("Digging"), QStringLiteral("Ask first")});
        return id;
    }
    /** What the agent's other desk does meanwhile. */
    void meanwhile(CaseId id, const CaseCommand& command) { act(*agent, id, command); }

private:
    static void act(Desk& desk, CaseId id, const CaseCommand& command)
    {
        valueOf(actAt(desk, id, valueOf(desk.readCase(id)).complaint.version, command));
    }

    SmallOffice& office;
    std::unique_ptr<Desk> agent;
};

} // namespace redress::test
