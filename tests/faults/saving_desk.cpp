#include "tests/faults/desk_at_work.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/**
 * A desk that saves without a pause until it is killed or refused, and tells each save once it is
 * acknowledged: the case's reference and version, a line each, written at once. Its last line, should it end
 * by itself, is the refusal.
 */
namespace {

void tell(const QString& words)
{
    const QByteArray line = words.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size()) {
        ::_exit(3);
    }
}

int refused(const Refusals& refusals)
{
    tell(u"refused "_s + refusals.first().text);
    return 1;
}

QList<CaseCommand> acts(Moment now)
{
    return {command::TakeCase{}, command::ConfirmContent{u"Đã đọc lại."_s},
            command::ClassifyCase{{u"interruption"_s, u"FTTH"_s, Severity::High, false}},
            command::AcceptCase{}, command::AddNote{u"Khách hẹn gọi lại buổi chiều."_s},
            command::RecordPost{now, u"Đặng Thị Nhàn"_s, u"Hóa đơn tháng trước"_s, {}, {}}};
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication program(argc, argv);
    const SystemClock clock;
    Desk desk(clock, QString());
    if (const Refusals refusals = goToWork(desk, QCoreApplication::arguments().value(1));
        !refusals.isEmpty()) {
        return refused(refusals);
    }
    for (int number = 1;; ++number) {
        const auto made = await(desk.registerCase(complaint(clock.now(), u"Mất mạng lần %1"_s.arg(number))));
        if (!made) {
            return refused(made.refusals());
        }
        tell(made->reference + u" 1"_s);
        int version = 1;
        for (const CaseCommand& act : acts(clock.now())) {
            const auto view = await(desk.act(made->id, version, act));
            if (!view) {
                return refused(view.refusals());
            }
            version = view->complaint.version;
            tell(made->reference + u' ' + QString::number(version));
        }
    }
}
