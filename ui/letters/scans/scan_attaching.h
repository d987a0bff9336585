#pragma once

#include "app/desk.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace redress {

/** Puts a scan to cases, to each once, and says there of which letters it is a copy. */
class ScanAttaching : public QObject
{
    Q_OBJECT
public:
    ScanAttaching(Desk& desk, const NewPaper& scan, QObject* parent = nullptr);

    using Taken = std::function<void(const Result<CaseView>&)>;
    /** `letter`: none where it is just a paper of the case. What was refused can be tried again. */
    void attach(CaseId id, LetterId letter, const Taken& taken);

private:
    void attachCopy(const CaseView& view, LetterId letter, const Taken& taken);

    Desk& desk;
    NewPaper scan;
    QMap<qint64, PaperId> papers;
};

} // namespace redress
