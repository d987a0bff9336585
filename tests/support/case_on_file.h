#pragma once

#include "tests/support/act_sheet.h"
#include "tests/support/papers.h"
#include "tests/support/read_file.h"
#include "ui/case_file/case_file_view.h"

#include <QCheckBox>

namespace redress::test {

/** A case with all that a case file can hold. */
class CaseOnFile
{
public:
    CaseOnFile() : id(CaseMaker(office).handedOver())
    {
        act(QStringLiteral("agent"), command::AddNote{note()});
        act(QStringLiteral("agent"), command::AddNote{QStringLiteral("Only for the desk.")});
        act(QStringLiteral("agent"), command::RaisePoint{QStringLiteral("No connection")});
        act(QStringLiteral("agent"), command::RaisePoint{QStringLiteral("Nobody called back")});
        act(QStringLiteral("agent"), command::NameRepresentative{{QStringLiteral("Phạm Quốc Bảo"),
                                                                  QStringLiteral("0987 654 321"),
                                                                  QStringLiteral("bao@example.org"),
                                                                  QStringLiteral("Power of attorney"),
                                                                  {}}});
        writeLetter();
        attach(QStringLiteral("photo.png"), png(400, 300));
        attach(QStringLiteral("report.pdf"), pdf(3));
        attach(QStringLiteral("broken.pdf"), pdf(1).left(400));
        attach(QStringLiteral("locked.pdf"), lockedPdf());
        attach(QStringLiteral("list.txt"), "one\ntwo\n");
    }

    static QString complainant() { return QStringLiteral("Nguyễn Thị Đào"); }
    static QString stranger() { return QStringLiteral("Hoàng Kim Long"); }
    static QString note() { return QStringLiteral("She called three times, and Hoàng Kim Long was rude."); }

    void act(const QString& who, const CaseCommand& command)
    {
        const auto desk = office.deskOf(who);
        valueOf(actAt(*desk, id, versionAt(*desk), command));
    }
    void attach(const QString& name, const QByteArray& bytes)
    {
        const auto desk = office.deskOf(QStringLiteral("agent"));
        valueOf(desk->attachPaper(id, versionAt(*desk), {{}, bytes, name, Evidence::Document}));
    }

    SmallOffice office;
    CaseId id;

private:
    [[nodiscard]] int versionAt(Desk& desk) const
    {
        return valueOf(desk.readCaseAgain(id)).complaint.version;
    }

    void writeLetter()
    {
        const QString body =
            QStringLiteral("Dear Madam Nguyễn Thị Đào,\n\nour Hoàng Kim Long looked into it. Call him: "
                           "0912 345 678.");
        act(QStringLiteral("agent"),
            command::DraftLetter{{}, QStringLiteral("acknowledgement"), QStringLiteral("en"), body});
        act(QStringLiteral("agent"), command::SubmitLetter{LetterId{1}});
        act(QStringLiteral("manager"), command::SignLetter{LetterId{1}});
        act(QStringLiteral("agent"), command::SendLetter{LetterId{1}, AnswerWay::Post, office.clock.now()});
    }
};

/** The file that the sheet makes, as it is saved. */
[[nodiscard]] inline QByteArray fileMadeIn(CaseHands& hands, Sheet& sheet)
{
    // Beside other tests a file takes its time.
    constexpr int aWhile = 30'000;
    sheet.press();
    CaseFileView* view = nullptr;
    const auto isMade = [&] {
        view = hands.page.findChild<CaseFileView*>();
        return view != nullptr;
    };
    if (!QTest::qWaitFor(isMade, aWhile)) {
        qFatal("no file was made");
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file.pdf")));
    view->savePdf(file.fileName());
    if (!QTest::qWaitFor([&file] { return file.exists(); }, aWhile) || !file.open(QIODevice::ReadOnly)) {
        qFatal("no file was saved");
    }
    delete view;
    return file.readAll();
}

inline void tick(const Sheet& sheet, const QString& name, bool wanted = true)
{
    auto* box = sheet.dialog->findChild<QCheckBox*>(name);
    if (box == nullptr) {
        qFatal("no tick %s", qPrintable(name));
    }
    if (box->isChecked() != wanted) {
        box->click();
    }
}

/** All that a field offers. */
inline void tickAll(const Sheet& sheet, const QString& field)
{
    for (const QCheckBox* box : sheet.dialog->form().field(field)->findChildren<QCheckBox*>()) {
        tick(sheet, box->objectName());
    }
}

[[nodiscard]] inline bool isTicked(const Sheet& sheet, const QString& name)
{
    return sheet.dialog->findChild<QCheckBox*>(name)->isChecked();
}

} // namespace redress::test
