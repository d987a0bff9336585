#include "tests/support/owing_office.h"
#include "tests/support/screen_check.h"
#include "ui/intake/intake_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** A fault beside the usual complaint: other categories, routed by severity, answered as it came. */
QByteArray faultDocument()
{
    QJsonObject grave = ruled::objectOf(
        R"({"id": "grave", "when": {"severities": ["critical"]}, "duty": "field", "limit": "1 d", "at_registration": true})");
    QJsonObject broken{{u"id"_s, u"broken"_s}, {u"words"_s, ruled::inAll(u"Broken"_s)}};
    return ruledDocument(QJsonObject{{u"id"_s, u"fault"_s},
                          {u"family"_s, u"house"_s},
                          {u"kind"_s, ruled::inAll(u"Fault"_s)},
                          {u"categories"_s, QJsonArray{broken}},
                          {u"routing"_s, QJsonArray{grave}},
                          {u"answers_as_received"_s, true}});
}

/** The page of an agent in an office with two kinds of case. */
class Typing
{
public:
    explicit Typing(bool twoKinds = true)
        : office(QJsonObject{{u"family"_s, u"house"_s}, {u"kind"_s, ruled::inAll(u"Complaint"_s)}})
    {
        if (twoKinds) {
            office.take(faultDocument(), false);
        }
        desk = office.deskOf(u"agent"_s);
        page = std::make_unique<IntakePage>(*desk);
        page->resize(1000, 760);
        page->show();
        page->activateWindow();
        page->begin();
        QTest::qWait(50);
    }

    template <class W>
    [[nodiscard]] W* find(const QString& name) const
    {
        for (W* one : page->findChildren<W*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const QString& name) const { return find<QWidget>(name) != nullptr; }
    void choose(const QString& kind) const { find<ChoiceRow>(u"kind"_s)->choose(kind); }
    [[nodiscard]] QString refusalAt(const QString& field) const
    {
        for (const Field* one : page->findChildren<Field*>()) {
            if (one->fieldName() == field) {
                return one->refusal();
            }
        }
        return {};
    }
    void type(const QString& category = {}) const
    {
        find<QPushButton>(u"channel_phone"_s)->click();
        find<QLineEdit>(u"name"_s)->setText(u"Đào"_s);
        find<QLineEdit>(u"phone"_s)->setText(u"0901 234 567"_s);
        find<QLineEdit>(u"subject"_s)->setText(u"No connection"_s);
        find<QPlainTextEdit>(u"description"_s)->setPlainText(u"No signal."_s);
        if (!category.isEmpty()) {
            find<ChoiceBox>(u"category"_s)->choose(category);
        }
    }
    void save() const { find<QPushButton>(u"register_case"_s)->click(); }
    /** Gives the case once the page shows it. */
    [[nodiscard]] Case saved() const
    {
        QSignalSpy registered(page.get(), &IntakePage::registered);
        save();
        if (registered.isEmpty() && !registered.wait(5000)) {
            qFatal("not registered: %s", qPrintable(refusalAt(u"kind"_s)));
        }
        return OwingOffice::recorded(*desk, registered.first().first().value<CaseId>());
    }

    OwingOffice office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<IntakePage> page;
};

} // namespace

class TestIntakeKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withOneKindThereIsNothingToChoose()
    {
        const Typing typing(false);
        QVERIFY(!typing.sees(u"kind"_s));
        typing.type();
        QCOMPARE(typing.saved().procedure, u"ruled"_s);
    }

    void withSeveralTheKindIsAskedFor()
    {
        const Typing typing;
        QVERIFY(typing.sees(u"kind"_s));
        typing.type();
        typing.save();
        QTRY_VERIFY(!typing.refusalAt(u"kind"_s).isEmpty());
        typing.choose(u"fault"_s);
        QCOMPARE(typing.saved().procedure, u"fault"_s);
    }

    void eachKindHasItsOwnCategories()
    {
        const Typing typing;
        typing.choose(u"ruled"_s);
        auto* category = typing.find<ChoiceBox>(u"category"_s);
        QVERIFY(category->findData(u"billing"_s) >= 0 || category->count() > 1);
        category->choose(u"billing"_s);
        QCOMPARE(category->chosen(), u"billing"_s);
        typing.choose(u"fault"_s);
        QCOMPARE(category->chosen(), QString());
        category->choose(u"broken"_s);
        QCOMPARE(category->chosen(), u"broken"_s);
    }

    void severityIsAskedForWhereRoutingGoesByIt()
    {
        const Typing typing;
        typing.choose(u"ruled"_s);
        QVERIFY(!typing.sees(u"severity"_s));
        typing.choose(u"fault"_s);
        QVERIFY(typing.sees(u"severity"_s));
        typing.type();
        typing.find<ChoiceBox>(u"severity"_s)->choose(u"critical"_s);
        const Case routed = typing.saved();
        QCOMPARE(routed.handOffs.size(), 1);
        QCOMPARE(routed.classification->severity, Severity::Critical);
    }

    void theAnswerIsProposedAsTheComplaintCame()
    {
        const Typing typing;
        typing.choose(u"fault"_s);
        typing.find<QPushButton>(u"channel_post"_s)->click();
        QCOMPARE(typing.find<ChoiceBox>(u"answer_way"_s)->chosen(), u"post"_s);
        const auto fields = typing.page->findChildren<Field*>();
        const auto way = std::ranges::find(fields, u"answer_way"_s, &Field::fieldName);
        QTRY_VERIFY(!(*way)->findChildren<QLabel*>().isEmpty());
        bool hinted = false;
        for (const QLabel* label : (*way)->findChildren<QLabel*>()) {
            hinted = hinted || label->text().contains(u"As the complaint came in"_s);
        }
        QVERIFY(hinted);
    }

    void aRoutedCaseSaysWhereItWentAndOpensWithoutBeingTaken()
    {
        const Typing typing;
        typing.choose(u"ruled"_s);
        typing.type(u"interruption"_s);
        const Case routed = typing.saved();
        QTRY_VERIFY(typing.sees(u"where_it_went"_s));
        QVERIFY(typing.find<QLabel>(u"where_it_went"_s)->text().contains(u"Technology"_s));
        QVERIFY(!typing.sees(u"go_on_to_verification"_s));
        QSignalSpy wanted(typing.page.get(), &IntakePage::caseWanted);
        typing.find<QPushButton>(u"look_at_case"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(OwingOffice::recorded(*typing.desk, routed.id).version, routed.version);
    }

    void whatIsOwedAtOnceCanBeReadOutAndMarkedAsSent()
    {
        const Typing typing;
        typing.choose(u"ruled"_s);
        typing.type();
        const Case made = typing.saved();
        QTRY_VERIFY(typing.sees(u"notice_1_text"_s));
        QCOMPARE(typing.find<QLabel>(u"notice_1_text"_s)->text(), made.notices.first().text);
        QVERIFY(typing.sees(u"go_on_to_verification"_s));
        typing.find<QPushButton>(u"notice_1_sent"_s)->click();
        QTRY_COMPARE(OwingOffice::recorded(*typing.desk, made.id).notices.first().state, NoticeState::Sent);
        QTRY_VERIFY(!typing.find<QPushButton>(u"notice_1_sent"_s)->isEnabled());
        const QStringList faults = faultsOf(typing.page.get());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        typing.find<QPushButton>(u"another_case"_s)->click();
        QVERIFY(!typing.sees(u"notice_1_text"_s));
    }

    void aDraftKeepsItsKind()
    {
        const Typing typing;
        typing.choose(u"fault"_s);
        typing.type(u"broken"_s);
        QTRY_VERIFY(!valueOf(typing.desk->drafts()).isEmpty());
        const Draft draft = valueOf(typing.desk->drafts()).first();
        IntakePage other(*typing.desk);
        other.show();
        other.resume(draft);
        QCOMPARE(other.findChild<ChoiceRow*>(u"kind"_s)->chosen(), u"fault"_s);
        QCOMPARE(other.findChild<ChoiceBox*>(u"category"_s)->chosen(), u"broken"_s);
    }
};

QTEST_MAIN(TestIntakeKinds)
#include "tst_intake_kinds.moc"
