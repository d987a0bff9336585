#include "ui/queue/joint_act_run.h"

#include "ui/when_answered.h"

namespace redress {

using State = JointActList::State;

JointActRun::JointActRun(Desk& desk, const QList<CaseLine>& lines, QObject* parent)
    : QObject(parent), desk(desk), cases(lines)
{
}

void JointActRun::readAll()
{
    readNext(0);
}

void JointActRun::readNext(int number)
{
    while (number < cases.rowCount() && cases.row(number).view) {
        ++number;
    }
    if (number >= cases.rowCount()) {
        Q_EMIT allRead();
        return;
    }
    whenAnswered(desk.readCase(cases.row(number).line.id), this, [this, number](const Result<CaseView>& read) {
        if (read) {
            cases.takeView(number, *read);
            previewOne(number);
        } else {
            cases.setState(number, State::Failed, read.refusal().text);
        }
        readNext(number + 1);
    });
}

void JointActRun::preview(const JointAct& wanted)
{
    act = wanted;
    for (int number = 0; number < cases.rowCount() && !running; ++number) {
        previewOne(number);
    }
}

void JointActRun::previewOne(int number)
{
    const auto& view = cases.row(number).view;
    if (view && desk.session() && desk.office().calendar != nullptr) {
        cases.takeStep(number, stepOf(act, *view, desk.office(), desk.session()->actor(), desk.now(), desk.zone()));
    }
}

int JointActRun::readyCount() const
{
    int ready = 0;
    for (int number = 0; number < cases.rowCount(); ++number) {
        ready += cases.row(number).view && cases.row(number).step.refusals.isEmpty() ? 1 : 0;
    }
    return ready;
}

void JointActRun::begin()
{
    running = true;
    stopping = false;
    done = 0;
    failed = 0;
    all = readyCount();
    Q_EMIT advanced(0, all);
    doNext(0);
}

void JointActRun::doNext(int from)
{
    int number = from;
    while (number < cases.rowCount() && cases.row(number).step.commands.isEmpty()) {
        ++number;
    }
    if (stopping || number >= cases.rowCount()) {
        end();
        return;
    }
    cases.setState(number, State::Running);
    doOne(number, cases.row(number).step.commands, cases.row(number).view->complaint.version);
}

void JointActRun::doOne(int number, const QList<CaseCommand>& rest, int version)
{
    const CaseId id = cases.row(number).line.id;
    whenAnswered(desk.act(id, version, rest.first()), this, [this, number, rest](const Result<CaseView>& result) {
        if (result && rest.size() > 1) {
            doOne(number, rest.mid(1), result->complaint.version);
        } else {
            conclude(number, result);
        }
    });
}

void JointActRun::conclude(int number, const Result<CaseView>& result)
{
    if (result) {
        ++done;
        cases.setState(number, State::Done);
        Q_EMIT caseChanged(cases.row(number).line.id);
    } else {
        ++failed;
        cases.setState(number, State::Failed, result.refusal().text);
    }
    Q_EMIT advanced(done + failed, all);
    doNext(number + 1);
}

void JointActRun::end()
{
    running = false;
    cases.keepTheRest();
    Q_EMIT ended(done, failed);
}

} // namespace redress
