#include "ui/case_file/case_file_work.h"

#include "app/desk.h"
#include "ui/letters/letterhead_picture.h"
#include "ui/when_answered.h"

#include <QtConcurrentRun>

#include <chrono>

namespace redress {

using namespace std::chrono_literals;

namespace {

/** How much of the work is reading the papers, of a thousand. */
constexpr int readingShare = 500;

} // namespace

CaseFileWork::CaseFileWork(Desk& desk, const CaseFileSource& given, QObject* parent)
    : QObject(parent), desk(desk), source(std::make_shared<CaseFileSource>(given))
{
    if (source->choice.has(CaseFilePart::Papers)) {
        for (const Paper& one : papersOf(source->view)) {
            if (source->choice.papers.contains(one.id)) {
                waiting.append(one);
            }
        }
    }
    papersInAll = waiting.size();
    look.setInterval(100ms);
    connect(&look, &QTimer::timeout, this, [this] {
        const int before = papersInAll > 0 ? readingShare : 0;
        Q_EMIT progressed(before + bound->load() * (1000 - before) / 1000);
    });
}

CaseFileWork::~CaseFileWork()
{
    stop.request_stop();
}

void CaseFileWork::begin()
{
    readReadings();
}

void CaseFileWork::readReadings()
{
    if (!source->choice.has(CaseFilePart::Readings)) {
        readProof();
        return;
    }
    whenAnswered(desk.readings(source->view.complaint.id), this, [this](const Result<QList<Reading>>& read) {
        if (read) {
            source->readings = *read;
            readProof();
        } else {
            Q_EMIT failed(read.refusal().text);
        }
    });
}

void CaseFileWork::readProof()
{
    if (!source->choice.has(CaseFilePart::Proof)) {
        readLetterhead();
        return;
    }
    whenAnswered(desk.journalProof(source->view.complaint.id), this, [this](const Result<JournalProof>& read) {
        if (read) {
            source->proof = *read;
            readLetterhead();
        } else {
            Q_EMIT failed(read.refusal().text);
        }
    });
}

void CaseFileWork::readLetterhead()
{
    whenAnswered(desk.letterhead(), this, [this](const Result<QByteArray>& picture) {
        source->letterhead = picture ? letterheadFrom(*picture) : QImage();
        readNextPaper();
    });
}

void CaseFileWork::readNextPaper()
{
    if (waiting.isEmpty()) {
        bind();
        return;
    }
    Q_EMIT progressed(int((papersInAll - waiting.size()) * readingShare / papersInAll));
    const Paper paper = waiting.takeFirst();
    whenAnswered(desk.readPaper(source->view.complaint.id, paper.id), this,
                 [this, paper](const Result<QByteArray>& bytes) {
                     if (bytes) {
                         makeReady(paper, *bytes);
                     } else {
                         keep(paper, NotShown{bytes.refusal().text});
                     }
                 });
}

void CaseFileWork::makeReady(const Paper& paper, const QByteArray& bytes)
{
    whenAnswered(QtConcurrent::run([paper, bytes] { return shownPaper(paper, bytes); }), this,
                 [this, paper](const ShownPaper& shown) { keep(paper, shown); });
}

void CaseFileWork::keep(const Paper& paper, const ShownPaper& shown)
{
    const bool fits = weight + weightOf(shown) <= mostBytes;
    weight += fits ? weightOf(shown) : 0;
    papers.insert(paper.id.value, fits ? shown : NotShown{tr("The file would become too large.")});
    readNextPaper();
}

void CaseFileWork::bind()
{
    look.start();
    const auto told = [bound = bound](int steps, int of) { bound->store(steps * 1000 / of); };
    const auto work = [source = std::shared_ptr<const CaseFileSource>(source), papers = papers,
                       token = stop.get_token(), told] { return boundCaseFile(source, papers, token, told); };
    papers.clear();
    whenAnswered(QtConcurrent::run(work), this, [this](const std::optional<BoundCaseFile>& file) {
        look.stop();
        if (file) {
            Q_EMIT done(*file);
        } else {
            Q_EMIT failed(tr("The file could not be put together. Leave out the attachments and try again."));
        }
    });
}

} // namespace redress
