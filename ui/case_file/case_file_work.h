#pragma once

#include "ui/case_file/bound_case_file.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace redress {

class Desk;

/**
 * Makes a case file beside the window: reads what belongs to it, its papers one after the other, makes each ready to be shown, and binds
 * all. Goes once; given up by being destroyed.
 */
class CaseFileWork : public QObject
{
    Q_OBJECT
public:
    CaseFileWork(Desk& desk, const CaseFileSource& source, QObject* parent);
    ~CaseFileWork() override;

    void begin();

    /** Papers take no more memory together; what comes later is listed only. */
    static constexpr qsizetype mostBytes = 256 << 20;

Q_SIGNALS:
    /** Of a thousand. */
    void progressed(int done);
    void done(const BoundCaseFile& file);
    void failed(const QString& why);

private:
    void readReadings();
    void readProof();
    void readLetterhead();
    void readNextPaper();
    void makeReady(const Paper& paper, const QByteArray& bytes);
    void keep(const Paper& paper, const ShownPaper& shown);
    void bind();

    Desk& desk;
    std::shared_ptr<CaseFileSource> source;
    /** Those still to be read, in their order. */
    QList<Paper> waiting;
    qsizetype papersInAll = 0;
    ShownPapers papers;
    qsizetype weight = 0;
    std::stop_source stop;
    /** Written by the thread that binds. */
    std::shared_ptr<std::atomic<int>> bound = std::make_shared<std::atomic<int>>(0);
    QTimer look;
};

} // namespace redress
