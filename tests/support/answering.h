#pragma once

#include "tests/support/case_desk.h"
#include "ui/letters/composer/letter_editor.h"
#include "ui/letters/composer/remarks_list.h"

#include <QAction>

namespace redress::test {

/** A complaint by post that is to be answered, and who writes the answer. */
class Answering
{
public:
    explicit Answering(const Intake& told = smallComplaint(Channel::Post))
        : id(CaseMaker(office).answered(told)), hands(office, QStringLiteral("agent"), id)
    {
    }

    [[nodiscard]] LetterEditor* body() const { return hands.find<LetterEditor>(QStringLiteral("body")); }
    /** The letter's text is that one, with the cursor at its end. */
    void write(const QString& text)
    {
        body()->setPlainText(text);
        body()->moveCursor(QTextCursor::End);
        body()->setFocus();
    }
    void press(const QString& action) { hands.page.findChild<QAction*>(action)->trigger(); }
    [[nodiscard]] QStringList remarks() const
    {
        QStringList said;
        for (const LetterRemark& one : hands.find<RemarksList>(QStringLiteral("remarks_on_letter"))->remarks()) {
            said.append(one.text);
        }
        return said;
    }
    void keep(const QString& shortcut, const QString& name, const QString& text)
    {
        const auto admin = office.deskOf(QStringLiteral("admin"));
        valueOf(admin->keepOffice(command::KeepCannedText{{{}, shortcut, QStringLiteral("en"), name, text}}));
        QTRY_VERIFY(!hands.desk->office().cannedTexts.isEmpty());
    }

    SmallOffice office;
    CaseId id;
    CaseHands hands;
};

} // namespace redress::test
