#pragma once

#include <cstddef>

namespace redress {

/**
 * While it lives, qpdf unpacks no more than that on this thread: in all streams and all steps of their
 * packing together, and in each of them. What is beyond counts as damaged to qpdf, which may go on without
 * it: ask `isOver` when it is done.
 */
class BoundedUnpacking
{
public:
    struct Bounds
    {
        /** In bytes. */
        size_t together = 0;
        size_t each = 0;
    };

    explicit BoundedUnpacking(const Bounds& bounds);
    ~BoundedUnpacking();
    BoundedUnpacking(const BoundedUnpacking&) = delete;
    BoundedUnpacking& operator=(const BoundedUnpacking&) = delete;

    /** From now on, instead of what is left. */
    void allow(const Bounds& bounds);
    /** Throws where it is more than is left. `sofar`: of the same step of the same stream, with these. */
    void take(size_t bytes, size_t sofar);

    [[nodiscard]] bool isOver() const { return over; }
    /** Something is packed by LZW, which cannot be unpacked within bounds. */
    [[nodiscard]] bool metOldPacking() const { return old; }
    void meetOldPacking() { old = true; }

    /** Of this thread; null where nothing is bounded. */
    [[nodiscard]] static BoundedUnpacking* present();

private:
    BoundedUnpacking* before;
    Bounds left;
    bool over = false;
    bool old = false;
};

} // namespace redress
