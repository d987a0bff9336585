#include "tests/support/work_hands.h"
#include "ui/queue/list_place.h"
#include "ui/queue/work_list_page.h"
#include "ui/widgets/look.h"

#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** More than a page of a list. */
constexpr int registered = 130;
constexpr int topRow = 108;
constexpr int currentRow = 115;

/** An office with a long list, made once a program. */
struct LongListOffice : SmallOffice
{
    LongListOffice()
    {
        static SmallOffice pattern;
        static const bool filled = fill(pattern);
        Q_UNUSED(filled)
        QFile::remove(address());
        QFile::copy(pattern.address(), address());
    }

private:
    static bool fill(SmallOffice& pattern)
    {
        const auto desk = pattern.deskOf(u"agent"_s);
        QList<QFuture<Result<Registered>>> saves;
        for (int number = 0; number < registered; ++number) {
            saves.append(desk->registerCase(smallComplaint()));
        }
        for (const auto& save : saves) {
            static_cast<void>(valueOf(save));
        }
        return true;
    }
};

/** The list of a workplace in sight, as cards or as a table. */
struct List
{
    explicit List(const WorkHands& hands) : hands(hands) {}

    [[nodiscard]] QAbstractItemView* view() const
    {
        auto* table = hands.find<QAbstractItemView>(u"case_table"_s);
        return table == nullptr ? hands.list() : table;
    }
    [[nodiscard]] int lines() const { return view() == nullptr ? 0 : view()->model()->rowCount(); }
    [[nodiscard]] CaseId idAt(const QModelIndex& index) const
    {
        return index.isValid() ? index.data(WorkListModel::LineRole).value<CaseLine>().id : CaseId{};
    }
    [[nodiscard]] CaseId top() const { return view() == nullptr ? CaseId{} : idAt(view()->indexAt({50, 1})); }
    [[nodiscard]] CaseId current() const { return view() == nullptr ? CaseId{} : idAt(view()->currentIndex()); }

    /** Scrolls as a person does: on and on, until so many lines are there. */
    [[nodiscard]] bool scrollTo(int row) const
    {
        return QTest::qWaitFor([&] {
            if (lines() <= row) {
                view()->scrollToBottom();
                return false;
            }
            view()->scrollTo(view()->model()->index(row, 0), QAbstractItemView::PositionAtTop);
            return true;
        });
    }
    void makeCurrent(int row) const { view()->setCurrentIndex(view()->model()->index(row, 0)); }

    const WorkHands& hands;
};

/** The place in the list that is in sight. */
struct Seen
{
    CaseId top;
    CaseId current;

    explicit Seen(const List& list) : top(list.top()), current(list.current()) {}
    friend bool operator==(const Seen&, const Seen&) = default;
};

} // namespace

class TestListPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QCoreApplication::setOrganizationName(u"redress"_s);
        QCoreApplication::setApplicationName(u"redress"_s);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        look::apply(*qApp, look::Appearance::Light);
    }

    void init()
    {
        QSettings().clear();
        office = std::make_unique<LongListOffice>();
    }

    void eachListComesBackAtTheNextStartWhereThisPersonLeftIt_data() { addShapes(); }
    void eachListComesBackAtTheNextStartWhereThisPersonLeftIt()
    {
        std::optional<Seen> left;
        {
            const WorkHands hands(*office, u"agent"_s);
            left = placeFarDown(hands);
            QVERIFY(left);
        }
        {
            const WorkHands other(*office, u"supervisor"_s);
            const List list(other);
            QTRY_COMPARE(list.lines(), 100);
            QVERIFY(list.current() != left->current);
        }
        const WorkHands again(*office, u"agent"_s);
        const List list(again);
        QTRY_COMPARE(list.current(), left->current);
        QCOMPARE(list.top(), left->top);
    }

    void aListThatWasLeftForAnotherIsFoundWhereItWas_data() { addShapes(); }
    void aListThatWasLeftForAnotherIsFoundWhereItWas()
    {
        WorkHands hands(*office, u"agent"_s);
        const auto left = placeFarDown(hands);
        QVERIFY(left);
        hands.goTo(u"mine"_s);
        QTRY_VERIFY(hands.sees(u"empty_list"_s));
        // It is due before all others, and comes above them.
        Intake earlier = smallComplaint();
        earlier.received = mondayMorning.plusSeconds(-5 * 86'400);
        static_cast<void>(valueOf(hands.desk->registerCase(earlier)));
        hands.goTo(u"new"_s);
        const List list(hands);
        QTRY_COMPARE(list.current(), left->current);
        QCOMPARE(list.top(), left->top);
        QCOMPARE(list.view()->currentIndex().row(), currentRow + 1);
    }

    void aCurrentLineOutOfSightDoesNotScrollTheList()
    {
        WorkHands hands(*office, u"agent"_s);
        const List list(hands);
        QTRY_COMPARE(list.lines(), 100);
        list.makeCurrent(60);
        list.view()->scrollToTop();
        const Seen left(list);
        hands.goTo(u"mine"_s);
        QTRY_VERIFY(hands.sees(u"empty_list"_s));
        hands.goTo(u"new"_s);
        QTRY_COMPARE(list.current(), left.current);
        QCOMPARE(list.top(), left.top);
    }

    void aPlaceWhoseCasesAreGoneIsFoundByItsLine()
    {
        const WorkHands hands(*office, u"agent"_s);
        auto* page = pageOf(hands);
        QTRY_COMPARE(List(hands).lines(), 100);
        ListPlaces gone;
        gone.keep(u"new"_s, {CaseId{9999}, CaseId{9998}, 40, 41});
        page->search({});
        page->recall(gone);
        page->show(screenNamed(u"new"_s));
        QTRY_COMPARE(List(hands).lines(), 100);
        QTRY_COMPARE(List(hands).view()->indexAt({50, 1}).row(), 40);
    }

    void whatWasFoundIsThereAgainOnTheWayBack()
    {
        WorkHands hands(*office, u"agent"_s);
        const List list(hands);
        QTRY_COMPARE(list.lines(), 100);
        hands.find<QLineEdit>(u"search"_s)->setFocus();
        hands.type(u"router"_s);
        QTRY_COMPARE(hands.find<QLabel>(u"list_title"_s)->text(), u"Found"_s);
        QTRY_VERIFY(list.lines() > 60 && list.view()->isVisible());
        QTest::qWait(50);
        list.makeCurrent(50);
        QVERIFY(list.scrollTo(47));
        const Seen left(list);
        hands.goTo(u"mine"_s);
        QTRY_VERIFY(hands.sees(u"empty_list"_s));
        hands.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(list.current(), left.current);
        QCOMPARE(list.top(), left.top);
        QVERIFY(!pageOf(hands)->places().written().join(u' ').contains(u"router"_s));
    }

    void theCasesBehindANumberAreFoundWhereTheyWere()
    {
        const WorkHands hands(*office, u"agent"_s);
        const List list(hands);
        QTRY_COMPARE(list.lines(), 100);
        auto* page = pageOf(hands);
        ListQuestion all;
        all.listing = Listing::AllOpen;
        page->show(all, u"Due today · The agent"_s);
        QTRY_VERIFY(page->isTable() && list.lines() == 100);
        QTest::qWait(50);
        list.makeCurrent(50);
        QVERIFY(list.scrollTo(40));
        const Seen left(list);
        page->show(all, u"Due today"_s);
        QTRY_VERIFY(list.top() != left.top);
        page->show(all, u"Due today · The agent"_s);
        QTRY_COMPARE(list.top(), left.top);
        QCOMPARE(list.current(), left.current);
        QVERIFY(!page->places().written().join(u' ').contains(u"agent"_s));
    }

    void manyListsForgetTheOneLongestUnseen()
    {
        ListPlaces places;
        for (int number = 0; number < 70; ++number) {
            places.keep(u"list_%1"_s.arg(number), {CaseId{number + 1}, {}, 0, 1});
            places.keep(u"first"_s, {CaseId{7}, CaseId{3}, 2, 9});
        }
        const ListPlaces again = ListPlaces::read(places.written() << u"nonsense"_s);
        QCOMPARE(again.of(u"first"_s), (ListPlace{CaseId{7}, CaseId{3}, 2, 9}));
        QCOMPARE(again.of(u"list_69"_s), (ListPlace{CaseId{70}, {}, 0, 1}));
        QVERIFY(!again.of(u"list_0"_s));
        QCOMPARE(again.written().size(), 60);
    }

private:
    static void addShapes()
    {
        QTest::addColumn<bool>("table");
        QTest::newRow("cards") << false;
        QTest::newRow("table") << true;
    }

    static WorkListPage* pageOf(const WorkHands& hands)
    {
        return hands.work->findChild<WorkListPage*>(u"work_list_page"_s);
    }

    static Screen screenNamed(const QString& name)
    {
        const QList<Screen> screens = screensOf(Role::Agent);
        return *std::ranges::find(screens, name, &Screen::name);
    }

    /** Far down in the list of the new cases, in the shape of this row. */
    static std::optional<Seen> placeFarDown(const WorkHands& hands)
    {
        QFETCH(bool, table);
        const List list(hands);
        if (!QTest::qWaitFor([&] { return list.lines() == 100; })) {
            return std::nullopt;
        }
        if (table) {
            hands.find<QAbstractButton>(u"list_shape"_s)->click();
        }
        if (!list.scrollTo(currentRow)) {
            return std::nullopt;
        }
        list.makeCurrent(currentRow);
        if (!list.scrollTo(topRow)) {
            return std::nullopt;
        }
        return Seen(list);
    }

    QTemporaryDir settings;
    std::unique_ptr<LongListOffice> office;
};

QTEST_MAIN(TestListPlaces)
#include "tst_list_places.moc"
