#include "ui/case_file/bounded_unpacking.h"

#include "ui/case_file/pdf_bytes.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_RunLength.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <vector>

namespace redress {

namespace {

thread_local BoundedUnpacking* ofThisThread = nullptr;

/** Lets through what is within the bound. */
class Counting : public Pipeline
{
public:
    explicit Counting(Pipeline* next) : Pipeline("counting", next) {}

    void write(const unsigned char* bytes, size_t length) override
    {
        passed += length;
        if (BoundedUnpacking* bound = BoundedUnpacking::present()) {
            bound->take(length, passed);
        }
        getNext()->write(bytes, length);
    }
    void finish() override { getNext()->finish(); }

private:
    size_t passed = 0;
};

/** How bytes were changed before they were packed: each told by its neighbours, as in PNG. */
struct Prediction
{
    int predictor = 1;
    int columns = 1;
    int colors = 1;
    int bits = 8;

    static constexpr int none = 1;
    static constexpr int firstOfPng = 10;
    static constexpr int lastOfPng = 15;
    static constexpr long longestRow = 1 << 20;

    [[nodiscard]] long rowBits() const { return long(columns) * colors * bits; }
    [[nodiscard]] size_t row() const { return size_t((rowBits() + 7) / 8); }
    [[nodiscard]] size_t pixel() const { return size_t(std::max(1, (colors * bits + 7) / 8)); }
    [[nodiscard]] bool isKnown() const
    {
        const bool isPng = predictor >= firstOfPng && predictor <= lastOfPng;
        const bool isUsable = columns > 0 && colors > 0 && colors <= 32 && bits > 0 && bits <= 32;
        return predictor == none ||
               (isPng && isUsable && columns <= 8 * longestRow && rowBits() / 8 <= longestRow);
    }
};

/** Undoes a prediction row by row. Each row begins with a byte that says from which neighbours it was told.
 */
class Unpredicted : public Pipeline
{
public:
    Unpredicted(const Prediction& by, Pipeline* next)
        : Pipeline("unpredicted", next), by(by), present(by.row() + 1), above(by.row() + 1)
    {
    }

    void write(const unsigned char* bytes, size_t length) override
    {
        for (size_t at = 0; at < length; ++at) {
            present[filled++] = bytes[at];
            if (filled == present.size()) {
                pass();
            }
        }
    }
    void finish() override
    {
        if (filled > 1) {
            pass();
        }
        getNext()->finish();
    }

private:
    void pass()
    {
        for (size_t at = 1; at < filled; ++at) {
            present[at] = static_cast<unsigned char>(present[at] + told(at));
        }
        getNext()->write(present.data() + 1, filled - 1);
        present.swap(above);
        std::fill(present.begin(), present.end(), 0);
        filled = 0;
    }
    [[nodiscard]] int told(size_t at) const
    {
        const bool isFirst = at <= by.pixel();
        const int left = isFirst ? 0 : present[at - by.pixel()];
        const int corner = isFirst ? 0 : above[at - by.pixel()];
        switch (present[0]) {
        case 1:
            return left;
        case 2:
            return above[at];
        case 3:
            return (left + above[at]) / 2;
        case 4:
            return nearest(left, above[at], corner);
        default:
            return 0;
        }
    }
    [[nodiscard]] static int nearest(int left, int above, int corner)
    {
        const int guess = left + above - corner;
        const int toLeft = std::abs(guess - left);
        const int toAbove = std::abs(guess - above);
        const int toCorner = std::abs(guess - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    Prediction by;
    std::vector<unsigned char> present;
    std::vector<unsigned char> above;
    size_t filled = 0;
};

/** Takes the place of qpdf's own, which unpacks whatever comes. */
class BoundedFlate : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle given) override
    {
        const BoundedUnpacking* bound = BoundedUnpacking::present();
        if (bound != nullptr && bound->isOver()) {
            return false;
        }
        if (given.isDictionary()) {
            read(given, "/Predictor", by.predictor);
            read(given, "/Columns", by.columns);
            read(given, "/Colors", by.colors);
            read(given, "/BitsPerComponent", by.bits);
        }
        return by.isKnown();
    }
    Pipeline* getDecodePipeline(Pipeline* next) override
    {
        if (by.predictor != Prediction::none) {
            next = add(std::make_unique<Unpredicted>(by, next));
        }
        return add(std::make_unique<Pl_Flate>("inflate", add(std::make_unique<Counting>(next)),
                                              Pl_Flate::a_inflate));
    }

private:
    static void read(QPDFObjectHandle from, const char* key, int& to)
    {
        if (QPDFObjectHandle value = from.getKey(key); value.isInteger()) {
            to = value.getIntValueAsInt();
        }
    }
    Pipeline* add(std::unique_ptr<Pipeline> one) { return steps.emplace_back(std::move(one)).get(); }

    Prediction by;
    std::vector<std::unique_ptr<Pipeline>> steps;
};

class BoundedRunLength : public QPDFStreamFilter
{
public:
    Pipeline* getDecodePipeline(Pipeline* next) override
    {
        counting = std::make_unique<Counting>(next);
        unpacking = std::make_unique<Pl_RunLength>("run length", counting.get(), Pl_RunLength::a_decode);
        return unpacking.get();
    }

private:
    std::unique_ptr<Pipeline> counting;
    std::unique_ptr<Pipeline> unpacking;
};

/** Gives nothing: no program has packed so for twenty years. */
class NoLzw : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle) override
    {
        if (BoundedUnpacking* bound = BoundedUnpacking::present()) {
            bound->meetOldPacking();
        }
        return false;
    }
    Pipeline* getDecodePipeline(Pipeline* next) override { return next; }
};

/** qpdf 11 has no bound of its own. Registered before any thread could be unpacking. */
const bool registered = [] {
    QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<BoundedFlate>(); });
    QPDF::registerStreamFilter("/RunLengthDecode", [] { return std::make_shared<BoundedRunLength>(); });
    QPDF::registerStreamFilter("/LZWDecode", [] { return std::make_shared<NoLzw>(); });
    return true;
}();

} // namespace

BoundedUnpacking::BoundedUnpacking(const Bounds& bounds) : before(ofThisThread), left(bounds)
{
    ofThisThread = this;
}

BoundedUnpacking::~BoundedUnpacking()
{
    ofThisThread = before;
}

void BoundedUnpacking::allow(const Bounds& bounds)
{
    left = bounds;
}

void BoundedUnpacking::take(size_t bytes, size_t sofar)
{
    over = over || bytes > left.together || sofar > left.each;
    if (over) {
        throw std::length_error("more than may be unpacked");
    }
    left.together -= bytes;
}

BoundedUnpacking* BoundedUnpacking::present()
{
    return ofThisThread;
}

} // namespace redress
