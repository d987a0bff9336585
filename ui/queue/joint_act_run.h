#pragma once

#include "app/desk.h"
#include "ui/queue/joint_act_list.h"

#include <QObject>

namespace redress {

/** Reads the cases of a joint act, plays the act through, and does it: one case after the other. */
class JointActRun : public QObject
{
    Q_OBJECT
public:
    JointActRun(Desk& desk, const QList<CaseLine>& lines, QObject* parent = nullptr);

    [[nodiscard]] JointActList& list() { return cases; }
    /** Reads every case that is not read yet. */
    void readAll();
    /** Shows what this act would do; nothing is done. */
    void preview(const JointAct& act);
    /** Does it with every case where nothing stands in the way. */
    void begin();
    /** After the case that is under way. */
    void stop() { stopping = true; }
    [[nodiscard]] bool isRunning() const { return running; }
    /** Cases with which it can be done. */
    [[nodiscard]] int readyCount() const;

Q_SIGNALS:
    /** Every case was read. */
    void allRead();
    void advanced(int done, int all);
    /** How many were done, and how many were tried in vain. */
    void ended(int done, int failed);
    void caseChanged(CaseId id);

private:
    void readNext(int number);
    void previewOne(int number);
    void doNext(int from);
    void doOne(int number, const QList<CaseCommand>& rest, int version);
    void conclude(int number, const Result<CaseView>& result);
    void end();

    Desk& desk;
    JointActList cases;
    JointAct act;
    bool running = false;
    bool stopping = false;
    int done = 0;
    int failed = 0;
    int all = 0;
};

} // namespace redress
